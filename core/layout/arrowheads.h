// SPDX-License-Identifier: GPL-3.0-or-later
// The fourteen arrows of influences, one table for screen and paper: kinds differ by line and head, never by
// colour alone. Geometry in millimetres of paper; the screen scales it.
#pragma once

#include "core/layout/pathdata.h"
#include "core/layout/stroke.h"
#include "core/model/influencekinds.h"

#include <vector>

namespace forlop {

/// How a part of a head or tail is painted, in the arrow's own tone.
enum class ArrowFill : quint8 {
    Filled,
    Hollow, ///< outline over the ground
    Open    ///< strokes only
};

struct ArrowPart {
    PathData path; ///< the tip (or the tail's end) at (0, 0), the arrow pointing to +x
    ArrowFill fill = ArrowFill::Filled;
};

struct ArrowStyle {
    double shaftPoints = 0.75; ///< weight on paper, in points
    bool doubleShaft = false;
    std::vector<ArrowPart> head;
    double headLength = 0; ///< where the shaft ends, in mm behind the tip
    std::vector<ArrowPart> tail;
    double tailLength = 0; ///< where the shaft begins, in mm ahead of the tail's end
};

[[nodiscard]] const ArrowStyle& arrowStyle(InfluenceKind kind);
/// Dashes of what an analyst inferred, in millimetres; solid for what a source says.
inline constexpr Dash kInferredDash{1.5F, 0.9F};

/// A path of the table scaled, turned to `direction` (any length but zero) and put at `tip`.
[[nodiscard]] PathData turnedTo(const PathData& path, double scale, Point tip, Point direction);

} // namespace forlop
