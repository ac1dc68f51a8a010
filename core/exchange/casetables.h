// SPDX-License-Identifier: GPL-3.0-or-later
// The data files of a worked case (resources/examples/README.md), read cell by cell. Whatever is wrong with a
// file is kept as a sentence that names the file, the row and the column; reading goes on, so that all of it
// is told at once.
#pragma once

#include "core/exchange/csvreader.h"
#include "core/model/choices.h"

#include <memory>
#include <vector>

namespace forlop {

struct CaseTable {
    QString file; ///< without ".csv"
    CsvTable csv;
    QStringList* problems = nullptr;
};

/// One row of a data file; copies share the table.
class CaseRow {
public:
    CaseRow(std::shared_ptr<const CaseTable> table, qsizetype at) : m_table(std::move(table)), m_at(at) {}

    [[nodiscard]] QString text(QLatin1StringView column) const;
    /// Cells that are lists, separated by `;`.
    [[nodiscard]] QStringList list(QLatin1StringView column) const;
    [[nodiscard]] bool yes(QLatin1StringView column) const;
    [[nodiscard]] std::optional<double> number(QLatin1StringView column) const;
    /// EDTF; an empty cell is unknown (no date), a cell `..` is open.
    [[nodiscard]] TemporalExtent date(QLatin1StringView column, Basis basis = Basis::Stated) const;
    /// One of an enum's stored words; an empty cell is `none` where that is given.
    template <class E> [[nodiscard]] E choice(QLatin1StringView column, std::optional<E> none = {}) const {
        const QString word = text(column);
        if (word.isEmpty() && none) return *none;
        if (const auto value = fromWord<E>(word)) return *value;
        refuse(column, unknownWord(word));
        return E{};
    }

    /// Keeps a problem with a cell: "events.csv, row 5, column date: …".
    void refuse(QLatin1StringView column, const QString& sentence) const;

private:
    [[nodiscard]] static QString unknownWord(const QString& word);
    std::shared_ptr<const CaseTable> m_table;
    qsizetype m_at;
};

class CaseTables {
public:
    explicit CaseTables(QString folder) : m_folder(std::move(folder)) {}

    enum class Presence { Required, Optional };
    [[nodiscard]] std::vector<CaseRow> rows(const QString& file, Presence presence = Presence::Required);
    /// Bytes of a file inside the case folder; nothing, with a problem, when it cannot be read.
    [[nodiscard]] std::optional<QByteArray> bytes(const QString& path);
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    QString m_folder;
    QStringList m_problems;
};

} // namespace forlop
