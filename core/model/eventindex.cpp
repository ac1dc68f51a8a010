// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventindex.h"

#include "core/model/eventanchor.h"
#include "core/model/eventlaning.h"

#include <QtAlgorithms>

#include <array>
#include <numeric>

namespace forlop {
namespace {

Instant lastFinite(Instant start, Instant end) {
    if (isFinite(end)) return end;
    return isFinite(start) ? start : kMinusInfinity;
}

// Where the density counts an event: needs no more than what the index itself keeps.
Instant densityPlace(Instant start, Instant end) { return isFinite(start) ? start : end - 1; }

bool isDated(const EventColumns& columns, size_t row) {
    return columns.hasDate(row) && (isFinite(columns.from(row)) || isFinite(columns.until(row)));
}

unsigned bitsOf(quint64 most) { return 64 - qCountLeadingZeroBits(most); }

} // namespace

// All of an event in one place, so that putting it where it belongs is one cache miss.
struct LaneEvents::Key {
    Instant start;
    Instant end;
    double order;
    quint32 row;
    quint8 kind;

    [[nodiscard]] static bool isEarlier(const Key& a, const Key& b) {
        if (a.start != b.start) return a.start < b.start;
        return a.order != b.order ? a.order < b.order : a.row < b.row;
    }
};

// Keys are not moved; small numbers are sorted in their stead, eleven bits a pass. Each holds, from its high
// bits down, the distance of the start from the first one, the order as finely as there is room for it, and
// the place of the key.
class LaneEvents::Sorter {
public:
    /// Of a lane whose events stand in the order of their rows.
    const std::vector<Key>& keysOf(const LaneEvents& lane, const EventColumns& columns) {
        m_keys.clear();
        for (size_t pos = 0; pos < lane.size(); ++pos)
            m_keys.push_back({lane.m_starts[pos], lane.m_ends[pos], columns.order(lane.m_rows[pos]),
                              lane.m_rows[pos], lane.m_kinds[pos]});
        return m_keys;
    }
    /// Places in the order of starts, then of the case; nearly so where orders lie too close for their room.
    const std::vector<quint64>& sort() {
        readRanges();
        if (m_keyBits > 64 - m_placeBits) return sortWhole();
        pack();
        for (unsigned done = 0; done < m_keyBits; done += kDigitBits) pass(m_placeBits + done);
        const quint64 place = (quint64{1} << m_placeBits) - 1;
        for (quint64& each : m_places) each &= place;
        return m_places;
    }
    /// The same without fail, and slower.
    const std::vector<quint64>& sortWhole() {
        m_places.resize(m_keys.size());
        std::iota(m_places.begin(), m_places.end(), quint64{0});
        std::sort(m_places.begin(), m_places.end(),
                  [this](quint64 a, quint64 b) { return Key::isEarlier(m_keys[a], m_keys[b]); });
        return m_places;
    }

private:
    static constexpr unsigned kDigitBits = 11;
    static constexpr quint64 kDigits = quint64{1} << kDigitBits;

    void readRanges();
    void pack();
    void pass(unsigned shift);
    /// Zero for −∞.
    [[nodiscard]] quint64 distance(Instant at) const {
        if (at == kMinusInfinity) return 0;
        return ((static_cast<quint64>(at) - static_cast<quint64>(m_first)) >> m_unused) + 1;
    }

    std::vector<Key> m_keys;
    std::vector<quint64> m_places;
    std::vector<quint64> m_other;
    Instant m_first = 0;
    double m_least = 0;    ///< order
    double m_perOrder = 0; ///< steps of the packed order
    unsigned m_unused = 0; ///< low bits that no distance has, as days' have not
    unsigned m_orderBits = 0;
    unsigned m_keyBits = 0; ///< distance and order
    unsigned m_placeBits = 0;
};

void LaneEvents::Sorter::readRanges() {
    constexpr unsigned most = 22; // two passes
    m_first = kInfinity;
    Instant last = kMinusInfinity;
    double high = m_least = m_keys.front().order;
    for (const Key& key : m_keys) {
        last = std::max(last, key.start);
        if (key.start != kMinusInfinity) m_first = std::min(m_first, key.start);
        m_least = std::min(m_least, key.order);
        high = std::max(high, key.order);
    }
    m_unused = 0;
    quint64 used = quint64{1} << 62U;
    for (const Key& key : m_keys)
        if (key.start != kMinusInfinity) used |= distance(key.start) - 1;
    m_unused = qCountTrailingZeroBits(used);
    m_placeBits = bitsOf(m_keys.size());
    const unsigned distanceBits = bitsOf(distance(last));
    const unsigned taken = m_placeBits + distanceBits;
    m_orderBits = high > m_least && taken < 64 ? std::min(most, 64 - taken) : 0;
    m_perOrder = high > m_least ? static_cast<double>((1U << m_orderBits) - 1) / (high - m_least) : 0;
    m_keyBits = distanceBits + m_orderBits;
}

void LaneEvents::Sorter::pack() {
    m_places.resize(m_keys.size());
    m_other.resize(m_keys.size());
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const auto order = static_cast<quint64>((m_keys[i].order - m_least) * m_perOrder);
        const quint64 key = distance(m_keys[i].start) << m_orderBits | order;
        m_places[i] = key << m_placeBits | i;
    }
}

void LaneEvents::Sorter::pass(unsigned shift) {
    std::array<size_t, kDigits + 1> counts{};
    for (const quint64 each : m_places) ++counts[(each >> shift & (kDigits - 1)) + 1];
    for (size_t i = 1; i < counts.size(); ++i) counts[i] += counts[i - 1];
    for (const quint64 each : m_places) m_other[counts[each >> shift & (kDigits - 1)]++] = each;
    m_places.swap(m_other);
}

bool LaneEvents::take(const std::vector<Key>& keys, const std::vector<quint64>& places) {
    bool inOrder = true;
    const Key* before = &keys[places.front()];
    // The keys lie all over the cache; asking for them ahead hides most of the wait.
    constexpr size_t ahead = 16;
    for (size_t pos = 0; pos < places.size(); ++pos) {
        __builtin_prefetch(&keys[places[std::min(pos + ahead, places.size() - 1)]]);
        const Key& key = keys[places[pos]];
        inOrder = inOrder && !Key::isEarlier(key, *before);
        before = &key;
        m_starts[pos] = key.start;
        m_ends[pos] = key.end;
        m_rows[pos] = key.row;
        m_kinds[pos] = key.kind;
    }
    return inOrder;
}

void LaneEvents::reserve(size_t count) {
    m_starts.reserve(count);
    m_ends.reserve(count);
    m_rows.reserve(count);
    m_kinds.reserve(count);
}

void LaneEvents::add(Instant from, Instant until, size_t row, EventKind kind) {
    m_starts.push_back(from);
    m_ends.push_back(until);
    m_rows.push_back(static_cast<quint32>(row));
    m_kinds.push_back(static_cast<quint8>(kind));
}

void LaneEvents::finish(const EventColumns& columns, Sorter& sorter) {
    const std::vector<Key>& keys = sorter.keysOf(*this, columns);
    if (!take(keys, sorter.sort())) take(keys, sorter.sortWhole());
    rebuildBlocks(0);
    rebuildDensity();
}

size_t LaneEvents::firstStartingAt(Instant t) const {
    return static_cast<size_t>(std::lower_bound(m_starts.begin(), m_starts.end(), t) - m_starts.begin());
}

size_t LaneEvents::countBefore(Instant from) const {
    const size_t last = firstStartingAt(from);
    size_t reaching = 0;
    for (size_t block = 0; block * kBlock < last; ++block) {
        if (m_blockEnd[block] <= from) continue;
        const size_t stop = std::min(last, (block + 1) * kBlock);
        for (size_t pos = block * kBlock; pos < stop; ++pos)
            if (m_ends[pos] > from) ++reaching;
    }
    return last - reaching;
}

void LaneEvents::rebuildBlocks(size_t fromPos) {
    const size_t blocks = (size() + kBlock - 1) / kBlock;
    m_blockEnd.resize(blocks);
    m_blockLast.resize(blocks);
    for (size_t block = fromPos / kBlock; block < blocks; ++block) {
        Instant end = kMinusInfinity;
        Instant last = kMinusInfinity;
        const size_t stop = std::min(size(), (block + 1) * kBlock);
        for (size_t pos = block * kBlock; pos < stop; ++pos) {
            end = std::max(end, m_ends[pos]);
            last = std::max(last, lastFinite(m_starts[pos], m_ends[pos]));
        }
        m_blockEnd[block] = end;
        m_blockLast[block] = last;
    }
}

void LaneEvents::rebuildDensity() {
    Instant first = kInfinity;
    Instant last = kMinusInfinity;
    for (size_t pos = 0; pos < size(); ++pos) {
        const Instant at = densityPlace(m_starts[pos], m_ends[pos]);
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (first > last) return;
    m_density.reset(first, last + 1, size());
    for (size_t pos = 0; pos < size(); ++pos)
        m_density.add(densityPlace(m_starts[pos], m_ends[pos]), static_cast<EventKind>(m_kinds[pos]));
    m_density.finish();
}

bool EventIndex::belongs(const EventColumns& columns, size_t row) const {
    return columns.alive(row) && columns.laneNumber(row) != 0 && isOfCase(columns, row);
}

bool EventIndex::isOfCase(const EventColumns& columns, size_t row) const {
    return columns.caseId(row) == m_case || (m_laning && m_laning->ofAllCases());
}

LaneId EventIndex::laneOf(const EventColumns& columns, size_t row) const {
    return m_laning ? m_laning->laneOf(columns, row) : columns.lane(row);
}

std::optional<EventIndex::Entry> EventIndex::entryOf(const EventColumns& columns, size_t row) const {
    if (row >= columns.rows() || !belongs(columns, row) || !m_filter.shows(columns.status(row)))
        return std::nullopt;
    const auto number = static_cast<quint32>(row);
    const LaneId lane = laneOf(columns, row);
    if (isDated(columns, row)) return Entry{columns.from(row), columns.until(row), number, lane};
    const auto placed = m_undated.find(columns.id(row).value());
    if (placed == m_undated.end()) return std::nullopt;
    return Entry{placed->second, placed->second + 1, number, lane};
}

void EventIndex::build(const EventColumns& columns, CaseId caseId, EventFilter filter,
                       std::shared_ptr<const EventLaning> laning) {
    clear();
    m_laning = std::move(laning);
    m_case = caseId;
    m_filter = filter;
    m_knownRows = columns.rows();
    std::vector<size_t> counts(columns.laneNumbers(), 0);
    for (size_t row = 0; row < columns.rows(); ++row) ++counts[columns.laneNumber(row)];
    std::vector<LaneEvents*> lanes(counts.size(), nullptr);
    for (size_t number = 1; number < lanes.size(); ++number) {
        if (counts[number] == 0 || m_laning) continue;
        lanes[number] = &m_lanes[columns.laneOfNumber(number).value()];
        lanes[number]->reserve(counts[number]);
    }
    const auto put = [&](size_t row, Instant from, Instant until) {
        if (!m_filter.shows(columns.status(row))) return;
        LaneEvents& lane =
            m_laning ? m_lanes[m_laning->laneOf(columns, row).value()] : *lanes[columns.laneNumber(row)];
        lane.add(from, until, row, columns.kind(row));
    };
    std::vector<size_t> undated;
    for (size_t row = 0; row < columns.rows(); ++row) {
        if (!belongs(columns, row)) continue;
        if (isDated(columns, row))
            put(row, columns.from(row), columns.until(row));
        else
            undated.push_back(row);
    }
    placeUndated(columns, undated);
    for (const size_t row : undated) {
        const Instant at = m_undated.at(columns.id(row).value());
        put(row, at, at + 1);
    }
    LaneEvents::Sorter sorter;
    for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
        if (lane->second.size() == 0) {
            lane = m_lanes.erase(lane);
            continue;
        }
        lane->second.finish(columns, sorter);
        lane->second.m_revision = ++m_revision;
        ++lane;
    }
}

// An event without a date stands between its neighbours in the order of the case.
void EventIndex::placeUndated(const EventColumns& columns, const std::vector<size_t>& undated) {
    m_undated.clear();
    if (undated.empty()) return;
    std::vector<std::pair<double, Instant>> dated;
    for (size_t row = 0; row < columns.rows(); ++row)
        if (columns.alive(row) && isOfCase(columns, row) && isDated(columns, row))
            dated.emplace_back(columns.order(row), anchorOf(columns.padded(row), columns.extentFlags(row)));
    std::sort(dated.begin(), dated.end());
    for (const size_t row : undated) {
        const auto after =
            std::lower_bound(dated.begin(), dated.end(), std::pair(columns.order(row), kMinusInfinity));
        Instant place = 0;
        if (dated.empty())
            place = 0;
        else if (after == dated.begin())
            place = dated.front().second;
        else if (after == dated.end())
            place = dated.back().second;
        else
            place = middle(std::prev(after)->second, after->second);
        m_undated[columns.id(row).value()] = place;
    }
}

void EventIndex::update(const EventColumns& columns, EventId id) {
    const size_t row = columns.placeOf(id);
    const bool known = row < columns.rows() && columns.id(row) == id;
    const bool placed = m_undated.count(id.value()) != 0;
    const bool waits = known && belongs(columns, row) && !isDated(columns, row);
    const size_t added = columns.rows() - std::min(columns.rows(), m_knownRows);
    if (!known || added > 1 || columns.rows() < m_knownRows || placed || waits || !m_undated.empty()) {
        build(columns, m_case, m_filter, m_laning);
        return;
    }
    if (added == 1) {
        // Ids rise: what is new mostly comes last.
        if (row + 1 < columns.rows()) shiftRows(row);
        m_knownRows = columns.rows();
    } else {
        erase(row);
    }
    if (const auto entry = entryOf(columns, row)) insert(columns, *entry);
}

void EventIndex::shiftRows(size_t from) {
    for (auto& [id, lane] : m_lanes)
        for (quint32& row : lane.m_rows)
            if (row >= from) ++row;
}

void EventIndex::erase(size_t row) {
    for (auto it = m_lanes.begin(); it != m_lanes.end(); ++it) {
        LaneEvents& lane = it->second;
        const auto found = std::find(lane.m_rows.begin(), lane.m_rows.end(), static_cast<quint32>(row));
        if (found == lane.m_rows.end()) continue;
        const auto pos = found - lane.m_rows.begin();
        const auto at = static_cast<size_t>(pos);
        lane.m_density.change(densityPlace(lane.m_starts[at], lane.m_ends[at]),
                              static_cast<EventKind>(lane.m_kinds[at]), -1);
        lane.m_rows.erase(found);
        lane.m_starts.erase(lane.m_starts.begin() + pos);
        lane.m_ends.erase(lane.m_ends.begin() + pos);
        lane.m_kinds.erase(lane.m_kinds.begin() + pos);
        if (lane.size() == 0) {
            m_lanes.erase(it);
            return;
        }
        lane.rebuildBlocks(at);
        lane.m_revision = ++m_revision;
        return;
    }
}

void EventIndex::insert(const EventColumns& columns, const Entry& entry) {
    LaneEvents& lane = m_lanes[entry.lane.value()];
    size_t at = lane.firstStartingAt(entry.start);
    while (at < lane.size() && lane.m_starts[at] == entry.start &&
           columns.order(lane.m_rows[at]) < columns.order(entry.row))
        ++at;
    const auto pos = static_cast<std::ptrdiff_t>(at);
    lane.m_starts.insert(lane.m_starts.begin() + pos, entry.start);
    lane.m_ends.insert(lane.m_ends.begin() + pos, entry.end);
    lane.m_rows.insert(lane.m_rows.begin() + pos, entry.row);
    lane.m_kinds.insert(lane.m_kinds.begin() + pos, static_cast<quint8>(columns.kind(entry.row)));
    lane.rebuildBlocks(at);
    const Instant place = densityPlace(entry.start, entry.end);
    if (lane.m_density.isEmpty() || !lane.m_density.covers(place))
        lane.rebuildDensity();
    else
        lane.m_density.change(place, columns.kind(entry.row), 1);
    lane.m_revision = ++m_revision;
}

size_t EventIndex::size() const {
    size_t count = 0;
    for (const auto& [id, lane] : m_lanes) count += lane.size();
    return count;
}

const LaneEvents* EventIndex::lane(LaneId id) const {
    const auto it = m_lanes.find(id.value());
    return it == m_lanes.end() ? nullptr : &it->second;
}

Instant EventIndex::earliest() const {
    Instant first = kInfinity;
    for (const auto& [id, lane] : m_lanes) {
        const size_t finite = lane.firstStartingAt(kMinusInfinity + 1);
        for (size_t pos = 0; pos < finite; ++pos) first = std::min(first, lane.end(pos));
        if (finite < lane.size()) first = std::min(first, lane.start(finite));
    }
    return first;
}

Instant EventIndex::latest() const {
    Instant last = kMinusInfinity;
    for (const auto& [id, lane] : m_lanes)
        for (const Instant block : lane.m_blockLast) last = std::max(last, block);
    return last;
}

std::optional<Instant> EventIndex::placeByOrder(EventId id) const {
    const auto it = m_undated.find(id.value());
    return it == m_undated.end() ? std::nullopt : std::optional(it->second);
}

size_t EventIndex::bytes() const {
    size_t sum = 0;
    for (const auto& [id, lane] : m_lanes)
        sum += lane.m_starts.capacity() * (2 * sizeof(Instant) + sizeof(quint32) + 1) +
               lane.m_blockEnd.capacity() * 2 * sizeof(Instant) + lane.m_density.bytes();
    return sum;
}

} // namespace forlop
