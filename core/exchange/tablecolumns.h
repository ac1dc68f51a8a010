// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table is which field, by its head in English or Norwegian or by what its cells look like;
// and the words that cells of closed lists may hold.
#pragma once

#include "core/exchange/importplan.h"

namespace forlop {

/// The fields of an events or influences table, with every head that means them. The first is the field's own
/// name.
struct ColumnName {
    const char* field;
    QStringList heads;
};
[[nodiscard]] const QList<ColumnName>& columnNames(TableKind kind);
/// The field a head names; empty when none.
[[nodiscard]] QString fieldOfHead(TableKind kind, const QString& head);

/// Whether a first row names columns of such a table, rather than being a row of it.
[[nodiscard]] bool namesColumns(const QStringList& row, TableKind kind, const ImportOptions& options);
/// The fields of all columns: by the head, or by the look of the cells in a table that was read without one.
[[nodiscard]] QList<ImportColumn> columnsOf(const CsvTable& table, TableKind kind,
                                            const ImportOptions& options);

[[nodiscard]] std::optional<EventKind> eventKindFrom(const QString& word);
[[nodiscard]] std::optional<EventStatus> eventStatusFrom(const QString& word);
[[nodiscard]] std::optional<Basis> basisFrom(const QString& word);
[[nodiscard]] std::optional<Level> levelFrom(const QString& word);
[[nodiscard]] std::optional<bool> yesOrNoFrom(const QString& word);
[[nodiscard]] std::optional<Sign> signFrom(const QString& word);
[[nodiscard]] std::optional<InfluenceBasis> influenceBasisFrom(const QString& word);

} // namespace forlop
