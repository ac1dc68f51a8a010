// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/qtpath.h"

namespace forlop {

QPainterPath painterPath(PathView path, double scale, Point offset) {
    QPainterPath result;
    size_t next = 0;
    const auto point = [&] {
        const Point p = path.points[next++];
        return QPointF(p.x * scale + offset.x, p.y * scale + offset.y);
    };
    for (const PathVerb verb : path.verbs) {
        switch (verb) {
        case PathVerb::Move:
            result.moveTo(point());
            break;
        case PathVerb::Line:
            result.lineTo(point());
            break;
        case PathVerb::Cubic: {
            const QPointF first = point();
            const QPointF second = point();
            result.cubicTo(first, second, point());
            break;
        }
        case PathVerb::Close:
            result.closeSubpath();
            break;
        }
    }
    return result;
}

} // namespace forlop
