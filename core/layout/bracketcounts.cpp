// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/bracketcounts.h"

namespace forlop {
namespace {

constexpr quint8 kNowhere = 255;

// Most events lie certainly inside one bracket; only the others need the full rule.
quint8 placeIn(const std::vector<ResolvedBracket>& brackets, const EventColumns& events, size_t row) {
    if (!events.alive(row) || events.status(row) != EventStatus::Observed) return kNowhere;
    const Bounds& bounds = events.padded(row);
    const size_t most = std::min<size_t>(brackets.size(), kNowhere);
    if (events.hasDate(row))
        for (size_t i = 0; i < most; ++i)
            if (bounds.startFrom >= brackets[i].startUntil && bounds.endUntil <= brackets[i].endFrom)
                return static_cast<quint8>(i);
    HotEvent event;
    event.id = events.id(row);
    event.lane = events.lane(row);
    event.kind = events.kind(row);
    event.padded = bounds;
    event.extentFlags = events.extentFlags(row);
    event.hasDate = events.hasDate(row);
    event.order = events.order(row);
    const Membership member = memberOf(brackets, event);
    for (size_t i = 0; i < most; ++i)
        if (brackets[i].id == member.bracket && !member.bracket.isNull()) return static_cast<quint8>(i);
    return kNowhere;
}

} // namespace

void BracketCounts::build(const TimelineModel& model, std::vector<ResolvedBracket> brackets) {
    m_brackets = std::move(brackets);
    m_counts.assign(m_brackets.size(), 0);
    m_bracketOf.assign(m_brackets.empty() ? 0 : model.events.rows(), kNone);
    for (size_t row = 0; row < m_bracketOf.size(); ++row) {
        if (model.events.caseId(row) != model.caseId) continue;
        m_bracketOf[row] = placeIn(m_brackets, model.events, row);
        if (m_bracketOf[row] != kNone) ++m_counts[m_bracketOf[row]];
    }
}

void BracketCounts::update(const TimelineModel& model, EventId id) {
    if (m_brackets.empty()) return;
    const auto row = model.events.rowOf(id);
    if (!row || model.events.rows() != m_bracketOf.size()) {
        build(model, std::move(m_brackets));
        return;
    }
    quint8& place = m_bracketOf[*row];
    if (place != kNone) --m_counts[place];
    place = model.events.caseId(*row) == model.caseId ? placeIn(m_brackets, model.events, *row) : kNone;
    if (place != kNone) ++m_counts[place];
}

std::vector<int> BracketCounts::countsWith(const TimelineModel& model,
                                           const std::vector<ResolvedBracket>& moved, Instant from,
                                           Instant until) const {
    std::vector<int> counts = m_counts;
    if (moved.size() != m_brackets.size()) return counts;
    for (const auto& [id, lane] : model.index.lanes())
        lane.forEachIn(from, until, [&](size_t pos) {
            const size_t row = lane.row(pos);
            const quint8 was = row < m_bracketOf.size() ? m_bracketOf[row] : kNone;
            const quint8 is = placeIn(moved, model.events, row);
            if (was == is) return;
            if (was != kNone) --counts[was];
            if (is != kNone) ++counts[is];
        });
    return counts;
}

} // namespace forlop
