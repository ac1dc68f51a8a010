// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one case that stand on its timeline, by lane and sorted by start: what a visible stretch
// holds is found without looking at the rest. Every block of 256 knows its latest end, so long spans do not
// spoil the search. One event changed, added or removed is folded in without building anew.
#pragma once

#include "core/model/eventcolumns.h"
#include "core/model/eventdensity.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace forlop {

/// Events of one lane. Positions run from 0 to size() in the order of starts (then order keys).
class LaneEvents {
public:
    static constexpr size_t kBlock = 256;

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] size_t row(size_t pos) const { return m_rows[pos]; } ///< in EventColumns
    /// First moment it may lie in and end of the last; −∞ and ∞ where open or unknown.
    [[nodiscard]] Instant start(size_t pos) const { return m_starts[pos]; }
    [[nodiscard]] Instant end(size_t pos) const { return m_ends[pos]; }

    [[nodiscard]] EventKind kind(size_t pos) const { return static_cast<EventKind>(m_kinds[pos]); }

    /// Calls `f(pos)` in order for each event of which any part may lie in [from, until).
    template <class F> void forEachIn(Instant from, Instant until, F&& f) const {
        const size_t last = firstStartingAt(until);
        for (size_t block = 0; block * kBlock < last; ++block) {
            if (m_blockEnd[block] <= from) continue;
            const size_t stop = std::min(last, (block + 1) * kBlock);
            for (size_t pos = block * kBlock; pos < stop; ++pos)
                if (m_ends[pos] > from) f(pos);
        }
    }
    /// Position of the first event that starts at `t` or later.
    [[nodiscard]] size_t firstStartingAt(Instant t) const;
    [[nodiscard]] size_t countBefore(Instant from) const; ///< that end before (or at) `from`
    [[nodiscard]] size_t countAfter(Instant until) const { return size() - firstStartingAt(until); }
    [[nodiscard]] const EventDensity& density() const { return m_density; }
    /// Rises with every change.
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    friend class EventIndex;
    struct Key; ///< what an event is sorted by, and what is kept of it
    class Sorter;
    // Building: room for so many, one by one in the order of rows, then all are sorted.
    void reserve(size_t count);
    void add(Instant from, Instant until, size_t row, EventKind kind);
    void finish(const EventColumns& columns, Sorter& sorter);
    /// False when the places turn out not to be in order.
    bool take(const std::vector<Key>& keys, const std::vector<quint64>& places);
    void rebuildBlocks(size_t fromPos);
    void rebuildDensity();

    std::vector<Instant> m_starts;
    std::vector<Instant> m_ends;
    std::vector<quint32> m_rows;
    std::vector<quint8> m_kinds;
    std::vector<Instant> m_blockEnd;
    std::vector<Instant> m_blockLast; ///< latest finite bound in the block
    EventDensity m_density;
    quint64 m_revision = 0;
};

/// Which events are on the timeline at all.
struct EventFilter {
    bool observed = true;
    bool planned = true;
    bool counterfactual = true;

    [[nodiscard]] bool shows(EventStatus status) const {
        if (status == EventStatus::Planned) return planned;
        return status == EventStatus::Counterfactual ? counterfactual : observed;
    }
    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

class EventLaning;

class EventIndex {
public:
    void clear() { *this = EventIndex(); }
    /// By the lanes of the data, or as `laning` lays them.
    void build(const EventColumns& columns, CaseId caseId, EventFilter filter = {},
               std::shared_ptr<const EventLaning> laning = {});
    /// The columns have just changed this one event (or added or removed it).
    void update(const EventColumns& columns, EventId id);

    [[nodiscard]] CaseId caseId() const { return m_case; }
    [[nodiscard]] size_t size() const; ///< events on the timeline: on a lane, dated or placed by hand
    /// The lane that an event stands in, or would.
    [[nodiscard]] LaneId laneOf(const EventColumns& columns, size_t row) const;
    /// Null for a lane without events.
    [[nodiscard]] const LaneEvents* lane(LaneId id) const;
    [[nodiscard]] const std::map<qint64, LaneEvents>& lanes() const { return m_lanes; }
    /// First and last finite bound of all; from > until when there is none.
    [[nodiscard]] Instant earliest() const;
    [[nodiscard]] Instant latest() const;
    /// Where the mark of an event without a date stands, between its neighbours in order; nothing otherwise.
    [[nodiscard]] std::optional<Instant> placeByOrder(EventId id) const;
    [[nodiscard]] size_t bytes() const; ///< memory held

private:
    struct Entry {
        Instant start;
        Instant end;
        quint32 row;
        LaneId lane;
    };
    [[nodiscard]] std::optional<Entry> entryOf(const EventColumns& columns, size_t row) const;
    [[nodiscard]] bool isOfCase(const EventColumns& columns, size_t row) const;
    [[nodiscard]] bool belongs(const EventColumns& columns, size_t row) const; ///< shown or not
    void placeUndated(const EventColumns& columns, const std::vector<size_t>& undated);
    void insert(const EventColumns& columns, const Entry& entry);
    void erase(size_t row);
    void shiftRows(size_t from);

    CaseId m_case;
    EventFilter m_filter;
    std::shared_ptr<const EventLaning> m_laning;
    size_t m_knownRows = 0;
    std::map<qint64, LaneEvents> m_lanes;
    std::map<qint64, Instant> m_undated;
    quint64 m_revision = 0;
};

} // namespace forlop
