// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventlines.h"

#include "core/edit/caseorder.h"
#include "ui/session/words.h"

#include <QCollator>
#include <QCoreApplication>

#include <map>

namespace forlop {

namespace {
class LineText {
    Q_DECLARE_TR_FUNCTIONS(EventsModel)
};

std::vector<size_t> rowsOfCase(const Session& session) {
    const EventColumns& events = session.project().events();
    std::vector<size_t> rows;
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == session.caseId()) rows.push_back(row);
    return rows;
}

/// Where brackets and lanes stand by themselves: brackets in time, lanes from top to bottom.
std::map<qint64, double> placesOf(const Session& session, const EventCells& cells, EventColumn column) {
    std::map<qint64, double> places;
    if (column == EventColumn::Lane)
        for (const auto& [id, lane] : session.project().tables().of<Lane>()) places[id] = lane.order;
    if (column == EventColumn::Bracket)
        for (const ResolvedBracket& bracket : cells.brackets())
            places[bracket.id.value()] = static_cast<double>(places.size());
    return places;
}

/// What a column sorts by where that is a number; nothing for texts.
std::optional<std::vector<double>> numbersOf(const Session& session, const EventCells& cells,
                                             EventColumn column, const std::vector<size_t>& rows) {
    const EventColumns& events = session.project().events();
    std::vector<double> numbers;
    numbers.reserve(rows.size());
    if (column == EventColumn::Quotes) {
        for (const size_t row : rows) numbers.push_back(events.quotes(row));
    } else if (column == EventColumn::Memos) {
        for (const QString& text : cells.texts(column, rows)) numbers.push_back(text.toDouble());
    } else if (column == EventColumn::Lane || column == EventColumn::Bracket) {
        const auto places = placesOf(session, cells, column);
        for (const size_t row : rows) {
            const auto it = places.find(column == EventColumn::Lane ? events.lane(row).value()
                                                                    : cells.bracketOf(row).value());
            numbers.push_back(it == places.end() ? std::numeric_limits<double>::infinity() : it->second);
        }
    } else {
        return std::nullopt;
    }
    return numbers;
}

/// Puts rows in the order of their keys; equal ones stay as they stand.
template <class Key>
void sortByKeys(std::vector<size_t>& rows, std::vector<Key> keys, Qt::SortOrder direction) {
    std::vector<size_t> places(rows.size());
    for (size_t i = 0; i < places.size(); ++i) places[i] = i;
    std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        return direction == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
    });
    std::vector<size_t> sorted;
    sorted.reserve(rows.size());
    for (const size_t place : places) sorted.push_back(rows[place]);
    rows = std::move(sorted);
}

void sortRows(const Session& session, const EventCells& cells, const EventOrder& order,
              std::vector<size_t>& rows) {
    const Qt::SortOrder inTime = order.isByTime() ? order.direction : Qt::AscendingOrder;
    std::vector<std::pair<TimeKey, size_t>> keyed;
    keyed.reserve(rows.size());
    for (const size_t row : rows) keyed.emplace_back(timeKeyOf(session.project().events(), row), row);
    std::sort(keyed.begin(), keyed.end(),
              [&](const auto& a, const auto& b) { return standsBefore(a.first, b.first, inTime); });
    for (size_t i = 0; i < rows.size(); ++i) rows[i] = keyed[i].second;
    if (order.isByTime()) return;
    if (auto numbers = numbersOf(session, cells, order.column, rows)) {
        sortByKeys(rows, std::move(*numbers), order.direction);
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(rows.size());
    for (const QString& text : cells.texts(order.column, rows)) keys.push_back(collator.sortKey(text));
    sortByKeys(rows, std::move(keys), order.direction);
}

qint64 groupOf(const Session& session, const EventCells& cells, EventGrouping grouping, size_t row) {
    const EventColumns& events = session.project().events();
    switch (grouping) {
    case EventGrouping::Lane:
        return events.lane(row).value();
    case EventGrouping::Kind:
        return static_cast<qint64>(events.kind(row));
    case EventGrouping::Bracket:
        return cells.bracketOf(row).value();
    case EventGrouping::None:
        break;
    }
    return 0;
}

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString nameOfGroup(const Tables& tables, EventGrouping grouping, qint64 key) {
    if (grouping == EventGrouping::Kind) return capitalised(choiceWord(wordOf(static_cast<EventKind>(key))));
    if (grouping == EventGrouping::Lane) {
        const Lane* lane = tables.find(LaneId(key));
        return lane ? lane->name : LineText::tr("No lane, in the inbox");
    }
    const Bracket* bracket = tables.find(BracketId(key));
    if (!bracket) return LineText::tr("Outside all brackets");
    return bracket->key.isEmpty() ? bracket->name : QStringLiteral("%1 %2").arg(bracket->key, bracket->name);
}

EventLines grouped(const Session& session, const EventCells& cells, const EventOrder& order,
                   const std::vector<size_t>& rows) {
    const bool byKind = order.grouping == EventGrouping::Kind;
    const auto places = placesOf(
        session, cells, order.grouping == EventGrouping::Lane ? EventColumn::Lane : EventColumn::Bracket);
    const auto placeOf = [&](qint64 key) {
        if (byKind) return static_cast<double>(key);
        const auto it = places.find(key);
        return it == places.end() ? std::numeric_limits<double>::infinity() : it->second;
    };
    std::map<std::pair<double, qint64>, std::vector<EventId>> members;
    for (const size_t row : rows) {
        const qint64 key = groupOf(session, cells, order.grouping, row);
        members[{placeOf(key), key}].push_back(session.project().events().id(row));
    }
    EventLines all;
    for (const auto& [place, ids] : members) {
        const int number = static_cast<int>(all.groups.size());
        const qint64 key = place.second;
        all.groups.push_back({key, nameOfGroup(session.project().tables(), order.grouping, key),
                              static_cast<int>(ids.size())});
        all.lines.push_back({{}, number});
        if (!order.closed.contains(key))
            for (const EventId id : ids) all.lines.push_back({id, number});
    }
    return all;
}
} // namespace

TimeKey timeKeyOf(const EventColumns& events, size_t row) {
    const StartRange start = startRangeOf(events.kind(row), events.padded(row));
    return {!events.hasDate(row), start.from, start.until, events.order(row), events.id(row)};
}

bool standsBefore(const TimeKey& a, const TimeKey& b, Qt::SortOrder direction) {
    if (a.undated != b.undated) return b.undated;
    const auto rank = [](const TimeKey& key) { return std::tie(key.from, key.until, key.order, key.id); };
    return direction == Qt::AscendingOrder ? rank(a) < rank(b) : rank(b) < rank(a);
}

EventLines linesOf(const Session& session, const EventCells& cells, const EventOrder& order) {
    std::vector<size_t> rows = rowsOfCase(session);
    sortRows(session, cells, order, rows);
    if (order.grouping != EventGrouping::None) return grouped(session, cells, order, rows);
    EventLines all;
    all.lines.reserve(rows.size());
    for (const size_t row : rows) all.lines.push_back({session.project().events().id(row), -1});
    return all;
}

} // namespace forlop
