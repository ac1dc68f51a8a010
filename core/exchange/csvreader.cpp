// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/csvtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace forlop {

namespace {
class CsvSaid {
    Q_DECLARE_TR_FUNCTIONS(csv)
};

constexpr std::array kDelimiters{u',', u';', u'\t', u'|'};
constexpr int kRowsToGuessFrom = 20;

struct Record {
    int number = 0;
    QStringList cells;
};

/// Splits text into records. A quote that is never closed properly is taken as an ordinary character, so that
/// it cannot swallow the rows behind it.
class Splitter {
public:
    Splitter(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    std::optional<Record> next() {
        if (m_at >= m_text.size()) return std::nullopt;
        Record record{++m_number, {}};
        do record.cells.append(cell(static_cast<int>(record.cells.size()) + 1));
        while (passDelimiter());
        passLineEnd();
        return record;
    }
    QList<CsvProblem> takeProblems() { return std::move(m_problems); }

private:
    [[nodiscard]] bool endsCell(qsizetype at) const {
        return at >= m_text.size() || m_text[at] == m_delimiter || m_text[at] == u'\n' || m_text[at] == u'\r';
    }

    QString cell(int column) {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            if (auto quoted = quotedCell()) return *quoted;
        const qsizetype start = m_at;
        while (!endsCell(m_at)) ++m_at;
        const QStringView plain = m_text.mid(start, m_at - start);
        if (plain.contains(u'"'))
            m_problems.append(
                {m_number, column,
                 CsvSaid::tr("There is a stray quotation mark in this cell; it was read as it stands.")});
        return plain.toString();
    }

    /// Nothing when the quotation mark at the start is a stray one; then nothing is consumed.
    std::optional<QString> quotedCell() {
        QString value;
        qsizetype at = m_at + 1;
        while (at < m_text.size()) {
            const qsizetype close = m_text.indexOf(u'"', at);
            if (close < 0) return std::nullopt;
            value += m_text.mid(at, close - at);
            if (close + 1 < m_text.size() && m_text[close + 1] == u'"') {
                value += u'"';
                at = close + 2;
                continue;
            }
            if (!endsCell(close + 1)) return std::nullopt;
            m_at = close + 1;
            value.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            return value;
        }
        return std::nullopt;
    }

    bool passDelimiter() {
        if (m_at >= m_text.size() || m_text[m_at] != m_delimiter) return false;
        ++m_at;
        return true;
    }
    void passLineEnd() {
        if (m_at < m_text.size() && m_text[m_at] == u'\r') ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n') ++m_at;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_number = 0;
    QList<CsvProblem> m_problems;
};

bool isBlank(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// The delimiter that most of the first rows agree on with the header row; of equals the one with more
/// columns.
QChar guessDelimiter(QStringView text) {
    QChar best = kDelimiters.front();
    int bestAgreeing = 0;
    qsizetype bestColumns = 1;
    for (const char16_t candidate : kDelimiters) {
        Splitter splitter(text, candidate);
        qsizetype columns = 0;
        int agreeing = 0;
        for (int i = 0; i < kRowsToGuessFrom; ++i) {
            const auto record = splitter.next();
            if (!record) break;
            if (isBlank(record->cells)) continue;
            if (columns == 0) columns = record->cells.size();
            if (record->cells.size() == columns) ++agreeing;
        }
        if (columns < 2) continue;
        if (agreeing < bestAgreeing || (agreeing == bestAgreeing && columns <= bestColumns)) continue;
        best = candidate;
        bestAgreeing = agreeing;
        bestColumns = columns;
    }
    return best;
}

/// A first line `sep=;`, as spreadsheets write it; it is no row of the table.
std::optional<QChar> takeSeparatorLine(QStringView& text) {
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5) return std::nullopt;
    const QChar separator = text[4];
    const qsizetype end = text.indexOf(u'\n');
    if (separator == u'\r' || separator == u'\n') return std::nullopt;
    if (!text.mid(5, (end < 0 ? text.size() : end) - 5).trimmed().isEmpty()) return std::nullopt;
    text = end < 0 ? QStringView() : text.mid(end + 1);
    return separator;
}

void readHeader(const Record& record, CsvTable& table) {
    QSet<QString> seen;
    for (const QString& cell : record.cells) {
        const QString name = cell.trimmed();
        table.header.append(name);
        if (!name.isEmpty() && seen.contains(name.toLower()))
            table.problems.append(
                {record.number, static_cast<int>(table.header.size()),
                 CsvSaid::tr("There are two columns named “%1”; the first is used.").arg(name)});
        seen.insert(name.toLower());
    }
}

/// Gives every row as many cells as there are columns and says where that was not so.
void levelRows(CsvTable& table) {
    qsizetype width = table.header.size();
    if (width == 0)
        for (const CsvRow& row : table.rows) width = std::max(width, row.cells.size());
    for (CsvRow& row : table.rows) {
        const qsizetype count = row.cells.size();
        if (count == width) continue;
        if (count < width && !table.header.isEmpty())
            table.problems.append(
                {row.number, static_cast<int>(count) + 1,
                 CsvSaid::tr("The row has %1 cells where the header has %2; the missing ones were taken "
                             "as empty.")
                     .arg(count)
                     .arg(width)});
        else if (count > width && !isBlank(row.cells.mid(width)))
            table.problems.append(
                {row.number, static_cast<int>(width) + 1,
                 CsvSaid::tr("The row has %1 cells where the header has %2; those beyond were left out.")
                     .arg(count)
                     .arg(width)});
        row.cells.resize(width);
    }
}
} // namespace

qsizetype CsvTable::column(QStringView name) const {
    for (qsizetype i = 0; i < header.size(); ++i)
        if (header.at(i).compare(name, Qt::CaseInsensitive) == 0) return i;
    return -1;
}

CsvTable readCsvText(const QString& content, const CsvOptions& options) {
    CsvTable table;
    QStringView text = content;
    if (text.startsWith(QChar(QChar::ByteOrderMark))) text = text.mid(1);
    const std::optional<QChar> stated = takeSeparatorLine(text);
    table.delimiter = options.delimiter ? *options.delimiter : stated ? *stated : guessDelimiter(text);
    Splitter splitter(text, table.delimiter);
    bool headerDue = options.header == CsvHeader::FirstRow;
    while (auto record = splitter.next()) {
        if (isBlank(record->cells)) continue;
        if (headerDue)
            readHeader(*record, table);
        else
            table.rows.append({record->number, std::move(record->cells)});
        headerDue = false;
    }
    levelRows(table);
    table.problems += splitter.takeProblems();
    std::stable_sort(table.problems.begin(), table.problems.end(),
                     [](const CsvProblem& a, const CsvProblem& b) {
                         return std::pair(a.row, a.column) < std::pair(b.row, b.column);
                     });
    return table;
}

CsvTable readCsv(const QByteArray& bytes, const CsvOptions& options) {
    const CsvText text = decodeCsv(bytes);
    CsvTable table = readCsvText(text.text, options);
    if (!text.warning.isEmpty()) table.problems.prepend({0, 0, text.warning});
    return table;
}

} // namespace forlop
