// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind and sign an influence has that was just drawn: a line to type in ("hin −") over a list. Nothing
// is made until one is chosen; Escape takes the drawn arrow away.
#pragma once

#include "core/layout/geometry.h"
#include "core/model/entity.h"

namespace forlop {

class CanvasCore;

/// Opens beside `at` on the canvas, with the arrow shown until it closes.
void askForInfluence(CanvasCore& core, EventId from, EventId to, Point at);

} // namespace forlop
