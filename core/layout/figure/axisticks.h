// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks and labels of a figure's axis. A label names the unit that begins at its tick; the axis never shows a
// finer unit than any date of the figure is known to, and a label that finds no room leaves its tick alone.
#pragma once

#include "core/layout/figure/figurescale.h"
#include "core/layout/textmeasure.h"
#include "core/time/calendarticks.h"

namespace forlop {

struct AxisTick {
    double x = 0;
    QString label; ///< empty: a tick only
    double labelWidth = 0;
};

struct AxisWords {
    DateLanguage language = DateLanguage::English;
    TickUnit finest = TickUnit::Year; ///< that the dates are known to
    double type = 0;
    std::vector<double> barriers; ///< no label lies on these (frontiers)
};

inline constexpr double kTickLabelIndent = 0.9;

[[nodiscard]] std::vector<AxisTick> axisTicks(const FigureScale& scale, const AxisWords& words,
                                              const TextMeasure& measure);

} // namespace forlop
