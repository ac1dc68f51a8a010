// SPDX-License-Identifier: GPL-3.0-or-later
// How many observed events of a case belong to a bracket, certainly and by order.
#pragma once

#include "core/model/membership.h"
#include "core/project/project.h"

namespace forlop {

class MemberCounts {
public:
    MemberCounts(const Project& project, CaseId caseId);
    [[nodiscard]] BracketCount of(BracketId id) const;
    /// Observed events that count elsewhere or nowhere, but whose dates reach into it.
    [[nodiscard]] int possible(BracketId id) const;
    /// "6 certain, 1 by order"; "none".
    [[nodiscard]] static QString inWords(const BracketCount& count);

private:
    const Project& m_project;
    std::vector<HotEvent> m_events;
};

} // namespace forlop
