// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table by field: the cell under the column that was taken for it, and where it stands.
#pragma once

#include "core/exchange/importplan.h"

namespace forlop {

/// Where the fields stand; made once for a table.
class FieldPlaces {
public:
    explicit FieldPlaces(const QList<ImportColumn>& columns) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (!columns.at(i).field.isEmpty()) m_places.insert(columns.at(i).field, static_cast<int>(i));
    }
    [[nodiscard]] bool has(const QString& field) const { return m_places.contains(field); }
    /// 1 for the first column, 0 when the table has none for the field.
    [[nodiscard]] int columnOf(const QString& field) const { return m_places.value(field, -1) + 1; }

private:
    QHash<QString, int> m_places;
};

class RowCells {
public:
    RowCells(const FieldPlaces& places, const QStringList& cells, int row)
        : m_places(places), m_cells(cells), m_row(row) {}
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] bool has(const QString& field) const { return m_places.has(field); }
    /// Trimmed; empty where the row is too short.
    [[nodiscard]] QString text(const QString& field) const {
        return m_places.has(field) ? m_cells.value(m_places.columnOf(field) - 1).trimmed() : QString();
    }
    /// A problem or note about one cell (or the whole row, for a field without a column).
    [[nodiscard]] ImportIssue issue(ImportIssue::Weight weight, const QString& field, const QString& code,
                                    const QString& sentence) const {
        return {weight, m_row, m_places.columnOf(field), code, sentence, {}};
    }

private:
    const FieldPlaces& m_places;
    const QStringList& m_cells;
    int m_row;
};

} // namespace forlop
