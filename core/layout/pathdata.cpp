// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/pathdata.h"

namespace forlop {
namespace {

// The control distance that makes a cubic a quarter circle.
constexpr double kQuarter = 0.5522847498307936;
constexpr int kPiecesPerCubic = 24;

Point cubicAt(Point a, Point b, Point c, Point d, double t) {
    const double u = 1 - t;
    const double wa = u * u * u;
    const double wb = 3 * u * u * t;
    const double wc = 3 * u * t * t;
    const double wd = t * t * t;
    return {wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y};
}

} // namespace

Box PathView::bounds() const {
    if (points.empty()) return {};
    Point low = points.front();
    Point high = low;
    for (const Point& p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return Box::between(low, high);
}

std::vector<std::vector<Point>> PathView::flattened() const {
    std::vector<std::vector<Point>> result;
    size_t next = 0;
    for (const PathVerb verb : verbs) {
        if (verb == PathVerb::Move) {
            result.push_back({points[next++]});
            continue;
        }
        std::vector<Point>& line = result.back();
        switch (verb) {
        case PathVerb::Line:
            line.push_back(points[next++]);
            break;
        case PathVerb::Cubic: {
            const Point from = line.back();
            for (int i = 1; i <= kPiecesPerCubic; ++i) {
                line.push_back(cubicAt(from, points[next], points[next + 1], points[next + 2],
                                       static_cast<double>(i) / kPiecesPerCubic));
            }
            next += 3;
            break;
        }
        case PathVerb::Close:
            line.push_back(Point(line.front()));
            break;
        case PathVerb::Move:
            break;
        }
    }
    return result;
}

PathData& PathData::moveTo(Point p) {
    m_verbs.push_back(PathVerb::Move);
    m_points.push_back(p);
    return *this;
}

PathData& PathData::lineTo(Point p) {
    if (m_verbs.empty()) return moveTo(p);
    m_verbs.push_back(PathVerb::Line);
    m_points.push_back(p);
    return *this;
}

PathData& PathData::cubicTo(Point control1, Point control2, Point end) {
    if (m_verbs.empty()) moveTo(control1);
    m_verbs.push_back(PathVerb::Cubic);
    m_points.insert(m_points.end(), {control1, control2, end});
    return *this;
}

PathData& PathData::close() {
    if (!m_verbs.empty() && m_verbs.back() != PathVerb::Close) m_verbs.push_back(PathVerb::Close);
    return *this;
}

PathData& PathData::addRect(const Box& box) {
    moveTo({box.x, box.y}).lineTo({box.right(), box.y}).lineTo({box.right(), box.bottom()});
    return lineTo({box.x, box.bottom()}).close();
}

PathData& PathData::addRoundedRect(const Box& box, double radius) {
    const double r = std::min({radius, box.width / 2, box.height / 2});
    if (r <= 0) return addRect(box);
    const double k = r * (1 - kQuarter);
    const double left = box.x;
    const double top = box.y;
    const double right = box.right();
    const double bottom = box.bottom();
    moveTo({left + r, top}).lineTo({right - r, top});
    cubicTo({right - k, top}, {right, top + k}, {right, top + r}).lineTo({right, bottom - r});
    cubicTo({right, bottom - k}, {right - k, bottom}, {right - r, bottom}).lineTo({left + r, bottom});
    cubicTo({left + k, bottom}, {left, bottom - k}, {left, bottom - r}).lineTo({left, top + r});
    return cubicTo({left, top + k}, {left + k, top}, {left + r, top}).close();
}

PathData& PathData::addEllipse(const Box& box) {
    const Point c = box.centre();
    const double rx = box.width / 2;
    const double ry = box.height / 2;
    const double kx = rx * kQuarter;
    const double ky = ry * kQuarter;
    moveTo({c.x + rx, c.y}).cubicTo({c.x + rx, c.y + ky}, {c.x + kx, c.y + ry}, {c.x, c.y + ry});
    cubicTo({c.x - kx, c.y + ry}, {c.x - rx, c.y + ky}, {c.x - rx, c.y});
    cubicTo({c.x - rx, c.y - ky}, {c.x - kx, c.y - ry}, {c.x, c.y - ry});
    return cubicTo({c.x + kx, c.y - ry}, {c.x + rx, c.y - ky}, {c.x + rx, c.y}).close();
}

PathData& PathData::addPolyline(std::span<const Point> points) {
    for (size_t i = 0; i < points.size(); ++i) i == 0 ? moveTo(points[i]) : lineTo(points[i]);
    return *this;
}

PathData& PathData::add(PathView other) {
    m_verbs.insert(m_verbs.end(), other.verbs.begin(), other.verbs.end());
    m_points.insert(m_points.end(), other.points.begin(), other.points.end());
    return *this;
}

PathData PathData::placed(double scale, Point offset) const {
    PathData result = *this;
    for (Point& p : result.m_points) p = {p.x * scale + offset.x, p.y * scale + offset.y};
    return result;
}

} // namespace forlop
