// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/dateshift.h"

#include <algorithm>

namespace forlop {

namespace {

using Step = EdtfUnit::Step;

qint64 floorDivide(qint64 value, qint64 by) { return value / by - (value % by < 0 ? 1 : 0); }

bool setYear(EdtfDate& date, qint64 year) {
    if (year < kMinYear || year > kMaxYear) return false;
    const bool isLong = qAbs(year) > 9999;
    if (date.isMasked() && (isLong || date.negative || year < 0)) return false;
    if (isLong && date.finest != EdtfDate::Year) return false;
    if (date.significantDigits != 0) {
        // What the digits leave open stays the same.
        const auto open = QString::number(qAbs(date.year)).size() - date.significantDigits;
        const auto digits = QString::number(qAbs(year)).size() - open;
        if (digits < 1) return false;
        date.significantDigits = static_cast<quint8>(digits);
    }
    date.year = year;
    date.negative = year < 0;
    date.yearForm = isLong ? EdtfDate::YearForm::Long : EdtfDate::YearForm::FourDigits;
    return true;
}

// Goes on to the first of the next month where the month lacks the day.
bool settleDay(EdtfDate& date) {
    if (date.finest < EdtfDate::Day || spanOf(date)) return true;
    if (date.isMasked()) return false;
    date.day = 1;
    date.month = static_cast<quint8>(date.month % 12 + 1);
    return date.month != 1 || setYear(date, date.year + 1);
}

// The codes of one kind, which follow each other round the year.
struct Family {
    int firstCode = 21;
    int months = 3;
    int count = 4;
};

Family familyOf(int code) {
    if (code >= 40) return {40, 6, 2};
    if (code >= 37) return {37, 4, 3};
    if (code >= 33) return {33, 3, 4};
    if (code >= 29) return {29, 3, 4};
    return {code >= 25 ? 25 : 21, 3, 4};
}

// Southern spring, 29, begins in September.
constexpr int kSouthByStart[] = {31, 32, 29, 30};

bool shiftGrouping(EdtfDate& date, qint64 months) {
    const Family family = familyOf(date.month);
    int place = date.month - family.firstCode;
    if (family.firstCode == 29) place = (place + 2) % 4;
    const qint64 moved = place * family.months + months;
    const qint64 next = floorDivide(moved + family.months - 1, family.months);
    const qint64 years = floorDivide(next, family.count);
    place = static_cast<int>(next - years * family.count);
    if (!setYear(date, date.year + years)) return false;
    date.month =
        static_cast<quint8>(family.firstCode == 29 ? kSouthByStart[place] : family.firstCode + place);
    return true;
}

bool shiftMonths(EdtfDate& date, qint64 months) {
    if (date.isGrouping()) return shiftGrouping(date, months);
    if (date.finest == EdtfDate::Year || date.monthMask != 0) return false;
    const qint64 index = date.month - 1 + months;
    const qint64 years = floorDivide(index, 12);
    date.month = static_cast<quint8>(index - years * 12 + 1);
    return setYear(date, date.year + years) && settleDay(date);
}

bool shiftSeconds(EdtfDate& date, qint64 seconds) {
    if (date.finest < EdtfDate::Day || date.isMasked()) return false;
    const Instant t = instantFromCivil({date.year, date.month, date.day}) + date.hour * 3600 +
                      date.minute * 60 + date.second + seconds;
    const CivilDate day = civilFromInstant(t);
    const qint64 inDay = t - instantFromCivil(day);
    if (!setYear(date, day.year)) return false;
    date.month = static_cast<quint8>(day.month);
    date.day = static_cast<quint8>(day.day);
    date.hour = static_cast<quint8>(inDay / 3600);
    date.minute = static_cast<quint8>(inDay / 60 % 60);
    date.second = static_cast<quint8>(inDay % 60);
    return true;
}

EdtfDate yearWithOpenDigits(qint64 year, qint64 open, quint8 mask) {
    EdtfDate date;
    date.year = year;
    date.negative = year < 0;
    if (year < 0 || year > 9999) { // X would stand in a negative or a long year
        date.yearForm = qAbs(year) > 9999 ? EdtfDate::YearForm::Long : EdtfDate::YearForm::FourDigits;
        return date;
    }
    date.year = year / open * open;
    date.yearMask = mask;
    return date;
}

} // namespace

bool shiftDate(EdtfDate& date, EdtfUnit unit, qint64 units) {
    // More units than any calendar here holds; within them nothing overflows.
    const qint64 most = (unit.step == Step::Seconds ? 10'000'000'000'000'000 : 400'000'000'000) /
                        std::max<qint64>(unit.count, 1);
    if (units > most || units < -most) return false;
    const qint64 count = unit.count * units;
    switch (unit.step) {
    case Step::Years:
        return setYear(date, date.year + count) && settleDay(date);
    case Step::Months:
        return shiftMonths(date, count);
    case Step::Days:
        return shiftSeconds(date, count * kSecondsPerDay);
    case Step::Seconds:
        break;
    }
    return shiftSeconds(date, count);
}

EdtfDate dateAt(Instant t, Precision precision) {
    t = std::clamp(t, instantFromCivil({kMinYear, 1, 1}), instantFromCivil({kMaxYear, 12, 31}));
    const CivilDate civil = civilFromInstant(t);
    if (precision == Precision::Century) return yearWithOpenDigits(civil.year, 100, 3);
    if (precision == Precision::Decade) return yearWithOpenDigits(civil.year, 10, 1);
    EdtfDate date = yearWithOpenDigits(civil.year, 1, 0);
    if (precision == Precision::Year || date.yearForm == EdtfDate::YearForm::Long) return date;
    date.finest = EdtfDate::Month;
    const int index = civil.month - 1;
    switch (precision) {
    case Precision::Half:
        date.month = static_cast<quint8>(40 + index / 6);
        return date;
    case Precision::Term:
        date.month = static_cast<quint8>(37 + index / 4);
        return date;
    case Precision::Quarter:
        date.month = static_cast<quint8>(33 + index / 3);
        return date;
    case Precision::Season:
        // January and February belong to the winter that began the year before.
        if (index < 2) {
            --date.year;
            date.negative = date.year < 0;
        }
        date.month = static_cast<quint8>(21 + (index + 10) % 12 / 3);
        return date;
    default:
        date.month = static_cast<quint8>(civil.month);
        break;
    }
    if (precision == Precision::Month) return date;
    date.finest = EdtfDate::Day;
    date.day = static_cast<quint8>(civil.day);
    if (precision != Precision::Second) return date;
    date.finest = EdtfDate::Time;
    return shiftSeconds(date, t - instantFromCivil(civil)) ? date : EdtfDate{};
}

Precision stretchPrecision(Precision precision) {
    switch (precision) {
    case Precision::Half:
    case Precision::Term:
    case Precision::Quarter:
    case Precision::Season:
        return Precision::Month;
    case Precision::Second:
    case Precision::None:
        return Precision::Day;
    default:
        return precision;
    }
}

EdtfUnit coarserUnit(EdtfUnit a, EdtfUnit b) { return averageSeconds(a) >= averageSeconds(b) ? a : b; }

double averageSeconds(EdtfUnit unit) {
    const auto count = static_cast<double>(unit.count);
    switch (unit.step) {
    case Step::Years:
        return count * 31'556'952.0;
    case Step::Months:
        return count * 2'629'746.0;
    case Step::Days:
        return count * 86'400.0;
    case Step::Seconds:
        break;
    }
    return count;
}

} // namespace forlop
