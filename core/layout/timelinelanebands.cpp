// SPDX-License-Identifier: GPL-3.0-or-later
// A bracketing that belongs to one lane: a low band at the top of the lane with the counts of that lane's
// events, a row of nested brackets, and its frontiers down through that lane only.
#include "core/layout/timelinedrawing.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kPad = 8;
constexpr double kInset = 3;

// The row of the brackets of the upper level.
Box upperRow(const Drawing& d, const PlacedLane& lane) {
    return {lane.band.x, lane.band.y, lane.band.width, d.m.rival};
}

void drawBracket(const Drawing& d, const BracketFact& bracket, const PlacedLane& lane) {
    const double from = std::max(d.x(d.startOf(bracket)), d.left() - 4);
    const double until = std::min(d.x(d.endOf(bracket)), d.right() + 4);
    if (until <= d.left() || from >= d.right() || until <= from) return;
    const Box row = upperRow(d, lane);
    const bool selected = d.isSelected(bracket.id.value());
    const Box box{from, row.y + kInset, until - from, row.height - 2 * kInset};
    const Tag tag{Role::BracketBand, bracket.id.value()};
    d.list.rect(tag, box, selected ? Tone(Ink::AccentTint) : Tone(bracketFill(bracket.colour), 70));
    d.list.rect(tag, {box.x, box.y, box.width, 2}, bracketLine(bracket.colour));
    const double left = std::max(from, d.left()) + kPad;
    const double right = std::min(until, d.right()) - kPad;
    const auto share = shareOf(d, bracket);
    const double widest = right - left - 20 * d.state.textScale;
    const double pill =
        share ? drawCounts(d, bracket, *share, {right + 2 - widest, box.y + 2.5, widest, box.height - 3}) : 0;
    d.elided({Role::BracketName, bracket.id.value()}, {left, d.baseline(box.centre().y + 1, d.m.label)},
             bracket.title, d.m.label, selected ? Ink::OnTint : Ink::Text,
             right - left - (pill > 0 ? pill + 4 : 0), TextStyle::Regular, 3);
    d.frame.brackets.push_back({bracket.id, box, bracket.from, bracket.until, false, false, lane.id});
    if (bracket.nested.empty()) return;
    const Box nested{from, row.bottom() - kInset, until - from, d.m.nested};
    d.list.rect(tag, nested, Tone(bracketFill(bracket.colour), 70));
    drawNestedRow(d, bracket, nested, lane.id);
}

Tone toneOf(const Drawing& d, const FrontierFact& frontier) {
    if (d.isSelected(frontier.id.value())) return Ink::Accent;
    return frontier.nested ? Tone(bracketLine(frontier.colour)) : Tone(Ink::Text2);
}

bool isInView(const Drawing& d, double x) { return x >= d.left() - 4 && x <= d.right() + 4; }

void drawFrontierLine(const Drawing& d, const FrontierFact& frontier, double from, double until) {
    const double x = d.x(d.placeOf(frontier));
    const bool selected = d.isSelected(frontier.id.value());
    const Dash dash = frontier.nested ? Dash{2, 3} : frontier.firm ? Dash{} : Dash{7, 3};
    d.list.line({Role::Frontier, frontier.id.value()}, {x, from}, {x, until},
                {toneOf(d, frontier), selected ? 2.0 : 1.5, dash});
}

// Its reason is in the inspector and in the tooltip; without one the diamond asks.
void drawFrontier(const Drawing& d, const FrontierFact& frontier, const PlacedLane& lane) {
    const double x = d.x(d.placeOf(frontier));
    if (!isInView(d, x)) return;
    const bool selected = d.isSelected(frontier.id.value());
    const Box row = upperRow(d, lane);
    const double top = frontier.nested ? row.bottom() - kInset : row.y;
    const Point mark{x, frontier.nested ? top + d.m.nested / 2 : row.centre().y};
    drawFrontierLine(d, frontier, top, lane.band.bottom());
    d.list.mark({Role::FrontierMark, frontier.id.value()}, mark, MarkShape::Diamond,
                frontier.reason.isEmpty() && !selected ? Tone(Ink::Warn) : toneOf(d, frontier));
    d.frame.frontiers.push_back(
        {frontier.id, x, frontier.nested, false, {x - 1, top, 2, lane.box.bottom() - top}, mark});
}

void drawBand(const Drawing& d, const PlacedLane& lane, const BandFact& band) {
    d.list.rect({Role::Strip, band.id.value()}, lane.band, Tone(Ink::Canvas, 80));
    if (band.brackets.empty())
        d.elided({Role::EmptyText, band.id.value()},
                 {lane.band.x + 12, d.baseline(lane.band.centre().y, d.m.label)},
                 TimelineWords::tr("%1: drag here to cut the time of this lane alone.").arg(band.name),
                 d.m.label, Ink::Text2, lane.band.width - 24);
    for (const BracketFact& bracket : band.brackets) drawBracket(d, bracket, lane);
    for (const FrontierFact& frontier : band.frontiers) drawFrontier(d, frontier, lane);
}

// Of the lanes that are seen.
template <class F> void forEachBand(const Drawing& d, F&& use) {
    const Box& view = d.frame.lanesView;
    for (const PlacedLane& lane : d.frame.lanes)
        if (const BandFact* band = d.facts.laneBand(lane.id); band != nullptr && !lane.band.isNull() &&
                                                              lane.box.y < view.bottom() &&
                                                              lane.box.bottom() > view.y)
            use(lane, *band);
}

} // namespace

double laneBandHeight(const Drawing& d, const BandFact& band) {
    return d.m.rival + (band.hasNested() ? d.m.nested : 0);
}

void drawLaneBands(const Drawing& d) {
    const auto& lanes = d.frame.lanes;
    if (std::all_of(lanes.begin(), lanes.end(), [](const PlacedLane& lane) { return lane.band.isNull(); }))
        return;
    d.list.pushClip(d.frame.lanesView);
    forEachBand(d, [&d](const PlacedLane& lane, const BandFact& band) { drawBand(d, lane, band); });
    d.list.popClip();
}

// Under the marks of the lane, as those of the main band.
void drawLaneFrontierLines(const Drawing& d) {
    forEachBand(d, [&d](const PlacedLane& lane, const BandFact& band) {
        for (const FrontierFact& frontier : band.frontiers)
            if (isInView(d, d.x(d.placeOf(frontier))))
                drawFrontierLine(d, frontier, lane.band.bottom(), lane.box.bottom());
    });
}

} // namespace forlop
