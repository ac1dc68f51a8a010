// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rival bracketing cuts elsewhere than the one it stands under.
#pragma once

#include "core/layout/timelinefacts.h"

namespace forlop {

/// A frontier of the rival beside the one of the main band that stands nearest.
struct FrontierMatch {
    FrontierId rival;
    FrontierId main; ///< none when the main band has no frontier
    Instant rivalAt = 0;
    Instant mainAt = 0;
    bool shared = false; ///< both may be the same moment
};

struct BandDifference {
    std::vector<FrontierMatch> matches; ///< one a frontier of the rival, in time
    [[nodiscard]] int shared() const;
    /// "1 of 2 frontiers shared"; empty when the rival has none.
    [[nodiscard]] QString inWords() const;
};

[[nodiscard]] BandDifference differenceOf(const BandFact& main, const BandFact& rival);

} // namespace forlop
