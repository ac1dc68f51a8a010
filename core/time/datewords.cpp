// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datewords.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

constexpr const char16_t* kMonths[2][12] = {
    {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
     u"October", u"November", u"December"},
    {u"januar", u"februar", u"mars", u"april", u"mai", u"juni", u"juli", u"august", u"september", u"oktober",
     u"november", u"desember"},
};

constexpr const char16_t* kSeasons[2][4] = {{u"spring", u"summer", u"autumn", u"winter"},
                                            {u"våren", u"sommeren", u"høsten", u"vinteren"}};

size_t row(DateLanguage language) { return language == DateLanguage::English ? 0 : 1; }

QString literal(const char16_t* text) { return QString::fromUtf16(text); }

} // namespace

QString monthName(int month, DateLanguage language) {
    return literal(kMonths[row(language)][static_cast<size_t>(month - 1)]);
}

QString shortMonthName(int month, DateLanguage language) { return monthName(month, language).first(3); }

QString yearInWords(qint64 year, DateLanguage language) {
    if (year > 0) return QString::number(year);
    return QString::number(1 - year) + (language == DateLanguage::English ? u" BC"_s : u" f.Kr."_s);
}

QString monthInWords(qint64 year, int month, DateLanguage language) {
    return monthName(month, language) + u' ' + yearInWords(year, language);
}

QString dayInWords(CivilDate date, DateLanguage language) {
    return QString::number(date.day) + (language == DateLanguage::English ? u" "_s : u". "_s) +
           monthInWords(date.year, date.month, language);
}

QString seasonName(int season, DateLanguage language) {
    return literal(kSeasons[row(language)][static_cast<size_t>(season)]);
}

} // namespace forlop
