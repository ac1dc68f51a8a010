// SPDX-License-Identifier: GPL-3.0-or-later
// A path as plain numbers: moves, lines, cubics, closes. Made by layouts, read by the painter and the SVG
// writer. PathView looks at a path that somebody else stores (a display list keeps all its paths in two
// arrays).
#pragma once

#include "core/base/result.h"
#include "core/layout/geometry.h"

#include <QStringView>

#include <span>
#include <vector>

namespace forlop {

/// Points used: Move 1, Line 1, Cubic 3 (two controls, end), Close 0.
enum class PathVerb : quint8 { Move, Line, Cubic, Close };

struct PathView {
    std::span<const PathVerb> verbs;
    std::span<const Point> points;

    /// The box of all points, controls included: never smaller than the drawn path.
    [[nodiscard]] Box bounds() const;
    /// The path as straight pieces; each inner vector is one subpath, closed ones end where they begin.
    [[nodiscard]] std::vector<std::vector<Point>> flattened() const;
};

class PathData {
public:
    PathData& moveTo(Point p);
    PathData& lineTo(Point p);
    PathData& cubicTo(Point control1, Point control2, Point end);
    PathData& close();
    PathData& addRect(const Box& box);
    PathData& addRoundedRect(const Box& box, double radius);
    PathData& addEllipse(const Box& box);
    PathData& addPolyline(std::span<const Point> points);
    PathData& add(PathView other);

    [[nodiscard]] bool isEmpty() const { return m_verbs.empty(); }
    [[nodiscard]] PathView view() const { return {m_verbs, m_points}; }
    [[nodiscard]] Box bounds() const { return view().bounds(); }
    /// Scaled about the origin, then moved.
    [[nodiscard]] PathData placed(double scale, Point offset) const;

private:
    std::vector<PathVerb> m_verbs;
    std::vector<Point> m_points;
};

/// Reads the `d` of an SVG path: M L H V C S A Z, absolute and relative; arcs become cubics.
Result<PathData> parseSvgPath(QStringView d);

} // namespace forlop
