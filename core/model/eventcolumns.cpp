// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventcolumns.h"

#include <algorithm>
#include <limits>

namespace forlop {

namespace {
quint16 numberIn(std::vector<qint64>& list, qint64 id) {
    const auto it = std::find(list.begin(), list.end(), id);
    if (it != list.end()) return static_cast<quint16>(it - list.begin());
    list.push_back(id);
    return static_cast<quint16>(list.size() - 1);
}
} // namespace

void EventColumns::clear() { *this = EventColumns(); }

void EventColumns::reserve(size_t count) {
    m_ids.reserve(count);
    m_bounds.reserve(count);
    m_order.reserve(count);
    m_flags.reserve(count);
    m_caseOf.reserve(count);
    m_laneOf.reserve(count);
    m_quotes.reserve(count);
    m_bits.reserve(count);
    m_levels.reserve(count);
    m_key.reserve(count);
    m_label.reserve(count);
}

std::optional<size_t> EventColumns::rowOf(EventId id) const {
    const size_t row = placeOf(id);
    return row < rows() && m_ids[row] == id.value() && alive(row) ? std::optional(row) : std::nullopt;
}

size_t EventColumns::placeOf(EventId id) const {
    return static_cast<size_t>(std::lower_bound(m_ids.begin(), m_ids.end(), id.value()) - m_ids.begin());
}

QString EventColumns::textAt(Slice slice) const {
    return QString::fromUtf8(m_arena.constData() + slice.at, slice.length);
}

EventColumns::Slice EventColumns::store(QByteArrayView utf8, Slice before) {
    const QByteArrayView kept = utf8.first(qMin(utf8.size(), qsizetype{65535}));
    if (kept == QByteArrayView(m_arena).sliced(before.at, before.length)) return before;
    const Slice slice{static_cast<quint32>(m_arena.size()), static_cast<quint16>(kept.size())};
    m_arena.append(kept);
    return slice;
}

void EventColumns::fill(size_t row, const HotEvent& event, QByteArrayView key, QByteArrayView label) {
    m_bounds[row] = event.padded;
    m_order[row] = event.order;
    m_flags[row] = event.extentFlags;
    m_caseOf[row] = numberIn(m_cases, event.caseId.value());
    m_laneOf[row] = numberIn(m_lanes, event.lane.value());
    m_key[row] = store(key, m_key[row]);
    m_label[row] = store(label, m_label[row]);
    unsigned bits = static_cast<unsigned>(event.kind) | (static_cast<unsigned>(event.status) << 2U);
    if (event.outside) bits |= kOutside;
    if (event.starred) bits |= kStarred;
    if (event.hasDate) bits |= kDated;
    m_bits[row] = static_cast<quint8>(bits);
    m_levels[row] = static_cast<quint8>(event.level);
}

void EventColumns::insertRow(size_t row, EventId id) {
    const auto at = static_cast<std::ptrdiff_t>(row);
    m_ids.insert(m_ids.begin() + at, id.value());
    m_bounds.insert(m_bounds.begin() + at, Bounds{});
    m_order.insert(m_order.begin() + at, 0.0);
    m_flags.insert(m_flags.begin() + at, 0U);
    m_caseOf.insert(m_caseOf.begin() + at, quint16{0});
    m_laneOf.insert(m_laneOf.begin() + at, quint16{0});
    m_quotes.insert(m_quotes.begin() + at, quint16{0});
    m_bits.insert(m_bits.begin() + at, quint8{0});
    m_levels.insert(m_levels.begin() + at, quint8{0});
    m_key.insert(m_key.begin() + at, Slice{});
    m_label.insert(m_label.begin() + at, Slice{});
}

void EventColumns::put(const HotEvent& event) {
    const auto it = std::lower_bound(m_ids.begin(), m_ids.end(), event.id.value());
    const auto row = static_cast<size_t>(it - m_ids.begin());
    if (it == m_ids.end() || *it != event.id.value())
        insertRow(row, event.id);
    else if (!alive(row))
        --m_dead;
    fill(row, event, event.key.toUtf8(), event.label.toUtf8());
}

void EventColumns::append(const HotEvent& event, QByteArrayView key, QByteArrayView label) {
    insertRow(m_ids.size(), event.id);
    fill(m_ids.size() - 1, event, key, label);
}

void EventColumns::putAll(std::vector<HotEvent> events) {
    std::sort(events.begin(), events.end(), [](const HotEvent& a, const HotEvent& b) { return a.id < b.id; });
    constexpr std::ptrdiff_t kFew = 16;
    const auto isNew = [this](const HotEvent& event) {
        return !std::binary_search(m_ids.begin(), m_ids.end(), event.id.value());
    };
    const bool atEnd = m_ids.empty() || events.empty() || events.front().id.value() > m_ids.back();
    if (atEnd || std::count_if(events.begin(), events.end(), isNew) < kFew) {
        for (const HotEvent& event : events) put(event);
        return;
    }
    // Putting each in its place would move everything behind it each time.
    EventColumns merged;
    merged.reserve(m_ids.size() + events.size());
    size_t row = 0;
    const auto carryOver = [&](qint64 below) {
        for (; row < m_ids.size() && m_ids[row] < below; ++row) {
            if (!alive(row)) continue;
            merged.put(hotAt(row));
            merged.m_quotes.back() = m_quotes[row];
        }
    };
    for (const HotEvent& event : events) {
        carryOver(event.id.value());
        merged.put(event);
        if (row < m_ids.size() && m_ids[row] == event.id.value()) merged.m_quotes.back() = m_quotes[row++];
    }
    carryOver(std::numeric_limits<qint64>::max());
    *this = std::move(merged);
}

HotEvent EventColumns::hotAt(size_t row) const {
    return {id(row),      caseId(row),  lane(row),    kind(row),  status(row), padded(row), extentFlags(row),
            hasDate(row), outside(row), starred(row), level(row), order(row),  key(row),    label(row)};
}

void EventColumns::remove(EventId id) {
    const auto row = rowOf(id);
    if (!row) return;
    m_bits[*row] = static_cast<quint8>(m_bits[*row] | kDead);
    m_quotes[*row] = 0;
    ++m_dead;
}

HotEvent EventColumns::hotOf(const Event& event) {
    HotEvent hot;
    hot.id = event.id;
    hot.caseId = event.caseId;
    hot.lane = event.lane;
    hot.kind = event.kind;
    hot.status = event.status;
    hot.padded = event.when.padded();
    hot.extentFlags = event.when.flags();
    hot.hasDate = !event.when.isEmpty();
    hot.outside = event.outside;
    hot.starred = event.starred;
    hot.level = event.level;
    hot.order = event.order;
    hot.key = event.key;
    hot.label = event.shortTitle.isEmpty() ? event.title : event.shortTitle;
    return hot;
}

size_t EventColumns::bytes() const {
    const size_t perRow = sizeof(qint64) + sizeof(Bounds) + sizeof(double) + sizeof(quint32) +
                          3 * sizeof(quint16) + 2 * sizeof(quint8) + 2 * sizeof(Slice);
    return m_ids.capacity() * perRow + static_cast<size_t>(m_arena.capacity());
}

} // namespace forlop
