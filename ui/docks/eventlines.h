// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the event table: the case's events sorted by a column, and under heads where they are grouped.
// Equal events stand in the order of time.
#pragma once

#include "ui/docks/eventcells.h"

#include <QCollator>
#include <QSet>

#include <map>

namespace forlop {

enum class EventGrouping { None, Lane, Kind, Bracket };

struct EventOrder {
    EventColumn column = EventColumn::Date;
    Qt::SortOrder direction = Qt::AscendingOrder;
    EventGrouping grouping = EventGrouping::None;
    QSet<qint64> closed; ///< groups of which only the head is shown

    [[nodiscard]] bool isByTime() const {
        return column == EventColumn::Date || column == EventColumn::When || column == EventColumn::Extent;
    }
};

struct EventLine {
    EventId id;       ///< none: the head of its group
    qint64 group = 0; ///< its key; 0 too where nothing is grouped

    friend bool operator==(const EventLine&, const EventLine&) = default;
};

struct EventGroup {
    qint64 key = 0; ///< id of the lane or bracket (0: none), number of the kind
    QString name;
    int count = 0;

    friend bool operator==(const EventGroup&, const EventGroup&) = default;
};

struct EventLines {
    std::vector<EventLine> lines;
    std::map<qint64, EventGroup> groups; ///< by key

    friend bool operator==(const EventLines&, const EventLines&) = default;
};

[[nodiscard]] EventLines linesOf(const Session& session, const EventCells& cells, const EventOrder& order);
/// The same with a few events taken out and put where they belong now, without a look at the others. Every
/// one of them that was there must stand in the lines, not in a group that is closed.
[[nodiscard]] EventLines withChanged(const EventLines& lines, const std::vector<EventId>& changed,
                                     const Session& session, const EventCells& cells,
                                     const EventOrder& order);

/// Which events of a change may stand elsewhere now.
struct LinesChange {
    bool every = false; ///< what lines are sorted or grouped by has changed under all of them
    std::vector<EventId> events;
};
[[nodiscard]] LinesChange linesChangeOf(const ChangeSet& changes, const EventOrder& order);

/// What lines are put in time by: earliest start, then latest start, then the case's order.
struct TimeKey {
    bool undated = false;
    Instant from = 0;
    Instant until = 0;
    double order = 0;
    EventId id;
};
[[nodiscard]] TimeKey timeKeyOf(const EventColumns& events, size_t row);
/// What has no date comes last in either direction.
[[nodiscard]] bool standsBefore(const TimeKey& a, const TimeKey& b, Qt::SortOrder direction);

} // namespace forlop
