// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phrasegrammar.h"

namespace forlop {

namespace {

using Shape = EdtfExpression::Shape;
using Kind = EdtfMember::Kind;
using Maybe = std::optional<EdtfExpression>;

EdtfMember member(const EdtfDate& date) {
    EdtfMember result;
    result.first = date;
    return result;
}

EdtfMember member(Kind kind) {
    EdtfMember result;
    result.kind = kind;
    return result;
}

EdtfMember range(const EdtfDate& first, const EdtfDate& last) {
    EdtfMember result;
    result.kind = Kind::Range;
    result.first = first;
    result.last = last;
    return result;
}

EdtfExpression expression(Shape shape, std::initializer_list<EdtfMember> members) {
    EdtfExpression result;
    result.shape = shape;
    for (const EdtfMember& one : members) result.members.append(one);
    return result;
}

EdtfMember memberOf(const PhraseDate& date) {
    const EdtfDate first = qualified(date.date, date.qualifier);
    return date.last ? range(first, qualified(*date.last, date.qualifier)) : member(first);
}

EdtfExpression alone(const PhraseDate& date) {
    if (!date.last) return expression(Shape::Single, {memberOf(date)});
    if (date.oneMoment) return expression(Shape::OneOf, {memberOf(date)});
    return expression(Shape::Interval, {member(qualified(date.date, date.qualifier)),
                                        member(qualified(*date.last, date.qualifier))});
}

EdtfExpression notAfter(const EdtfDate& date) {
    EdtfMember one = member(date);
    one.orEarlier = true;
    return expression(Shape::OneOf, {one});
}

EdtfExpression notBefore(const EdtfDate& date) {
    EdtfMember one = member(date);
    one.orLater = true;
    return expression(Shape::OneOf, {one});
}

class Grammar {
public:
    explicit Grammar(PhraseCursor& cursor) : m_cursor(cursor) {}

    Maybe read() {
        readOuterQualifiers();
        Maybe result = readExpression();
        if (!result) return std::nullopt;
        m_cursor.skipNoise();
        m_cursor.takeSign(u'.');
        return m_cursor.atEnd() ? result : std::nullopt;
    }

private:
    // "Probably before 2005", "about 2003–2005": said of everything that follows.
    void readOuterQualifiers() {
        for (;;) {
            if (m_cursor.take(Sense::SomeTime))
                m_someTime = true;
            else if (m_cursor.take(Sense::Doubtful))
                m_outer |= EdtfDate::Doubtful, m_cursor.takeSign(u':');
            else if (m_cursor.take(Sense::About) || m_cursor.take(Sense::LetterC))
                m_outer |= EdtfDate::Approximate;
            else if (!m_cursor.take(Sense::Noise))
                return;
        }
    }

    Maybe readExpression() {
        switch (m_cursor.peek().sense) {
        case Sense::Before:
            return readBefore();
        case Sense::NotAfter:
            return readNotAfter();
        case Sense::After:
            return readAfter();
        case Sense::NotBefore:
            return readNotBefore();
        case Sense::Since:
        case Sense::From:
            return readFrom();
        case Sense::Until:
        case Sense::To:
            return readUntil();
        case Sense::Between:
            return readBetween();
        default:
            return readPlain();
        }
    }

    std::optional<PhraseDate> readDate() {
        auto date = readPhraseDate(m_cursor);
        if (date) date->qualifier |= m_outer;
        return date;
    }

    std::optional<PhraseDate> readWholeDate() {
        const qsizetype start = m_cursor.at;
        auto date = readDate();
        if (!date) return std::nullopt;
        return complete(*date, start) ? date : std::nullopt;
    }

    bool complete(const PhraseDate& date, qsizetype start) {
        if (date.isComplete()) return true;
        m_cursor.at = start;
        if (date.monthKnown) m_cursor.refuse(PhraseCursor::tr("The year is missing."));
        return false;
    }

    // The end of a year lies in its last month where something stretches to it.
    std::optional<PhraseDate> readEnd() {
        m_cursor.skipNoise();
        if (m_cursor.is(Sense::StartOf)) m_cursor.terms[m_cursor.at].sense = Sense::AtStart;
        if (m_cursor.is(Sense::EndOf)) m_cursor.terms[m_cursor.at].sense = Sense::AtEnd;
        return readDate();
    }

    bool takeStartOf() {
        m_cursor.skipNoise();
        return m_cursor.take(Sense::StartOf) || m_cursor.take(Sense::AtStart);
    }
    bool takeEndOf() {
        m_cursor.skipNoise();
        return m_cursor.take(Sense::EndOf) || m_cursor.take(Sense::AtEnd);
    }

    EdtfDate lastDate(const PhraseDate& date) {
        return qualified(date.last ? *date.last : date.date, date.qualifier);
    }

    Maybe readBefore() {
        ++m_cursor.at;
        const bool end = takeEndOf();
        if (!end) takeStartOf();
        const auto date = readWholeDate();
        if (!date) return std::nullopt;
        return notAfter(end ? lastDate(*date) : qualified(precedingDate(*date), date->qualifier));
    }

    Maybe readNotAfter() {
        ++m_cursor.at;
        takeEndOf();
        const auto date = readWholeDate();
        if (!date) return std::nullopt;
        return notAfter(lastDate(*date));
    }

    Maybe readAfter() {
        ++m_cursor.at;
        const bool start = takeStartOf();
        if (!start) takeEndOf();
        const auto date = readWholeDate();
        if (!date) return std::nullopt;
        return notBefore(qualified(start ? date->date : followingDate(*date), date->qualifier));
    }

    Maybe readNotBefore() {
        ++m_cursor.at;
        takeStartOf();
        const auto date = readWholeDate();
        if (!date) return std::nullopt;
        return notBefore(qualified(date->date, date->qualifier));
    }

    bool takeRangeSign() {
        return m_cursor.takeSign(u'-') || m_cursor.take(Sense::To) || m_cursor.take(Sense::Until);
    }

    Maybe readFrom() {
        ++m_cursor.at;
        const qsizetype start = m_cursor.at;
        const auto first = readEnd();
        if (!first) return std::nullopt;
        m_cursor.takeSign(u',');
        if (takeRangeSign()) return readRangeEnd(*first, start);
        m_cursor.take(Sense::Onwards);
        if (!complete(*first, start)) return std::nullopt;
        return expression(Shape::Interval, {member(startOf(*first)), member(Kind::Open)});
    }

    Maybe readUntil() {
        ++m_cursor.at;
        const qsizetype start = m_cursor.at;
        const auto last = readEnd();
        if (!last || !complete(*last, start)) return std::nullopt;
        return expression(Shape::Interval, {member(Kind::Unknown), member(endOf(*last))});
    }

    Maybe readBetween() {
        ++m_cursor.at;
        const qsizetype start = m_cursor.at;
        auto first = readDate();
        if (!first || !(m_cursor.take(Sense::And) || m_cursor.takeSign(u'-'))) return std::nullopt;
        const qsizetype second = m_cursor.at;
        auto last = readDate();
        if (!last || !lendBoth(*first, start, *last, second)) return std::nullopt;
        return expression(Shape::OneOf, {range(qualified(first->date, first->qualifier), lastDate(*last))});
    }

    bool lendBoth(PhraseDate& first, qsizetype start, PhraseDate& last, qsizetype second) {
        lend(first, last, PhraseOrder::Before);
        lend(last, first, PhraseOrder::After);
        return complete(first, start) && complete(last, second);
    }

    EdtfDate startOf(const PhraseDate& date) {
        noteWhole(date);
        return qualified(startDate(date), date.qualifier);
    }
    EdtfDate endOf(const PhraseDate& date) {
        noteWhole(date);
        return qualified(endDate(date), date.qualifier);
    }
    void noteWhole(const PhraseDate& date) {
        if (date.whole && m_cursor.warning.isEmpty())
            m_cursor.warning = PhraseCursor::tr("A part of %1 at the end of a span is read as all of it.")
                                   .arg(textOf(*date.whole));
    }

    Maybe readRangeEnd(PhraseDate first, qsizetype start) {
        m_cursor.skipNoise();
        if (m_cursor.take(Sense::Ongoing)) {
            if (!complete(first, start)) return std::nullopt;
            return expression(Shape::Interval, {member(startOf(first)), member(Kind::Open)});
        }
        const qsizetype second = m_cursor.at;
        auto last = readEnd();
        if (!last || !lendBoth(first, start, *last, second)) return std::nullopt;
        m_markedAtEnd = last->markedAfter;
        if (m_someTime)
            return expression(Shape::OneOf, {range(qualified(first.date, first.qualifier), lastDate(*last))});
        return expression(Shape::Interval, {member(startOf(first)), member(endOf(*last))});
    }

    // 2003–05, 1861-67, 1998/99. With a hyphen and a small number the text is EDTF for a month or a season,
    // or nothing.
    std::optional<PhraseDate> readShortYear(const PhraseDate& first) {
        const EdtfDate& date = first.date;
        const Term& dash = m_cursor.peek();
        const Term& next = m_cursor.peek(1);
        const bool plain =
            date.finest == EdtfDate::Year && !date.isMasked() && !first.last && first.qualifier == m_outer;
        const bool stroke = m_cursor.isSign(u'/');
        if (!plain || !(m_cursor.isSign(u'-') || stroke) || !dash.glued || !next.glued) return std::nullopt;
        if (next.sense != Sense::Number || next.digits != 2 || m_cursor.terms.size() > m_cursor.at + 3)
            return std::nullopt;
        const qint64 passed = next.number - date.year % 100;
        // A hyphen before a small number is EDTF; a stroke is how school years and seasons are written.
        if (passed <= 0 || (stroke && passed > 30)) return std::nullopt;
        if (!stroke && !dash.longDash && (next.number <= 41 || passed > 30)) return std::nullopt;
        m_cursor.at += 2;
        if (!dash.longDash)
            m_cursor.warning = PhraseCursor::tr("This is read as the years %1 to %2.")
                                   .arg(date.year)
                                   .arg(date.year + passed);
        return phraseYear(date.year + passed);
    }

    Maybe readPlain() {
        const qsizetype start = m_cursor.at;
        auto first = readDate();
        if (!first) return std::nullopt;
        if (auto last = readShortYear(*first)) return shortRange(*first, *last);
        if (takeRangeSign()) {
            if (m_cursor.atEnd() && m_cursor.peek(-1).sense == Sense::Sign) return openEnded(*first, start);
            if (const auto point = startPoint(start)) first = point;
            const bool said = m_cursor.peek(-1).sense != Sense::Sign; // "to", not a dash
            Maybe result = readRangeEnd(*first, start);
            // A mark at the very end of "1868–1871?" is said of both years.
            if (result && !said && m_markedAtEnd && first->qualifier == m_outer && !m_someTime)
                spreadQualifier(*result);
            return result;
        }
        if (isListSign(*first)) return readList(*first, start);
        if (!complete(*first, start)) return std::nullopt;
        m_cursor.takeSign(u',');
        if (m_cursor.take(Sense::NotAfter) || m_cursor.take(Sense::OrEarlier))
            return notAfter(lastDate(*first));
        if (m_cursor.take(Sense::NotBefore) || m_cursor.take(Sense::OrLater))
            return notBefore(qualified(first->date, first->qualifier));
        if (m_cursor.take(Sense::Onwards))
            return expression(Shape::Interval, {member(startOf(*first)), member(Kind::Open)});
        return m_cursor.atEnd()                 ? Maybe(alone(*first))
               : m_cursor.peek(-1).sign == u',' ? std::nullopt
                                                : Maybe(alone(*first));
    }

    // "2004–", as in a table of who held an office.
    Maybe openEnded(const PhraseDate& first, qsizetype start) {
        if (!complete(first, start)) return std::nullopt;
        m_cursor.warning = PhraseCursor::tr("A stroke with nothing after it is read as an open end.");
        return expression(Shape::Interval, {member(startOf(first)), member(Kind::Open)});
    }

    // "The end of 2018 to …", read again as the point where a span begins.
    std::optional<PhraseDate> startPoint(qsizetype start) {
        const qsizetype after = m_cursor.at;
        m_cursor.at = start;
        m_cursor.skipNoise();
        const bool point = m_cursor.is(Sense::StartOf) || m_cursor.is(Sense::EndOf);
        auto date = point ? readEnd() : std::nullopt;
        m_cursor.at = after;
        return date;
    }

    Maybe shortRange(const PhraseDate& first, PhraseDate last) {
        last.qualifier = first.qualifier;
        if (m_cursor.takeSign(u'?')) last.qualifier |= EdtfDate::Doubtful;
        const int number = static_cast<int>(last.date.year % 100);
        const bool month = m_cursor.peek(-1).sense == Sense::Number && number <= 12 && m_cursor.second();
        if (month) return alone(phraseMonth(first.date.year, number));
        EdtfExpression result = expression(Shape::Interval, {member(startOf(first)), member(endOf(last))});
        spreadQualifier(result);
        return result;
    }

    static void spreadQualifier(EdtfExpression& interval) {
        if (!interval.members[0].hasDate() || !interval.members[1].hasDate()) return;
        interval.members[0].first =
            qualified(interval.members[0].first, interval.members[1].first.qualifiers[0]);
    }

    bool isListSign(const PhraseDate& first) const {
        const bool lending = !first.yearKnown && first.date.finest == EdtfDate::Month;
        const bool comma = m_cursor.isSign(u',') && !m_cursor.is(Sense::NotAfter, 1) &&
                           !m_cursor.is(Sense::NotBefore, 1) && !m_cursor.is(Sense::Onwards, 1) &&
                           !m_cursor.is(Sense::Doubtful, 1);
        return m_cursor.is(Sense::And) || m_cursor.is(Sense::Or) || comma ||
               (lending && m_cursor.isSign(u'/'));
    }

    // "2004, 2006 and 2008", "March or April 2019", "mars/april 2019"
    Maybe readList(const PhraseDate& first, qsizetype start) {
        QList<PhraseDate> dates{first};
        bool all = false;
        bool closed = false;
        while (!closed) {
            closed = m_cursor.is(Sense::And) || m_cursor.is(Sense::Or) || m_cursor.isSign(u'/');
            all = m_cursor.is(Sense::And);
            if (!closed && !m_cursor.isSign(u',')) return std::nullopt;
            ++m_cursor.at;
            const auto next = readDate();
            if (!next) return std::nullopt;
            dates.append(*next);
        }
        for (qsizetype i = dates.size() - 1; i > 0; --i) lend(dates[i - 1], dates[i], PhraseOrder::Before);
        EdtfExpression result;
        result.shape = all ? Shape::AllOf : Shape::OneOf;
        for (PhraseDate& date : dates) {
            if (!complete(date, start)) return std::nullopt;
            result.members.append(memberOf(date));
        }
        return result;
    }

    PhraseCursor& m_cursor;
    quint8 m_outer = 0;
    bool m_someTime = false;
    bool m_markedAtEnd = false;
};

} // namespace

std::optional<EdtfExpression> readPhrase(PhraseCursor& cursor) { return Grammar(cursor).read(); }

} // namespace forlop
