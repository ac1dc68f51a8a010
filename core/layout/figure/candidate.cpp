// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/candidate.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kHalfDay = 0.8; ///< of the triangle under an exact day

double spaced(double width) { return width > 0 ? kReferenceGap + width : 0; }

// Widths that references take on the two sides of the mark.
std::pair<double, double> referenceWidths(ReferenceSide side, const ReferenceRun& run) {
    switch (side) {
    case ReferenceSide::Apart:
        return {spaced(run.inWidth), spaced(run.outWidth)};
    case ReferenceSide::Right:
        return {0, spaced(run.width())};
    case ReferenceSide::Left:
        return {spaced(run.width()), 0};
    case ReferenceSide::None:
    case ReferenceSide::WithLabel:
    case ReferenceSide::InsideEnd:
        break;
    }
    return {0, 0};
}

double labelWidth(const Candidate& candidate, const ReferenceRun& run) {
    const LabelBlock& label = *candidate.label;
    if (candidate.referenceSide != ReferenceSide::WithLabel) return label.width;
    // One line: the references stand under it. Two: behind the lower one.
    if (label.lines.size() == 1) return std::max(label.width, run.width());
    return std::max(label.width, label.lowerWidth + kReferenceGap + run.width());
}

} // namespace

double pushedByQuestion(const DateLine& line, double labelFrom) {
    if (!line.question || *line.question < labelFrom - kQuestionWidth) return 0;
    return std::max(0.0, *line.question + kQuestionWidth - 0.4 - labelFrom);
}

Footprint bareFootprint(const Candidate& candidate, const MarkPlace& place) {
    Footprint print;
    print.mark = {candidate.x, candidate.right()};
    const DateLine& line = place.line;
    if (!line.isEmpty() && line.right > line.left) print.lines.add({line.left, line.right});
    // The triangle, and the line that joins it with a mark that stands beside its day.
    for (const double day : line.days)
        print.lines.add({std::min(day - kHalfDay, candidate.x),
                         std::max(day + kHalfDay, std::min(day, candidate.right()))});
    return print;
}

FewStretches textsOf(const Candidate& candidate, const MarkPlace& place, const EventFace& face) {
    FewStretches texts;
    auto [left, right] = referenceWidths(candidate.referenceSide, face.references);
    if (candidate.side == LabelSide::Left) left += sheet::kMarkGap + labelWidth(candidate, face.references);
    if (candidate.side == LabelSide::Right)
        right += pushedByQuestion(place.line, candidate.right() + right) + sheet::kMarkGap +
                 labelWidth(candidate, face.references);
    if (left > 0) texts.add({candidate.x - left, candidate.x - kReferenceGap});
    if (right > 0) texts.add({candidate.right() + kReferenceGap, candidate.right() + right});
    return texts;
}

std::optional<Stretch> questionOf(const DateLine& line) {
    if (!line.question) return std::nullopt;
    return Stretch{*line.question, *line.question + kQuestionWidth};
}

} // namespace forlop
