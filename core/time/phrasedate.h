// SPDX-License-Identifier: GPL-3.0-or-later
// One date as a phrase says it, perhaps still without the month or year that another date of the phrase will
// lend. For core/time alone.
#pragma once

#include "core/time/edtfsyntax.h"

namespace forlop {

struct PhraseDate {
    EdtfDate date;
    std::optional<EdtfDate> last;  ///< a stretch from `date` to here, "the first week of April"
    std::optional<EdtfDate> whole; ///< what a stretch without sharp ends is part of
    bool yearKnown = true;
    bool monthKnown = true;
    bool oneMoment = false; ///< somewhere inside the stretch, not all of it
    quint8 qualifier = 0;
    bool markedAfter = false; ///< the qualifier, or some of it, came behind the date
    bool lends = true;        ///< dates of numbers only lend nothing

    [[nodiscard]] bool isComplete() const { return yearKnown && monthKnown; }
};

enum class Third { First, Middle, Last };

[[nodiscard]] PhraseDate phraseYear(qint64 year);
[[nodiscard]] PhraseDate phraseDecade(qint64 firstYear);
[[nodiscard]] PhraseDate phraseCentury(qint64 firstYear);
/// A season, quarter and so on by its EDTF code.
[[nodiscard]] PhraseDate phrasePart(qint64 year, int code);
[[nodiscard]] PhraseDate phraseMonth(qint64 year, int month);
[[nodiscard]] PhraseDate phraseDay(qint64 year, int month, int day);
/// Monday to Sunday of a week as ISO 8601 counts; nothing where the year has no such week.
[[nodiscard]] std::optional<PhraseDate> phraseWeek(qint64 year, int week);

/// The early, middle or late part; nothing for what has no parts, as a day.
[[nodiscard]] std::optional<PhraseDate> thirdOf(const PhraseDate& whole, Third third);
/// The first or last half of a month, decade or century; nothing for anything else.
[[nodiscard]] std::optional<PhraseDate> halfOf(const PhraseDate& whole, Third half);
/// Seven days of a month from the first, second … on; -1 is the last seven.
[[nodiscard]] std::optional<PhraseDate> weekOf(const PhraseDate& month, int week);
/// The first (or last) smaller unit: a month of a year, a day of a month.
[[nodiscard]] std::optional<PhraseDate> edgeOf(const PhraseDate& whole, Third edge);

/// Fills what `date` lacks from `lender`; `date` comes first in the phrase where `order` says so.
enum class PhraseOrder { Before, After };
void lend(PhraseDate& date, const PhraseDate& lender, PhraseOrder order);

/// Where a phrase stands in a longer one: a stretch stands for its end, or its whole where it has no sharp
/// ends.
[[nodiscard]] EdtfDate startDate(const PhraseDate& date);
[[nodiscard]] EdtfDate endDate(const PhraseDate& date);
/// The last value before it and the first after it.
[[nodiscard]] EdtfDate precedingDate(const PhraseDate& date);
[[nodiscard]] EdtfDate followingDate(const PhraseDate& date);
/// The date with the phrase's qualifier on all its parts.
[[nodiscard]] EdtfDate qualified(EdtfDate date, quint8 qualifier);

} // namespace forlop
