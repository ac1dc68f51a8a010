// SPDX-License-Identifier: GPL-3.0-or-later
// Text of several styles broken into lines of one width: header, caption, keys. Words stay whole; one that is
// wider than the line is cut, because nothing may stick out of its column.
#pragma once

#include "core/layout/ink.h"
#include "core/layout/textmeasure.h"

#include <vector>

namespace forlop {

struct StyledText {
    QString text;
    TextStyle style = TextStyle::Regular;
    Ink ink = Ink::FigureText;
};

struct FlowRun {
    QString text;
    TextStyle style = TextStyle::Regular;
    Ink ink = Ink::FigureText;
    double x = 0; ///< from the start of the line
    double width = 0;
};

struct FlowLine {
    std::vector<FlowRun> runs;
    double width = 0;
};

/// Runs follow each other as written: a space between them must be in one of the texts.
[[nodiscard]] std::vector<FlowLine> flow(const std::vector<StyledText>& texts, double size, double width,
                                         const TextMeasure& measure);
/// The width of the widest word: what a column needs at least.
[[nodiscard]] double widestWord(const std::vector<StyledText>& texts, double size,
                                const TextMeasure& measure);
/// The least width, to 0.5 mm, at which the texts fill no more than `lines` lines and no word is cut.
[[nodiscard]] double widthForLines(const std::vector<StyledText>& texts, double size, int lines,
                                   const TextMeasure& measure);

} // namespace forlop
