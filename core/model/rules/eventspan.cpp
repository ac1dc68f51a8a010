// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules/eventspan.h"

namespace forlop {

EventSpan eventSpanOf(const Event& event) {
    const Bounds& b = event.when.padded();
    if (event.kind == EventKind::Activity || event.kind == EventKind::State)
        return {b.startFrom, b.startUntil, b.endFrom, b.endUntil, true};
    return {b.startFrom, b.endUntil, b.startFrom, b.endUntil, false};
}

CauseOrder causeOrder(const Event& cause, const Event& target) {
    const EventSpan from = eventSpanOf(cause);
    const EventSpan to = eventSpanOf(target);
    if (isFinite(to.latestEnd) && to.latestEnd <= from.earliestStart) return CauseOrder::Reversed;
    if (isFinite(to.earliestStart) && from.latestStart <= to.earliestStart) return CauseOrder::Fits;
    if (to.lasts && to.earliestEnd != kMinusInfinity && from.latestStart <= to.earliestEnd)
        return CauseOrder::Fits;
    return CauseOrder::Open;
}

} // namespace forlop
