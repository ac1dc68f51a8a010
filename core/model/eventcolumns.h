// SPDX-License-Identifier: GPL-3.0-or-later
// The hot columns of events: what drawing, sorting and counting ask for thousands of times a frame. Rows are
// sorted by id; a row number holds only until the next change, so what is remembered is the id. Titles live
// in one arena. Bounds are padded bounds. Everything else of an event is read by id through RowReader.
#pragma once

#include "core/model/event.h"

#include <QByteArrayView>

#include <vector>

namespace forlop {

struct HotEvent {
    EventId id;
    CaseId caseId;
    LaneId lane;
    EventKind kind = EventKind::Event;
    EventStatus status = EventStatus::Observed;
    Bounds padded;
    quint32 extentFlags = 0; ///< extentflag
    bool hasDate = false;
    bool outside = false;
    bool starred = false;
    Level level = Level::None;
    double order = 0;
    QString key;
    QString label; ///< short title, or the title where there is none
};

class EventColumns {
public:
    void clear();
    void reserve(size_t count);
    [[nodiscard]] size_t size() const { return m_ids.size() - m_dead; } ///< living events
    [[nodiscard]] size_t rows() const { return m_ids.size(); } ///< row numbers run below this, some dead
    [[nodiscard]] bool alive(size_t row) const { return (m_bits[row] & kDead) == 0; }
    /// Row of an id, nothing when there is none.
    [[nodiscard]] std::optional<size_t> rowOf(EventId id) const;
    /// The row of that id, dead ones too; where it would stand when there is none.
    [[nodiscard]] size_t placeOf(EventId id) const;

    [[nodiscard]] EventId id(size_t row) const { return EventId(m_ids[row]); }
    [[nodiscard]] CaseId caseId(size_t row) const { return CaseId(m_cases[m_caseOf[row]]); }
    [[nodiscard]] LaneId lane(size_t row) const { return LaneId(m_lanes[m_laneOf[row]]); }
    /// Lanes by number, and the number of a row's lane; 0 is none. For whoever sorts all events by lane.
    [[nodiscard]] size_t laneNumbers() const { return m_lanes.size(); }
    [[nodiscard]] size_t laneNumber(size_t row) const { return m_laneOf[row]; }
    [[nodiscard]] LaneId laneOfNumber(size_t number) const { return LaneId(m_lanes[number]); }
    [[nodiscard]] EventKind kind(size_t row) const { return static_cast<EventKind>(m_bits[row] & 3U); }
    [[nodiscard]] EventStatus status(size_t row) const {
        return static_cast<EventStatus>((m_bits[row] >> 2U) & 3U);
    }
    [[nodiscard]] bool outside(size_t row) const { return (m_bits[row] & kOutside) != 0; }
    [[nodiscard]] bool starred(size_t row) const { return (m_bits[row] & kStarred) != 0; }
    [[nodiscard]] Level level(size_t row) const { return static_cast<Level>(m_levels[row]); }
    [[nodiscard]] bool hasDate(size_t row) const { return (m_bits[row] & kDated) != 0; }
    [[nodiscard]] const Bounds& padded(size_t row) const { return m_bounds[row]; }
    [[nodiscard]] quint32 extentFlags(size_t row) const { return m_flags[row]; }
    [[nodiscard]] double order(size_t row) const { return m_order[row]; }
    [[nodiscard]] QString key(size_t row) const { return textAt(m_key[row]); }
    [[nodiscard]] QString label(size_t row) const { return textAt(m_label[row]); }
    /// Quotes that support (or contradict) the event, kept by whoever applies evidence.
    [[nodiscard]] int quotes(size_t row) const { return m_quotes[row]; }
    void setQuotes(size_t row, int count) { m_quotes[row] = static_cast<quint16>(qMin(count, 65535)); }

    /// The first moment the event may lie in, and the end of the last.
    [[nodiscard]] Instant from(size_t row) const { return m_bounds[row].startFrom; }
    [[nodiscard]] Instant until(size_t row) const { return m_bounds[row].endUntil; }

    /// Adds the event or replaces the one of that id; its quotes stay.
    void put(const HotEvent& event);
    /// Many at once, in any order; one pass however many are held.
    void putAll(std::vector<HotEvent> events);
    /// For a load in ascending order of ids: texts as they stand in the file, those of `event` are not looked
    /// at.
    void append(const HotEvent& event, QByteArrayView key, QByteArrayView label);
    void remove(EventId id);
    [[nodiscard]] static HotEvent hotOf(const Event& event);
    [[nodiscard]] size_t bytes() const; ///< memory held

private:
    struct Slice {
        quint32 at = 0;
        quint16 length = 0;
    };
    static constexpr quint8 kOutside = 1U << 4U;
    static constexpr quint8 kStarred = 1U << 5U;
    static constexpr quint8 kDated = 1U << 6U;
    static constexpr quint8 kDead = 1U << 7U;

    [[nodiscard]] QString textAt(Slice slice) const;
    [[nodiscard]] Slice store(QByteArrayView utf8, Slice before);
    [[nodiscard]] HotEvent hotAt(size_t row) const;
    void insertRow(size_t row, EventId id);
    void fill(size_t row, const HotEvent& event, QByteArrayView key, QByteArrayView label);

    std::vector<qint64> m_ids;
    std::vector<Bounds> m_bounds;
    std::vector<double> m_order;
    std::vector<quint32> m_flags;
    std::vector<quint16> m_caseOf;
    std::vector<quint16> m_laneOf;
    std::vector<quint16> m_quotes;
    std::vector<quint8> m_bits;
    std::vector<quint8> m_levels;
    std::vector<Slice> m_key;
    std::vector<Slice> m_label;
    std::vector<qint64> m_cases{0};
    std::vector<qint64> m_lanes{0};
    QByteArray m_arena;
    size_t m_dead = 0;
};

} // namespace forlop
