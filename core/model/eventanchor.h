// SPDX-License-Identifier: GPL-3.0-or-later
// Where the mark of an event stands on the axis: the middle of what is known. A span stands by its start; of
// one with an open or unknown side, in the last (or first) unit that is known.
#pragma once

#include "core/time/temporalextent.h"

namespace forlop {

/// Length of a unit of that precision in seconds, for placing marks only; 0 for None.
[[nodiscard]] qint64 typicalLength(Precision precision);
[[nodiscard]] Precision precisionIn(quint32 extentFlags);
/// Finite wherever any bound is finite, else kMinusInfinity.
[[nodiscard]] Instant anchorOf(const Bounds& bounds, quint32 extentFlags);
/// Middle of two instants without overflow.
[[nodiscard]] Instant middle(Instant a, Instant b);

} // namespace forlop
