// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the event table: the case's events sorted by a column, and under heads where they are grouped.
// Equal events stand in the order of time.
#pragma once

#include "ui/docks/eventcells.h"

#include <QSet>

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
    EventId id;     ///< none: the head of its group
    int group = -1; ///< none where nothing is grouped
};

struct EventGroup {
    qint64 key = 0; ///< id of the lane or bracket (0: none), number of the kind
    QString name;
    int count = 0;
};

struct EventLines {
    std::vector<EventLine> lines;
    std::vector<EventGroup> groups;
};

[[nodiscard]] EventLines linesOf(const Session& session, const EventCells& cells, const EventOrder& order);

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
