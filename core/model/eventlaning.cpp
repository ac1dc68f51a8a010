// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventlaning.h"

#include <QSet>

#include <algorithm>

namespace forlop {
namespace {

// Levels and kinds are no rows: their lanes have numbers that no row comes to.
constexpr qint64 kChoices = qint64{1} << 61;

template <class E> std::vector<LaidLane> lanesOfWords(size_t first) {
    std::vector<LaidLane> lanes;
    for (size_t i = first; i < Words<E>::list.size(); ++i)
        lanes.push_back({LaneId(-kChoices - static_cast<qint64>(i)), wordOf(static_cast<E>(i)), {}});
    return lanes;
}

template <class T, class Name>
std::vector<LaidLane> lanesOfRows(const std::vector<T>& rows, const Name& name) {
    std::vector<LaidLane> lanes;
    for (const T& row : rows)
        lanes.push_back({EventLaning::laneFor(objectId(row.id)), name(row), objectId(row.id)});
    return lanes;
}

std::vector<LaidLane> codeLanes(const RowReader& rows, CodingSchemeId scheme) {
    std::vector<Code> codes = rows.where(&Code::scheme, scheme);
    std::stable_sort(codes.begin(), codes.end(),
                     [](const Code& a, const Code& b) { return a.order < b.order; });
    return lanesOfRows(codes, [](const Code& code) { return code.name; });
}

std::vector<LaidLane> possibleLanes(const RowReader& rows, CaseId caseId, LaneChoice choice) {
    const auto nameOf = [](const auto& row) { return row.name; };
    switch (choice.grouping) {
    case LaneGrouping::Level:
        return lanesOfWords<Level>(1);
    case LaneGrouping::Kind:
        return lanesOfWords<EventKind>(0);
    case LaneGrouping::Actor:
        return lanesOfRows(rows.where(&Actor::caseId, caseId), nameOf);
    case LaneGrouping::Unit:
        // Several units may have one name.
        return lanesOfRows(rows.where(&Unit::caseId, caseId), [](const Unit& unit) {
            return unit.key.isEmpty() ? unit.name : unit.key + QLatin1Char(' ') + unit.name;
        });
    case LaneGrouping::Code:
        return codeLanes(rows, choice.codes);
    case LaneGrouping::Source:
        return lanesOfRows(rows.everyRow<Source>(), [](const Source& source) { return source.title; });
    case LaneGrouping::Case:
        return lanesOfRows(rows.everyRow<Case>(), nameOf);
    case LaneGrouping::Plan:
        return lanesOfRows(rows.where(&Plan::caseId, caseId), nameOf);
    }
    return {};
}

// Two links of every row of T, in one question.
template <class T, class A, class B, class F>
void visitLinks(const RowReader& rows, Id<A> T::*first, Id<B> T::*second, const F& visit) {
    rows.visitFields(T::kEntity, {fieldOf<T>(first), fieldOf<T>(second)},
                     [&](qint64, const RowValues& values) {
                         visit(values.at(0).toLongLong(), values.at(1).toLongLong());
                     });
}

} // namespace

EventLaning::EventLaning(const RowReader& rows, const EventColumns& events, CaseId caseId, LaneChoice choice)
    : m_choice(choice), m_case(caseId), m_possible(possibleLanes(rows, caseId, choice)) {
    for (size_t i = 0; i < m_possible.size(); ++i)
        if (!m_possible[i].of.isNull()) m_places.insert(m_possible[i].of.value(), static_cast<int>(i));
    readLinks(rows);
    follow(events);
}

LaneId EventLaning::none() { return LaneId(-2 * kChoices + 1); }

void EventLaning::link(EventId event, ObjectId object) {
    const auto place = m_places.constFind(object.value());
    if (place == m_places.constEnd()) return;
    std::vector<int>& places = m_belongs[event.value()];
    const auto at = std::lower_bound(places.begin(), places.end(), *place);
    if (at == places.end() || *at != *place) places.insert(at, *place);
}

void EventLaning::readLinks(const RowReader& rows) {
    const auto put = [this](qint64 event, qint64 object) { link(EventId(event), ObjectId(object)); };
    switch (m_choice.grouping) {
    case LaneGrouping::Actor:
        visitLinks(rows, &EventActor::event, &EventActor::actor, put);
        break;
    case LaneGrouping::Unit:
        visitLinks(rows, &EventUnit::event, &EventUnit::unit, put);
        // What creates, splits or closes a unit is of that unit.
        for (const TransitionUnit& each : rows.everyRow<TransitionUnit>())
            if (const auto transition = rows.get(each.transition))
                link(transition->event, objectId(each.unit));
        break;
    case LaneGrouping::Code:
        visitLinks(rows, &CodeAssignment::target, &CodeAssignment::code, put);
        break;
    case LaneGrouping::Source: {
        QHash<qint64, qint64> sources; // of excerpts
        rows.visitFields(
            Entity::Excerpt, {fieldOf<Excerpt>(&Excerpt::source)},
            [&](qint64 id, const RowValues& values) { sources.insert(id, values.at(0).toLongLong()); });
        visitLinks(rows, &Evidence::target, &Evidence::excerpt,
                   [&](qint64 event, qint64 excerpt) { put(event, sources.value(excerpt)); });
        break;
    }
    case LaneGrouping::Plan:
        for (const PlannedActual& each : rows.everyRow<PlannedActual>())
            if (const auto planned = rows.get(each.planned)) link(each.event, objectId(planned->plan));
        break;
    case LaneGrouping::Level:
    case LaneGrouping::Kind:
    case LaneGrouping::Case:
        break;
    }
}

LaneId EventLaning::laneOf(const EventColumns& events, size_t row) const {
    switch (m_choice.grouping) {
    case LaneGrouping::Level:
        if (events.level(row) == Level::None) return none();
        return LaneId(-kChoices - static_cast<qint64>(events.level(row)));
    case LaneGrouping::Kind:
        return LaneId(-kChoices - static_cast<qint64>(events.kind(row)));
    case LaneGrouping::Case:
        return laneFor(objectId(events.caseId(row)));
    default:
        break;
    }
    const auto places = m_belongs.constFind(events.id(row).value());
    return places == m_belongs.constEnd() ? none() : m_possible[static_cast<size_t>(places->front())].id;
}

void EventLaning::follow(const EventColumns& events) {
    QSet<qint64> used;
    m_inSeveral = 0;
    for (size_t row = 0; row < events.rows(); ++row) {
        if (!events.alive(row) || events.lane(row).isNull()) continue;
        if (events.caseId(row) != m_case && !ofAllCases()) continue;
        used.insert(laneOf(events, row).value());
        const auto places = m_belongs.constFind(events.id(row).value());
        if (places != m_belongs.constEnd() && places->size() > 1) ++m_inSeveral;
    }
    const bool lives = m_choice.grouping == LaneGrouping::Unit || m_choice.grouping == LaneGrouping::Plan;
    m_lanes.clear();
    for (const LaidLane& lane : m_possible)
        if (lives || used.contains(lane.id.value())) m_lanes.push_back(lane);
    if (used.contains(none().value()) || m_lanes.empty()) m_lanes.push_back({none(), {}, {}});
}

} // namespace forlop
