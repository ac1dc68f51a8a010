// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/membercounts.h"

#include "ui/session/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace forlop {

namespace {
// Of a bracketing of one lane only the events of that lane are asked.
LaneId laneAsked(const Tables& tables, const Bracket& bracket) {
    const Bracketing* bracketing = tables.find(bracket.bracketing);
    return bracketing != nullptr ? bracketing->lane : LaneId();
}
} // namespace

MemberCounts::MemberCounts(const Project& project, CaseId caseId) : m_project(project) {
    const EventColumns& events = project.events();
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == caseId) m_events.push_back(hotEvent(events, row));
}

BracketCount MemberCounts::of(BracketId id) const {
    const Bracket* bracket = m_project.tables().find(id);
    if (!bracket) return {};
    const auto siblings = bracketsInOrder(m_project, bracket->bracketing, bracket->parent);
    const LaneId lane = laneAsked(m_project.tables(), *bracket);
    std::vector<HotEvent> ofLane;
    if (!lane.isNull())
        std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(ofLane),
                     [lane](const HotEvent& event) { return event.lane == lane; });
    for (const BracketCount& count : countMembers(siblings, lane.isNull() ? m_events : ofLane))
        if (count.bracket == id) return count;
    return {id, 0, 0};
}

int MemberCounts::possible(BracketId id) const {
    const Bracket* bracket = m_project.tables().find(id);
    if (!bracket) return 0;
    const auto siblings = bracketsInOrder(m_project, bracket->bracketing, bracket->parent);
    const auto self = std::find_if(siblings.begin(), siblings.end(),
                                   [&](const ResolvedBracket& each) { return each.id == id; });
    if (self == siblings.end()) return 0;
    const LaneId lane = laneAsked(m_project.tables(), *bracket);
    return static_cast<int>(std::count_if(m_events.begin(), m_events.end(), [&](const HotEvent& event) {
        return event.status == EventStatus::Observed && (lane.isNull() || event.lane == lane) &&
               mayLieIn(*self, event) && memberOf(siblings, event).bracket != id;
    }));
}

QString MemberCounts::inWords(const BracketCount& count) {
    QStringList parts;
    if (count.certain > 0)
        parts.append(QCoreApplication::translate("MemberCounts", "%1 certain").arg(count.certain));
    if (count.byOrder > 0)
        parts.append(QCoreApplication::translate("MemberCounts", "%1 by order").arg(count.byOrder));
    return parts.isEmpty() ? QCoreApplication::translate("MemberCounts", "none")
                           : parts.join(QStringLiteral(", "));
}

} // namespace forlop
