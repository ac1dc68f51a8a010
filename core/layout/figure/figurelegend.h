// SPDX-License-Identifier: GPL-3.0-or-later
// The legend: only the symbols that the figure uses, in groups side by side, as few rows as the width allows.
#pragma once

#include "core/layout/figure/figuredraft.h"

namespace forlop {

struct LegendColumn {
    FigureWord head = FigureWord::Marks;
    bool showsHead = false; ///< the first column of its group
    std::vector<FigureWord> entries;
    double x = 0;
    size_t band = 0; ///< groups that find no room beside the others stand under them
};

struct PackedLegend {
    std::vector<LegendColumn> columns;
    std::vector<int> bandRows;
    double step = 4.3;

    [[nodiscard]] double height() const;
};

[[nodiscard]] PackedLegend packLegend(const FigureDraft& draft, double step);
void drawLegend(FigureDraft& draft, const PackedLegend& legend, double top);

} // namespace forlop
