// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks of an axis, found by walking the calendar (never by adding seconds), from millennia down to hours.
#pragma once

#include "core/time/instant.h"
#include "core/time/phrase.h"

#include <vector>

namespace forlop {

enum class TickUnit { Millennium, Century, Decade, Year, Quarter, Month, Week, Day, Hour };

struct Tick {
    Instant at = 0;    ///< where the unit begins
    Instant until = 0; ///< where the next begins
};

/// The finest unit whose ticks stand at least `minPixels` apart at `secondsPerPixel`.
[[nodiscard]] TickUnit finestUnit(double secondsPerPixel, double minPixels);
/// The unit that heads this one in the tier above: months over days and weeks, years over months and
/// quarters.
[[nodiscard]] TickUnit coarser(TickUnit unit);
/// Every unit that touches [from, until), in order, at most 10,000.
[[nodiscard]] std::vector<Tick> ticksIn(Instant from, Instant until, TickUnit unit);
/// The start of the unit in which `t` lies, and the start of the next.
[[nodiscard]] Instant floorTo(Instant t, TickUnit unit);
[[nodiscard]] Instant nextAfter(Instant t, TickUnit unit);
/// The tick's own label in the unit: "2019", "Jun", "14", "Q2", "1990s".
[[nodiscard]] QString tickLabel(Instant t, TickUnit unit, DateLanguage language);

} // namespace forlop
