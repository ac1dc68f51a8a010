// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timescale.h"

#include <cmath>

namespace forlop {

Instant TimeScale::instantAt(double pixel) const {
    const double seconds = std::floor(timeAt(pixel));
    // The doubles next to the ends of int64 lie outside it.
    if (seconds <= static_cast<double>(kMinusInfinity)) return kMinusInfinity + 1;
    if (seconds >= static_cast<double>(kInfinity)) return kInfinity - 1;
    return static_cast<Instant>(seconds);
}

TimeScale TimeScale::over(Instant start, Instant end, double width) {
    const double span = static_cast<double>(end) - static_cast<double>(start);
    return {static_cast<double>(start), (span > 0 ? span : 1.0) / (width > 0 ? width : 1.0)};
}

TimeScale TimeScale::zoomedAt(double pixel, double factor) const {
    const double under = timeAt(pixel);
    const double zoomed = factor > 0 ? secondsPerPixel / factor : secondsPerPixel;
    return {under - pixel * zoomed, zoomed};
}

} // namespace forlop
