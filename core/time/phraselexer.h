// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a text into words, numbers and signs, and says what each word means where it speaks of time. Both
// languages are known at once: nobody says which one a source is written in. For core/time alone.
#pragma once

#include <QList>
#include <QStringView>

namespace forlop {

enum class Sense : quint8 {
    Number, ///< digits; `number` and `digits` say which
    Sign,   ///< any other character; dashes of every length are '-'
    Unknown,
    Noise, ///< "in", "the", "of": says nothing by itself
    SomeTime,
    Month,   ///< value 1 to 12
    Season,  ///< value 0 (spring) to 3
    Weekday, ///< value 0 (Monday) to 6
    Before,
    NotAfter, ///< "by", "at the latest"
    After,
    NotBefore,
    Since,
    Until,
    From,
    To,
    Between,
    And,
    Or,
    OrEarlier,
    OrLater,
    Onwards,
    About,
    LetterC, ///< circa, or a century behind its number
    Doubtful,
    Early, ///< the first of three parts
    Middle,
    Late,
    StartOf, ///< like Early, but a point where a stretch begins or ends
    EndOf,
    AtStart, ///< the first smaller unit: "ved inngangen til 2019" is in January
    AtEnd,
    OrdinalEnding, ///< the st, nd, rd, th behind a number
    PluralEnding,  ///< the s of "1990s"
    Ordinal,       ///< value 1 to 21, or -1 for "last"
    Half,
    Quarter,
    Term,
    Week,
    YearWord,
    CenturyWord,
    DecadeSuffix, ///< after a number and a hyphen: "1990-tallet"
    YearsSuffix,  ///< "1990-årene"
    DecadeWord,   ///< value 20 to 90: "nittitallet"
    QuarterLetter,
    HalfLetter,
    BeforeChrist,
    AfterChrist,
    Ongoing,
    TurnOfYear,
};

struct VocabularyEntry {
    const char16_t* words; ///< lower case, separated by one space; abbreviations without their dots
    Sense sense;
    int value = 0;
};

/// What one word, number, sign or idiom of several words says.
struct Term {
    Sense sense = Sense::Unknown;
    int value = 0;
    qint64 number = 0;
    int digits = 0;
    char16_t sign = 0;
    bool glued = false;    ///< no space before it
    bool longDash = false; ///< an en dash or longer
    qsizetype start = 0;   ///< UTF-16 index into the text
    qsizetype length = 0;
};

[[nodiscard]] QList<VocabularyEntry> englishVocabulary();
[[nodiscard]] QList<VocabularyEntry> bokmalVocabulary();

[[nodiscard]] QList<Term> termsOf(QStringView text);

} // namespace forlop
