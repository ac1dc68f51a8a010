// SPDX-License-Identifier: GPL-3.0-or-later
// The ink of each kind of event, on the timeline and in every list beside it.
#pragma once

#include "core/layout/ink.h"
#include "core/model/choices.h"

namespace forlop {

[[nodiscard]] Ink inkOf(EventKind kind);

} // namespace forlop
