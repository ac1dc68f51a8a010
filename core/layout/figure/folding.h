// SPDX-License-Identifier: GPL-3.0-or-later
// Events folded into bars with their counts, when a figure has no room for each of them. A cell is what one
// lane has in one bracket; its least important events fold first, frontier events last of all. Nothing is
// left out without its number.
#pragma once

#include "core/layout/figure/markplace.h"
#include "core/layout/figure/markshape.h"
#include "core/layout/textmeasure.h"

#include <map>

namespace forlop {

/// Lane and bracket, by index.
using FoldCell = std::pair<int, int>;
/// How many events of each cell stand in its bar: two or more.
using FoldCounts = std::map<FoldCell, int>;

/// 5 frontier events, 4 ends of drawn influences and starred events, then decisions, states, activities,
/// events: 3 to 0.
[[nodiscard]] int importanceOf(const FigureEvent& event);

/// The order in which a figure gives way: each step folds one event more in the cell that then has most
/// marks.
[[nodiscard]] std::vector<FoldCell> foldSequence(const FigureContent& content);
[[nodiscard]] FoldCounts foldCounts(const std::vector<FoldCell>& sequence, size_t steps);

/// One event, or several in a bar.
struct FoldGroup {
    std::vector<int> events;
};
[[nodiscard]] std::vector<FoldGroup> foldGroups(const FigureContent& content, const FigureLane& lane,
                                                const FoldCounts& counts);

struct FoldedBar {
    double x = 0;
    double width = 0;
    QString text;
};
/// From the first to the last of their marks, inside their bracket.
[[nodiscard]] FoldedBar foldedBar(const MarkRoom& room, const std::vector<int>& events, DateLanguage language,
                                  const TextMeasure& measure);

} // namespace forlop
