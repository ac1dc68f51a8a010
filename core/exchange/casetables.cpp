// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casetables.h"

#include "core/exchange/exampletext.h"
#include "core/time/edtf.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {} // namespace

QString CaseRow::text(QLatin1StringView column) const {
    const qsizetype at = m_table->csv.column(QString(column));
    if (at >= 0) return m_table->csv.rows.at(m_at).cells.at(at);
    refuse(column, ExampleText::tr("there is no such column."));
    return {};
}

QStringList CaseRow::list(QLatin1StringView column) const {
    return text(column).split(u';', Qt::SkipEmptyParts);
}

bool CaseRow::yes(QLatin1StringView column) const {
    const QString word = text(column);
    if (word != "yes"_L1 && word != "no"_L1)
        refuse(column, ExampleText::tr("“%1” is neither yes nor no.").arg(word));
    return word == "yes"_L1;
}

std::optional<double> CaseRow::number(QLatin1StringView column) const {
    const QString word = text(column);
    if (word.isEmpty()) return std::nullopt;
    bool ok = false;
    const double value = word.toDouble(&ok);
    if (!ok) refuse(column, ExampleText::tr("“%1” is not a number.").arg(word));
    return value;
}

TemporalExtent CaseRow::date(QLatin1StringView column, Basis basis) const {
    const QString cell = text(column);
    if (cell.isEmpty()) return {};
    if (cell == ".."_L1) return TemporalExtent(cell, {}, basis);
    const EdtfResult read = readEdtf(cell);
    if (const auto* error = std::get_if<EdtfError>(&read)) {
        refuse(column, ExampleText::tr("“%1” is not a date. %2").arg(cell, error->reason));
        return {};
    }
    return TemporalExtent(cell, {}, basis);
}

void CaseRow::refuse(QLatin1StringView column, const QString& sentence) const {
    m_table->problems->append(ExampleText::tr("%1.csv, row %2, column %3: %4")
                                  .arg(m_table->file)
                                  .arg(m_table->csv.rows.at(m_at).number)
                                  .arg(column, sentence));
}

QString CaseRow::unknownWord(const QString& word) {
    return ExampleText::tr("“%1” is not one of the words known here.").arg(word);
}

std::vector<CaseRow> CaseTables::rows(const QString& file, Presence presence) {
    const QString path = m_folder + u'/' + file + ".csv"_L1;
    if (presence == Presence::Optional && !QFile::exists(path)) return {};
    const auto content = bytes(file + ".csv"_L1);
    if (!content) return {};
    auto table = std::make_shared<CaseTable>(
        CaseTable{file, readCsv(*content, {u',', CsvHeader::FirstRow}), &m_problems});
    for (const CsvProblem& problem : table->csv.problems)
        m_problems.append(ExampleText::tr("%1.csv, row %2, column %3: %4")
                              .arg(file)
                              .arg(problem.row)
                              .arg(problem.column)
                              .arg(problem.text));
    std::vector<CaseRow> rows;
    for (qsizetype i = 0; i < table->csv.rows.size(); ++i) rows.emplace_back(table, i);
    return rows;
}

std::optional<QByteArray> CaseTables::bytes(const QString& path) {
    QFile file(m_folder + u'/' + path);
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    m_problems.append(ExampleText::tr("%1: the file cannot be read.").arg(path));
    return std::nullopt;
}

} // namespace forlop
