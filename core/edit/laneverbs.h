// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does to lanes, as edits: their order, which stands inside which, and the schemes by which
// a view lays its lanes anew.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// Where a lane stands: inside `parent` (none: at the left), directly above `above` (none: last in it).
struct LanePlace {
    LaneId parent;
    LaneId above;
    friend bool operator==(const LanePlace&, const LanePlace&) = default;
};

/// Puts a lane, with all that is nested in it, in another place of its case; never into itself.
[[nodiscard]] Result<Edit> placeLane(EditBuilder& builder, LaneId id, LanePlace place,
                                     const QString& mergeKey = {});
/// Directly above another of its case and beside it; none: below all others.
[[nodiscard]] Result<Edit> moveLane(EditBuilder& builder, LaneId id, LaneId above,
                                    const QString& mergeKey = {});
/// Into the lane above it, as the last in it.
[[nodiscard]] Result<Edit> nestLane(EditBuilder& builder, LaneId id);
/// Out of the lane that it is nested in, to directly below it.
[[nodiscard]] Result<Edit> moveLaneOut(EditBuilder& builder, LaneId id);

/// Keeps a way to lay lanes by name, after those that are there. A name that is taken is refused.
[[nodiscard]] Result<Edit> addLaneScheme(EditBuilder& builder, LaneScheme draft);
[[nodiscard]] Result<Edit> removeLaneScheme(EditBuilder& builder, LaneSchemeId id);

} // namespace forlop
