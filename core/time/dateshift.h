// SPDX-License-Identifier: GPL-3.0-or-later
// Moving one EDTF date on the calendar without changing its form, and making one for a moment. For core/time
// alone.
#pragma once

#include "core/time/edtfsyntax.h"

namespace forlop {

/// Moves `date` by whole units. A day that its new month lacks, or a part of a year that does not begin
/// there, goes on to the next that exists. False, with `date` of no use, where no date of the same form can
/// be written.
[[nodiscard]] bool shiftDate(EdtfDate& date, EdtfUnit unit, qint64 units);

/// The value of that precision in which `t` lies. Years of more than four digits have no months in EDTF: the
/// year then.
[[nodiscard]] EdtfDate dateAt(Instant t, Precision precision);
/// The precision for an end of an interval: months for parts of a year, days for times.
[[nodiscard]] Precision stretchPrecision(Precision precision);

[[nodiscard]] EdtfUnit coarserUnit(EdtfUnit a, EdtfUnit b);
[[nodiscard]] double averageSeconds(EdtfUnit unit);

} // namespace forlop
