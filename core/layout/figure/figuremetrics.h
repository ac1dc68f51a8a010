// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of figures on paper, in millimetres: type, strokes, marks, clearances. A line of advice with a
// number stands here and nowhere else.
#pragma once

#include "core/layout/displaylist.h"

#include <algorithm>

namespace forlop::sheet {

inline constexpr double kType = pointsToMm(7);
inline constexpr double kNameType = pointsToMm(9);
inline constexpr double kCaptionType = pointsToMm(8);
inline constexpr double kLeading = 2.9;
inline constexpr double kNameLeading = 3.7;
inline constexpr double kCaptionLeading = 1.25 * kCaptionType;
/// A line of 7 pt stands centred on y when its baseline is this much lower.
inline constexpr double kCentred = 0.88;

inline constexpr double kHair = pointsToMm(0.5);
inline constexpr double kThin = pointsToMm(0.75);
inline constexpr double kFirm = pointsToMm(1);
inline constexpr double kHeavy = pointsToMm(1.75);

inline constexpr double kLeftColumn = 17.5;
inline constexpr double kEdge = 0.5;       ///< strokes keep this far from the page's edge
inline constexpr double kTextIndent = 1.4; ///< header text, right of its frontier
inline constexpr double kHeaderMargin = 2.4;

inline constexpr double kMarkHeight = 4.2;
inline constexpr double kMarkPadding = 2.2; ///< a mark is its id and this much wide
inline constexpr double kAstrideExtra = 2.3;
inline constexpr double kEventRadius = 1.7;
inline constexpr double kInnerBorder = 0.55;
inline constexpr double kPoint = 1.5; ///< length of the point of what still goes on

inline constexpr double kFrontierClearance = 0.9; ///< of marks
inline constexpr double kTextClearance = 0.6;     ///< of texts from frontiers
inline constexpr double kMarkGap = 1.0;
inline constexpr double kTextGap = 1.5;
inline constexpr double kLineInset = 0.35;

inline constexpr Dash kWeakDash{2.2F, 0.8F};
inline constexpr Dash kNestedDash{0.35F, 0.9F};
inline constexpr Dash kAboutDash{0.7F, 0.7F};
/// How an edge breaks up towards an unknown date: gap, dash, gap, dash …
inline constexpr double kBreaking[] = {0.5, 1.5, 0.7, 1.1, 0.9, 0.7, 1.1, 0.35};
inline constexpr double kBreakingLength = 6.85;
inline constexpr double kBreakingShort = 3.8; ///< its first two dashes

/// Two line spacings: the usual one, and a tight one for figures whose rows must stand closer than 6.75.
struct RowSpacing {
    double lowerBaseline = 1.0; ///< of a label of two lines, above the foot
    double leading = kLeading;
    double tick = 0.9;
    double least = 6.75; ///< the closest that rows may stand

    /// Ticks leave the label in the row below clear.
    [[nodiscard]] double tickAt(double pitch) const {
        return std::clamp(pitch - labelTop() - 0.08, 0.3, tick);
    }
    /// The upper edge of a label of two lines, above the foot.
    [[nodiscard]] double labelTop() const { return lowerBaseline + leading + kTypeAbove * kType; }
};
inline constexpr RowSpacing kUsualRows{};
inline constexpr RowSpacing kTightRows{0.65, 2.75, 0.7, 5.7};
/// As close as labels of two lines allow at all.
inline constexpr RowSpacing kTightestRows{0.6, 2.75, 0.7, 5.57};
inline constexpr double kWidestPitch = 8.7;

} // namespace forlop::sheet
