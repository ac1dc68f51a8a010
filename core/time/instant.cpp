// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/instant.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

constexpr qint64 kDaysPerEra = 146'097; // 400 Gregorian years

// The Gregorian calendar repeats every 400 years; counting years from March puts the leap day last.
qint64 daysFromCivil(CivilDate date) {
    const qint64 year = date.year - (date.month <= 2 ? 1 : 0);
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 monthFromMarch = (date.month + 9) % 12;
    const qint64 dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * kDaysPerEra + dayOfEra - 719'468;
}

CivilDate civilFromDays(qint64 days) {
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - (kDaysPerEra - 1)) / kDaysPerEra;
    const qint64 dayOfEra = days - era * kDaysPerEra;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 monthFromMarch = (5 * dayOfYear + 2) / 153;
    CivilDate date;
    date.day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    date.month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    date.year = yearOfEra + era * 400 + (date.month <= 2 ? 1 : 0);
    return date;
}

qint64 dayNumber(Instant t) {
    const qint64 day = t / kSecondsPerDay;
    return t % kSecondsPerDay < 0 ? day - 1 : day;
}

QString padded(qint64 value, int width) { return QString::number(value).rightJustified(width, u'0'); }

// Reads exactly the digits of `text`; nothing when there is anything else.
std::optional<qint64> digits(QStringView text) {
    if (text.isEmpty() || text.size() > 12) return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<qint64> secondsFromIsoTime(QStringView text) {
    if (text.size() != 8 || text[2] != u':' || text[5] != u':') return std::nullopt;
    const auto hour = digits(text.sliced(0, 2));
    const auto minute = digits(text.sliced(3, 2));
    const auto second = digits(text.sliced(6, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return *hour * 3600 + *minute * 60 + *second;
}

} // namespace

bool isLeapYear(qint64 year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int daysInMonth(qint64 year, int month) {
    if (month == 2) return isLeapYear(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Instant instantFromCivil(CivilDate date) { return daysFromCivil(date) * kSecondsPerDay; }

CivilDate civilFromInstant(Instant t) { return civilFromDays(dayNumber(t)); }

QString isoText(Instant t) {
    if (t == kMinusInfinity) return u"-inf"_s;
    if (t == kInfinity) return u"inf"_s;
    const CivilDate date = civilFromInstant(t);
    QString text = date.year < 0 ? u"-"_s + padded(-date.year, 4) : padded(date.year, 4);
    text += u'-' + padded(date.month, 2) + u'-' + padded(date.day, 2);
    const qint64 second = t - dayNumber(t) * kSecondsPerDay;
    if (second != 0)
        text += u'T' + padded(second / 3600, 2) + u':' + padded(second / 60 % 60, 2) + u':' +
                padded(second % 60, 2);
    return text;
}

std::optional<Instant> instantFromIso(const QString& text) {
    if (text == u"-inf") return kMinusInfinity;
    if (text == u"inf") return kInfinity;
    QStringView rest = text;
    qint64 seconds = 0;
    if (const qsizetype at = rest.indexOf(u'T'); at >= 0) {
        const auto time = secondsFromIsoTime(rest.sliced(at + 1));
        if (!time) return std::nullopt;
        seconds = *time;
        rest = rest.first(at);
    }
    const bool negative = rest.startsWith(u'-');
    if (negative) rest = rest.sliced(1);
    if (rest.size() < 10 || rest[rest.size() - 3] != u'-' || rest[rest.size() - 6] != u'-')
        return std::nullopt;
    const auto year = digits(rest.first(rest.size() - 6));
    const auto month = digits(rest.sliced(rest.size() - 5, 2));
    const auto day = digits(rest.sliced(rest.size() - 2, 2));
    if (!year || !month || !day || *year > kMaxYear || *month < 1 || *month > 12) return std::nullopt;
    const CivilDate date{negative ? -*year : *year, static_cast<int>(*month), static_cast<int>(*day)};
    if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return std::nullopt;
    return instantFromCivil(date) + seconds;
}

} // namespace forlop
