// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned, hollow and dashed: over what it turned into, with its slip, and in the lane of its plan.
#include "core/layout/timelinedrawing.h"

namespace forlop {
namespace {

constexpr double kLeastBar = 8;
constexpr double kBetween = 10;
constexpr size_t kMostLines = 12;
constexpr double kTick = 3;
constexpr double kBesideMark = 10; ///< past the grips of a selected one

struct PlanLine {
    const PlanFact* plan = nullptr;
    double from = 0;
    double to = 0;
    QString text;
    size_t line = 0;
};

// Each in the first row that is free up to it; those that fit into none are not drawn.
std::vector<PlanLine> linesOf(const Drawing& d, PlanId plan) {
    std::vector<PlanLine> lines;
    for (const PlanFact& fact : d.facts.plans()) {
        if (fact.plan != plan) continue;
        PlanLine line;
        line.plan = &fact;
        line.from = d.x(fact.bounds.startFrom);
        line.to = std::max(d.x(fact.bounds.endUntil), line.from + kLeastBar);
        line.text = fact.slip.isEmpty() ? fact.title : fact.title + QStringLiteral(" · ") + fact.slip;
        lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PlanLine& a, const PlanLine& b) { return a.from < b.from; });
    std::vector<double> ends;
    for (PlanLine& line : lines) {
        const double end = line.to + 5 + d.measure.width(line.text, d.m.small) + kBetween;
        line.line = 0;
        while (line.line < ends.size() && ends[line.line] > line.from) ++line.line;
        if (line.line == ends.size()) ends.push_back(end);
        ends[line.line] = end;
    }
    std::erase_if(lines, [](const PlanLine& line) { return line.line >= kMostLines; });
    return lines;
}

void drawPlanLine(const Drawing& d, const PlanLine& line, double middle) {
    const Tag tag{Role::PlanBar, line.plan->id.value()};
    const double from = std::clamp(line.from, d.left() - 4, d.right() + 4);
    const double to = std::clamp(line.to, d.left() - 4, d.right() + 4);
    if (to > d.left() && from < d.right())
        d.list.rect(tag, {from, middle - 4.5, to - from, 9}, {}, {{Ink::Text2}, 1.25, {3, 2}}, 2);
    const double x = std::max(to, d.left()) + 5;
    if (line.to < d.left() || x > d.right() - 20) return;
    d.elided(tag, {x, d.baseline(middle, d.m.small)}, line.text, d.m.small, Ink::Text2, d.right() - x - 4);
}

} // namespace

double roomAbove(const Drawing& d, const LaneFact& lane) {
    if (d.facts.lifeOf(lane) != nullptr) return d.m.lifeRow;
    if (lane.plan.isNull()) return 0;
    size_t lines = 0;
    for (const PlanLine& line : linesOf(d, lane.plan)) lines = std::max(lines, line.line + 1);
    return static_cast<double>(lines) * d.m.planRow;
}

void drawPlanBars(const Drawing& d) {
    const std::vector<LaneFact>& lanes = d.facts.lanes();
    if (std::none_of(lanes.begin(), lanes.end(), [](const LaneFact& lane) { return !lane.plan.isNull(); }))
        return;
    d.list.pushClip(d.frame.lanesView);
    for (const PlacedLane& lane : d.frame.lanes) {
        const PlanId plan = d.facts.lanes()[lane.fact].plan;
        if (plan.isNull() || lane.collapsed || lane.box.bottom() < d.frame.lanesView.y) continue;
        for (const PlanLine& line : linesOf(d, plan))
            drawPlanLine(d, line,
                         lane.box.y + lane.band.height + 4 +
                             (static_cast<double>(line.line) + 0.5) * d.m.planRow);
    }
    d.list.popClip();
}

void drawSlip(const Drawing& d, const PlacedEvent& event, const PlanFact& plan) {
    if (plan.slip.isEmpty()) return;
    const bool span = (d.model.events.extentFlags(event.row) & extentflag::Interval) != 0;
    const double planned = d.x(span && plan.lasts ? plan.bounds.endUntil : plan.bounds.startFrom);
    const double actual = span ? event.extent.right() : event.badge.x;
    const double from = std::clamp(std::min(planned, actual), d.left() - 4, d.right() + 4);
    const double to = std::clamp(std::max(planned, actual), d.left() - 4, d.right() + 4);
    const double y = event.extent.bottom() + 4;
    const Tag tag{Role::PlanBar, plan.id.value()};
    if (to - from >= 2 * kTick) {
        const Stroke thin{Tone(Ink::Text2), 1};
        d.list.line(tag, {from, y}, {to, y}, thin);
        for (const double x : {from, to}) d.list.line(tag, {x, y - kTick}, {x, y + kTick}, thin);
    }
    // Between the rows there is no room for words: they stand beside the mark, or only in the tooltip.
    const Box mark = event.mark();
    const double width = d.measure.width(plan.slip, d.m.small);
    const double before = std::min(to, mark.x - kBesideMark) - from;
    const double after = to - std::max(from, mark.right() + kBesideMark);
    if (width + 12 > std::max(before, after)) return;
    const double middle = after >= before ? to - after / 2 : from + before / 2;
    const Box words{middle - width / 2 - 3, y - 6, width + 6, 12};
    for (const PlacedEvent& other : d.frame.events) {
        const Box taken = other.mark();
        if (!other.folded &&
            words.overlaps({taken.x - kBesideMark, taken.y, taken.width + 2 * kBesideMark, taken.height}))
            return;
    }
    d.list.rect(tag, words, Tone(Ink::Canvas, 88));
    d.text(tag, {middle - width / 2, d.baseline(y, d.m.small)}, plan.slip, d.m.small, Ink::Text2);
}

} // namespace forlop
