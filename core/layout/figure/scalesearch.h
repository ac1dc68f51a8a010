// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the axis of a figure: lets the header take more lines, and stretches whose marks lost their labels
// more width, packs the rows each time, and keeps the axis with the fewest labels lost.
#pragma once

#include "core/layout/figure/rowpacking.h"
#include "core/layout/figure/scaledemand.h"

#include <optional>

namespace forlop {

struct ScaleTask {
    double width = 175;
    DateLanguage language = DateLanguage::English;
    HeaderText headerText = HeaderText::Full;
    const std::vector<EventFace>& faces; ///< of the content's events
    const StopFlag* stop = nullptr;      ///< raised: the search ends with the best it has
};

/// Nothing when the headers do not fit at all.
[[nodiscard]] std::optional<FigureScale> searchScale(const FigureContent& content, const ScaleTask& task,
                                                     const TextMeasure& measure);

} // namespace forlop
