// SPDX-License-Identifier: GPL-3.0-or-later
// What a moving edge catches on: a frontier, else the bound of an event, else a tick, within 6 pixels.
#pragma once

#include "ui/canvas/canvascore.h"

namespace forlop {

struct Catch {
    Instant at = 0;
    QString name;   ///< "P1 | P2", "start of B09"; empty for a tick
    EventId starts; ///< an event that starts there: of several the first in order
};

/// Nothing while snapping is off. `moving` are not caught on, nor is `frontier`.
[[nodiscard]] std::optional<Catch> catchNear(CanvasCore& core, Instant at, const std::vector<EventId>& moving,
                                             FrontierId frontier = {});

} // namespace forlop
