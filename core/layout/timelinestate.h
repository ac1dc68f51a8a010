// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows beside its data: the time window, selection, hover, what is under the hand. Plain
// values, so that a layout is a function of model, state and size, and a test can state any situation.
#pragma once

#include "core/base/id.h"
#include "core/time/instant.h"
#include "core/time/timescale.h"

#include <vector>

namespace forlop {

/// Half-open stretch of time.
struct TimeRange {
    Instant from = 0;
    Instant until = 0;

    [[nodiscard]] bool isEmpty() const { return until <= from; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

enum class ShownInfluences : quint8 { All, OfSelection, None };
/// Crowded lanes: fold what does not fit into counted bars, or grow and scroll.
enum class Crowding : quint8 { Fold, Scroll };
enum class RowDensity : quint8 { Comfortable, Dense };

} // namespace forlop
