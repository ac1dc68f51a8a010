// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/influencekinds.h"

#include <QLocale>

namespace forlop {

const std::array<InfluenceKindWords, kInfluenceKindCount>& influenceKinds() {
    using K = InfluenceKind;
    static const std::array<InfluenceKindWords, kInfluenceKindCount> kinds{{
        {K::Triggers, QLatin1StringView("triggers"), u"triggers", u"utløser"},
        {K::Enables, QLatin1StringView("enables"), u"enables", u"muliggjør"},
        {K::Supplies, QLatin1StringView("supplies"), u"supplies", u"tilfører"},
        {K::Shapes, QLatin1StringView("shapes"), u"shapes", u"former"},
        {K::Legitimises, QLatin1StringView("legitimises"), u"legitimises", u"legitimerer"},
        {K::Constrains, QLatin1StringView("constrains"), u"constrains", u"begrenser"},
        {K::Hinders, QLatin1StringView("hinders"), u"hinders", u"hindrer"},
        {K::Hastens, QLatin1StringView("hastens"), u"hastens", u"framskynder"},
        {K::Delays, QLatin1StringView("delays"), u"delays", u"forsinker"},
        {K::Escalates, QLatin1StringView("escalates"), u"escalates", u"forsterker"},
        {K::Institutionalises, QLatin1StringView("institutionalises"), u"institutionalises",
         u"institusjonaliserer"},
        {K::Removes, QLatin1StringView("removes"), u"removes", u"fjerner"},
        {K::Resolves, QLatin1StringView("resolves"), u"resolves", u"løser"},
        {K::RespondsTo, QLatin1StringView("responds-to"), u"responds to", u"er svar på"},
    }};
    return kinds;
}

InfluenceKind influenceKindOf(const QString& stored) {
    for (const InfluenceKindWords& each : influenceKinds())
        if (stored == each.stored) return each.kind;
    return InfluenceKind::Own;
}

QString storedInfluenceKind(const QString& word) {
    const QString trimmed = word.simplified();
    QString spaced = trimmed.toLower();
    spaced.replace(u'-', u' ');
    for (const InfluenceKindWords& each : influenceKinds())
        if (spaced == QString::fromUtf16(each.english) || spaced == QString::fromUtf16(each.bokmal))
            return each.stored;
    return trimmed;
}

WordLanguage ownWordLanguage() {
    return QLocale().language() == QLocale::NorwegianBokmal ? WordLanguage::Bokmal : WordLanguage::English;
}

QString influenceWord(const QString& stored, WordLanguage language) {
    for (const InfluenceKindWords& each : influenceKinds())
        if (stored == each.stored)
            return QString::fromUtf16(language == WordLanguage::Bokmal ? each.bokmal : each.english);
    return stored;
}

bool mayEndEarlierState(InfluenceKind kind) {
    return kind == InfluenceKind::Removes || kind == InfluenceKind::Resolves;
}

} // namespace forlop
