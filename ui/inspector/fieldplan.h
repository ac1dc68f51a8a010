// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of an entity the inspector shows, and in which order: the ones an analyst works with in
// groups, the rest under "More", bookkeeping not at all. A field that nobody lists here comes under "More" by
// itself.
#pragma once

#include "core/model/entity.h"

#include <QList>

namespace forlop {

struct FieldPlan {
    QList<QList<int>> groups; ///< field numbers; the first group stands first
    QList<int> more;
};

[[nodiscard]] FieldPlan fieldPlanOf(Entity entity);

} // namespace forlop
