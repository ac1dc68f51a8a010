// SPDX-License-Identifier: GPL-3.0-or-later
// The bands above the lanes: the preferred bracketing with nested brackets, the strip of frontiers with their
// reasons, a rival.
#include "core/layout/timelinedrawing.h"

#include <algorithm>
#include <limits>

namespace forlop {
namespace {

constexpr double kEdge = 3; // the coloured top edge of a bracket
constexpr double kPad = 8;
constexpr double kDiamond = 5;

void headRule(const Drawing& d, double y) {
    d.list.line({Role::Rule}, {0, y - 0.5}, {d.frame.size.width, y - 0.5}, {{Ink::Border}, 1});
}

void drawBracket(const Drawing& d, const BracketFact& bracket, const std::optional<BracketShare>& share) {
    const Box& band = d.frame.band;
    const double from = d.x(d.startOf(bracket));
    const double until = d.x(d.endOf(bracket));
    if (until <= d.left() || from >= d.right() || until <= from) return;
    const double seen = std::max(from, d.left());
    const Box box{seen, band.y, std::min(until, d.right()) - seen, band.height};
    const Tag tag{Role::BracketBand, bracket.id.value()};
    const bool hatched = bracket.colour >= kBracketInks;
    const Stroke hatch = hatched ? Stroke({bracketLine(bracket.colour), 35}, 0.01) : Stroke();
    d.list.rect(tag, box, Tone(bracketFill(bracket.colour), bracket.draft ? 50 : 100), hatch, 0,
                hatched ? Hatch::Hatched : Hatch::None);
    d.list.rect(tag, {box.x, box.y, box.width, kEdge}, bracketLine(bracket.colour));
    const double s = d.state.textScale;
    const double widest = box.width - 2 * kPad - 20 * s;
    const bool counted = share && box.width > 54 * s;
    const double pill = counted
                            ? drawCounts(d, bracket, *share,
                                         {box.right() - kPad + 2 - widest, box.y + kEdge + 4, widest, 18 * s})
                            : 0;
    const double room = box.width - 2 * kPad - std::max(26 * s, pill + 4);
    const double title = d.baseline(band.y + kEdge + 12 * s, d.m.body);
    d.elided({Role::BracketName, bracket.id.value()}, {box.x + kPad, title}, bracket.title, d.m.body,
             Ink::Text, room, TextStyle::Bold);
    if (bracket.nested.empty()) {
        const double theme = d.baseline(band.y + kEdge + 28 * s, d.m.label);
        d.elided({Role::BracketDetail, bracket.id.value()}, {box.x + kPad, theme}, bracket.theme, d.m.label,
                 Ink::Text2, box.width - 2 * kPad, TextStyle::Regular, 4);
    }
    drawNestedRow(d, bracket, {box.x, band.bottom() - d.m.nested, box.width, d.m.nested}, LaneId());
    d.frame.brackets.push_back({bracket.id, box, bracket.from, bracket.until, false, true, LaneId()});
}

void drawMainHead(const Drawing& d, const BandFact& band) {
    const Box& box = d.frame.band;
    const bool preferred = band.status == BracketingStatus::Preferred;
    const double line = box.y + kEdge + 12 * d.state.textScale;
    d.list.icon({Role::LaneHead, band.id.value()}, {9, line - 8, 16, 16}, Icon::Star,
                preferred ? Ink::Accent : Ink::Strong, preferred ? IconFill::Filled : IconFill::Line);
    d.elided({Role::LaneHead, band.id.value()}, {kHeadText, d.baseline(line, d.m.body)}, band.name, d.m.body,
             Ink::Text, d.m.head - kHeadText - 6, TextStyle::Bold);
    d.elided({Role::LaneHead, band.id.value()},
             {kHeadText, d.baseline(line + 16 * d.state.textScale, d.m.label)}, band.detail, d.m.label,
             Ink::Text2, d.m.head - kHeadText - 40);
    drawHiddenRivals(d, d.m.head - 5, line + 16 * d.state.textScale);
}

void drawMainBand(const Drawing& d) {
    const BandFact* band = d.facts.mainBand();
    const Box& box = d.frame.band;
    d.list.rect({Role::LaneHead, band != nullptr ? band->id.value() : 0}, {0, box.y, d.m.head, box.height},
                Ink::Window);
    d.list.rect({Role::BracketBand}, box, Ink::Canvas);
    if (band == nullptr || band->brackets.empty()) {
        if (band != nullptr) drawMainHead(d, *band);
        d.elided({Role::EmptyText}, {box.x + 12, d.baseline(box.y + box.height / 2, d.m.label)},
                 TimelineWords::tr("No brackets yet. Drag here to cut the time, then say why."), d.m.label,
                 Ink::Text2, box.width - 24);
        headRule(d, box.bottom());
        return;
    }
    d.list.pushClip(box);
    for (const BracketFact& bracket : band->brackets) drawBracket(d, bracket, shareOf(d, bracket));
    d.list.popClip();
    drawMainHead(d, *band);
}

void drawFrontierText(const Drawing& d, const FrontierFact& frontier, double x, double next) {
    const Box& strip = d.frame.strip;
    const Tag name{Role::FrontierName, frontier.id.value()};
    const double room = next - x - 24;
    const double top = d.baseline(strip.y + 13 * d.state.textScale, d.m.label);
    const double below = d.baseline(strip.y + 29 * d.state.textScale, d.m.label);
    const QString what = frontier.name.isEmpty()
                             ? describeInstant(frontier.at, frontier.precision, d.state.language)
                             : frontier.name;
    const bool card = d.isSelected(frontier.id.value()) && room > 20;
    if (card) {
        const double width =
            std::min(room + 10, std::max({d.measure.width(what, d.m.label, TextStyle::Bold),
                                          d.measure.width(frontier.reason, d.m.label), 90.0}) +
                                    14);
        d.list.rect(name, {x + 5.5, strip.y + 2.5, width, strip.height - 6}, Ink::AccentTint,
                    {{Ink::Accent}, 1}, 4);
    }
    d.elided(name, {x + 12, top}, what, d.m.label, card ? Ink::OnTint : Ink::Text, room, TextStyle::Bold, 3);
    const Tag reason{Role::FrontierReason, frontier.id.value()};
    if (frontier.reason.isEmpty())
        d.elided(reason, {x + 12, below}, TimelineWords::tr("Why here?"), d.m.label,
                 card ? Ink::OnTint : Ink::Warn, room, TextStyle::Regular, 4);
    else
        d.elided(reason, {x + 12, below}, frontier.reason.section(QLatin1Char('\n'), 0, 0), d.m.label,
                 card ? Ink::OnTint : Ink::Text2, room, TextStyle::Regular, 4);
}

void drawStrip(const Drawing& d, const BandFact& band) {
    const Box& strip = d.frame.strip;
    d.list.rect({Role::LaneHead, band.id.value()}, {0, strip.y, d.m.head, strip.height}, Ink::Window);
    d.list.rect({Role::Strip}, strip, Ink::Canvas);
    const double top = d.baseline(strip.y + 13 * d.state.textScale, d.m.label);
    const double below = d.baseline(strip.y + 29 * d.state.textScale, d.m.label);
    d.elided({Role::RowHead}, {kHeadText, top}, TimelineWords::tr("Frontiers"), d.m.label, Ink::Text,
             d.m.head - kHeadText - 4);
    d.elided({Role::RowHead}, {kHeadText, below}, TimelineWords::tr("event, reason"), d.m.label, Ink::Text2,
             d.m.head - kHeadText - 4);
    d.list.pushClip(strip);
    std::vector<std::pair<double, const FrontierFact*>> marks;
    for (const FrontierFact& frontier : band.frontiers)
        marks.emplace_back(d.x(d.placeOf(frontier)), &frontier);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto& [x, frontier] = marks[i];
        const double next = i + 1 < marks.size() ? marks[i + 1].first : d.right() + 12;
        if (next < d.left() || x > d.right()) continue;
        drawFrontierText(d, *frontier, x, std::min(next, d.right() + 12));
    }
    d.list.popClip();
    headRule(d, strip.bottom());
}

// In bands, strip and rivals; the lanes have their own.
void drawFrontierHeads(const Drawing& d, const BandFact& band) {
    const Box area{d.left(), d.frame.band.y, d.width(), d.frame.lanesView.y - d.frame.band.y};
    d.list.pushClip(area);
    for (const FrontierFact& frontier : band.frontiers) {
        const double x = d.x(d.placeOf(frontier));
        if (x < d.left() - 8 || x > d.right() + 8) continue;
        const bool selected = d.isSelected(frontier.id.value());
        const Tone tone = selected          ? Tone(Ink::Accent)
                          : frontier.nested ? Tone(bracketLine(frontier.colour))
                                            : Tone(Ink::Text2);
        const Dash dash = frontier.nested ? Dash{2, 3} : frontier.firm ? Dash{} : Dash{7, 3};
        const double top = frontier.nested ? d.frame.strip.y : d.frame.band.y;
        const Tag tag{Role::Frontier, frontier.id.value()};
        d.list.line(tag, {x, selected ? top : d.frame.band.bottom()}, {x, d.frame.lanesView.y},
                    {tone, selected ? 2.0 : 1.5, dash});
        const Point centre{x, d.frame.strip.y + 13 * d.state.textScale};
        if (!selected || frontier.nested)
            d.list.mark({Role::FrontierMark, frontier.id.value()}, centre, MarkShape::Diamond,
                        selected ? Ink::Accent : Ink::Text2);
        const Box line{x - 1, d.frame.strip.y, 2, d.frame.lanesView.bottom() - d.frame.strip.y};
        d.frame.frontiers.push_back({frontier.id, x, frontier.nested, true, line, centre});
    }
    d.list.popClip();
}

} // namespace

double arrangeBands(const Drawing& d, double top) {
    const BandFact* band = d.facts.mainBand();
    const bool cut = band != nullptr && !band->brackets.empty();
    d.frame.band = {d.left(), top, d.width(), cut && band->hasNested() ? d.m.band : d.m.bandPlain};
    const bool stripped = band != nullptr && !band->frontiers.empty();
    d.frame.strip = {d.left(), d.frame.band.bottom(), d.width(), stripped ? d.m.strip : 0};
    const std::vector<const BandFact*> rivals = shownRivals(d);
    d.frame.rivals = {d.left(), d.frame.strip.bottom(), d.width(), rivals.empty() ? 0 : d.m.rival};
    if (!rivals.empty()) d.frame.rivalRows.push_back(rivals.front()->id);
    return d.frame.rivals.bottom();
}

void drawBands(const Drawing& d) {
    const BandFact* band = d.facts.mainBand();
    if (d.frame.strip.height > 0) drawStrip(d, *band);
    drawMainBand(d);
    if (band != nullptr) drawFrontierHeads(d, *band);
    d.list.line({Role::Rule}, {d.m.head - 0.5, d.frame.axis.y}, {d.m.head - 0.5, d.frame.lanesView.bottom()},
                {{Ink::Border}, 1});
    headRule(d, d.frame.lanesView.y);
}

void drawFrontierLines(const Drawing& d) {
    const BandFact* band = d.facts.mainBand();
    const Box view = lanesOfCase(d);
    if (band == nullptr || view.isNull()) return;
    static constexpr std::array<FadeStop, 4> stops{FadeStop{0, 0}, {0.4F, 1}, {0.6F, 1}, {1, 0}};
    const auto& moving = d.state.movingFrontier;
    for (const FrontierFact& frontier : band->frontiers) {
        const bool moves = moving && moving->id == frontier.id;
        if ((frontier.firm && !frontier.inside && !moves) || frontier.nested) continue;
        const Bounds& when = moves ? moving->padded : frontier.padded;
        if (!isFinite(when.startFrom) || !isFinite(when.endUntil)) continue;
        const double from = d.x(when.startFrom);
        const double until = d.x(when.endUntil);
        if (until <= d.left() || from >= d.right() || until - from < 4) continue;
        const bool selected = d.isSelected(frontier.id.value());
        d.list.fade({Role::FrontierFade}, {from, view.y, until - from, view.height},
                    selected ? Tone(Ink::Accent, 20) : Tone(Ink::Text2, 14), stops);
    }
    for (const FrontierFact& frontier : band->frontiers) {
        const double x = d.x(d.placeOf(frontier));
        if (x < d.left() - 2 || x > d.right() + 2) continue;
        const bool selected = d.isSelected(frontier.id.value());
        const Tone tone = selected          ? Tone(Ink::Accent)
                          : frontier.nested ? Tone(bracketLine(frontier.colour))
                                            : Tone(Ink::Text2);
        const Dash dash = frontier.nested ? Dash{2, 3} : frontier.firm ? Dash{} : Dash{7, 3};
        d.list.line({Role::Frontier, frontier.id.value()}, {x, view.y}, {x, view.bottom()},
                    {tone, selected ? 2.0 : 1.5, dash});
    }
}

} // namespace forlop
