// SPDX-License-Identifier: GPL-3.0-or-later
// The life of each unit of a case, as far as its dates tell: from when to when it was certainly and possibly
// there, and what created, split, merged, moved or closed it.
#pragma once

#include "core/model/eventcolumns.h"
#include "core/model/tables.h"

namespace forlop {

struct UnitSign {
    UnitTransitionId id;
    TransitionKind kind = TransitionKind::Created;
    TransitionRole role = TransitionRole::From; ///< whether the unit goes into it or comes out of it
    Bounds when;
};

struct UnitLife {
    UnitId id;
    QString name;
    Bounds start; ///< when it began; all infinite: not known
    Bounds end;   ///< the first moment without it
    bool startKnown = false;
    bool endKnown = false;
    bool goesOn = false;         ///< it is stated to have no end
    std::vector<UnitSign> signs; ///< in time
};

/// Units that have a date or a transition, by id.
[[nodiscard]] std::vector<UnitLife> unitLives(const Tables& tables, const EventColumns& events,
                                              CaseId caseId);
/// "Merged in 2004: UA1, UA2 → UA6"
[[nodiscard]] QString transitionInWords(const Tables& tables, const EventColumns& events,
                                        UnitTransitionId id);
/// "UA6 home care, one leader: 2004 to 2012"
[[nodiscard]] QString lifeInWords(const Tables& tables, UnitId id);

} // namespace forlop
