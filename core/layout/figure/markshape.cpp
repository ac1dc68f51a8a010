// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/markshape.h"

#include "core/layout/figure/labelblocks.h"

namespace forlop {
namespace {

constexpr double kLongZone = 14; ///< from this width on an edge breaks up in three dashes
constexpr double kThreeDashes = 5.4;
constexpr double kKappa = 0.5522847498;

double radiusOf(const MarkLook& look, double height) {
    switch (look.kind) {
    case EventKind::Event:
        return sheet::kEventRadius;
    case EventKind::State:
        return height / 2;
    case EventKind::Decision:
    case EventKind::Activity:
        break;
    }
    return 0;
}

bool isHeavy(const MarkLook& look) {
    return look.outside && (look.kind == EventKind::Event || look.kind == EventKind::State);
}

double weightOf(const MarkLook& look) { return isHeavy(look) ? sheet::kHeavy : sheet::kThin; }

Ink fillOf(const MarkLook& look) {
    return look.kind == EventKind::Activity ? Ink::FigureActivity : Ink::Paper;
}

double zoneOf(const Box& box) { return box.width >= kLongZone ? kThreeDashes : sheet::kBreakingShort; }

// The right cap of a body, from its upper edge to its lower one.
void addCap(PathData& path, const Box& box, BodyEnd end, double radius) {
    const double right = box.right();
    if (end == BodyEnd::Open) {
        path.lineTo({right - sheet::kPoint, box.y}).lineTo({right, box.centre().y});
        path.lineTo({right - sheet::kPoint, box.bottom()});
        return;
    }
    if (radius <= 0) {
        path.lineTo({right, box.y}).lineTo({right, box.bottom()});
        return;
    }
    const double k = radius * kKappa;
    path.lineTo({right - radius, box.y});
    path.cubicTo({right - radius + k, box.y}, {right, box.y + radius - k}, {right, box.y + radius});
    path.lineTo({right, box.bottom() - radius});
    path.cubicTo({right, box.bottom() - radius + k}, {right - radius + k, box.bottom()},
                 {right - radius, box.bottom()});
}

PathData mirrored(PathView path, double axis) {
    PathData result;
    size_t at = 0;
    const auto point = [&path, axis](size_t i) {
        return Point{2 * axis - path.points[i].x, path.points[i].y};
    };
    for (const PathVerb verb : path.verbs) {
        switch (verb) {
        case PathVerb::Move:
            result.moveTo(point(at++));
            break;
        case PathVerb::Line:
            result.lineTo(point(at++));
            break;
        case PathVerb::Cubic:
            result.cubicTo(point(at), point(at + 1), point(at + 2));
            at += 3;
            break;
        case PathVerb::Close:
            result.close();
            break;
        }
    }
    return result;
}

// One half of a body: from its middle to its right end and back; the left half is its mirror image.
PathData halfOutline(const Box& box, BodyEnd end, double radius) {
    const double middle = box.centre().x;
    PathData path;
    path.moveTo({middle, box.y});
    addCap(path, box, end, radius);
    path.lineTo({middle, box.bottom()});
    return path;
}

void drawHalf(FigureDraft& draft, Tag tag, const Box& box, const MarkLook& look, BodyEnd end, double way) {
    const double weight = weightOf(look);
    const Stroke stroke(Ink::FigureText, weight);
    const double middle = box.centre().x;
    if (end != BodyEnd::Unknown) {
        const PathData right = halfOutline(box, end, radiusOf(look, box.height));
        draft.list.path(tag, way > 0 ? right : mirrored(right.view(), middle), fillOf(look), stroke);
        return;
    }
    const double edge = middle + way * box.width / 2;
    const double solid = edge - way * std::min(zoneOf(box), box.width / 2);
    draft.list.rect(tag, Box::between({middle, box.y}, {edge, box.bottom()}), fillOf(look));
    for (const double y : {box.y, box.bottom()}) {
        if (std::abs(solid - middle) > 0.05) draft.stroke(tag, {middle, y}, {solid, y}, weight);
        draft.breaking(tag, {solid, y}, edge, weight);
    }
}

// The solid end of a mark astride a frontier.
void drawSolidEnd(FigureDraft& draft, Tag tag, const Box& box, const MarkLook& look) {
    const double radius = radiusOf(look, box.height);
    const double inner = box.right() - sheet::kAstrideExtra;
    PathData path;
    path.moveTo({inner, box.y});
    addCap(path, box, BodyEnd::Closed, std::min(radius, sheet::kAstrideExtra));
    path.lineTo({inner, box.bottom()}).close();
    const bool after = look.astride == Astride::CountsAfter;
    draft.list.path(tag, after ? path : mirrored(path.view(), box.centre().x), Ink::FigureText);
}

} // namespace

double borderOf(const MarkLook& look) { return weightOf(look) / 2; }

Box openPart(const Box& box, const MarkLook& look) {
    Box part = box;
    if (look.astride == Astride::No) return part;
    part.width -= sheet::kAstrideExtra;
    if (look.astride == Astride::CountsBefore) part.x += sheet::kAstrideExtra;
    return part;
}

void drawMark(FigureDraft& draft, Tag tag, const Box& box, const MarkLook& look) {
    if (look.start == BodyEnd::Closed && look.end == BodyEnd::Closed) {
        draft.list.rect(tag, box, fillOf(look), Stroke(Ink::FigureText, weightOf(look)),
                        radiusOf(look, box.height));
    } else {
        drawHalf(draft, tag, box, look, look.start, -1);
        drawHalf(draft, tag, box, look, look.end, 1);
    }
    if (look.astride != Astride::No) drawSolidEnd(draft, tag, box, look);
    if (look.kind == EventKind::Decision)
        draft.list.rect(tag, openPart(box, look).grown(-sheet::kInnerBorder), Ink::None,
                        Stroke(Ink::FigureText, sheet::kHair));
}

void drawFold(FigureDraft& draft, Tag tag, const Box& box) {
    PathData edge;
    edge.moveTo({box.x + kFoldEdge, box.y}).lineTo({box.x + kFoldEdge, box.y - kFoldEdge});
    edge.lineTo({box.right() + kFoldEdge, box.y - kFoldEdge});
    edge.lineTo({box.right() + kFoldEdge, box.bottom() - kFoldEdge});
    edge.lineTo({box.right(), box.bottom() - kFoldEdge});
    draft.list.path(tag, edge, Ink::None, Stroke(Ink::FigureText, sheet::kHair));
    draft.list.rect(tag, box, Ink::Paper, Stroke(Ink::FigureText, sheet::kThin));
}

void drawReferenceHead(FigureDraft& draft, Tag tag, double x, double y, HeadWay way) {
    constexpr double kHalf = 0.7;
    const double tip = way == HeadWay::Right ? x + kReferenceHead : x;
    const double back = way == HeadWay::Right ? x : x + kReferenceHead;
    PathData head;
    head.moveTo({tip, y}).lineTo({back, y - kHalf}).lineTo({back, y + kHalf}).close();
    draft.list.path(tag, head, Ink::FigureAccent);
}

void drawDay(FigureDraft& draft, Tag tag, double x, double foot) {
    PathData triangle;
    triangle.moveTo({x, foot + 0.1}).lineTo({x - 0.8, foot + 0.1 + kDayHeight});
    triangle.lineTo({x + 0.8, foot + 0.1 + kDayHeight}).close();
    draft.list.path(tag, triangle, Ink::FigureText);
}

} // namespace forlop
