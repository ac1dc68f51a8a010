// SPDX-License-Identifier: GPL-3.0-or-later
// Moving and stretching dates by hand. A move shifts every endpoint by whole units of the value's coarsest
// precision, so a date keeps its precision; where no EDTF of the same form exists, it snaps to the next that
// has. Qualifiers, sets, open and unknown ends keep their form. The words typed are dropped: they no longer
// say the date.
#pragma once

#include "core/time/temporalextent.h"

namespace forlop {

/// How many whole units of the extent's coarsest precision come closest to `seconds` when it starts where it
/// does.
[[nodiscard]] qint64 unitsFor(const TemporalExtent& extent, qint64 seconds);
/// The extent moved by `units` of its coarsest precision; the same extent when it is empty or has no finite
/// end.
[[nodiscard]] TemporalExtent shifted(const TemporalExtent& extent, qint64 units);
/// The extent with its start (or end) put at `t`, to the precision that end has, an interval where it was
/// none; never crosses the other end. An open or unknown end becomes known.
[[nodiscard]] TemporalExtent withStartAt(const TemporalExtent& extent, Instant t);
[[nodiscard]] TemporalExtent withEndAt(const TemporalExtent& extent, Instant t);
/// The value of that precision in which `t` lies, as an extent ("2019-06" for Month).
[[nodiscard]] TemporalExtent extentAt(Instant t, Precision precision);

} // namespace forlop
