// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/bracketdates.h"

#include "core/time/datewords.h"

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

// A date as its parts, 0 for what is not said.
struct Parts {
    qint64 year = 0;
    int month = 0;
    int day = 0;

    friend bool operator==(const Parts&, const Parts&) = default;
};

Parts partsAt(Instant t, Precision precision) {
    const CivilDate date = civilFromInstant(t);
    Parts parts{date.year, 0, 0};
    if (precision >= Precision::Half) parts.month = date.month;
    if (precision >= Precision::Day) parts.day = date.day;
    return parts;
}

class DateWriter {
public:
    explicit DateWriter(DateLanguage language) : m_language(language) {}

    [[nodiscard]] QString whole(const Parts& p) const {
        const QString text = withoutYear(p);
        return (text.isEmpty() ? text : text + u' ') + yearInWords(p.year, m_language);
    }

    // "Feb–Mar 2019", "3–14 Sep 2019", "2004–2006", "Dec 2019–Feb 2020".
    [[nodiscard]] QString span(const Parts& a, const Parts& b) const {
        if (a == b) return whole(a);
        if (a.year != b.year || a.month == 0 || b.month == 0) return whole(a) + u'–' + whole(b);
        if (a.month == b.month && a.day > 0 && b.day > 0) return dayText(a.day) + u'–' + whole(b);
        if (a.month == b.month) return whole(b.day > 0 ? a : b);
        return withoutYear(a) + u'–' + whole(b);
    }
    [[nodiscard]] QString about() const { return english() ? u"about "_s : u"ca. "_s; }
    [[nodiscard]] QString before() const { return english() ? u"before "_s : u"før "_s; }
    [[nodiscard]] QString until() const { return english() ? u"until "_s : u"til "_s; }
    [[nodiscard]] QString from() const { return english() ? u"from "_s : u"fra "_s; }
    [[nodiscard]] QString endNotStated() const {
        return english() ? u", end not stated"_s : u", slutt ikke oppgitt"_s;
    }
    [[nodiscard]] QString stillGoing() const {
        return english() ? u", still going on"_s : u", varer fortsatt"_s;
    }
    [[nodiscard]] QString notStated() const {
        return english() ? u"dates not stated"_s : u"tid ikke oppgitt"_s;
    }

private:
    [[nodiscard]] bool english() const { return m_language == DateLanguage::English; }
    [[nodiscard]] QString dayText(int day) const {
        return QString::number(day) + (english() ? QString() : u"."_s);
    }
    [[nodiscard]] QString withoutYear(const Parts& p) const {
        QString text;
        if (p.day > 0) text += dayText(p.day) + u' ';
        if (p.month > 0) text += shortMonthName(p.month, m_language);
        return text;
    }

    DateLanguage m_language;
};

bool isSaid(const BracketEnd& end) {
    return end.footing != EndFooting::Unknown && end.footing != EndFooting::Open &&
           isFinite(end.when.bounds().startFrom);
}

Parts startParts(const BracketEnd& start) {
    return partsAt(start.when.bounds().startFrom, start.when.precision());
}

// The last unit inside.
Parts endParts(const BracketEnd& end) {
    const Bounds bounds = end.when.bounds();
    if (end.footing == EndFooting::Firm) return partsAt(bounds.startFrom - 1, end.when.precision());
    return partsAt(isFinite(bounds.endUntil) ? bounds.endUntil - 1 : bounds.startFrom, end.when.precision());
}

} // namespace

QString bracketDates(const BracketEnd& start, const BracketEnd& end, DateLanguage language) {
    const DateWriter words(language);
    const QString aboutStart = start.footing == EndFooting::About ? words.about() : QString();
    const QString aboutEnd = end.footing == EndFooting::About ? words.about() : QString();
    if (isSaid(start) && isSaid(end)) {
        const Parts a = startParts(start);
        const Parts b = endParts(end);
        if (aboutEnd.isEmpty()) return aboutStart + words.span(a, b);
        return aboutStart + words.whole(a) + u'–' + aboutEnd + words.whole(b);
    }
    if (isSaid(end)) {
        if (end.footing == EndFooting::Inside) return words.until() + words.whole(endParts(end));
        return words.before() + aboutEnd +
               words.whole(partsAt(end.when.bounds().startFrom, end.when.precision()));
    }
    if (isSaid(start)) {
        return words.from() + aboutStart + words.whole(startParts(start)) +
               (end.footing == EndFooting::Open ? words.stillGoing() : words.endNotStated());
    }
    return words.notStated();
}

QString periodInWords(Instant from, Instant until, DateLanguage language) {
    constexpr qint64 kYear = 366 * kSecondsPerDay;
    const Precision precision = until - from > 2 * kYear    ? Precision::Year
                                : until - from > kYear / 12 ? Precision::Month
                                                            : Precision::Day;
    return DateWriter(language).span(partsAt(from, precision), partsAt(until - 1, precision));
}

} // namespace forlop
