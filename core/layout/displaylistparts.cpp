// SPDX-License-Identifier: GPL-3.0-or-later
// Lists put together and compared: one frame made of pieces, one item against another.
#include "core/layout/displaylist.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kEdge = 2;       // edges set on pixels, soft edges
constexpr double kOverhang = 0.5; // of the size: letters beyond their line and their width

bool sameRun(const TextRun& a, const TextRun& b) {
    return a.size == b.size && a.width == b.width && a.style == b.style && a.anchor == b.anchor &&
           a.text == b.text;
}

} // namespace

void DisplayList::append(const DisplayList& other) {
    const auto texts = static_cast<quint32>(m_texts.size());
    const auto paths = static_cast<quint32>(m_paths.size());
    const auto fades = static_cast<quint32>(m_fades.size());
    const auto groups = static_cast<quint32>(m_groups.size());
    const size_t first = m_items.size();
    m_items.insert(m_items.end(), other.m_items.begin(), other.m_items.end());
    for (size_t i = first; i < m_items.size(); ++i) {
        Item& item = m_items[i];
        if (item.kind == ItemKind::Text) item.index += texts;
        if (item.kind == ItemKind::Path) item.index += paths;
        if (item.kind == ItemKind::Fade) item.index += fades;
        if (item.kind == ItemKind::GroupBegin) item.index += groups;
    }
    for (Slice slice : other.m_paths) {
        slice.firstVerb += static_cast<quint32>(m_verbs.size());
        slice.firstPoint += static_cast<quint32>(m_points.size());
        m_paths.push_back(slice);
    }
    for (StopSlice slice : other.m_fades) {
        slice.first += static_cast<quint32>(m_stops.size());
        m_fades.push_back(slice);
    }
    m_texts.insert(m_texts.end(), other.m_texts.begin(), other.m_texts.end());
    m_verbs.insert(m_verbs.end(), other.m_verbs.begin(), other.m_verbs.end());
    m_points.insert(m_points.end(), other.m_points.begin(), other.m_points.end());
    m_stops.insert(m_stops.end(), other.m_stops.begin(), other.m_stops.end());
    m_groups.insert(m_groups.end(), other.m_groups.begin(), other.m_groups.end());
}

Box DisplayList::reach(const Item& item) const {
    const Box box = bounds(item).grown(kEdge);
    return item.kind == ItemKind::Text ? box.grown(kOverhang * textOf(item).size) : box;
}

bool DisplayList::looksAs(const Item& item, const DisplayList& other, const Item& theirs) const {
    if (item.kind != theirs.kind || item.variant != theirs.variant || item.option != theirs.option ||
        !(item.box == theirs.box) || !(item.fill == theirs.fill) || !(item.stroke == theirs.stroke) ||
        item.radius != theirs.radius)
        return false;
    switch (item.kind) {
    case ItemKind::Text:
        return sameRun(textOf(item), other.textOf(theirs));
    case ItemKind::Path: {
        const PathView a = pathOf(item);
        const PathView b = other.pathOf(theirs);
        return std::equal(a.verbs.begin(), a.verbs.end(), b.verbs.begin(), b.verbs.end()) &&
               std::equal(a.points.begin(), a.points.end(), b.points.begin(), b.points.end());
    }
    case ItemKind::Fade: {
        const auto a = stopsOf(item);
        const auto b = other.stopsOf(theirs);
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }
    case ItemKind::GroupBegin:
        return groupOf(item).percent == other.groupOf(theirs).percent;
    default:
        return true;
    }
}

} // namespace forlop
