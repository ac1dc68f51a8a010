// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned and when, what it turned into, and how far that slipped.
#pragma once

#include "core/model/eventcolumns.h"
#include "core/model/tables.h"

namespace forlop {

struct PlanFact {
    PlannedActivityId id;
    PlanId plan;
    EventId event; ///< that it turned into; the first of several, none where there is none
    QString title;
    Bounds bounds; ///< from the planned start to the first moment after the planned end
    bool lasts = false;
    QString slip; ///< "+3 months", "on time", "not reported"; empty where nothing is said
};

/// Planned activities that have a planned start, of all plans of the case, in the order of the table.
[[nodiscard]] std::vector<PlanFact> planFacts(const Tables& tables, const EventColumns& events,
                                              CaseId caseId);
/// A slip known to lie between two numbers of days, either of which may be open.
[[nodiscard]] QString slipInWords(std::optional<double> least, std::optional<double> most);
/// "Workshop, planned 4 April 2019: −3 to +26 days"
[[nodiscard]] QString planInWords(const Tables& tables, const EventColumns& events, PlannedActivityId id);

} // namespace forlop
