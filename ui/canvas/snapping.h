// SPDX-License-Identifier: GPL-3.0-or-later
// What a moving edge catches on: a frontier, else the bound of an event, else a tick, within 6 pixels.
#pragma once

#include "ui/canvas/canvascore.h"

namespace forlop {

struct Catch {
    Instant at = 0;
    QString name; ///< "P1 | P2", "start of B09"; empty for a tick
    FrontierId frontier;
    EventId ends;   ///< an event whose last moment lies before it
    EventId starts; ///< an event that starts or stands there: of several the first in order
};

/// Nothing while snapping is off. `moving` are not caught on, nor is `frontier`. With a precision, events
/// whose one date value is at least that fine also catch at their marks, where their order puts them inside
/// it.
[[nodiscard]] std::optional<Catch> catchNear(CanvasCore& core, Instant at, const std::vector<EventId>& moving,
                                             FrontierId frontier = {}, Precision marks = Precision::None);
/// The start of the event as it is known, as a date for a frontier; empty where it is not.
[[nodiscard]] TemporalExtent startOfEvent(const Project& project, EventId id);

} // namespace forlop
