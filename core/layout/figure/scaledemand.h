// SPDX-License-Identifier: GPL-3.0-or-later
// What the axis of a figure must give room to: the stretches between frontiers with the marks and labels that
// stand in them, and the headers of the brackets.
#pragma once

#include "core/layout/figure/figureheader.h"
#include "core/layout/figure/labelblocks.h"

#include <set>

namespace forlop {

struct DemandTask {
    HeaderLines lines;
    double width = 175;
    const std::vector<EventFace>& faces;
    std::set<int> named; ///< events that need no label, because the key names them
};
[[nodiscard]] ScaleDemand scaleDemand(const FigureContent& content, const DemandTask& task,
                                      const TextMeasure& measure);

/// The finest unit that any date of the figure is known to.
[[nodiscard]] TickUnit finestUnitOf(const FigureContent& content);

} // namespace forlop
