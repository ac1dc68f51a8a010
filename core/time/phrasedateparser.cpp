// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phrasedateparser.h"

namespace forlop {

namespace {

bool isYearNumber(const Term& term) { return term.sense == Sense::Number && term.digits == 4; }
bool isShortNumber(const Term& term) { return term.sense == Sense::Number && term.digits <= 2; }

class Reader {
public:
    explicit Reader(PhraseCursor& cursor) : m_cursor(cursor) {}

    std::optional<PhraseDate> read() {
        quint8 qualifier = readQualifiers();
        const std::optional<int> weekday = readWeekday();
        auto date = readCore();
        if (!date) return std::nullopt;
        if (m_cursor.isSign(u',') && (m_cursor.is(Sense::Doubtful, 1) || m_cursor.is(Sense::About, 1)))
            ++m_cursor.at;
        quint8 after = readQualifiers();
        if (m_cursor.takeSign(u'?')) after |= EdtfDate::Doubtful;
        if (m_cursor.isSign(u'(') && m_cursor.isSign(u'?', 1) && m_cursor.isSign(u')', 2)) {
            m_cursor.at += 3;
            after |= EdtfDate::Doubtful;
        }
        date->qualifier |= qualifier | after;
        date->markedAfter |= after != 0;
        if (weekday) checkWeekday(*date, *weekday);
        return date;
    }

private:
    using Maybe = std::optional<PhraseDate>;

    quint8 readQualifiers() {
        quint8 qualifier = 0;
        for (;;) {
            if (m_cursor.take(Sense::About) || m_cursor.take(Sense::LetterC) || m_cursor.takeSign(u'~')) {
                qualifier |= EdtfDate::Approximate;
            } else if (m_cursor.take(Sense::Doubtful)) {
                qualifier |= EdtfDate::Doubtful;
                m_cursor.takeSign(u':');
            } else if (m_cursor.is(Sense::Noise)) {
                ++m_cursor.at;
            } else {
                return qualifier;
            }
        }
    }

    std::optional<int> readWeekday() {
        if (!m_cursor.is(Sense::Weekday)) return std::nullopt;
        const int weekday = m_cursor.peek().value;
        ++m_cursor.at;
        m_cursor.takeSign(u',');
        m_cursor.skipNoise();
        return weekday;
    }
    void checkWeekday(const PhraseDate& date, int weekday) {
        if (!date.isComplete() || date.date.finest != EdtfDate::Day || date.last) return;
        const auto span = spanOf(date.date);
        if (!span) return;
        const qint64 day = span->from / kSecondsPerDay;
        if (((day + 3) % 7 + 7) % 7 != weekday)
            m_cursor.warning = PhraseCursor::tr("The day of the week does not fit the date.");
    }

    Maybe readCore() {
        m_cursor.skipNoise();
        switch (m_cursor.peek().sense) {
        case Sense::Number:
            return readNumber();
        case Sense::Sign:
            return m_cursor.isSign(u'\'') && m_cursor.is(Sense::Number, 1) ? (++m_cursor.at, readNumber())
                                                                           : std::nullopt;
        case Sense::AfterChrist:
            return readEraFirst();
        case Sense::Month:
            return readMonthFirst();
        case Sense::Season:
            return readSeason();
        case Sense::Ordinal:
            return readOrdinal();
        case Sense::QuarterLetter:
        case Sense::HalfLetter:
            return readLetter();
        case Sense::Quarter:
        case Sense::Half:
        case Sense::Term:
            return readPartBeforeNumber();
        case Sense::Early:
            return readThird(Third::First);
        case Sense::Middle:
            return readThird(Third::Middle);
        case Sense::Late:
            return readThird(Third::Last);
        case Sense::StartOf:
            return readThird(Third::First);
        case Sense::EndOf:
            return readThird(Third::Last);
        case Sense::AtStart:
            return readEdge(Third::First);
        case Sense::AtEnd:
            return readEdge(Third::Last);
        case Sense::Week:
            return readWeek();
        case Sense::YearWord:
            return readYearWord();
        case Sense::DecadeWord:
            return shortDecade(m_cursor, m_cursor.terms[m_cursor.at++].value);
        case Sense::TurnOfYear:
            return readTurnOfYear();
        default:
            return std::nullopt;
        }
    }

    // ---- what begins with a number

    Maybe readNumber() {
        if (auto date = readNumericDate(m_cursor)) return date;
        if (!m_cursor.error.isEmpty()) return std::nullopt;
        const Term number = m_cursor.peek();
        if (auto decade = readDecade(m_cursor)) return decade;
        if (number.digits == 4) return readYearFirst();
        if (m_cursor.is(Sense::BeforeChrist, 1) || m_cursor.is(Sense::AfterChrist, 1))
            return readEra(m_cursor);
        if (number.digits > 2) return std::nullopt;
        ++m_cursor.at;
        if (isLetterBehind()) return readLetterBehind(number);
        if (m_cursor.is(Sense::LetterC) && m_cursor.peek().glued)
            return (++m_cursor.at, phraseCenturyNumber(m_cursor, number.number));
        const bool ordinal = skipOrdinalEnding();
        m_cursor.skipNoise();
        if (m_cursor.is(Sense::CenturyWord))
            return (++m_cursor.at, phraseCenturyNumber(m_cursor, number.number));
        if (ordinal) {
            if (auto part = readPartAfterOrdinal(static_cast<int>(number.number))) return part;
        }
        return readDayFirst(number);
    }

    bool skipOrdinalEnding() {
        if (m_cursor.isSign(u'.') && m_cursor.peek().glued) return (++m_cursor.at, true);
        return m_cursor.peek().glued && m_cursor.take(Sense::OrdinalEnding);
    }

    Maybe readYearFirst() {
        if (m_cursor.is(Sense::BeforeChrist, 1) || m_cursor.is(Sense::AfterChrist, 1))
            return readEra(m_cursor);
        const qint64 year = m_cursor.peek().number;
        ++m_cursor.at;
        const qsizetype comma = m_cursor.isSign(u',') ? 1 : 0;
        const Sense next = m_cursor.peek(comma).sense;
        if (next == Sense::QuarterLetter || next == Sense::HalfLetter) {
            m_cursor.at += comma;
            return letterPart(year);
        }
        if (next == Sense::Week && m_cursor.is(Sense::Number, comma + 1)) {
            m_cursor.at += comma + 2;
            return week(year, m_cursor.peek(-1).number);
        }
        if (next == Sense::Month) return readMonthAfterYear(year, comma);
        return phraseYear(year);
    }

    Maybe readMonthAfterYear(qint64 year, qsizetype comma) {
        m_cursor.at += comma;
        const int month = m_cursor.peek().value;
        ++m_cursor.at;
        if (!isShortNumber(m_cursor.peek())) return phraseMonth(year, month);
        const qint64 day = m_cursor.peek().number;
        ++m_cursor.at;
        skipOrdinalEnding();
        return checkedDay(year, month, day, true);
    }

    bool isHyphenated() const {
        const auto isHyphen = [this](qsizetype ahead) {
            return m_cursor.isSign(u'-', ahead) && !m_cursor.peek(ahead).longDash &&
                   m_cursor.peek(ahead).glued;
        };
        return isHyphen(0) && m_cursor.is(Sense::Month, 1) && m_cursor.peek(1).glued && isHyphen(2) &&
               isYearNumber(m_cursor.peek(3)) && m_cursor.peek(3).glued;
    }

    // 1 May 2003, 1. mai 2003, the 1st of May; or a day whose month is said later.
    Maybe readDayFirst(const Term& number) {
        const qsizetype dayEnd = m_cursor.at;
        if (isHyphenated()) { // 1-May-2003
            const int month = m_cursor.peek(1).value;
            const qint64 year = m_cursor.peek(3).number;
            m_cursor.at += 4;
            return checkedDay(year, month, number.number, true);
        }
        m_cursor.skipNoise();
        if (!m_cursor.is(Sense::Month)) {
            m_cursor.at = dayEnd;
            if (number.number < 1 || number.number > 31) return std::nullopt;
            PhraseDate date = phraseDay(2000, 1, static_cast<int>(number.number));
            date.monthKnown = false;
            date.yearKnown = readYearAfterComma(date);
            return date;
        }
        const int month = m_cursor.peek().value;
        ++m_cursor.at;
        const auto year = readYearAfter();
        return checkedDay(year.value_or(2000), month, number.number, year.has_value());
    }

    // "June 2–29, 2019": the year behind a bare day.
    bool readYearAfterComma(PhraseDate& date) {
        if (!m_cursor.isSign(u',') || !isYearNumber(m_cursor.peek(1))) return false;
        date.date.year = m_cursor.peek(1).number;
        m_cursor.at += 2;
        return true;
    }

    std::optional<qint64> readYearAfter() {
        const qsizetype start = m_cursor.at;
        m_cursor.takeSign(u',');
        m_cursor.skipNoise();
        if (isYearNumber(m_cursor.peek()) && !isDecade()) return m_cursor.terms[m_cursor.at++].number;
        m_cursor.at = start;
        return std::nullopt;
    }
    bool isDecade() const {
        if (m_cursor.isSign(u'-', 1))
            return m_cursor.is(Sense::DecadeSuffix, 2) || m_cursor.is(Sense::YearsSuffix, 2);
        return m_cursor.is(Sense::PluralEnding, 1) && m_cursor.peek(1).glued;
    }

    Maybe checkedDay(qint64 year, int month, qint64 day, bool yearKnown) {
        if (day < 1 || day > daysInMonth(year, month))
            return m_cursor.refuse(PhraseCursor::tr("There is no day %1 in that month.").arg(day), -1);
        PhraseDate date = phraseDay(year, month, static_cast<int>(day));
        date.yearKnown = yearKnown;
        return date;
    }

    // ---- what begins with a word

    Maybe readMonthFirst() {
        const int month = m_cursor.peek().value;
        ++m_cursor.at;
        const qsizetype monthEnd = m_cursor.at;
        m_cursor.skipNoise();
        if (isShortNumber(m_cursor.peek()) && !m_cursor.isSign(u'.', 1)) {
            const qint64 day = m_cursor.peek().number;
            ++m_cursor.at;
            skipOrdinalEnding();
            const auto year = readYearAfter();
            return checkedDay(year.value_or(2000), month, day, year.has_value());
        }
        m_cursor.at = monthEnd;
        const auto year = readYearAfter();
        PhraseDate date = phraseMonth(year.value_or(2000), month);
        date.yearKnown = year.has_value();
        return date;
    }

    Maybe readSeason() {
        const int season = m_cursor.peek().value;
        ++m_cursor.at;
        const auto year = readYearAfter();
        PhraseDate date = phrasePart(year.value_or(2000), 21 + season);
        date.yearKnown = year.has_value();
        if (season != 3 || !year) return date;
        if (readNextYear(*year)) return date;
        m_cursor.warning =
            PhraseCursor::tr("Winter %1 is read as December %1 to February %2.").arg(*year).arg(*year + 1);
        return date;
    }

    // The second year of "winter 2018/2019" or "2018/19".
    bool readNextYear(qint64 year) {
        if (!m_cursor.isSign(u'/') && !m_cursor.isSign(u'-')) return false;
        const Term& next = m_cursor.peek(1);
        const bool full = isYearNumber(next) && next.number == year + 1;
        const bool shortened = isShortNumber(next) && next.digits == 2 && next.number == (year + 1) % 100;
        if (!full && !shortened) return false;
        m_cursor.at += 2;
        return true;
    }

    Maybe readTurnOfYear() {
        ++m_cursor.at;
        m_cursor.skipNoise();
        if (!isYearNumber(m_cursor.peek())) return std::nullopt;
        const qint64 year = m_cursor.peek().number;
        ++m_cursor.at;
        // The turn of 2019 may be the one it begins with or the one it ends with.
        const qint64 before = readNextYear(year) || m_cursor.second() ? year : year - 1;
        PhraseDate date = phraseMonth(before, 12);
        date.last = phraseMonth(before + 1, 1).date;
        date.oneMoment = true;
        return date;
    }

    Maybe readYearWord() {
        ++m_cursor.at;
        if (!m_cursor.is(Sense::Number) || m_cursor.peek().digits > 4) return std::nullopt;
        if (m_cursor.peek().digits == 4) return readNumber();
        if (m_cursor.is(Sense::BeforeChrist, 1) || m_cursor.is(Sense::AfterChrist, 1))
            return readEra(m_cursor);
        if (m_cursor.peek().digits != 3) return std::nullopt; // two digits may stand for any century
        return phraseYear(m_cursor.terms[m_cursor.at++].number);
    }

    // AD 500
    Maybe readEraFirst() {
        ++m_cursor.at;
        const Term& year = m_cursor.peek();
        if (year.sense != Sense::Number || year.digits > 4 || year.number < 1) return std::nullopt;
        ++m_cursor.at;
        return phraseYear(year.number);
    }

    Maybe readOrdinal() {
        const int ordinal = m_cursor.peek().value;
        ++m_cursor.at;
        if (m_cursor.take(Sense::CenturyWord)) return phraseCenturyNumber(m_cursor, ordinal);
        const qsizetype start = m_cursor.at;
        m_cursor.skipNoise();
        if (m_cursor.is(Sense::Month) && ordinal > 0) { // the first of May 2003
            Term day;
            day.number = ordinal;
            return readDayFirst(day);
        }
        m_cursor.at = start;
        return readPartAfterOrdinal(ordinal);
    }

    Maybe readPartAfterOrdinal(int ordinal) {
        const Sense kind = m_cursor.peek().sense;
        const int count = kind == Sense::Half ? 2 : kind == Sense::Term ? 3 : 4;
        if (kind != Sense::Half && kind != Sense::Quarter && kind != Sense::Term && kind != Sense::Week)
            return std::nullopt;
        ++m_cursor.at;
        if (ordinal > count) return std::nullopt;
        if (kind == Sense::Week) return weekOfMonth(ordinal);
        return readYearOfPart(kind, ordinal, count);
    }

    // quarter 2 2019, halvår 1 2006
    Maybe readPartBeforeNumber() {
        const Sense kind = m_cursor.peek().sense;
        const Term number = m_cursor.peek(1);
        const int count = kind == Sense::Half ? 2 : kind == Sense::Term ? 3 : 4;
        if (number.sense != Sense::Number || number.digits != 1 || number.number < 1 || number.number > count)
            return std::nullopt;
        m_cursor.at += 2;
        return readYearOfPart(kind, static_cast<int>(number.number), count);
    }

    Maybe readYearOfPart(Sense kind, int ordinal, int count) {
        const int first = kind == Sense::Half ? 40 : kind == Sense::Quarter ? 33 : 37;
        const auto year = readYearAfter();
        if (!year && kind == Sense::Half && !m_cursor.atEnd())
            return halfOfOther(ordinal == 1 ? Third::First : Third::Last);
        PhraseDate date = phrasePart(year.value_or(2000), first + (ordinal < 0 ? count : ordinal) - 1);
        date.yearKnown = year.has_value();
        return date;
    }

    Maybe halfOfOther(Third half) {
        m_cursor.skipNoise();
        const auto whole = read();
        if (!whole || !whole->isComplete()) return std::nullopt;
        auto result = halfOf(*whole, half);
        if (result) result->qualifier = whole->qualifier;
        return result;
    }

    Maybe weekOfMonth(int ordinal) {
        m_cursor.skipNoise();
        const auto month = read();
        if (!month || !month->isComplete()) return std::nullopt;
        auto result = weekOf(*month, ordinal);
        if (result) result->qualifier = month->qualifier;
        return result;
    }

    // A year behind a sign, without spaces: Q1/2019.
    bool isJoinedYear(char16_t sign) const {
        return m_cursor.isSign(sign) && m_cursor.peek().glued && isYearNumber(m_cursor.peek(1)) &&
               m_cursor.peek(1).glued;
    }

    // Q2 2019
    Maybe readLetter() {
        const qsizetype start = m_cursor.at;
        m_cursor.at += 2;
        if (isJoinedYear(u'/') || isJoinedYear(u'-')) ++m_cursor.at;
        const auto year = readYearAfter();
        const qsizetype end = m_cursor.at;
        m_cursor.at = start;
        auto date = letterPart(year.value_or(2000));
        if (!date) return std::nullopt;
        date->yearKnown = year.has_value();
        m_cursor.at = end;
        return date;
    }
    // 1Q 2019, 2H 2006
    bool isLetterBehind() const {
        return m_cursor.peek().glued && (m_cursor.is(Sense::QuarterLetter) || m_cursor.is(Sense::HalfLetter));
    }
    Maybe readLetterBehind(const Term& number) {
        const bool quarter = m_cursor.is(Sense::QuarterLetter);
        if (number.number < 1 || number.number > (quarter ? 4 : 2)) return std::nullopt;
        ++m_cursor.at;
        const auto year = readYearAfter();
        PhraseDate date =
            phrasePart(year.value_or(2000), (quarter ? 32 : 39) + static_cast<int>(number.number));
        date.yearKnown = year.has_value();
        return date;
    }
    Maybe letterPart(qint64 year) {
        const bool quarter = m_cursor.is(Sense::QuarterLetter);
        const Term& number = m_cursor.peek(1);
        if (number.sense != Sense::Number || !number.glued || number.number < 1 ||
            number.number > (quarter ? 4 : 2))
            return std::nullopt;
        m_cursor.at += 2;
        return phrasePart(year, (quarter ? 32 : 39) + static_cast<int>(number.number));
    }

    // uke 14 2019, week 14 of 2019; the year may come with the second of two weeks.
    Maybe readWeek() {
        ++m_cursor.at;
        if (!isShortNumber(m_cursor.peek())) return std::nullopt;
        const qint64 first = m_cursor.peek().number;
        ++m_cursor.at;
        if (m_cursor.isSign(u'-') && isShortNumber(m_cursor.peek(1))) {
            const qint64 last = m_cursor.peek(1).number;
            m_cursor.at += 2;
            const auto year = readYearAfter();
            if (!year || last < first) return std::nullopt;
            auto from = week(*year, first);
            const auto until = week(*year, last);
            if (!from || !until) return std::nullopt;
            from->last = until->last;
            return from;
        }
        const auto year = readYearAfter();
        return year ? week(*year, first) : std::nullopt;
    }
    Maybe week(qint64 year, qint64 number) {
        auto result = number <= 53 ? phraseWeek(year, static_cast<int>(number)) : std::nullopt;
        if (!result) return m_cursor.refuse(PhraseCursor::tr("%1 has no week %2.").arg(year).arg(number), -1);
        return result;
    }

    Maybe readThird(Third third) {
        ++m_cursor.at;
        m_cursor.takeSign(u'-'); // mid-2006
        const auto whole = read();
        if (!whole) return std::nullopt;
        auto result = thirdOf(*whole, third);
        if (!result) return std::nullopt;
        result->yearKnown = whole->yearKnown;
        result->qualifier = whole->qualifier;
        return result;
    }

    Maybe readEdge(Third edge) {
        ++m_cursor.at;
        const auto whole = read();
        if (!whole || !whole->isComplete()) return std::nullopt;
        auto result = edgeOf(*whole, edge);
        if (result) result->qualifier = whole->qualifier;
        return result;
    }

    PhraseCursor& m_cursor;
};

} // namespace

std::optional<PhraseDate> readPhraseDate(PhraseCursor& cursor) { return Reader(cursor).read(); }

} // namespace forlop
