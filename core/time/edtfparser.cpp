// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/edtfcursor.h"

namespace forlop {

namespace {

class ExpressionReader {
public:
    ExpressionReader(QStringView text, EdtfMode mode) {
        m_cursor.text = text;
        m_cursor.mode = mode;
    }

    EdtfParse read() {
        const char16_t c = m_cursor.peek();
        const bool well = c == u'[' || c == u'{' ? readSet() : readDates();
        if (!well) return m_cursor.error;
        m_result.warning = m_cursor.warning;
        return std::move(m_result);
    }

private:
    bool readDates() {
        if (m_cursor.atEnd()) return m_cursor.fail(0, EdtfCursor::tr("There is no date."));
        m_result.members.resize(1);
        if (!readEnd(m_result.members[0])) return false;
        if (m_cursor.take(u'/')) return readSecondEnd();
        if (!m_cursor.atEnd()) return failUnexpected();
        const EdtfMember& only = m_result.members[0];
        if (only.kind == EdtfMember::Kind::Date && !only.orEarlier && !only.orLater) return true;
        return m_cursor.fail(0, EdtfCursor::tr("Two dots stand only in an interval or a set."));
    }

    bool readSecondEnd() {
        const qsizetype start = m_cursor.at;
        m_result.shape = EdtfExpression::Shape::Interval;
        m_result.members.resize(2);
        if (!readEnd(m_result.members[1])) return false;
        if (!m_cursor.atEnd()) return failUnexpected();
        if (!m_result.members[0].hasDate() && !m_result.members[1].hasDate())
            return m_cursor.fail(0, EdtfCursor::tr("At least one end of an interval is a date."));
        if (!checkIntervalEnd(m_result.members[0], 0) || !checkIntervalEnd(m_result.members[1], start))
            return false;
        const Bounds bounds = boundsOf(m_result, Padding::None);
        if (m_result.members[0].hasDate() && m_result.members[1].hasDate() &&
            bounds.startFrom >= bounds.endUntil)
            return m_cursor.fail(start, EdtfCursor::tr("The interval ends before it begins."));
        return true;
    }

    bool checkIntervalEnd(const EdtfMember& end, qsizetype start) {
        if (!end.hasDate()) return true;
        if (end.first.finest == EdtfDate::Time)
            return m_cursor.fail(start,
                                 EdtfCursor::tr("The ends of an interval are dates without a time of day."));
        return end.first.isGrouping()
                   ? m_cursor.tolerate(start,
                                       EdtfCursor::tr("A season or another part of a year as the end of an "
                                                      "interval is outside levels 0 to 2 of the standard."))
                   : true;
    }

    bool readEnd(EdtfMember& end) {
        if (m_cursor.atEnd() || m_cursor.peek() == u'/') {
            end.kind = EdtfMember::Kind::Unknown;
            return true;
        }
        if (m_cursor.takeDots()) {
            if (m_cursor.atEnd() || m_cursor.peek() == u'/') {
                end.kind = EdtfMember::Kind::Open;
                return true;
            }
            end.orEarlier = true;
        }
        if (!readEdtfDate(m_cursor, end.first)) return false;
        end.orLater = !end.orEarlier && m_cursor.takeDots();
        return true;
    }

    bool readSet() {
        const bool oneOf = m_cursor.take(u'[');
        if (!oneOf) m_cursor.take(u'{');
        m_result.shape = oneOf ? EdtfExpression::Shape::OneOf : EdtfExpression::Shape::AllOf;
        do {
            if (!skipSpaces()) return false;
            const qsizetype start = m_cursor.at;
            m_result.members.resize(m_result.members.size() + 1);
            if (!readElement(m_result.members.back()) || !skipSpaces()) return false;
            if (!checkOpenEnds(start)) return false;
        } while (m_cursor.take(u','));
        const qsizetype close = m_cursor.at;
        if (!m_cursor.take(oneOf ? u']' : u'}'))
            return m_cursor.fail(
                close, oneOf
                           ? EdtfCursor::tr(
                                 "A set that opens with [ has commas between its dates and closes with ].")
                           : EdtfCursor::tr(
                                 "A set that opens with { has commas between its dates and closes with }."));
        return m_cursor.atEnd() ? true : failUnexpected();
    }

    bool readElement(EdtfMember& element) {
        const qsizetype start = m_cursor.at;
        element.orEarlier = m_cursor.takeDots();
        if (!readEdtfDate(m_cursor, element.first)) return false;
        if (element.first.finest == EdtfDate::Time)
            return m_cursor.fail(start, EdtfCursor::tr("The dates of a set have no time of day."));
        if (element.orEarlier || !m_cursor.takeDots()) return true;
        const char16_t next = m_cursor.peek();
        if (m_cursor.atEnd() || next == u',' || next == u']' || next == u'}' || next == u' ') {
            element.orLater = true;
            return true;
        }
        const qsizetype lastAt = m_cursor.at;
        element.kind = EdtfMember::Kind::Range;
        if (!readEdtfDate(m_cursor, element.last)) return false;
        if (element.last.finest == EdtfDate::Time)
            return m_cursor.fail(lastAt, EdtfCursor::tr("The dates of a set have no time of day."));
        if (spanOf(element.first)->from >= spanOf(element.last)->until)
            return m_cursor.fail(lastAt, EdtfCursor::tr("The range ends before it begins."));
        return true;
    }

    // [..1760, 1770] and [1760, 1770..], but not the other way round.
    bool checkOpenEnds(qsizetype start) {
        const auto& members = m_result.members;
        const bool inside = members.size() > 1 && members.back().orEarlier;
        const bool before = members.back().orLater && m_cursor.peek() == u',';
        return !inside && !before
                   ? true
                   : m_cursor.tolerate(start,
                                       EdtfCursor::tr("In a set two dots without a date before or "
                                                      "after them stand only at its beginning or end."));
    }

    bool skipSpaces() {
        if (m_cursor.peek() != u' ') return true;
        if (!m_cursor.tolerate(m_cursor.at, EdtfCursor::tr("The standard has no spaces in a set.")))
            return false;
        while (m_cursor.take(u' ')) {
        }
        return true;
    }

    bool failUnexpected() { return m_cursor.fail(m_cursor.at, EdtfCursor::tr("The date should end here.")); }

    EdtfCursor m_cursor;
    EdtfExpression m_result;
};

} // namespace

EdtfParse parseEdtf(QStringView text, EdtfMode mode) { return ExpressionReader(text, mode).read(); }

} // namespace forlop
