// SPDX-License-Identifier: GPL-3.0-or-later
// Points and boxes of a display list, without Gui. The unit is the list's own: pixels on screen, millimetres
// on paper. y grows downwards.
#pragma once

#include <algorithm>

namespace forlop {

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
    double width = 0;
    double height = 0;

    friend bool operator==(const Size&, const Size&) = default;
};

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    /// True for the box of nothing: no width and no height.
    [[nodiscard]] bool isNull() const { return width == 0 && height == 0; }

    [[nodiscard]] static Box between(Point a, Point b) {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x) - std::min(a.x, b.x),
                std::max(a.y, b.y) - std::min(a.y, b.y)};
    }
    /// Larger by `by` on all four sides (smaller if negative).
    [[nodiscard]] Box grown(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    [[nodiscard]] Box moved(double dx, double dy) const { return {x + dx, y + dy, width, height}; }
    /// Edges count as inside.
    [[nodiscard]] bool contains(Point p) const {
        return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom();
    }
    [[nodiscard]] bool contains(const Box& o) const {
        return o.x >= x && o.right() <= right() && o.y >= y && o.bottom() <= bottom();
    }
    /// True if the insides share an area; boxes that only touch do not overlap.
    [[nodiscard]] bool overlaps(const Box& o) const {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
    [[nodiscard]] Box intersected(const Box& o) const {
        const double left = std::max(x, o.x);
        const double top = std::max(y, o.y);
        return {left, top, std::max(0.0, std::min(right(), o.right()) - left),
                std::max(0.0, std::min(bottom(), o.bottom()) - top)};
    }
    [[nodiscard]] Box united(const Box& o) const {
        const double left = std::min(x, o.x);
        const double top = std::min(y, o.y);
        return {left, top, std::max(right(), o.right()) - left, std::max(bottom(), o.bottom()) - top};
    }

    friend bool operator==(const Box&, const Box&) = default;
};

} // namespace forlop
