// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls the timeline while something is dragged near its edges or beyond them, faster the deeper the
// pointer stands there. What the hand holds follows: after each step the owner is told.
#pragma once

#include "ui/canvas/canvascore.h"

#include <QTimer>

#include <functional>

namespace forlop {

/// Which edges scroll under a drag.
enum class ScrollEdges { None, Sides, Lanes, All };

class EdgeScroll {
public:
    EdgeScroll(CanvasCore& core, std::function<void()> scrolled);

    /// The pointer is here now, with something in hand.
    void follow(Point pointer, ScrollEdges edges);
    void stop();
    [[nodiscard]] bool isScrolling() const { return m_timer.isActive(); }

private:
    /// How far the pointer stands in an edge zone or beyond it: below 0 at the left or top, 0 inside.
    struct Depth {
        double x = 0;
        double y = 0;
    };
    /// An edge scrolls once the pointer came to it from inside, or went deeper than where it was pressed.
    class Way {
    public:
        double take(double depth);
        void forget() { m_known = false; }

    private:
        bool m_known = false;
        bool m_free = false;
        double m_first = 0;
    };
    [[nodiscard]] Depth depthOf(Point pointer, ScrollEdges edges);
    void step();

    CanvasCore& m_core;
    std::function<void()> m_scrolled;
    QTimer m_timer;
    Way m_sideways;
    Way m_downwards;
    Depth m_depth;
};

} // namespace forlop
