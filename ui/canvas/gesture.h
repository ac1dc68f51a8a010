// SPDX-License-Identifier: GPL-3.0-or-later
// One thing a hand does with the button down: it shows what would be while it moves, commits once when the
// button is let go, and gives everything back on Escape.
#pragma once

#include "ui/canvas/edgescroll.h"

#include <QCursor>

#include <memory>

namespace forlop {

struct Hand {
    Point at;
    Qt::KeyboardModifiers modifiers;
};

class Gesture {
public:
    Gesture(CanvasCore& canvasCore, const Hand& hand);
    virtual ~Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    /// Moves below the threshold are no drag yet.
    void handMoved(const Hand& hand);
    void handReleased(const Hand& hand);
    virtual void abort() { core.clearPreview(); }
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// Edges that scroll while it drags.
    [[nodiscard]] virtual ScrollEdges scrolls() const { return ScrollEdges::None; }
    [[nodiscard]] bool isDragging() const { return m_dragging; }

protected:
    virtual void drag(const Hand& hand) = 0;
    virtual void drop(const Hand& hand) = 0;
    /// Let go without a drag.
    virtual void click(const Hand& /*hand*/) {}
    /// Where what was pressed stands now: the time and the lane, however far they were scrolled since.
    [[nodiscard]] Point start() const;
    /// Where on the widget the button went down.
    [[nodiscard]] Point pressedAt() const { return m_start; }
    [[nodiscard]] static bool isFree(const Hand& hand) { return hand.modifiers.testFlag(Qt::AltModifier); }

    CanvasCore& core;

private:
    Point m_start;
    double m_startTime;
    int m_startScroll;
    bool m_startInLanes;
    bool m_dragging = false;
};

/// The gesture that a press of this button begins; it may be none.
[[nodiscard]] std::unique_ptr<Gesture> gestureAt(CanvasCore& core, const Hand& hand, Qt::MouseButton button);
/// What the pointer looks like when nothing is pressed.
[[nodiscard]] Qt::CursorShape cursorAt(CanvasCore& core, Point at);
[[nodiscard]] bool isEventRole(Role role);

} // namespace forlop
