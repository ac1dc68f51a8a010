// SPDX-License-Identifier: GPL-3.0-or-later
// Where one list, painted, would differ from another: what must be painted again when a frame follows a
// frame.
#pragma once

#include "core/layout/displaylist.h"

#include <vector>

namespace forlop {

/// Boxes that hold every point that may differ between the two painted lists; more than needed where the
/// lists differ much. Both in the same unit.
[[nodiscard]] std::vector<Box> changedBoxes(const DisplayList& before, const DisplayList& after);

} // namespace forlop
