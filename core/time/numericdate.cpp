// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of numbers only. Dots stand between day, month and year; with strokes and hyphens the order is not
// known.
#include "core/time/phrasedateparser.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr char16_t kSeparators[] = {u'.', u'/', u'-'};

bool isShort(const Term& term) { return term.sense == Sense::Number && term.digits <= 2; }
bool isYear(const Term& term) { return term.sense == Sense::Number && term.digits == 4; }

// The same sign, with no space around it, between the terms `ahead`, `ahead + 2` …
bool isJoined(const PhraseCursor& cursor, char16_t sign, int numbers) {
    for (int i = 1; i < numbers; ++i) {
        const qsizetype ahead = 2 * i - 1;
        if (!cursor.isSign(sign, ahead) || !cursor.peek(ahead).glued || !cursor.peek(ahead + 1).glued ||
            !cursor.is(Sense::Number, ahead + 1))
            return false;
    }
    return true;
}

std::optional<PhraseDate> checkedDay(PhraseCursor& cursor, qint64 year, qint64 month, qint64 day) {
    if (month < 1 || month > 12) return cursor.refuse(PhraseCursor::tr("There is no month %1.").arg(month));
    if (day < 1 || day > daysInMonth(year, static_cast<int>(month)))
        return cursor.refuse(PhraseCursor::tr("There is no day %1 in that month.").arg(day));
    return phraseDay(year, static_cast<int>(month), static_cast<int>(day));
}

// Two numbers of which one is the day and one the month.
std::optional<PhraseDate> dayAndMonth(PhraseCursor& cursor, char16_t sign, qint64 a, qint64 b, qint64 year) {
    const bool monthFirst = sign != u'.' && a <= 12 && (b > 12 || (a != b && cursor.second()));
    return monthFirst ? checkedDay(cursor, year, a, b) : checkedDay(cursor, year, b, a);
}

// EDTF inside a phrase: "before 2019-06".
std::optional<PhraseDate> isoDate(PhraseCursor& cursor, int numbers) {
    const Term& month = cursor.peek(2);
    if (month.digits != 2 || cursor.peek(1).longDash) return std::nullopt;
    PhraseDate date = phraseMonth(cursor.peek().number, static_cast<int>(month.number));
    if (numbers == 3) {
        if (cursor.peek(4).digits != 2 || month.number < 1 || month.number > 12) return std::nullopt;
        date = phraseDay(date.date.year, date.date.month, static_cast<int>(cursor.peek(4).number));
    }
    const bool part = month.number >= 21 && month.number <= 41;
    if ((month.number < 1 || month.number > 12) && !part) return std::nullopt;
    if (!spanOf(date.date)) return std::nullopt;
    date.lends = false;
    cursor.at += 2 * numbers - 1;
    return date;
}

std::optional<PhraseDate> threeNumbers(PhraseCursor& cursor, char16_t sign) {
    const Term& a = cursor.peek(0);
    const Term& b = cursor.peek(2);
    const Term& c = cursor.peek(4);
    std::optional<PhraseDate> date;
    // 2003-05-01 is EDTF; 2003-5-1 is what a spreadsheet makes of it.
    const bool spread = isShort(b) && isShort(c) && (b.digits == 1 || c.digits == 1);
    if (sign == u'-' && isYear(a) && !spread) return isoDate(cursor, 3);
    if (isYear(a) && isShort(b) && isShort(c))
        date = checkedDay(cursor, a.number, b.number, c.number);
    else if (isShort(a) && isShort(b) && isYear(c))
        date = dayAndMonth(cursor, sign, a.number, b.number, c.number);
    else if (isShort(a) && isShort(b) && isShort(c))
        return cursor.refuse(PhraseCursor::tr("The year needs all its four digits."), 4);
    if (date) cursor.at += 5;
    return date;
}

std::optional<PhraseDate> twoNumbers(PhraseCursor& cursor, char16_t sign) {
    const Term a = cursor.peek(0);
    const Term b = cursor.peek(2);
    if (sign == u'-') return isYear(a) ? isoDate(cursor, 2) : std::nullopt;
    if (!isShort(a)) return std::nullopt;
    if (isYear(b)) { // 5/2003
        if (a.number < 1 || a.number > 12)
            return cursor.refuse(PhraseCursor::tr("There is no month %1.").arg(a.number));
        cursor.at += 3;
        return phraseMonth(b.number, static_cast<int>(a.number));
    }
    if (!isShort(b)) return std::nullopt;
    const qsizetype dot = cursor.isSign(u'.', 3) && cursor.peek(3).glued ? 1 : 0;
    if (isYear(cursor.peek(3 + dot))) { // 17/5 2003
        const auto date = dayAndMonth(cursor, sign, a.number, b.number, cursor.peek(3 + dot).number);
        if (date) cursor.at += 4 + dot;
        return date;
    }
    if (sign == u'/' && cursor.isSign(u'-', 3) && cursor.peek(3).glued && cursor.peek(4).glued &&
        isYear(cursor.peek(4))) { // 17/5-2003
        const auto date = dayAndMonth(cursor, sign, a.number, b.number, cursor.peek(4).number);
        if (date) cursor.at += 5;
        return date;
    }
    // 1.5., with the year to come: "1.5.–3.6.2003"
    if (sign != u'.' || !cursor.isSign(u'-', 3 + dot)) return std::nullopt;
    auto date = checkedDay(cursor, 2000, b.number, a.number);
    if (!date) return std::nullopt;
    date->yearKnown = false;
    cursor.at += 3 + dot;
    return date;
}

} // namespace

std::optional<PhraseDate> readNumericDate(PhraseCursor& cursor) {
    for (const char16_t sign : kSeparators) {
        if (isJoined(cursor, sign, 3)) return threeNumbers(cursor, sign);
        if (isJoined(cursor, sign, 2)) return twoNumbers(cursor, sign);
    }
    return std::nullopt;
}

} // namespace forlop
