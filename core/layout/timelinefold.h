// SPDX-License-Identifier: GPL-3.0-or-later
// The fold row of a crowded lane: badges alone where they stand apart, otherwise counted bars that never
// cross a frontier.
#pragma once

#include "core/layout/timelinedrawing.h"

namespace forlop {

/// Puts the events of a lane that got no row into badges or bars, and counts them.
void foldLane(const Drawing& d, size_t lane, std::vector<PlacedEvent> events);

} // namespace forlop
