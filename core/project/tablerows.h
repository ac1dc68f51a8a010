// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the tables in memory as values without types: what handles every entity alike reads and changes
// them through these.
#pragma once

#include "core/edit/edit.h"
#include "core/model/tables.h"

namespace forlop {

[[nodiscard]] std::optional<RowValues> readRow(const Tables& tables, Entity entity, qint64 id);
/// Ids of the rows whose link `field` is `target`, ascending.
[[nodiscard]] std::vector<qint64> rowsLinking(const Tables& tables, Entity entity, int field, qint64 target);
[[nodiscard]] std::vector<qint64> rowIds(const Tables& tables, Entity entity);
/// The entity whose table in memory has a row of that id.
[[nodiscard]] std::optional<Entity> entityOfRow(const Tables& tables, qint64 id);
void applyChange(Tables& tables, const RowChange& change);

} // namespace forlop
