// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of comma-separated values (RFC 4180) as spreadsheets write them: comma, semicolon, tab or bar;
// UTF-8, UTF-16 with its mark, or Windows-1252; a byte-order mark, a `sep=;` line, CR LF, line breaks inside
// quotes. Never stops at a bad row: what is wrong is a problem with its row and column, and the good rows are
// all there.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace forlop {

struct CsvProblem {
    int row = 0;    ///< as a spreadsheet counts: the header is row 1
    int column = 0; ///< from 1; 0 for the whole row
    QString text;   ///< a sentence
};

struct CsvRow {
    int number = 0;    ///< as a spreadsheet counts
    QStringList cells; ///< as many as there are columns
};

struct CsvTable {
    QChar delimiter = u',';
    QStringList header; ///< trimmed; empty when the table was read without one
    QList<CsvRow> rows; ///< without blank ones
    QList<CsvProblem> problems;

    /// Index of the column of that name in any case, −1 for none.
    [[nodiscard]] qsizetype column(QStringView name) const;
};

enum class CsvHeader { FirstRow, None };

struct CsvOptions {
    std::optional<QChar> delimiter; ///< guessed from the first rows when not given
    CsvHeader header = CsvHeader::FirstRow;
};

[[nodiscard]] CsvTable readCsv(const QByteArray& bytes, const CsvOptions& options = {});
/// The same for text that is already decoded: rows pasted from a spreadsheet.
[[nodiscard]] CsvTable readCsvText(const QString& text, const CsvOptions& options = {});

} // namespace forlop
