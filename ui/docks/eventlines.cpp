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
using Places = std::map<qint64, double>;
Places placesOf(const Session& session, const EventCells& cells, EventColumn column) {
    Places places;
    if (column == EventColumn::Lane)
        for (const auto& [id, lane] : session.project().tables().of<Lane>()) places[id] = lane.order;
    if (column == EventColumn::Bracket)
        for (const ResolvedBracket& bracket : cells.brackets())
            places[bracket.id.value()] = static_cast<double>(places.size());
    return places;
}

double placeIn(const Places& places, qint64 id) {
    const auto it = places.find(id);
    return it == places.end() ? std::numeric_limits<double>::infinity() : it->second;
}

bool sortsByPlace(EventColumn column) {
    return column == EventColumn::Lane || column == EventColumn::Bracket;
}

double placeOfRow(const Session& session, const EventCells& cells, EventColumn column, const Places& places,
                  size_t row) {
    return placeIn(places, column == EventColumn::Lane ? session.project().events().lane(row).value()
                                                       : cells.bracketOf(row).value());
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
    } else if (sortsByPlace(column)) {
        const Places places = placesOf(session, cells, column);
        for (const size_t row : rows) numbers.push_back(placeOfRow(session, cells, column, places, row));
    } else {
        return std::nullopt;
    }
    return numbers;
}

QCollator collatorOfTexts() {
    QCollator collator;
    collator.setNumericMode(true);
    return collator;
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
    const QCollator collator = collatorOfTexts();
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

/// Puts single events where they belong among lines that are sorted already.
class EventSorter {
public:
    EventSorter(const Session& session, const EventCells& cells, const EventOrder& order)
        : m_session(session), m_cells(cells), m_order(order), m_collator(collatorOfTexts()) {
        if (order.grouping != EventGrouping::None && order.grouping != EventGrouping::Kind)
            m_groupPlaces = placesOf(session, cells, columnOf(order.grouping));
        if (sortsByPlace(order.column)) m_places = placesOf(session, cells, order.column);
    }

    [[nodiscard]] static EventColumn columnOf(EventGrouping grouping) {
        return grouping == EventGrouping::Lane ? EventColumn::Lane : EventColumn::Bracket;
    }
    [[nodiscard]] qint64 groupOf(size_t row) const {
        return forlop::groupOf(m_session, m_cells, m_order.grouping, row);
    }
    [[nodiscard]] std::pair<double, qint64> rankOfGroup(qint64 key) const {
        const bool byKind = m_order.grouping == EventGrouping::Kind;
        return {byKind ? static_cast<double>(key) : placeIn(m_groupPlaces, key), key};
    }
    [[nodiscard]] QString nameOf(qint64 group) const {
        return nameOfGroup(m_session.project().tables(), m_order.grouping, group);
    }
    /// Of two events in one group.
    [[nodiscard]] bool standsBefore(size_t a, size_t b) const {
        const EventColumns& events = m_session.project().events();
        const TimeKey timeOfA = timeKeyOf(events, a);
        const TimeKey timeOfB = timeKeyOf(events, b);
        if (m_order.isByTime()) return forlop::standsBefore(timeOfA, timeOfB, m_order.direction);
        const int way = compare(a, b) * (m_order.direction == Qt::AscendingOrder ? 1 : -1);
        return way != 0 ? way < 0 : forlop::standsBefore(timeOfA, timeOfB, Qt::AscendingOrder);
    }

private:
    [[nodiscard]] std::optional<double> numberOf(size_t row) const {
        const EventColumns& events = m_session.project().events();
        if (m_order.column == EventColumn::Quotes) return events.quotes(row);
        if (m_order.column == EventColumn::Memos)
            return m_cells.text(events.id(row), EventColumn::Memos).toDouble();
        if (sortsByPlace(m_order.column))
            return placeOfRow(m_session, m_cells, m_order.column, m_places, row);
        return std::nullopt;
    }
    [[nodiscard]] int compare(size_t a, size_t b) const {
        if (const auto numberOfA = numberOf(a)) {
            const double numberOfB = *numberOf(b);
            return *numberOfA < numberOfB ? -1 : *numberOfA > numberOfB ? 1 : 0;
        }
        const auto keyOf = [&](size_t row) {
            return m_collator.sortKey(m_cells.text(m_session.project().events().id(row), m_order.column));
        };
        return keyOf(a).compare(keyOf(b));
    }

    const Session& m_session;
    const EventCells& m_cells;
    const EventOrder& m_order;
    QCollator m_collator;
    Places m_groupPlaces;
    Places m_places;
};

EventLines grouped(const EventSorter& sorter, const EventColumns& events, const EventOrder& order,
                   const std::vector<size_t>& rows) {
    std::map<std::pair<double, qint64>, std::vector<EventId>> members;
    for (const size_t row : rows) members[sorter.rankOfGroup(sorter.groupOf(row))].push_back(events.id(row));
    EventLines all;
    for (const auto& [rank, ids] : members) {
        const qint64 key = rank.second;
        all.groups[key] = {key, sorter.nameOf(key), static_cast<int>(ids.size())};
        all.lines.push_back({{}, key});
        if (!order.closed.contains(key))
            for (const EventId id : ids) all.lines.push_back({id, key});
    }
    return all;
}

/// Rows that link events with what a column names.
struct ColumnLinks {
    EventColumn column;
    Entity link;
    int event;
    Entity named; ///< renaming one changes the texts of all that name it
};
const std::vector<ColumnLinks>& columnLinks() {
    using enum EventColumn;
    static const std::vector<ColumnLinks> all{
        {Actors, Entity::EventActor, fieldOf<EventActor>(&EventActor::event), Entity::Actor},
        {Units, Entity::EventUnit, fieldOf<EventUnit>(&EventUnit::event), Entity::Unit},
        {Codes, Entity::CodeAssignment, fieldOf<CodeAssignment>(&CodeAssignment::target), Entity::Code},
        {Memos, Entity::Memo, fieldOf<Memo>(&Memo::target), Entity::Memo},
        {Quotes, Entity::Evidence, fieldOf<Evidence>(&Evidence::target), Entity::Evidence}};
    return all;
}

bool movesEveryLine(const RowChange& change, const EventOrder& order) {
    const bool byLane = order.column == EventColumn::Lane || order.grouping == EventGrouping::Lane;
    const bool byBracket = order.column == EventColumn::Bracket || order.grouping == EventGrouping::Bracket;
    switch (change.entity) {
    case Entity::Lane:
        return byLane;
    case Entity::Bracket:
    case Entity::Bracketing:
    case Entity::Frontier:
    case Entity::FrontierEvent:
        return byBracket;
    case Entity::Event:
        // A frontier may stand by the order of its event.
        return byBracket && change.op == RowOp::Update;
    default:
        break;
    }
    return std::any_of(columnLinks().begin(), columnLinks().end(), [&](const ColumnLinks& links) {
        if (links.column != order.column) return false;
        return change.entity == links.link ? change.op == RowOp::Update : change.entity == links.named;
    });
}

void addLinkedEvent(const RowChange& change, const EventOrder& order, std::vector<EventId>& events) {
    for (const ColumnLinks& links : columnLinks()) {
        if (links.column != order.column || links.link != change.entity) continue;
        for (const FieldChange& field : change.fields)
            if (field.field == links.event)
                events.emplace_back((change.op == RowOp::Insert ? field.after : field.before).toLongLong());
    }
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
    const EventColumns& events = session.project().events();
    std::vector<size_t> rows = rowsOfCase(session);
    sortRows(session, cells, order, rows);
    if (order.grouping != EventGrouping::None)
        return grouped(EventSorter(session, cells, order), events, order, rows);
    EventLines all;
    all.lines.reserve(rows.size());
    for (const size_t row : rows) all.lines.push_back({events.id(row), 0});
    return all;
}

EventLines withChanged(const EventLines& lines, const std::vector<EventId>& changed, const Session& session,
                       const EventCells& cells, const EventOrder& order) {
    const EventColumns& events = session.project().events();
    const EventSorter sorter(session, cells, order);
    const bool hasGroups = order.grouping != EventGrouping::None;
    EventLines now = lines;
    std::erase_if(now.lines, [&](const EventLine& line) {
        if (line.id.isNull() || std::find(changed.begin(), changed.end(), line.id) == changed.end())
            return false;
        if (hasGroups) --now.groups[line.group].count;
        return true;
    });
    const auto groupStandsBefore = [&](qint64 key, const EventLine& line) {
        return sorter.rankOfGroup(key) < sorter.rankOfGroup(line.group);
    };
    for (const EventId id : changed) {
        const auto row = events.rowOf(id);
        if (!row || events.caseId(*row) != session.caseId()) continue;
        const qint64 key = hasGroups ? sorter.groupOf(*row) : 0;
        if (hasGroups && !now.groups.contains(key)) {
            const auto head = std::upper_bound(now.lines.begin(), now.lines.end(), key, groupStandsBefore);
            now.lines.insert(head, EventLine{{}, key});
            now.groups[key] = {key, sorter.nameOf(key), 0};
        }
        if (hasGroups) ++now.groups[key].count;
        if (hasGroups && order.closed.contains(key)) continue;
        const auto place = std::upper_bound(
            now.lines.begin(), now.lines.end(), *row, [&](size_t mine, const EventLine& line) {
                if (line.group != key) return groupStandsBefore(key, line);
                return !line.id.isNull() && sorter.standsBefore(mine, *events.rowOf(line.id));
            });
        now.lines.insert(place, EventLine{id, key});
    }
    std::erase_if(now.lines, [&](const EventLine& line) {
        return hasGroups && line.id.isNull() && now.groups[line.group].count == 0;
    });
    std::erase_if(now.groups, [](const auto& group) { return group.second.count == 0; });
    return now;
}

LinesChange linesChangeOf(const ChangeSet& changes, const EventOrder& order) {
    LinesChange change;
    for (const RowChange& row : changes.changes) {
        if (row.entity == Entity::Event) change.events.emplace_back(row.id);
        change.every = change.every || movesEveryLine(row, order);
        addLinkedEvent(row, order, change.events);
    }
    std::sort(change.events.begin(), change.events.end());
    change.events.erase(std::unique(change.events.begin(), change.events.end()), change.events.end());
    return change;
}

} // namespace forlop
