// SPDX-License-Identifier: GPL-3.0-or-later
// A bracketing that belongs to one lane: a low band at the top of the lane, and its frontiers down through
// that lane only.
#include "core/layout/timelinedrawing.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kPad = 8;
constexpr double kInset = 3;

void drawBracket(const Drawing& d, const BracketFact& bracket, const Box& band) {
    const double from = std::max(d.x(d.startOf(bracket)), d.left() - 4);
    const double until = std::min(d.x(d.endOf(bracket)), d.right() + 4);
    if (until <= d.left() || from >= d.right() || until <= from) return;
    const bool selected = d.isSelected(bracket.id.value());
    const Box box{from, band.y + kInset, until - from, band.height - 2 * kInset};
    const Tag tag{Role::BracketBand, bracket.id.value()};
    d.list.rect(tag, box, selected ? Tone(Ink::AccentTint) : Tone(bracketFill(bracket.colour), 70));
    d.list.rect(tag, {box.x, box.y, box.width, 2}, bracketLine(bracket.colour));
    const double seen = std::max(from, d.left());
    d.elided({Role::BracketName, bracket.id.value()},
             {seen + kPad, d.baseline(box.centre().y + 1, d.m.label)}, bracket.title, d.m.label, Ink::Text,
             std::min(until, d.right()) - seen - 2 * kPad, TextStyle::Regular, 3);
    d.frame.brackets.push_back({bracket.id, box, bracket.from, bracket.until, false, false});
}

// Its reason is in the inspector and in the tooltip; without one the diamond asks.
void drawFrontier(const Drawing& d, const FrontierFact& frontier, const PlacedLane& lane) {
    const double x = d.x(d.placeOf(frontier));
    if (x < d.left() - 4 || x > d.right() + 4) return;
    const bool selected = d.isSelected(frontier.id.value());
    const Tone tone = selected ? Tone(Ink::Accent) : Tone(Ink::Text2);
    const Tag tag{Role::Frontier, frontier.id.value()};
    d.list.line(tag, {x, lane.band.y}, {x, lane.box.bottom()},
                {tone, selected ? 2.0 : 1.5, frontier.firm ? Dash{} : Dash{7, 3}});
    d.list.mark({Role::FrontierMark, frontier.id.value()}, {x, lane.band.centre().y}, MarkShape::Diamond,
                frontier.reason.isEmpty() && !selected ? Tone(Ink::Warn) : tone);
}

void drawBand(const Drawing& d, const PlacedLane& lane, const BandFact& band) {
    d.list.rect({Role::Strip, band.id.value()}, lane.band, Tone(Ink::Canvas, 80));
    if (band.brackets.empty())
        d.elided({Role::EmptyText, band.id.value()},
                 {lane.band.x + 12, d.baseline(lane.band.centre().y, d.m.label)},
                 TimelineWords::tr("%1: drag here to cut the time of this lane alone.").arg(band.name),
                 d.m.label, Ink::Text2, lane.band.width - 24);
    for (const BracketFact& bracket : band.brackets) drawBracket(d, bracket, lane.band);
    for (const FrontierFact& frontier : band.frontiers) drawFrontier(d, frontier, lane);
}

} // namespace

void drawLaneBands(const Drawing& d) {
    const Box& view = d.frame.lanesView;
    const auto& lanes = d.frame.lanes;
    if (std::all_of(lanes.begin(), lanes.end(), [](const PlacedLane& lane) { return lane.band.isNull(); }))
        return;
    d.list.pushClip(view);
    for (const PlacedLane& lane : lanes)
        if (const BandFact* band = d.facts.laneBand(lane.id); band != nullptr && !lane.band.isNull() &&
                                                              lane.box.y < view.bottom() &&
                                                              lane.box.bottom() > view.y)
            drawBand(d, lane, *band);
    d.list.popClip();
}

} // namespace forlop
