// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does to lanes, as edits.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// Puts a lane directly above another of its case; none: below all others.
[[nodiscard]] Result<Edit> moveLane(EditBuilder& builder, LaneId id, LaneId above,
                                    const QString& mergeKey = {});

} // namespace forlop
