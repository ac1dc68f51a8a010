// SPDX-License-Identifier: GPL-3.0-or-later
// Dates said in words. The words belong to the language asked for, not to that of the window.
#include "core/time/dateshift.h"
#include "core/time/datewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

using Shape = EdtfExpression::Shape;
using Kind = EdtfMember::Kind;

class Describer {
public:
    explicit Describer(DateLanguage language) : m_language(language) {}

    QString expression(const EdtfExpression& expression) const {
        switch (expression.shape) {
        case Shape::Single:
            return date(expression.members[0].first);
        case Shape::Interval:
            return interval(expression.members[0], expression.members[1]);
        case Shape::OneOf:
        case Shape::AllOf:
            break;
        }
        if (expression.members.size() > 1) return list(expression);
        const EdtfMember& only = expression.members[0];
        if (only.kind == Kind::Range && expression.shape == Shape::OneOf) return someTime(only);
        return element(only);
    }

    QString date(const EdtfDate& date) const {
        QString words = plain(date);
        if (!date.isQualified()) return words;
        if (!date.isQualifiedAlike()) return words + u" (" + qualifiedParts(date) + u')';
        if (date.has(EdtfDate::Approximate)) words = pick(u"about ", u"omtrent ") + words;
        if (date.has(EdtfDate::Doubtful)) words += pick(u", doubtful", u", tvilsom");
        return words;
    }

private:
    QString pick(QStringView english, QStringView bokmal) const {
        return (m_language == DateLanguage::English ? english : bokmal).toString();
    }

    // ---- one date

    QString plain(const EdtfDate& date) const {
        if (date.significantDigits != 0) return significant(date);
        if (date.isMasked()) return masked(date);
        if (date.isGrouping()) return grouping(date);
        if (date.finest == EdtfDate::Year) return yearInWords(date.year, m_language);
        if (date.finest == EdtfDate::Month) return monthInWords(date.year, date.month, m_language);
        const QString day = dayInWords({date.year, date.month, date.day}, m_language);
        return date.finest == EdtfDate::Day ? day : day + time(date);
    }

    QString time(const EdtfDate& date) const {
        const QString text = textOf(date);
        const qsizetype at = text.indexOf(u'T') + 1;
        return pick(u", ", u" kl. ") + text.sliced(at, 8) +
               (text.size() > at + 8 ? u' ' + text.sliced(at + 8) : QString());
    }

    QString significant(const EdtfDate& date) const {
        const auto span = spanOf(date);
        if (!span) return textOf(date);
        return yearInWords(civilFromInstant(span->from).year, m_language) + u'–' +
               yearInWords(civilFromInstant(span->until - 1).year, m_language) +
               pick(u", estimated ", u", anslått ") + yearInWords(date.year, m_language);
    }

    QString masked(const EdtfDate& date) const {
        if (date.finest == EdtfDate::Year && !date.negative) {
            if (date.yearMask == 1)
                return pick(u"the ", u"") + QString::number(date.year) + pick(u"s", u"-årene");
            if (date.yearMask == 3) return century(date.year);
        }
        if (date.yearMask == 0 && date.finest == EdtfDate::Month && date.monthMask == 3)
            return pick(u"a month in ", u"en måned i ") + yearInWords(date.year, m_language);
        if (date.yearMask == 0 && date.dayMask == 3 && date.monthMask == 3)
            return pick(u"a day in ", u"en dag i ") + yearInWords(date.year, m_language);
        if (date.yearMask == 0 && date.dayMask == 3 && date.monthMask == 0)
            return pick(u"a day in ", u"en dag i ") + monthInWords(date.year, date.month, m_language);
        EdtfDate bare = date;
        bare.qualifiers = {};
        const auto span = spanOf(date);
        if (!span) return textOf(bare);
        return textOf(bare) + pick(u", between ", u", mellom ") +
               dayInWords(civilFromInstant(span->from), m_language) + pick(u" and ", u" og ") +
               dayInWords(civilFromInstant(span->until - 1), m_language);
    }

    QString century(qint64 year) const {
        if (m_language == DateLanguage::Bokmal && year > 0) return QString::number(year) + u"-tallet";
        const qint64 number = year / 100 + 1;
        if (m_language == DateLanguage::Bokmal) return u"det "_s + QString::number(number) + u". århundre";
        const bool teen = number / 10 == 1;
        const QString ending = teen || number % 10 > 3 || number % 10 == 0 ? u"th"_s
                               : number % 10 == 1                          ? u"st"_s
                               : number % 10 == 2                          ? u"nd"_s
                                                                           : u"rd"_s;
        return u"the "_s + QString::number(number) + ending + u" century";
    }

    QString grouping(const EdtfDate& date) const {
        const QString year = yearInWords(date.year, m_language);
        const int code = date.month;
        if (code >= 40)
            return (code == 40 ? pick(u"the first half of ", u"første halvår ")
                               : pick(u"the second half of ", u"andre halvår ")) +
                   year;
        if (code >= 37) {
            static constexpr QStringView kEnglish[] = {u"early ", u"mid-", u"late "};
            static constexpr QStringView kBokmal[] = {u"tidlig i ", u"midt i ", u"sent i "};
            return pick(kEnglish[code - 37], kBokmal[code - 37]) + year + months(date);
        }
        if (code >= 33) return quarter(code - 32) + year;
        const int season = (code - 21) % 4;
        const QString years =
            season == 3 || code == 30 ? year + u'/' + yearInWords(date.year + 1, m_language) : year;
        const bool crosses = civilFromInstant(spanOf(date)->from).month == 12;
        QString words = seasonName(season, m_language) + u' ' + (crosses ? years : year);
        if (code >= 29) words += pick(u", southern hemisphere", u", sørlige halvkule");
        return words + months(date);
    }

    QString quarter(int number) const {
        static constexpr QStringView kEnglish[] = {u"the first", u"the second", u"the third", u"the fourth"};
        if (m_language == DateLanguage::Bokmal) return QString::number(number) + u". kvartal ";
        return kEnglish[number - 1].toString() + u" quarter of ";
    }

    // The months meant, since neither seasons nor thirds of a year are the same everywhere.
    QString months(const EdtfDate& date) const {
        const auto span = spanOf(date);
        return u" ("_s + monthName(civilFromInstant(span->from).month, m_language) + pick(u" to ", u" til ") +
               monthName(civilFromInstant(span->until - 1).month, m_language) + u')';
    }

    QString qualifiedParts(const EdtfDate& date) const {
        static constexpr QStringView kEnglish[] = {u"year", u"month", u"day"};
        static constexpr QStringView kBokmal[] = {u"år", u"måned", u"dag"};
        QStringList parts;
        for (size_t part = 0; part < 3; ++part) {
            const quint8 qualifier = date.qualifiers[part];
            if (qualifier == 0) continue;
            QString words = pick(kEnglish[part], kBokmal[part]);
            if ((qualifier & EdtfDate::Approximate) != 0) words += pick(u" approximate", u" omtrentlig");
            if (qualifier == (EdtfDate::Approximate | EdtfDate::Doubtful)) words += pick(u" and", u" og");
            if ((qualifier & EdtfDate::Doubtful) != 0) words += pick(u" doubtful", u" tvilsom");
            parts.append(words);
        }
        return parts.join(u", "_s);
    }

    // ---- two dates

    QString interval(const EdtfMember& first, const EdtfMember& second) const {
        if (first.kind == Kind::Unknown)
            return pick(u"until ", u"til ") + element(second) + pick(u", start unknown", u", ukjent start");
        if (first.kind == Kind::Open)
            return pick(u"until ", u"til ") + element(second) + pick(u", start open", u", åpen start");
        if (second.kind == Kind::Unknown)
            return pick(u"from ", u"fra ") + element(first) + pick(u", end unknown", u", ukjent slutt");
        if (second.kind == Kind::Open)
            return pick(u"from ", u"fra ") + element(first) + pick(u", still going on", u", pågår fortsatt");
        if (first.orEarlier || first.orLater || second.orEarlier || second.orLater)
            return pick(u"from ", u"fra ") + element(first) + pick(u" to ", u" til ") + element(second);
        return span(first.first, second.first);
    }

    QString element(const EdtfMember& member) const {
        if (member.kind == Kind::Range) return span(member.first, member.last);
        if (member.orEarlier) return pick(u"at the latest ", u"senest ") + date(member.first);
        if (member.orLater) return pick(u"at the earliest ", u"tidligst ") + date(member.first);
        return date(member.first);
    }

    static bool isPlain(const EdtfDate& date) {
        return !date.isMasked() && !date.isQualified() && !date.isGrouping() && date.significantDigits == 0 &&
               date.finest < EdtfDate::Time;
    }

    QString span(const EdtfDate& first, const EdtfDate& last) const {
        if (!isPlain(first) || !isPlain(last))
            return pick(u"from ", u"fra ") + date(first) + pick(u" to ", u" til ") + date(last);
        if (first.finest == EdtfDate::Year && last.finest == EdtfDate::Year)
            return date(first) + u'–' + date(last);
        if (first.finest != last.finest || first.year != last.year) return date(first) + u" – " + date(last);
        if (first.finest == EdtfDate::Month) return monthName(first.month, m_language) + u'–' + date(last);
        const QString day = QString::number(first.day) + pick(u"", u".");
        if (first.month == last.month) return day + u'–' + date(last);
        return day + u' ' + monthName(first.month, m_language) + u" – " + date(last);
    }

    QString someTime(const EdtfMember& range) const {
        const EdtfDate& first = range.first;
        const EdtfDate& last = range.last;
        if (!isPlain(first) || !isPlain(last))
            return pick(u"between ", u"mellom ") + date(first) + pick(u" and ", u" og ") + date(last);
        if (first.finest == EdtfDate::Day && last.finest == EdtfDate::Day) {
            const bool sameMonth = first.year == last.year && first.month == last.month;
            const QString start = sameMonth ? QString::number(first.day) + pick(u"", u".") : date(first);
            return pick(u"between ", u"mellom ") + start + pick(u" and ", u" og ") + date(last);
        }
        return pick(u"some time ", u"en gang ") + span(first, last);
    }

    QString list(const EdtfExpression& expression) const {
        QString words;
        const qsizetype count = expression.members.size();
        const QString last =
            expression.shape == Shape::OneOf ? pick(u" or ", u" eller ") : pick(u" and ", u" og ");
        for (qsizetype i = 0; i < count; ++i) {
            if (i > 0) words += i + 1 == count ? last : u", "_s;
            words += element(expression.members[i]);
        }
        return words;
    }

    DateLanguage m_language;
};

} // namespace

DateLanguage ownDateLanguage() {
    return QLocale().language() == QLocale::NorwegianBokmal ? DateLanguage::Bokmal : DateLanguage::English;
}

QString describe(const TemporalExtent& extent, DateLanguage language) {
    if (extent.isEmpty()) return {};
    const EdtfParse parse = parseEdtf(extent.edtf(), EdtfMode::Tolerant);
    const auto* expression = std::get_if<EdtfExpression>(&parse);
    return expression != nullptr ? Describer(language).expression(*expression) : extent.edtf();
}

QString describeInstant(Instant t, Precision precision, DateLanguage language) {
    return Describer(language).date(dateAt(t, precision == Precision::None ? Precision::Day : precision));
}

} // namespace forlop
