// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventindex.h"

#include "core/model/eventanchor.h"

#include <array>

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

struct SortKey {
    Instant start;
    quint32 row;
};

bool isEarlier(const SortKey& a, const SortKey& b) {
    return a.start != b.start ? a.start < b.start : a.row < b.row;
}

// Three passes of eleven bits where the starts span less than 2^33 seconds (272 years), which is nearly
// always; rows come in ascending and stay so among equal starts.
void sortByStart(std::vector<SortKey>& keys) {
    if (std::is_sorted(keys.begin(), keys.end(), isEarlier)) return;
    const auto finite = std::stable_partition(keys.begin(), keys.end(),
                                              [](const SortKey& key) { return key.start == kMinusInfinity; });
    if (finite == keys.end()) return;
    const auto [low, high] = std::minmax_element(
        finite, keys.end(), [](const SortKey& a, const SortKey& b) { return a.start < b.start; });
    const Instant first = low->start;
    constexpr quint64 widest = quint64{1} << 33U;
    constexpr ptrdiff_t few = 4'096;
    if (keys.end() - finite < few ||
        static_cast<quint64>(high->start) - static_cast<quint64>(first) >= widest) {
        std::sort(finite, keys.end(), isEarlier);
        return;
    }
    std::vector<SortKey> from(finite, keys.end());
    std::vector<SortKey> to(from.size());
    for (unsigned shift = 0; shift < 33; shift += 11) {
        std::array<size_t, 2049> places{};
        const auto digit = [&](const SortKey& key) {
            return (static_cast<quint64>(key.start - first) >> shift) & 2047U;
        };
        for (const SortKey& key : from) ++places[digit(key) + 1];
        for (size_t i = 1; i < places.size(); ++i) places[i] += places[i - 1];
        for (const SortKey& key : from) to[places[digit(key)]++] = key;
        from.swap(to);
    }
    std::copy(from.begin(), from.end(), finite);
}

// Among equal starts the order of the case decides.
void orderEqualStarts(std::vector<SortKey>& keys, const EventColumns& columns) {
    std::vector<std::pair<double, quint32>> run;
    for (size_t i = 0; i < keys.size();) {
        size_t end = i + 1;
        while (end < keys.size() && keys[end].start == keys[i].start) ++end;
        if (end - i > 1) {
            run.clear();
            for (size_t k = i; k < end; ++k) run.emplace_back(columns.order(keys[k].row), keys[k].row);
            if (!std::is_sorted(run.begin(), run.end())) {
                std::sort(run.begin(), run.end());
                for (size_t k = i; k < end; ++k) keys[k].row = run[k - i].second;
            }
        }
        i = end;
    }
}

// Also of a dead row.
size_t rowNumber(const EventColumns& columns, EventId id) {
    size_t low = 0;
    size_t high = columns.rows();
    while (low < high) {
        const size_t mid = low + (high - low) / 2;
        if (columns.id(mid) < id)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

} // namespace

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

void LaneEvents::rebuildDensity(const EventColumns& columns) {
    Instant first = kInfinity;
    Instant last = kMinusInfinity;
    for (size_t pos = 0; pos < size(); ++pos) {
        const Instant at = densityPlace(m_starts[pos], m_ends[pos]);
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (first > last) return;
    m_density.reset(first, last + 1, size());
    for (size_t pos = 0; pos < size(); ++pos) {
        m_kinds[pos] = static_cast<quint8>(columns.kind(m_rows[pos]));
        m_density.add(densityPlace(m_starts[pos], m_ends[pos]), static_cast<EventKind>(m_kinds[pos]));
    }
    m_density.finish();
}

std::optional<EventIndex::Entry> EventIndex::entryOf(const EventColumns& columns, size_t row) const {
    if (row >= columns.rows() || !columns.alive(row) || columns.caseId(row) != m_case) return std::nullopt;
    if (!m_filter.shows(columns.status(row))) return std::nullopt;
    const LaneId lane = columns.lane(row);
    if (lane.isNull()) return std::nullopt;
    const auto number = static_cast<quint32>(row);
    if (isDated(columns, row)) return Entry{columns.from(row), columns.until(row), number, lane};
    const auto placed = m_undated.find(columns.id(row).value());
    if (placed == m_undated.end()) return std::nullopt;
    return Entry{placed->second, placed->second + 1, number, lane};
}

void EventIndex::build(const EventColumns& columns, CaseId caseId, EventFilter filter) {
    clear();
    m_case = caseId;
    m_filter = filter;
    m_knownRows = columns.rows();
    placeUndated(columns);
    std::map<qint64, std::vector<SortKey>> byLane;
    std::vector<SortKey>* keys = nullptr;
    qint64 laneId = 0;
    for (size_t row = 0; row < columns.rows(); ++row) {
        const auto entry = entryOf(columns, row);
        if (!entry) continue;
        // Neighbours often share a lane.
        if (keys == nullptr || laneId != entry->lane.value()) {
            laneId = entry->lane.value();
            keys = &byLane[laneId];
        }
        keys->push_back({entry->start, entry->row});
    }
    for (auto& [id, sorted] : byLane) {
        sortByStart(sorted);
        orderEqualStarts(sorted, columns);
        LaneEvents& lane = m_lanes[id];
        lane.m_starts.reserve(sorted.size());
        lane.m_ends.reserve(sorted.size());
        lane.m_rows.reserve(sorted.size());
        for (const SortKey& key : sorted) {
            lane.m_starts.push_back(key.start);
            lane.m_ends.push_back(entryOf(columns, key.row)->end);
            lane.m_rows.push_back(key.row);
        }
        lane.m_kinds.resize(sorted.size());
        lane.rebuildBlocks(0);
        lane.rebuildDensity(columns);
        lane.m_revision = ++m_revision;
        sorted = {};
    }
}

// An event without a date stands between its neighbours in the order of the case.
void EventIndex::placeUndated(const EventColumns& columns) {
    m_undated.clear();
    std::vector<size_t> undated;
    for (size_t row = 0; row < columns.rows(); ++row)
        if (columns.alive(row) && columns.caseId(row) == m_case && !columns.lane(row).isNull() &&
            !isDated(columns, row))
            undated.push_back(row);
    if (undated.empty()) return;
    std::vector<std::pair<double, Instant>> dated;
    for (size_t row = 0; row < columns.rows(); ++row)
        if (columns.alive(row) && columns.caseId(row) == m_case && isDated(columns, row))
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
    const size_t row = rowNumber(columns, id);
    const bool known = row < columns.rows() && columns.id(row) == id;
    const bool placed = m_undated.count(id.value()) != 0;
    const bool waits = known && columns.alive(row) && !isDated(columns, row) && !columns.lane(row).isNull() &&
                       columns.caseId(row) == m_case;
    const size_t added = columns.rows() - std::min(columns.rows(), m_knownRows);
    if (!known || added > 1 || columns.rows() < m_knownRows || placed || waits || !m_undated.empty()) {
        build(columns, m_case, m_filter);
        return;
    }
    if (added == 1) {
        shiftRows(row);
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
        lane.rebuildDensity(columns);
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
