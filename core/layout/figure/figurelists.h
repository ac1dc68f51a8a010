// SPDX-License-Identifier: GPL-3.0-or-later
// The lists under the lanes, in columns of 7 pt: the numbered influences that cross a frontier, and the key
// of short titles for marks that stand without a label.
#pragma once

#include "core/layout/figure/figureheader.h"
#include "core/layout/figure/lanedrawing.h"

#include <map>

namespace forlop {

struct ColumnList {
    std::vector<std::vector<FlowLine>> entries; ///< each of one or more lines

    std::vector<double> columns;  ///< left edges
    std::vector<size_t> columnOf; ///< of each entry
    int lines = 0;                ///< of the longest column

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
    [[nodiscard]] double height() const;
};

/// "12 B14 hastens B18 +", from the left column to the right edge; a star after the sign says analyst's.
[[nodiscard]] ColumnList influenceList(const FigureContent& content, double width,
                                       const TextMeasure& measure);
/// "A13 NPM-type reorganisation" for every mark without a label, and for the events that open nested brackets
/// when the header does not name them.
/// Events named under the lanes in any case, with the nested bracket that they open: in the key, or in the
/// list of brackets where the header says numbers only.
[[nodiscard]] std::map<int, QString> namedBelow(const FigureContent& content, HeaderText headerText);

struct KeyTask {
    double width = 175;
    HeaderText headerText = HeaderText::Full;
    DateLanguage language = DateLanguage::English;
};
[[nodiscard]] ColumnList keyList(const FigureContent& content, const std::vector<PackedLane>& lanes,
                                 const KeyTask& task, const TextMeasure& measure);

/// The words of brackets whose header says numbers only.
[[nodiscard]] ColumnList bracketList(const FigureContent& content, double width, const TextMeasure& measure);

/// From `top` down, head and count in the left column.
struct ListHead {
    Role role = Role::Key;
    FigureWord word = FigureWord::Key;
    int count = 0; ///< printed as n
};
void drawList(FigureDraft& draft, const ColumnList& list, const ListHead& head, double top);

} // namespace forlop
