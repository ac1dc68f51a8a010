// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figuredraft.h"

#include <cmath>

namespace forlop {

FigureDraft::FigureDraft(double width, DateLanguage figureLanguage, const TextMeasure& textMeasure)
    : list({width, 0}, ListUnit::Millimetre), measure(textMeasure), language(figureLanguage) {}

void FigureDraft::text(Tag tag, Point at, const QString& text, TextStyle style, Ink ink, Anchor anchor,
                       double size) {
    if (!text.isEmpty()) list.text(tag, at, text, size, ink, measure, style, anchor);
}

double FigureDraft::lines(Tag tag, Point at, const std::vector<FlowLine>& lines, double leading,
                          double size) {
    double y = at.y;
    for (const FlowLine& line : lines) {
        y = at.y + leading * static_cast<double>(&line - lines.data());
        for (const FlowRun& run : line.runs)
            text(tag, {at.x + run.x, y}, run.text, run.style, run.ink, Anchor::Start, size);
    }
    return y;
}

void FigureDraft::stroke(Tag tag, Point from, Point to, double weight, Ink ink, Dash dash) {
    list.line(tag, from, to, Stroke(ink, weight, dash));
}

void FigureDraft::breaking(Tag tag, Point from, double to, double weight, Ink ink) {
    const double way = to < from.x ? -1 : 1;
    double done = 0;
    for (size_t i = 0; i + 1 < std::size(sheet::kBreaking); i += 2) {
        const double start = done + sheet::kBreaking[i];
        const double end = std::min(start + sheet::kBreaking[i + 1], std::abs(to - from.x));
        if (end - start < 0.15) return;
        stroke(tag, {from.x + way * start, from.y}, {from.x + way * end, from.y}, weight, ink);
        done = end;
    }
}

} // namespace forlop
