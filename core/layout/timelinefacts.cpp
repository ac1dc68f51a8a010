// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelinefacts.h"

#include "core/model/eventanchor.h"
#include "core/model/lanetree.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

// More influences than this and nobody reads which of two events of one month came first.
constexpr size_t kMostForSpreading = 20'000;

void widen(TimeRange& range, Instant from, Instant until) {
    if (isFinite(from)) range.from = std::min(range.from, from);
    if (isFinite(until)) range.until = std::max(range.until, until);
}

// A level or a kind, as the window says it.
QString wordOnHead(const QString& stored) {
    QString word = QCoreApplication::translate("Words", stored.toUtf8().constData());
    if (!word.isEmpty()) word[0] = word.at(0).toUpper();
    return word;
}

bool isPoint(const EventColumns& events, size_t row) {
    return (events.extentFlags(row) & extentflag::Interval) == 0;
}

} // namespace

void TimelineFacts::build(const TimelineModel& model) {
    m_spread.clear();
    m_inner.reset();
    readLanes(model);
    readFinest(model);
    readBands(model);
    readPlans(model);
    readUnits(model);
    readRanges(model);
    spreadEqualDates(model);
    ++m_revision;
}

void TimelineFacts::updateEvents(const TimelineModel& model, const std::vector<EventId>& ids) {
    constexpr size_t kFewEvents = 32;
    if (ids.size() > kFewEvents || model.events.size() < kMostForSpreading) {
        build(model);
        return;
    }
    m_inner.reset();
    for (const EventId id : ids) {
        m_counts.update(model, id);
        for (LaneBand& each : m_laneBands) each.counts.update(model, id);
    }
    noteShares();
    readRanges(model);
    ++m_revision;
}

void TimelineFacts::readLanes(const TimelineModel& model) {
    m_lanes.clear();
    if (model.laning != nullptr) {
        for (const LaidLane& lane : model.laning->lanes()) {
            LaneFact fact;
            fact.id = lane.id;
            fact.name = lane.name;
            if (lane.name.isEmpty())
                fact.name = QCoreApplication::translate("Timeline", "None of these");
            else if (lane.of.isNull())
                fact.name = wordOnHead(lane.name);
            m_lanes.push_back(fact);
        }
        return;
    }
    std::vector<Lane> lanes;
    for (const auto& [id, lane] : model.tables.of<Lane>())
        if (lane.caseId == model.caseId) lanes.push_back(lane);
    for (const LaneNode& node : laneTree(std::move(lanes))) {
        LaneFact fact;
        fact.id = node.lane.id;
        fact.name = node.lane.name;
        fact.parent = node.lane.parent;
        fact.depth = node.depth;
        fact.colour = node.lane.colour;
        fact.pattern = node.lane.pattern;
        m_lanes.push_back(fact);
    }
    for (size_t i = 0; i < m_lanes.size(); ++i)
        while (i + m_lanes[i].inside + 1 < m_lanes.size() &&
               m_lanes[i + m_lanes[i].inside + 1].depth > m_lanes[i].depth)
            ++m_lanes[i].inside;
}

const LaneFact* TimelineFacts::lane(LaneId id) const {
    const auto at =
        std::find_if(m_lanes.begin(), m_lanes.end(), [id](const LaneFact& lane) { return lane.id == id; });
    return at == m_lanes.end() ? nullptr : &*at;
}

void TimelineFacts::readFinest(const TimelineModel& model) {
    Precision finest = Precision::None;
    for (size_t row = 0; row < model.events.rows() && finest < Precision::Day; ++row)
        if (model.events.alive(row) && model.events.hasDate(row) && model.events.caseId(row) == model.caseId)
            finest = std::max(finest, precisionIn(model.events.extentFlags(row)));
    for (const auto& [id, frontier] : model.tables.of<Frontier>())
        finest = std::max(finest, frontier.when.precision());
    // Where nothing is dated yet, any unit may come.
    m_finest = finest == Precision::None ? Precision::Day : finest;
}

void TimelineFacts::readPlans(const TimelineModel& model) {
    m_plans.clear();
    m_planned = planFacts(model.tables, model.events, model.caseId);
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < m_planned.size(); ++i) places.insert(m_planned[i].id.value(), i);
    for (const auto& [id, link] : model.tables.of<PlannedActual>())
        if (const auto place = places.constFind(link.planned.value()); place != places.constEnd())
            m_plans.insert(link.event.value(), *place);
}

// A lane of the data shows the life of the unit of its own key or name.
void TimelineFacts::readUnits(const TimelineModel& model) {
    m_lives = unitLives(model.tables, model.events, model.caseId);
    for (LaneFact& fact : m_lanes) {
        if (model.laning != nullptr) {
            const auto of = static_cast<qint64>(-fact.id.value());
            if (model.laning->choice().grouping == LaneGrouping::Unit) fact.unit = UnitId(of);
            if (model.laning->choice().grouping == LaneGrouping::Plan) fact.plan = PlanId(of);
            continue;
        }
        const Lane* lane = model.tables.find(fact.id);
        if (lane == nullptr || lane->kind != LaneKind::Unit) continue;
        for (const auto& [_, unit] : model.tables.of<Unit>())
            if (unit.caseId == model.caseId && (unit.name == lane->name || unit.key == lane->name ||
                                                (!lane->key.isEmpty() && unit.key == lane->key)))
                fact.unit = unit.id;
    }
}

const UnitLife* TimelineFacts::lifeOf(const LaneFact& lane) const {
    if (lane.unit.isNull()) return nullptr;
    const auto at = std::find_if(m_lives.begin(), m_lives.end(),
                                 [&](const UnitLife& life) { return life.id == lane.unit; });
    return at == m_lives.end() ? nullptr : &*at;
}

void TimelineFacts::readRanges(const TimelineModel& model) {
    TimeRange all{model.index.earliest(), model.index.latest()};
    if (all.from > all.until) all = {kInfinity, kMinusInfinity};
    if (const BandFact* band = mainBand())
        for (const BracketFact& bracket : band->brackets) widen(all, bracket.from, bracket.until);
    TimeRange window{kInfinity, kMinusInfinity};
    if (const Case* shown = model.tables.find(model.caseId); shown != nullptr && !shown->window.isEmpty())
        window = {shown->window.padded().startFrom, shown->window.padded().endUntil};
    widen(all, window.from, window.until);
    m_hasDates = isFinite(all.from) || isFinite(all.until);
    // A bracket may begin before anything dated: its inner end then stands for both.
    if (!isFinite(all.from)) all.from = isFinite(all.until) ? all.until : 0;
    if (!isFinite(all.until)) all.until = all.from;
    if (all.isEmpty()) all.until = all.from + 365 * kSecondsPerDay;
    const auto padded = [](TimeRange range, double share) {
        const auto room = static_cast<Instant>(
            (static_cast<double>(range.until) - static_cast<double>(range.from)) * share);
        return TimeRange{range.from - room, range.until + room};
    };
    m_full = padded(all, 0.02);
    const bool hasWindow = isFinite(window.from) && isFinite(window.until) && window.from < window.until;
    m_opening = m_full;
    if (!hasWindow) return;
    const TimeRange around = padded(window, 0.22);
    m_opening = {std::max(around.from, m_full.from), std::min(around.until, m_full.until)};
}

// Where a frontier or an influence depends on the order inside one date value, its events stand apart.
void TimelineFacts::spreadEqualDates(const TimelineModel& model) {
    std::set<std::pair<Instant, Instant>> values;
    const auto note = [&values](const BandFact& band) {
        for (const FrontierFact& frontier : band.frontiers)
            if (frontier.inside) values.insert({frontier.padded.startFrom, frontier.padded.endUntil});
    };
    for (const BandFact& band : m_bands) note(band);
    for (const LaneBand& each : m_laneBands) note(each.band);
    if (model.influences.size() <= kMostForSpreading) {
        for (const auto& [id, influence] : model.influences.rows()) {
            if (influence.caseId != model.caseId) continue;
            const auto from = model.events.rowOf(EventId(influence.from.value()));
            const auto to = model.events.rowOf(EventId(influence.to.value()));
            if (!from || !to || !isPoint(model.events, *from) || !isPoint(model.events, *to)) continue;
            const Bounds& bounds = model.events.padded(*from);
            if (bounds == model.events.padded(*to)) values.insert({bounds.startFrom, bounds.endUntil});
        }
    }
    for (const auto& [from, until] : values) {
        if (!isFinite(from) || !isFinite(until)) continue;
        std::vector<std::pair<double, qint64>> group;
        for (const auto& [laneId, lane] : model.index.lanes())
            for (size_t pos = lane.firstStartingAt(from); pos < lane.size() && lane.start(pos) == from; ++pos)
                if (lane.end(pos) == until && isPoint(model.events, lane.row(pos)))
                    group.emplace_back(model.events.order(lane.row(pos)),
                                       model.events.id(lane.row(pos)).value());
        std::sort(group.begin(), group.end());
        const double length = static_cast<double>(until) - static_cast<double>(from);
        for (size_t k = 0; k < group.size(); ++k)
            m_spread.insert(group[k].second,
                            from + static_cast<Instant>(length * (2.0 * static_cast<double>(k) + 1.0) /
                                                        (2.0 * static_cast<double>(group.size()))));
    }
}

Instant TimelineFacts::anchor(const TimelineModel& model, size_t row) const {
    if (!m_spread.isEmpty()) {
        const auto it = m_spread.constFind(model.events.id(row).value());
        if (it != m_spread.constEnd()) return *it;
    }
    const Instant at = anchorOf(model.events.padded(row), model.events.extentFlags(row));
    if (at != kMinusInfinity) return at;
    return model.index.placeByOrder(model.events.id(row)).value_or(0);
}

const PlanFact* TimelineFacts::planOf(qint64 event) const {
    if (m_plans.isEmpty()) return nullptr;
    const auto it = m_plans.constFind(event);
    return it == m_plans.constEnd() ? nullptr : &m_planned[*it];
}

} // namespace forlop
