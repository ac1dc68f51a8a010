// SPDX-License-Identifier: GPL-3.0-or-later
// Which units the axis shows: as fine as there is room for and as the data can mean, never finer.
#pragma once

#include "core/time/calendarticks.h"
#include "core/time/temporalextent.h"

#include <optional>

namespace forlop {

struct AxisUnits {
    TickUnit unit = TickUnit::Year; ///< labelled
    std::optional<TickUnit> upper;  ///< labelled above; none when the unit itself stands above
    std::optional<TickUnit> minor;  ///< ticks without a label
};

[[nodiscard]] AxisUnits axisUnits(double secondsPerPixel, Precision finest, double textScale);
/// The finest unit that dates of that precision can mean.
[[nodiscard]] TickUnit finestMeant(Precision finest);
/// "months"
[[nodiscard]] QString unitName(TickUnit unit);

} // namespace forlop
