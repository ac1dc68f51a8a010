// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules/eventspan.h"

namespace forlop {

EventSpan eventSpanOf(const Event& event) { return eventSpanOf(event.kind, event.when.padded()); }

EventSpan eventSpanOf(EventKind kind, const Bounds& b) {
    if (kind == EventKind::Activity || kind == EventKind::State)
        return {b.startFrom, b.startUntil, b.endFrom, b.endUntil, true};
    return {b.startFrom, b.endUntil, b.startFrom, b.endUntil, false};
}

CauseOrder causeOrder(const Event& cause, const Event& target) {
    return causeOrder(eventSpanOf(cause), eventSpanOf(target));
}

CauseOrder causeOrder(const EventSpan& from, const EventSpan& to) {
    if (isFinite(to.latestEnd) && to.latestEnd <= from.earliestStart) return CauseOrder::Reversed;
    if (isFinite(to.earliestStart) && from.latestStart <= to.earliestStart) return CauseOrder::Fits;
    if (to.lasts && to.earliestEnd != kMinusInfinity && from.latestStart <= to.earliestEnd)
        return CauseOrder::Fits;
    return CauseOrder::Open;
}

} // namespace forlop
