// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/edtfcursor.h"

namespace forlop {

namespace {

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

quint8 qualifierFrom(char16_t c) {
    if (c == u'?') return EdtfDate::Doubtful;
    if (c == u'~') return EdtfDate::Approximate;
    if (c == u'%') return EdtfDate::Doubtful | EdtfDate::Approximate;
    return 0;
}

class DateReader {
public:
    DateReader(EdtfCursor& cursor, EdtfDate& date) : m_cursor(cursor), m_date(date) {}

    bool read() {
        if (!readYear()) return false;
        if (m_cursor.peek() == u'-' && !readMonth()) return false;
        if (m_date.finest == EdtfDate::Month && m_cursor.peek() == u'-' && !readDay()) return false;
        if (m_cursor.peek() == u'T' && !readTime()) return false;
        return checkGrouping();
    }

private:
    // `?`, `~` or `%` before a part speaks of that part, after it of that part and all before it.
    void readQualifierBefore(EdtfDate::Part part) {
        const quint8 qualifier = qualifierFrom(m_cursor.peek());
        if (qualifier == 0) return;
        noteQualifier();
        m_date.qualifiers[part] |= qualifier;
    }
    bool readQualifierAfter(EdtfDate::Part part) {
        const quint8 qualifier = qualifierFrom(m_cursor.peek());
        if (qualifier == 0) return true;
        noteQualifier();
        for (int i = 0; i <= part; ++i) m_date.qualifiers[static_cast<size_t>(i)] |= qualifier;
        if (qualifierFrom(m_cursor.peek()) != 0)
            return m_cursor.fail(m_cursor.at,
                                 EdtfCursor::tr("Only one of ?, ~ and % can stand at one place."));
        return true;
    }
    void noteQualifier() {
        if (m_qualifierAt < 0) m_qualifierAt = m_cursor.at;
        ++m_cursor.at;
    }

    bool readYear() {
        readQualifierBefore(EdtfDate::Year);
        m_yearAt = m_cursor.at;
        const bool well = m_cursor.take(u'Y') ? readLongYear() : readFourDigitYear();
        if (!well || !readSignificantDigits()) return false;
        return readQualifierAfter(EdtfDate::Year);
    }

    bool readFourDigitYear() {
        m_date.negative = m_cursor.take(u'-');
        for (int place = 3; place >= 0; --place) {
            const char16_t c = m_cursor.peek();
            if (c == u'X') {
                m_date.yearMask = static_cast<quint8>(m_date.yearMask | (1U << place));
            } else if (!isDigit(c)) {
                return m_cursor.fail(m_cursor.at,
                                     place == 3 ? EdtfCursor::tr("A date begins with a year of four digits.")
                                                : EdtfCursor::tr("A year has four digits."));
            }
            m_date.year = m_date.year * 10 + (isDigit(c) ? c - u'0' : 0);
            ++m_cursor.at;
        }
        if (isDigit(m_cursor.peek()))
            return m_cursor.fail(m_cursor.at,
                                 EdtfCursor::tr("A year of more than four digits begins with Y."));
        if (!m_date.negative) return true;
        m_date.year = -m_date.year;
        if (m_date.yearMask != 0)
            return m_cursor.tolerate(m_yearAt, EdtfCursor::tr("The standard has no X in a negative year."));
        if (m_date.year == 0)
            return m_cursor.fail(m_yearAt, EdtfCursor::tr("There is no year -0000; the year zero is 0000."));
        return true;
    }

    // Digits without leading zeros; false when there are none.
    bool readInteger(qint64& value, const QString& reason) {
        const qsizetype start = m_cursor.at;
        if (!isDigit(m_cursor.peek()) || m_cursor.peek() == u'0') return m_cursor.fail(start, reason);
        value = 0;
        while (isDigit(m_cursor.peek())) {
            if (value > kMaxYear) return failTooFar();
            value = value * 10 + (m_cursor.peek() - u'0');
            ++m_cursor.at;
        }
        return true;
    }
    bool failTooFar() {
        return m_cursor.fail(m_yearAt, EdtfCursor::tr("The year is beyond 292,000 million years from now."));
    }

    bool readLongYear() {
        m_date.negative = m_cursor.take(u'-');
        m_date.yearForm = EdtfDate::YearForm::Long;
        qint64 value = 0;
        if (!readInteger(value, EdtfCursor::tr("After Y comes a year without leading zeros."))) return false;
        if (m_cursor.take(u'E')) {
            qint64 exponent = 0;
            if (!readInteger(exponent, EdtfCursor::tr("After E comes a power of ten, at least 1.")))
                return false;
            m_date.yearForm = EdtfDate::YearForm::Exponential;
            m_date.significand = m_date.negative ? -value : value;
            for (qint64 i = 0; i < exponent && value <= kMaxYear; ++i) value *= 10;
            m_date.exponent = static_cast<quint8>(std::min<qint64>(exponent, 99));
        }
        if (value > kMaxYear) return failTooFar();
        m_date.year = m_date.negative ? -value : value;
        if (value > 9999) return true;
        const QString reason = EdtfCursor::tr("Y is only for years of more than four digits.");
        return m_date.yearForm == EdtfDate::YearForm::Exponential ? m_cursor.tolerate(m_yearAt, reason)
                                                                  : m_cursor.fail(m_yearAt, reason);
    }

    bool readSignificantDigits() {
        const qsizetype start = m_cursor.at;
        if (!m_cursor.take(u'S')) return true;
        if (m_date.yearMask != 0)
            return m_cursor.fail(start,
                                 EdtfCursor::tr("A year with X cannot have significant digits as well."));
        qint64 count = 0;
        if (!readInteger(count,
                         EdtfCursor::tr("After S comes the number of significant digits, at least 1.")))
            return false;
        if (count > QString::number(qAbs(m_date.year)).size())
            return m_cursor.fail(start + 1, EdtfCursor::tr("The year has fewer digits than that."));
        m_date.significantDigits = static_cast<quint8>(count);
        const auto span = spanOf(m_date);
        return span ? true : failTooFar();
    }

    bool readTwoDigits(quint8& value, quint8& mask, const QString& reason) {
        for (int place = 1; place >= 0; --place) {
            const char16_t c = m_cursor.peek();
            if (c == u'X')
                mask = static_cast<quint8>(mask | (1U << place));
            else if (!isDigit(c))
                return m_cursor.fail(m_cursor.at, reason);
            value = static_cast<quint8>(value * 10 + (isDigit(c) ? c - u'0' : 0));
            ++m_cursor.at;
        }
        return isDigit(m_cursor.peek()) || m_cursor.peek() == u'X' ? m_cursor.fail(m_cursor.at, reason)
                                                                   : true;
    }

    bool readMonth() {
        if (m_date.yearForm != EdtfDate::YearForm::FourDigits || m_date.significantDigits != 0)
            return m_cursor.fail(m_cursor.at,
                                 EdtfCursor::tr("A year written with Y, E or S has no month or day."));
        ++m_cursor.at;
        readQualifierBefore(EdtfDate::Month);
        const qsizetype start = m_cursor.at;
        m_date.finest = EdtfDate::Month;
        if (!readTwoDigits(m_date.month, m_date.monthMask, EdtfCursor::tr("A month has two digits.")))
            return false;
        const bool known = m_date.monthMask == 0 && ((m_date.month >= 1 && m_date.month <= 12) ||
                                                     (m_date.month >= 21 && m_date.month <= 41));
        if (!known && (m_date.monthMask == 0 || !spanOf(m_date)))
            return m_cursor.fail(start,
                                 EdtfCursor::tr("This is neither a month (01 to 12) nor a season or another "
                                                "part of a year (21 to 41)."));
        return readQualifierAfter(EdtfDate::Month);
    }

    bool readDay() {
        if (m_date.isGrouping())
            return m_cursor.fail(m_cursor.at,
                                 EdtfCursor::tr("A season or another part of a year has no days."));
        ++m_cursor.at;
        readQualifierBefore(EdtfDate::Day);
        const qsizetype start = m_cursor.at;
        m_date.finest = EdtfDate::Day;
        if (!readTwoDigits(m_date.day, m_date.dayMask, EdtfCursor::tr("A day has two digits."))) return false;
        if (!spanOf(m_date)) return m_cursor.fail(start, EdtfCursor::tr("The month has no such day."));
        return readQualifierAfter(EdtfDate::Day);
    }

    bool readClock(quint8& value, int highest, const QString& reason) {
        const qsizetype start = m_cursor.at;
        if (!isDigit(m_cursor.peek()) || !isDigit(m_cursor.peek(1))) return m_cursor.fail(start, reason);
        value = static_cast<quint8>((m_cursor.peek() - u'0') * 10 + m_cursor.peek(1) - u'0');
        m_cursor.at += 2;
        return value <= highest ? true : m_cursor.fail(start, reason);
    }
    bool readColon() {
        return m_cursor.take(u':')
                   ? true
                   : m_cursor.fail(m_cursor.at, EdtfCursor::tr("A time is written hh:mm:ss."));
    }

    bool readTime() {
        if (m_date.finest != EdtfDate::Day || m_date.isMasked() || m_date.isQualified())
            return m_cursor.fail(m_cursor.at,
                                 EdtfCursor::tr("A time follows a full date without X, ?, ~ or %."));
        ++m_cursor.at;
        m_date.finest = EdtfDate::Time;
        if (m_cursor.atEnd())
            return m_cursor.fail(m_cursor.at, EdtfCursor::tr("A time is written hh:mm:ss."));
        if (!readClock(m_date.hour, 23, EdtfCursor::tr("The hour runs from 00 to 23.")) || !readColon())
            return false;
        if (!readClock(m_date.minute, 59, EdtfCursor::tr("The minute runs from 00 to 59.")) || !readColon())
            return false;
        const qsizetype secondAt = m_cursor.at;
        if (!readClock(m_date.second, 60,
                       EdtfCursor::tr("The second runs from 00 to 59, or 60 in a leap second.")))
            return false;
        // A leap second ends an hour of UTC, which is a quarter, half or full hour somewhere.
        if (m_date.second == 60 && m_date.minute % 15 != 14 &&
            !m_cursor.tolerate(secondAt, EdtfCursor::tr("No leap second falls in this minute.")))
            return false;
        return readZone();
    }

    bool readZone() {
        const qsizetype start = m_cursor.at;
        if (m_cursor.take(u'Z')) {
            m_date.zone = EdtfDate::Zone::Utc;
            return true;
        }
        const bool west = m_cursor.peek() == u'-';
        if (!west && m_cursor.peek() != u'+') return true;
        ++m_cursor.at;
        quint8 hours = 0;
        quint8 minutes = 0;
        if (!readClock(hours, 14, EdtfCursor::tr("An offset runs from -12:00 to +14:00."))) return false;
        m_date.zone = EdtfDate::Zone::Hours;
        if (m_cursor.take(u':')) {
            m_date.zone = EdtfDate::Zone::HoursMinutes;
            if (!readClock(minutes, 59, EdtfCursor::tr("The minutes of an offset run from 00 to 59.")))
                return false;
        }
        const int total = hours * 60 + minutes;
        m_date.zoneMinutes = static_cast<qint16>(west ? -total : total);
        if (west && total == 0)
            return m_cursor.fail(start, EdtfCursor::tr("An offset of zero is written with a plus sign."));
        if (total > 14 * 60)
            return m_cursor.fail(start, EdtfCursor::tr("An offset runs from -12:00 to +14:00."));
        return west && total > 12 * 60
                   ? m_cursor.tolerate(start, EdtfCursor::tr("An offset runs from -12:00 to +14:00."))
                   : true;
    }

    bool checkGrouping() {
        if (!m_date.isGrouping()) return true;
        if (m_date.isQualified() &&
            !m_cursor.tolerate(m_qualifierAt,
                               EdtfCursor::tr("A season or another part of a year marked ?, ~ or % is "
                                              "outside levels 0 to 2 of the standard.")))
            return false;
        return m_date.yearMask == 0
                   ? true
                   : m_cursor.tolerate(m_yearAt,
                                       EdtfCursor::tr("A season or another part of a year in a year with X "
                                                      "is outside levels 0 to 2 of the standard."));
    }

    EdtfCursor& m_cursor;
    EdtfDate& m_date;
    qsizetype m_yearAt = 0;
    qsizetype m_qualifierAt = -1;
};

} // namespace

bool readEdtfDate(EdtfCursor& cursor, EdtfDate& date) {
    date = EdtfDate{};
    return DateReader(cursor, date).read();
}

} // namespace forlop
