// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/displaylist.h"

#include <cmath>

namespace forlop {
namespace {

double distanceToSegment(Point p, Point a, Point b) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0;
    return std::hypot(p.x - (a.x + t * dx), p.y - (a.y + t * dy));
}

// Crossings of a ray to the right, counted with their direction.
int windingOf(const std::vector<Point>& line, Point p) {
    int winding = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        const Point a = line[i];
        const Point b = line[(i + 1) % line.size()];
        if ((a.y <= p.y) == (b.y <= p.y)) continue;
        const double x = a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x);
        if (x > p.x) winding += b.y > a.y ? 1 : -1;
    }
    return winding;
}

bool pathHit(PathView path, Point p, double reach, Tone fill) {
    int winding = 0;
    for (const std::vector<Point>& line : path.flattened()) {
        for (size_t i = 1; i < line.size(); ++i) {
            if (distanceToSegment(p, line[i - 1], line[i]) <= reach) return true;
        }
        winding += windingOf(line, p);
    }
    return !fill.isNone() && winding != 0;
}

double startOf(const TextRun& run, double x) {
    switch (run.anchor) {
    case Anchor::Start:
        return x;
    case Anchor::Middle:
        return x - run.width / 2;
    case Anchor::End:
        return x - run.width;
    }
    return x;
}

} // namespace

void DisplayList::clear(Size size) {
    m_size = size;
    m_items.clear();
    m_texts.clear();
    m_paths.clear();
    m_verbs.clear();
    m_points.clear();
    m_fades.clear();
    m_stops.clear();
    m_groups.clear();
}

Item& DisplayList::add(ItemKind kind, Tag tag) {
    Item& item = m_items.emplace_back();
    item.kind = kind;
    item.role = tag.role;
    item.object = tag.object;
    return item;
}

void DisplayList::rect(Tag tag, const Box& box, Tone fill, const Stroke& stroke, double radius, Hatch hatch) {
    Item& item = add(ItemKind::Rect, tag);
    item.box = box;
    item.fill = fill;
    item.stroke = stroke;
    item.radius = static_cast<float>(radius);
    item.option = static_cast<quint8>(hatch);
}

void DisplayList::fade(Tag tag, const Box& box, Tone fill, std::span<const FadeStop> stops) {
    Item& item = add(ItemKind::Fade, tag);
    item.box = box;
    item.fill = fill;
    item.index = static_cast<quint32>(m_fades.size());
    m_fades.push_back({static_cast<quint32>(m_stops.size()), static_cast<quint32>(stops.size())});
    m_stops.insert(m_stops.end(), stops.begin(), stops.end());
}

void DisplayList::line(Tag tag, Point from, Point to, const Stroke& stroke) {
    Item& item = add(ItemKind::Line, tag);
    item.box = {from.x, from.y, to.x - from.x, to.y - from.y};
    item.stroke = stroke;
}

void DisplayList::path(Tag tag, const PathData& path, Tone fill, const Stroke& stroke) {
    const PathView view = path.view();
    Item& item = add(ItemKind::Path, tag);
    item.box = view.bounds();
    item.fill = fill;
    item.stroke = stroke;
    item.index = static_cast<quint32>(m_paths.size());
    m_paths.push_back({static_cast<quint32>(m_verbs.size()), static_cast<quint32>(view.verbs.size()),
                       static_cast<quint32>(m_points.size()), static_cast<quint32>(view.points.size())});
    m_verbs.insert(m_verbs.end(), view.verbs.begin(), view.verbs.end());
    m_points.insert(m_points.end(), view.points.begin(), view.points.end());
}

void DisplayList::text(Tag tag, Point at, TextRun run, Tone tone) {
    Item& item = add(ItemKind::Text, tag);
    item.box = {at.x, at.y, 0, 0};
    item.fill = tone;
    item.index = static_cast<quint32>(m_texts.size());
    m_texts.push_back(std::move(run));
}

void DisplayList::text(Tag tag, Point at, const QString& text, double size, Tone tone,
                       const TextMeasure& measure, TextStyle style, Anchor anchor) {
    this->text(tag, at, TextRun{text, size, measure.width(text, size, style), style, anchor}, tone);
}

void DisplayList::mark(Tag tag, Point centre, MarkShape shape, Tone tone, MarkFill fill) {
    const Size size = markSize(shape);
    Item& item = add(ItemKind::Mark, tag);
    item.box = {centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height};
    item.variant = static_cast<quint8>(shape);
    item.option = static_cast<quint8>(fill);
    item.fill = tone;
}

void DisplayList::icon(Tag tag, const Box& box, Icon icon, Tone tone, IconFill fill) {
    Item& item = add(ItemKind::Icon, tag);
    item.box = box;
    item.variant = static_cast<quint8>(icon);
    item.option = static_cast<quint8>(fill);
    item.fill = tone;
}

void DisplayList::pushClip(const Box& box) { add(ItemKind::ClipPush, {}).box = box; }

void DisplayList::popClip() { add(ItemKind::ClipPop, {}); }

void DisplayList::beginGroup(Tag tag, GroupInfo info) {
    add(ItemKind::GroupBegin, tag).index = static_cast<quint32>(m_groups.size());
    m_groups.push_back(std::move(info));
}

void DisplayList::endGroup() { add(ItemKind::GroupEnd, {}); }

PathView DisplayList::pathOf(const Item& item) const {
    const Slice& slice = m_paths[item.index];
    return {std::span(m_verbs).subspan(slice.firstVerb, slice.verbCount),
            std::span(m_points).subspan(slice.firstPoint, slice.pointCount)};
}

std::span<const FadeStop> DisplayList::stopsOf(const Item& item) const {
    const StopSlice& slice = m_fades[item.index];
    return std::span(m_stops).subspan(slice.first, slice.count);
}

Box DisplayList::bounds(const Item& item) const {
    const double half = item.stroke.isNone() ? 0 : static_cast<double>(item.stroke.width) / 2;
    switch (item.kind) {
    case ItemKind::Rect:
    case ItemKind::Path:
        return item.box.grown(half);
    case ItemKind::Line: {
        // A flat cap adds nothing along the line, only across it.
        Box box = Box::between(item.from(), item.to());
        const double length = std::hypot(item.box.width, item.box.height);
        const bool flat = item.stroke.cap == Cap::Flat && length > 0;
        const double growX = flat ? half * std::abs(item.box.height) / length : half;
        const double growY = flat ? half * std::abs(item.box.width) / length : half;
        return {box.x - growX, box.y - growY, box.width + 2 * growX, box.height + 2 * growY};
    }
    case ItemKind::Fade:
    case ItemKind::Mark:
    case ItemKind::Icon:
        return item.box;
    case ItemKind::Text: {
        const TextRun& run = textOf(item);
        return {startOf(run, item.box.x), item.box.y - kTypeAbove * run.size, run.width,
                (kTypeAbove + kTypeBelow) * run.size};
    }
    default:
        return {};
    }
}

Box DisplayList::bounds() const {
    std::optional<Box> all;
    for (const Item& item : m_items) {
        if (!item.isDrawn()) continue;
        const Box box = bounds(item);
        all = all ? all->united(box) : box;
    }
    return all.value_or(Box{});
}

bool DisplayList::hits(const Item& item, Point at, double reach) const {
    const double half = item.stroke.isNone() ? 0 : static_cast<double>(item.stroke.width) / 2;
    switch (item.kind) {
    case ItemKind::Line:
        return distanceToSegment(at, item.from(), item.to()) <= reach + half;
    case ItemKind::Path:
        return bounds(item).grown(reach).contains(at) && pathHit(pathOf(item), at, reach + half, item.fill);
    default:
        return bounds(item).grown(reach).contains(at);
    }
}

std::optional<Hit> DisplayList::hitTest(Point at, double reach, RoleSet roles) const {
    std::optional<Hit> hit;
    // How many clips are open, and how many of the outer ones let the point through.
    size_t open = 0;
    size_t through = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        if (item.kind == ItemKind::ClipPush) {
            if (through == open && item.box.contains(at)) ++through;
            ++open;
        } else if (item.kind == ItemKind::ClipPop) {
            if (open > 0) --open;
            through = std::min(through, open);
        } else if (item.isDrawn() && through == open &&
                   (roles.isEmpty() ? item.object != 0 : roles.contains(item.role)) &&
                   hits(item, at, reach)) {
            hit = Hit{item.role, item.object, i};
        }
    }
    return hit;
}

std::vector<std::pair<Point, Point>> hatchLines(const Box& box, double pitch) {
    std::vector<std::pair<Point, Point>> lines;
    if (pitch <= 0) return lines;
    // Lines x + y = c, at multiples of the pitch from the origin so that neighbours continue one another.
    const double step = pitch * std::sqrt(2.0);
    for (double c = std::ceil((box.x + box.y) / step) * step; c < box.right() + box.bottom(); c += step) {
        const double left = std::max(box.x, c - box.bottom());
        const double right = std::min(box.right(), c - box.y);
        if (right > left) lines.push_back({{left, c - left}, {right, c - right}});
    }
    return lines;
}

} // namespace forlop
