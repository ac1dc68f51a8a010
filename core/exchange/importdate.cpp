// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importdate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace forlop {

using namespace Qt::StringLiterals;

namespace {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Which of the readings puts the day where the options say it stands.
std::optional<QString> chosenReading(const QString& typed, const DateReading& reading,
                                     NumericDates numericDates) {
    static const QRegularExpression numbers(u"^\\s*(\\d{1,2})\\D+(\\d{1,2})\\D"_s);
    const auto match = numbers.match(typed);
    if (numericDates == NumericDates::Ask || !match.hasMatch()) return std::nullopt;
    const int day = match.capturedView(numericDates == NumericDates::DayFirst ? 1 : 2).toInt();
    const int month = match.capturedView(numericDates == NumericDates::DayFirst ? 2 : 1).toInt();
    const QString tail = u"-%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    for (const QString& each : reading.readings)
        if (each.endsWith(tail)) return each;
    return std::nullopt;
}

ImportDate readCell(const RowCells& cells, const QString& field, NumericDates numericDates) {
    ImportDate date;
    date.field = field;
    date.typed = cells.text(field);
    if (date.typed.isEmpty()) return date;
    DateReading reading = readDate(date.typed);
    if (!reading.ok && !reading.readings.isEmpty())
        if (const auto chosen = chosenReading(date.typed, reading, numericDates)) reading = readDate(*chosen);
    if (reading.ok) {
        date.when = extentFrom(reading, date.typed);
        date.warning = reading.warning;
        return date;
    }
    if (!reading.readings.isEmpty()) {
        date.issue = cells.issue(ImportIssue::Weight::Problem, field, u"date-ambiguous"_s,
                                 ImportText::tr("“%1” can be %2; the row is left out until you say which.")
                                     .arg(date.typed, reading.readings.join(ImportText::tr(" or "))));
        date.issue->readings = reading.readings;
        return date;
    }
    date.issue = cells.issue(ImportIssue::Weight::Problem, field, u"date-unreadable"_s,
                             ImportText::tr("“%1”: %2").arg(date.typed, reading.error));
    return date;
}

} // namespace

ImportDate readImportDate(const RowCells& cells, NumericDates numericDates) {
    if (cells.has(u"date"_s)) return readCell(cells, u"date"_s, numericDates);
    ImportDate start = readCell(cells, u"start"_s, numericDates);
    const ImportDate end = readCell(cells, u"end"_s, numericDates);
    if (start.issue) return start;
    if (end.issue) return end;
    if (end.typed.isEmpty() || end.typed == start.typed) return start;
    const QString span = start.when.edtf() + u'/' + end.when.edtf();
    const DateReading reading = readDate(span);
    start.typed = start.typed.isEmpty() ? end.typed : start.typed + u" – "_s + end.typed;
    if (reading.ok) {
        start.when = extentFrom(reading, span);
        return start;
    }
    start.issue = cells.issue(ImportIssue::Weight::Problem, u"end"_s, u"date-unreadable"_s,
                              ImportText::tr("“%1”: %2").arg(start.typed, reading.error));
    return start;
}

} // namespace forlop
