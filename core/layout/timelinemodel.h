// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline reads of a project: small tables, hot columns and the index of one case. Never the store.
#pragma once

#include "core/model/eventcolumns.h"
#include "core/model/eventindex.h"
#include "core/model/eventlaning.h"
#include "core/model/influencecolumns.h"
#include "core/model/tables.h"

namespace forlop {

struct TimelineModel {
    const Tables& tables;
    const EventColumns& events;
    const InfluenceColumns& influences;
    const EventIndex& index;
    CaseId caseId;
    const EventLaning* laning = nullptr; ///< none: the lanes of the data
};

} // namespace forlop
