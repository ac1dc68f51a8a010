// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phrasedate.h"

#include "core/time/calendarticks.h"
#include "core/time/dateshift.h"

#include <algorithm>

namespace forlop {

namespace {

PhraseDate dayAt(Instant t) {
    const CivilDate day = civilFromInstant(t);
    return phraseDay(day.year, day.month, day.day);
}

PhraseDate stretch(const PhraseDate& first, const PhraseDate& last) {
    PhraseDate result = first;
    result.last = last.date;
    return result;
}

PhraseDate looseStretch(const PhraseDate& first, const PhraseDate& last, const PhraseDate& whole) {
    PhraseDate result = stretch(first, last);
    result.whole = whole.date;
    result.yearKnown = whole.yearKnown;
    return result;
}

// The parts of a month by the days on which the first and the middle one end.
PhraseDate partOfMonth(const PhraseDate& month, Third part, int firstEnd, int middleEnd) {
    const EdtfDate& date = month.date;
    const int first = part == Third::First ? 1 : part == Third::Middle ? firstEnd + 1 : middleEnd + 1;
    const int last = part == Third::First    ? firstEnd
                     : part == Third::Middle ? middleEnd
                                             : daysInMonth(date.year, date.month);
    return looseStretch(phraseDay(date.year, date.month, first), phraseDay(date.year, date.month, last),
                        month);
}

PhraseDate thirdOfYears(const PhraseDate& whole, Third third, qint64 firstLength, qint64 middleLength,
                        qint64 length) {
    const qint64 year = whole.date.year;
    const qint64 from = third == Third::First    ? 0
                        : third == Third::Middle ? firstLength
                                                 : firstLength + middleLength;
    const qint64 until = third == Third::First    ? firstLength
                         : third == Third::Middle ? firstLength + middleLength
                                                  : length;
    return looseStretch(phraseYear(year + from), phraseYear(year + until - 1), whole);
}

int place(Third third) { return third == Third::First ? 0 : third == Third::Middle ? 1 : 2; }

PhraseDate monthOfSeason(const PhraseDate& season, Third third) {
    const CivilDate first = civilFromInstant(spanOf(season.date)->from);
    const int index = first.month - 1 + place(third);
    PhraseDate month = phraseMonth(first.year + index / 12, index % 12 + 1);
    month.yearKnown = season.yearKnown;
    return month;
}

} // namespace

PhraseDate phraseYear(qint64 year) {
    PhraseDate result;
    result.date.year = year;
    result.date.negative = year < 0;
    return result;
}

PhraseDate phraseDecade(qint64 firstYear) {
    PhraseDate result = phraseYear(firstYear);
    result.date.yearMask = 1;
    return result;
}

PhraseDate phraseCentury(qint64 firstYear) {
    PhraseDate result = phraseYear(firstYear);
    result.date.yearMask = 3;
    return result;
}

PhraseDate phrasePart(qint64 year, int code) { return phraseMonth(year, code); }

PhraseDate phraseMonth(qint64 year, int month) {
    PhraseDate result = phraseYear(year);
    result.date.finest = EdtfDate::Month;
    result.date.month = static_cast<quint8>(month);
    return result;
}

PhraseDate phraseDay(qint64 year, int month, int day) {
    PhraseDate result = phraseMonth(year, month);
    result.date.finest = EdtfDate::Day;
    result.date.day = static_cast<quint8>(day);
    return result;
}

std::optional<PhraseDate> phraseWeek(qint64 year, int week) {
    // The first week is the one with 4 January; a week belongs to the year of its Thursday.
    const Instant first = floorTo(instantFromCivil({year, 1, 4}), TickUnit::Week);
    const Instant monday = first + (week - 1) * 7 * kSecondsPerDay;
    if (week < 1 || civilFromInstant(monday + 3 * kSecondsPerDay).year != year) return std::nullopt;
    return stretch(dayAt(monday), dayAt(monday + 6 * kSecondsPerDay));
}

std::optional<PhraseDate> thirdOf(const PhraseDate& whole, Third third) {
    if (whole.last) return std::nullopt;
    switch (precisionOf(whole.date)) {
    case Precision::Century:
        return thirdOfYears(whole, third, 33, 34, 100);
    case Precision::Decade:
        return thirdOfYears(whole, third, 4, 3, 10);
    case Precision::Year:
        return phrasePart(whole.date.year, 37 + place(third));
    case Precision::Season:
        return monthOfSeason(whole, third);
    case Precision::Month:
        return partOfMonth(whole, third, 10, 20);
    default:
        return std::nullopt;
    }
}

std::optional<PhraseDate> halfOf(const PhraseDate& whole, Third half) {
    if (whole.last) return std::nullopt;
    switch (precisionOf(whole.date)) {
    case Precision::Century:
        return thirdOfYears(whole, half, 50, 0, 100);
    case Precision::Decade:
        return thirdOfYears(whole, half, 5, 0, 10);
    case Precision::Month:
        return partOfMonth(whole, half, 15, 15);
    default:
        return std::nullopt;
    }
}

std::optional<PhraseDate> weekOf(const PhraseDate& month, int week) {
    if (month.last || precisionOf(month.date) != Precision::Month || week > 4) return std::nullopt;
    const EdtfDate& date = month.date;
    const int first = week < 0 ? daysInMonth(date.year, date.month) - 6 : week * 7 - 6;
    return stretch(phraseDay(date.year, date.month, first), phraseDay(date.year, date.month, first + 6));
}

std::optional<PhraseDate> edgeOf(const PhraseDate& whole, Third edge) {
    if (whole.last) return std::nullopt;
    const auto span = spanOf(whole.date);
    if (!span) return std::nullopt;
    const Instant t = edge == Third::First ? span->from : span->until - 1;
    const CivilDate day = civilFromInstant(t);
    switch (precisionOf(whole.date)) {
    case Precision::Century:
    case Precision::Decade:
        return phraseYear(day.year);
    case Precision::Month:
        return phraseDay(day.year, day.month, day.day);
    case Precision::Day:
    case Precision::Second:
    case Precision::None:
        return std::nullopt;
    default:
        return phraseMonth(day.year, day.month);
    }
}

void lend(PhraseDate& date, const PhraseDate& lender, PhraseOrder order) {
    if (!lender.lends) return;
    if (!date.monthKnown && lender.monthKnown && lender.date.finest >= EdtfDate::Month &&
        !lender.date.isGrouping()) {
        date.date.month = lender.date.month;
        date.monthKnown = true;
    }
    if (date.yearKnown || !lender.yearKnown) return;
    const EdtfDate& known = order == PhraseOrder::After && lender.last ? *lender.last : lender.date;
    const qint64 year = known.year;
    date.date.year = year;
    if (date.last) date.last->year = year;
    if (date.whole) date.whole->year = year;
    date.yearKnown = true;
    if (!date.isComplete() || !lender.isComplete() || lender.last || date.last) return;
    // "From November to February 2019" begins the year before.
    const auto own = spanOf(date.date);
    const auto other = spanOf(lender.date);
    if (!own || !other) return;
    if (order == PhraseOrder::Before && own->from > other->from) --date.date.year;
    if (order == PhraseOrder::After && own->from < other->from) ++date.date.year;
}

EdtfDate startDate(const PhraseDate& date) { return date.whole ? *date.whole : date.date; }

EdtfDate endDate(const PhraseDate& date) {
    if (date.whole) return *date.whole;
    return date.last ? *date.last : date.date;
}

namespace {

// A neighbour of a part of a year is a month, of a decade or century a year.
Precision neighbourPrecision(const EdtfDate& date) {
    const Precision precision = precisionOf(date);
    if (precision <= Precision::Year) return Precision::Year;
    return precision <= Precision::Month ? Precision::Month : Precision::Day;
}

} // namespace

EdtfDate precedingDate(const PhraseDate& date) {
    return dateAt(spanOf(date.date).value_or(Span{0, 0}).from - 1, neighbourPrecision(date.date));
}

EdtfDate followingDate(const PhraseDate& date) {
    const EdtfDate& end = date.last ? *date.last : date.date;
    return dateAt(spanOf(end).value_or(Span{0, 0}).until, neighbourPrecision(end));
}

EdtfDate qualified(EdtfDate date, quint8 qualifier) {
    for (size_t part = 0; part <= std::min<size_t>(date.finest, EdtfDate::Day); ++part)
        date.qualifiers[part] |= qualifier;
    return date;
}

} // namespace forlop
