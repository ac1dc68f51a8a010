// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/membercounts.h"

#include "ui/session/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace forlop {

MemberCounts::MemberCounts(const Project& project, CaseId caseId) : m_project(project) {
    const EventColumns& events = project.events();
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == caseId) m_events.push_back(hotEvent(events, row));
}

BracketCount MemberCounts::of(BracketId id) const {
    const Bracket* bracket = m_project.tables().find(id);
    if (!bracket) return {};
    const auto siblings = bracketsInOrder(m_project, bracket->bracketing, bracket->parent);
    for (const BracketCount& count : countMembers(siblings, m_events))
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
    return static_cast<int>(std::count_if(m_events.begin(), m_events.end(), [&](const HotEvent& event) {
        return event.status == EventStatus::Observed && mayLieIn(*self, event) &&
               memberOf(siblings, event).bracket != id;
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
