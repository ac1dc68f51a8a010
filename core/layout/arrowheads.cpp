// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrowheads.h"

#include <array>
#include <cmath>

namespace forlop {
namespace {

constexpr double kLength = 2.0;
constexpr double kHalf = 0.8;

PathData triangle(double tip, double length = kLength, double half = kHalf) {
    PathData path;
    path.moveTo({tip, 0}).lineTo({tip - length, -half}).lineTo({tip - length, half}).close();
    return path;
}

PathData chevron(double tip, double length = 1.7, double half = 0.85) {
    PathData path;
    path.moveTo({tip - length, -half}).lineTo({tip, 0}).lineTo({tip - length, half});
    return path;
}

PathData bar(double at, double half = 1.25) {
    PathData path;
    path.moveTo({at, -half}).lineTo({at, half});
    return path;
}

PathData circle(double middle, double across) {
    PathData path;
    path.addEllipse({middle - across / 2, -across / 2, across, across});
    return path;
}

PathData slash(double middle, double across) {
    const double r = across * 0.62;
    PathData path;
    path.moveTo({middle - r, r}).lineTo({middle + r, -r});
    return path;
}

PathData cross(double middle, double across) {
    const double r = across / 2;
    PathData path;
    path.moveTo({middle - r, -r}).lineTo({middle + r, r});
    path.moveTo({middle - r, r}).lineTo({middle + r, -r});
    return path;
}

PathData diamond() {
    PathData path;
    path.moveTo({0, 0}).lineTo({0.9, -0.65}).lineTo({1.8, 0}).lineTo({0.9, 0.65}).close();
    return path;
}

ArrowStyle with(double points, std::vector<ArrowPart> head, double headLength) {
    ArrowStyle style;
    style.shaftPoints = points;
    style.head = std::move(head);
    style.headLength = headLength;
    return style;
}

ArrowStyle make(InfluenceKind kind) {
    using K = InfluenceKind;
    using F = ArrowFill;
    switch (kind) {
    case K::Triggers:
        return with(1.0, {{triangle(0), F::Filled}}, kLength);
    case K::Enables:
        return with(0.6, {{triangle(0), F::Hollow}}, kLength);
    case K::Supplies: {
        ArrowStyle style = with(0.75, {{chevron(0), F::Open}}, 0);
        style.tail = {{circle(0.65, 1.3), F::Filled}};
        style.tailLength = 0.65;
        return style;
    }
    case K::Shapes:
        return with(0.75, {{circle(-0.75, 1.5), F::Hollow}}, 1.5);
    case K::Legitimises: {
        ArrowStyle style = with(0.6, {{triangle(0), F::Hollow}}, kLength);
        style.doubleShaft = true;
        return style;
    }
    case K::Constrains:
        return with(0.75, {{bar(0), F::Open}}, 0);
    case K::Hinders:
        return with(0.75, {{bar(0), F::Open}, {bar(-0.9), F::Open}}, 0);
    case K::Hastens:
        return with(0.75, {{chevron(0), F::Open}, {chevron(-1.3), F::Open}}, 0);
    case K::Delays:
        return with(0.75, {{chevron(0), F::Open}, {bar(-2.4, 0.95), F::Open}}, 0);
    case K::Escalates:
        return with(0.75, {{triangle(0, 1.65), F::Filled}, {triangle(-1.65, 1.65), F::Filled}}, 3.3);
    case K::Institutionalises:
        return with(1.75, {{triangle(0, 2.5, 1.15), F::Filled}}, 2.5);
    case K::Removes:
        return with(0.75, {{cross(-0.9, 1.8), F::Open}}, 0.9);
    case K::Resolves:
        return with(0.75, {{circle(-0.85, 1.7), F::Hollow}, {slash(-0.85, 1.7), F::Open}}, 1.7);
    case K::RespondsTo: {
        ArrowStyle style = with(0.75, {{chevron(0), F::Open}}, 0);
        style.tail = {{diamond(), F::Hollow}};
        style.tailLength = 1.8;
        return style;
    }
    case K::Own:
        break;
    }
    return with(0.75, {{chevron(0), F::Open}}, 0);
}

Point turned(Point p, double scale, Point tip, double cosine, double sine) {
    return {tip.x + scale * (p.x * cosine - p.y * sine), tip.y + scale * (p.x * sine + p.y * cosine)};
}

} // namespace

const ArrowStyle& arrowStyle(InfluenceKind kind) {
    static const auto styles = [] {
        std::array<ArrowStyle, kInfluenceKindCount + 1> all;
        for (size_t i = 0; i < all.size(); ++i) all[i] = make(static_cast<InfluenceKind>(i));
        return all;
    }();
    return styles[static_cast<size_t>(kind)];
}

PathData turnedTo(const PathData& path, double scale, Point tip, Point direction) {
    const double length = std::hypot(direction.x, direction.y);
    const double cosine = length > 0 ? direction.x / length : 1;
    const double sine = length > 0 ? direction.y / length : 0;
    const PathView view = path.view();
    PathData result;
    size_t at = 0;
    const auto next = [&] { return turned(view.points[at++], scale, tip, cosine, sine); };
    for (const PathVerb verb : view.verbs) {
        switch (verb) {
        case PathVerb::Move:
            result.moveTo(next());
            break;
        case PathVerb::Line:
            result.lineTo(next());
            break;
        case PathVerb::Cubic: {
            const Point first = next();
            const Point second = next();
            result.cubicTo(first, second, next());
            break;
        }
        case PathVerb::Close:
            result.close();
            break;
        }
    }
    return result;
}

} // namespace forlop
