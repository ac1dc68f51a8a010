// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/bracketcounts.h"

namespace forlop {

std::vector<ResolvedBracket> levelOf(const TimelineModel& model, BracketingId bracketing, BracketId parent) {
    return resolveBrackets(model.tables, bracketing, parent, [&model](EventId id) -> std::optional<double> {
        const auto row = model.events.rowOf(id);
        return row ? std::optional(model.events.order(*row)) : std::nullopt;
    });
}

BracketId bracketAmong(const std::vector<ResolvedBracket>& brackets, const EventColumns& events, size_t row) {
    const BracketCounts::Place place = BracketCounts::placeIn(brackets, events, row);
    return place.at == BracketCounts::kNone ? BracketId() : brackets[place.at].id;
}

// Most events lie certainly inside one bracket; only the others need the full rule.
BracketCounts::Place BracketCounts::placeIn(const std::vector<ResolvedBracket>& brackets,
                                            const EventColumns& events, size_t row) {
    Place place;
    place.asked = true;
    if (!events.alive(row) || events.status(row) != EventStatus::Observed) return place;
    const Bounds& bounds = events.padded(row);
    const size_t most = std::min<size_t>(brackets.size(), kNone);
    if (events.hasDate(row))
        for (size_t i = 0; i < most; ++i)
            if (bounds.startFrom >= brackets[i].startUntil && bounds.endUntil <= brackets[i].endFrom)
                return {static_cast<quint8>(i), true, true, 0};
    HotEvent event;
    event.id = events.id(row);
    event.lane = events.lane(row);
    event.kind = events.kind(row);
    event.padded = bounds;
    event.extentFlags = events.extentFlags(row);
    event.hasDate = events.hasDate(row);
    event.order = events.order(row);
    const Membership member = memberOf(brackets, event);
    place.certain = member.basis == MembershipBasis::Certain;
    for (size_t i = 0; i < most; ++i) {
        if (brackets[i].id == member.bracket && !member.bracket.isNull())
            place.at = static_cast<quint8>(i);
        else if (i < kMostPossible && mayLieIn(brackets[i], event))
            place.possible |= 1U << i;
    }
    return place;
}

void BracketCounts::count(std::vector<BracketShare>& shares, const Place& place, Step step) {
    const int one = step == Step::Add ? 1 : -1;
    if (place.at != kNone) (place.certain ? shares[place.at].certain : shares[place.at].straddling) += one;
    if (place.possible == 0) return;
    for (size_t i = 0; i < std::min(shares.size(), kMostPossible); ++i)
        if ((place.possible & (1U << i)) != 0) shares[i].possible += one;
}

void BracketCounts::startWith(std::vector<ResolvedBracket> brackets, size_t rows) {
    m_brackets = std::move(brackets);
    m_shares.clear();
    for (const ResolvedBracket& bracket : m_brackets) m_shares.push_back({bracket.id, 0, 0, 0});
    m_places.assign(m_brackets.empty() ? 0 : rows, Place());
    m_near.clear();
}

bool BracketCounts::asks(const TimelineModel& model, size_t row) const {
    return model.events.caseId(row) == model.caseId && (m_lane.isNull() || model.events.lane(row) == m_lane);
}

void BracketCounts::build(const TimelineModel& model, std::vector<ResolvedBracket> brackets, LaneId lane) {
    m_lane = lane;
    startWith(std::move(brackets), model.events.rows());
    for (size_t row = 0; row < m_places.size(); ++row) {
        if (!asks(model, row)) continue;
        m_places[row] = placeIn(m_brackets, model.events, row);
        count(m_shares, m_places[row], Step::Add);
    }
}

void BracketCounts::buildWithin(const TimelineModel& model, std::vector<ResolvedBracket> brackets,
                                const BracketCounts& outer, BracketId parent) {
    startWith(std::move(brackets), model.events.rows());
    for (size_t row = 0; row < m_places.size(); ++row) {
        if (outer.bracketOf(row) != parent) continue;
        m_places[row] = placeIn(m_brackets, model.events, row);
        count(m_shares, m_places[row], Step::Add);
    }
}

void BracketCounts::update(const TimelineModel& model, EventId id) {
    if (m_brackets.empty()) return;
    const size_t row = model.events.placeOf(id);
    const bool known = row < model.events.rows() && model.events.id(row) == id;
    const bool isNew = known && model.events.rows() == m_places.size() + 1;
    if (isNew) m_places.insert(m_places.begin() + static_cast<std::ptrdiff_t>(row), Place());
    if (!known || model.events.rows() != m_places.size()) {
        build(model, std::move(m_brackets), m_lane);
        return;
    }
    m_near.clear();
    Place& place = m_places[row];
    count(m_shares, place, Step::Take);
    place = asks(model, row) ? placeIn(m_brackets, model.events, row) : Place();
    count(m_shares, place, Step::Add);
}

MovedShares BracketCounts::sharesWith(const TimelineModel& model, const std::vector<ResolvedBracket>& moved,
                                      Instant from, Instant until) const {
    MovedShares result{m_shares, {}};
    if (moved.size() != m_brackets.size()) return result;
    if (!m_near.isBuilt())
        m_near.build(model.events,
                     [this](size_t row) { return row < m_places.size() && m_places[row].asked; });
    m_near.forEachIn(from, until, [&](size_t row) {
        const Place& was = m_places[row];
        const Place is = placeIn(moved, model.events, row);
        if (was == is) return;
        count(result.shares, was, Step::Take);
        count(result.shares, is, Step::Add);
        if (was.at != is.at) result.changedSides.push_back(model.events.id(row));
    });
    return result;
}

} // namespace forlop
