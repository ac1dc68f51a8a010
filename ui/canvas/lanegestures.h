// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes under the hand, in the column of their heads: taken to another place, made taller or lower.
#pragma once

#include "ui/canvas/gesture.h"

namespace forlop {

/// The head goes along; the lane is put where the line shows. A click selects it.
class LaneDragGesture final : public Gesture {
public:
    LaneDragGesture(CanvasCore& canvasCore, const Hand& hand, LaneId id);
    [[nodiscard]] Qt::CursorShape cursor() const override {
        return isDragging() ? Qt::ClosedHandCursor : Qt::ArrowCursor;
    }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::Lanes; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    void click(const Hand& hand) override;

    LaneId m_id;
    double m_grip = 0; ///< from the top of the head to the hand
};

/// The lower edge of a lane. How tall a lane is drawn is a view: nothing is committed.
class LaneHeightGesture final : public Gesture {
public:
    LaneHeightGesture(CanvasCore& canvasCore, const Hand& hand, LaneId id);
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SplitVCursor; }
    void abort() override;

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;

    LaneId m_id;
    LaneView m_before;
    double m_height = 0;
};

/// The lane whose lower edge is there, in the column of heads.
[[nodiscard]] const PlacedLane* laneEdgeAt(CanvasCore& core, Point at);

/// What a life span, the sign of a transition or a planned activity says; empty for anything else.
[[nodiscard]] QString wordsOnLane(const CanvasCore& core, const Hit& hit);

} // namespace forlop
