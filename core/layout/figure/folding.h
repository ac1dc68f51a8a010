// SPDX-License-Identifier: GPL-3.0-or-later
// Events folded into one bar with their count, when a figure has no room for each of them: runs of one kind
// in one lane and bracket, the least important first. Nothing is left out without its number.
#pragma once

#include "core/layout/figure/markplace.h"
#include "core/layout/textmeasure.h"

namespace forlop {

/// One event, or several to be folded.
struct FoldGroup {
    std::vector<int> events;
};

/// Runs in a lane's order; events of `foldBelow` or more importance stay alone. From kFoldMixed on, runs of
/// any kinds.
[[nodiscard]] std::vector<FoldGroup> foldGroups(const FigureContent& content, const FigureLane& lane,
                                                int foldBelow);
inline constexpr int kFoldMixed = 6;

struct FoldedBar {
    double x = 0;
    double width = 0;
    double least = 0;
    double most = 0;
    QString text;
};
/// From the first to the last of their marks, inside their bracket.
[[nodiscard]] FoldedBar foldedBar(const MarkRoom& room, const std::vector<int>& events, DateLanguage language,
                                  const TextMeasure& measure);

} // namespace forlop
