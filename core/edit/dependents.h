// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a row: rows that cannot stand without it, and links that are emptied when it goes. Generic
// over the links of the catalogue; which links may be empty is said once, in one table.
#pragma once

#include "core/edit/editbuilder.h"

#include <set>

namespace forlop {

/// Whether a row stands on when what this link points at is gone.
[[nodiscard]] bool mayBeEmptied(Entity entity, const QString& field);

struct EmptiedLink {
    Entity entity;
    qint64 id = 0;
    int field = 0;
};
struct Dependents {
    std::vector<std::pair<Entity, qint64>> removed; ///< without the rows asked for, each once
    std::vector<EmptiedLink> emptied;
};
[[nodiscard]] Dependents dependentsOfRows(const EditBuilder& builder,
                                          const std::vector<std::pair<Entity, qint64>>& rows);
/// Removes the rows with all that hangs on them, and empties the links that may be.
void removeWithDependents(EditBuilder& builder, const std::vector<std::pair<Entity, qint64>>& rows);

} // namespace forlop
