// SPDX-License-Identifier: GPL-3.0-or-later
// Gestures that change nothing in the project: panning, the minimap, selecting with a rubber band.
#pragma once

#include "ui/canvas/gesture.h"

namespace forlop {

class PanGesture final : public Gesture {
public:
    PanGesture(CanvasCore& canvasCore, const Hand& hand) : Gesture(canvasCore, hand), m_last(hand.at) {}
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& /*hand*/) override {}

    Point m_last;
};

class MinimapGesture final : public Gesture {
public:
    MinimapGesture(CanvasCore& canvasCore, const Hand& hand);
    [[nodiscard]] Qt::CursorShape cursor() const override {
        return m_part == Part::Window ? Qt::ClosedHandCursor : Qt::SplitHCursor;
    }

private:
    enum class Part { From, Until, Window };
    void drag(const Hand& hand) override;
    void drop(const Hand& /*hand*/) override {}

    Part m_part = Part::Window;
    TimeRange m_origin;
};

class RubberBandGesture final : public Gesture {
public:
    RubberBandGesture(CanvasCore& canvasCore, const Hand& hand)
        : Gesture(canvasCore, hand), m_before(canvasCore.state.selection) {}
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::All; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& /*hand*/) override { core.clearPreview(); }
    void click(const Hand& hand) override;

    std::vector<ObjectId> m_before;
    std::vector<ObjectId> m_inside;
};

} // namespace forlop
