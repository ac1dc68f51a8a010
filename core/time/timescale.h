// SPDX-License-Identifier: GPL-3.0-or-later
// Time to x and back: a straight line from [from, until) to [0, width). Free of widgets; zero widths are
// allowed.
#pragma once

#include "core/time/instant.h"

namespace forlop {

struct TimeScale {
    double from = 0; ///< seconds at x = 0 (a double: panning is finer than a second)
    double secondsPerPixel = 1;

    [[nodiscard]] double x(Instant t) const { return (static_cast<double>(t) - from) / secondsPerPixel; }
    [[nodiscard]] double timeAt(double x) const { return from + x * secondsPerPixel; }
    [[nodiscard]] Instant instantAt(double x) const;

    /// The scale that shows [from, until) on `width` pixels; a width or span of zero counts as one.
    [[nodiscard]] static TimeScale over(Instant from, Instant until, double width);
    /// Zoomed by `factor` (above 1: closer) with the time under `x` staying there.
    [[nodiscard]] TimeScale zoomedAt(double x, double factor) const;
    [[nodiscard]] TimeScale panned(double pixels) const {
        return {from + pixels * secondsPerPixel, secondsPerPixel};
    }

    friend bool operator==(const TimeScale&, const TimeScale&) = default;
};

} // namespace forlop
