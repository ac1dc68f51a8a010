// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the catalogue stands in its table: which columns a field has, and its value to and from a
// statement. Names no entity.
#pragma once

#include "core/model/catalogue.h"
#include "core/store/statement.h"

namespace forlop {

/// Columns of a field, in the order of the table: one, or eight for a date.
[[nodiscard]] QList<QByteArray> columnsOf(const FieldInfo& field);
[[nodiscard]] QByteArray quoted(const QByteArray& name);

/// The texts of the statements that handle one entity.
struct TableText {
    QByteArray table;   ///< quoted
    QByteArray columns; ///< id and every column, quoted, comma separated
    QByteArray insert;  ///< id first
    QByteArray readOne; ///< by id
    QByteArray readAll; ///< by id ascending
    QByteArray allIds;  ///< ascending
    QByteArray remove;  ///< by id
};
[[nodiscard]] const TableText& tableText(Entity entity);
/// UPDATE of the named fields (numbers in fields()), id last.
[[nodiscard]] QByteArray updateText(Entity entity, const QList<int>& fields);

/// Binds the field's columns from `place` on and returns the place after them.
int bindField(Statement& statement, int place, FieldKind kind, const QVariant& value);
/// Reads the field's columns from `column` on and moves `column` after them.
[[nodiscard]] QVariant readField(const Statement& statement, int& column, FieldKind kind);
/// The whole row; `column` is that of the first field.
[[nodiscard]] RowValues readRow(const Statement& statement, int column, const EntityInfo& info);

} // namespace forlop
