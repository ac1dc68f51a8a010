// SPDX-License-Identifier: GPL-3.0-or-later
// When an event may begin and end, by its padded bounds: a decision or event is one moment inside them, an
// activity or state a span whose two ends each lie inside theirs. Half-open, like all time.
#pragma once

#include "core/model/event.h"

namespace forlop {

struct EventSpan {
    Instant earliestStart = kMinusInfinity;
    Instant latestStart = kInfinity;
    Instant earliestEnd = kMinusInfinity;
    Instant latestEnd = kInfinity;
    bool lasts = false;
};

[[nodiscard]] EventSpan eventSpanOf(const Event& event);
[[nodiscard]] EventSpan eventSpanOf(EventKind kind, const Bounds& padded);

enum class CauseOrder {
    Fits,     ///< the target came later, or still went on
    Open,     ///< the dates leave it open
    Reversed, ///< the target certainly ended before the cause began
};
[[nodiscard]] CauseOrder causeOrder(const Event& cause, const Event& target);
[[nodiscard]] CauseOrder causeOrder(const EventSpan& cause, const EventSpan& target);

} // namespace forlop
