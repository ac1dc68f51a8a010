// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of one event's mark: extent with its fades, plate and label, badge and signs.
#pragma once

#include "core/layout/timelinedrawing.h"

namespace forlop {

/// What a mark shows of its event; a ghost shows other bounds than the event has.
struct MarkLook {
    Bounds bounds;
    quint32 flags = 0;
    EventKind kind = EventKind::Event;
    EventStatus status = EventStatus::Observed;
    bool outside = false;
    int quotes = 0;
    bool issue = false;
};

[[nodiscard]] MarkLook lookOf(const Drawing& d, size_t row);

void drawExtent(const Drawing& d, const PlacedEvent& event, const MarkLook& look);
void drawLabel(const Drawing& d, const PlacedEvent& event, const MarkLook& look);
void drawBadge(const Drawing& d, const PlacedEvent& event, const MarkLook& look);

/// How strong the extent is along x: pieces between which it changes evenly, 1 where certain.
struct StrengthPoint {
    double x = 0;
    double strength = 0;
};
[[nodiscard]] std::vector<StrengthPoint> strengthOf(const Drawing& d, const MarkLook& look);

} // namespace forlop
