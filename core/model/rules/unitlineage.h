// SPDX-License-Identifier: GPL-3.0-or-later
// Which units came of which, as the transitions say, and the rings in it that should not be.
#pragma once

#include "core/model/rules/casefacts.h"

namespace forlop {

using UnitChildren = std::map<UnitId, std::vector<UnitId>>;

/// A moved or renamed unit goes on being itself; nothing descends.
[[nodiscard]] bool goesOn(TransitionKind kind);
/// A unit that stands on both sides of a transition goes on and is no child of itself.
[[nodiscard]] UnitChildren childrenByTransition(const CaseFacts& facts);
/// One ring for each way back that a walk through all units meets; empty when there is none.
[[nodiscard]] std::vector<std::vector<UnitId>> findRings(const UnitChildren& children);

} // namespace forlop
