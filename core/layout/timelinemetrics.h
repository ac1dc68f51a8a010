// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of the timeline in pixels at 100 %, scaled by the text size where type stands in it.
#pragma once

#include "core/layout/timelinestate.h"

namespace forlop {

/// How strongly a lane takes its colour, in per cent.
inline constexpr int kLaneTint = 34;

struct TimelineMetrics {
    double head = 152; ///< width of the lane heads
    double axis = 40;
    double axisUpper = 18; ///< the upper tier of the axis
    double band = 46;      ///< preferred bracketing
    double bandPlain = 38; ///< the same without nested brackets
    double nested = 17;    ///< row of nested brackets inside the band
    double strip = 42;     ///< frontier events and reasons
    double rival = 24;
    double row = 28; ///< an event row at least
    double rowMost = 46;
    double lanePad = 7;
    double foldRow = 26;
    double foldBar = 22;
    double lifeRow = 15; ///< life span of a unit, above the events of its lane
    double planRow = 16; ///< planned activity in the lane of its plan
    double minimap = 44;
    double minimapTall = 52;
    double small = 10; ///< type sizes
    double label = 11;
    double body = 12;
    double mark = 20;         ///< height of an extent
    double badgeToLabel = 11; ///< from the middle of the badge to its label
    double labelPad = 3;      ///< of the plate, left and right
    double indent = 12;       ///< of the head of a lane nested in another

    [[nodiscard]] static TimelineMetrics at(const TimelineState& state, Size size);
};

} // namespace forlop
