// SPDX-License-Identifier: GPL-3.0-or-later
// Decades, centuries and years of an era, as phrases count them.
#include "core/time/phrasedateparser.h"

namespace forlop {

std::optional<PhraseDate> readDecade(PhraseCursor& cursor) {
    const Term number = cursor.peek();
    const bool plural = cursor.is(Sense::PluralEnding, 1) && cursor.peek(1).glued;
    const bool genitive =
        cursor.isSign(u'\'', 1) && cursor.is(Sense::PluralEnding, 2) && cursor.peek(2).glued;
    const bool hyphen = cursor.isSign(u'-', 1);
    const bool norse = hyphen && (cursor.is(Sense::DecadeSuffix, 2) || cursor.is(Sense::YearsSuffix, 2));
    if ((!plural && !genitive && !norse) || number.number % 10 != 0) return std::nullopt;
    if (number.digits != 2 && number.digits != 4) return std::nullopt;
    const bool century = norse && cursor.is(Sense::DecadeSuffix, 2);
    cursor.at += plural ? 2 : 3;
    if (number.digits == 2) return shortDecade(cursor, number.number);
    if (number.number % 100 != 0) return phraseDecade(number.number);
    // 1800-tallet is a century and nothing else; "the 1800s" and 2000-tallet may be a decade or a
    // century.
    if (century && number.number < 2000) return phraseCentury(number.number);
    return cursor.second() ? phraseCentury(number.number) : phraseDecade(number.number);
}

std::optional<PhraseDate> shortDecade(PhraseCursor& cursor, qint64 tens) {
    const qint64 first = tens >= 30 ? 1800 : 1900;
    return phraseDecade((cursor.second() ? first + 100 : first) + tens);
}

std::optional<PhraseDate> phraseCenturyNumber(PhraseCursor& cursor, qint64 number) {
    if (number < 1 || number > 99) return std::nullopt;
    if (cursor.is(Sense::BeforeChrist)) return std::nullopt;
    cursor.take(Sense::AfterChrist);
    return phraseCentury((number - 1) * 100);
}

std::optional<PhraseDate> readEra(PhraseCursor& cursor) {
    const qint64 number = cursor.peek().number;
    const bool before = cursor.is(Sense::BeforeChrist, 1);
    if (number < 1 || cursor.peek().digits > 4) return std::nullopt;
    cursor.at += 2;
    return phraseYear(before ? 1 - number : number);
}

} // namespace forlop
