// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a case as they stand under each other: each lane is followed by the lanes nested in it.
#pragma once

#include "core/model/casework.h"

#include <vector>

namespace forlop {

struct LaneNode {
    Lane lane;
    int depth = 0;
};

/// From top to bottom, those of one parent in their order. A lane whose parent is not among them, or that
/// stands in itself by a roundabout way, stands at the left; none is left out.
[[nodiscard]] std::vector<LaneNode> laneTree(std::vector<Lane> lanes);
/// Whether `inner` is `outer` or nested in it, however deep.
[[nodiscard]] bool isInLane(const std::vector<LaneNode>& tree, LaneId inner, LaneId outer);

} // namespace forlop
