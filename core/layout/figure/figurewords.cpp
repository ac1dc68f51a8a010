// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurewords.h"

#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

struct Wording {
    FigureWord word;
    const char16_t* english;
    const char16_t* bokmal;
};

using W = FigureWord;
constexpr Wording kWords[] = {
    {W::Bracket, u"Bracket", u"Periode"},
    {W::BracketDates, u"dates", u"tid"},
    {W::BracketTheme, u"theme", u"tema"},
    {W::FrontierHead, u"Frontier", u"Periodeskille"},
    {W::FrontierEvent, u"event", u"hendelse"},
    {W::FrontierReason, u"reason", u"grunn"},
    {W::Date, u"Date", u"Dato"},
    {W::Year, u"Year", u"År"},
    {W::Later, u"later", u"senere"},
    {W::Interviews, u"Interviews", u"Intervjuer"},
    {W::Documents, u"Documents", u"Dokumenter"},
    {W::Influences, u"Influences", u"Påvirkning"},
    {W::Brackets, u"Brackets", u"Perioder"},
    {W::Key, u"Key", u"Nøkkel"},
    {W::NoEvents, u"no event recorded", u"ingen hendelse registrert"},
    {W::FoldedDecisions, u"%1 decisions", u"%1 beslutninger"},
    {W::FoldedActivities, u"%1 activities", u"%1 aktiviteter"},
    {W::FoldedEvents, u"%1 events", u"%1 hendelser"},
    {W::FoldedStates, u"%1 states", u"%1 tilstander"},

    {W::Marks, u"Marks", u"Merker"},
    {W::FrontiersSources, u"Frontiers, sources", u"Periodeskiller, kilder"},
    {W::Frontiers, u"Frontiers", u"Periodeskiller"},
    {W::DateLines, u"Date lines", u"Datolinjer"},
    {W::References, u"Influences", u"Påvirkning"},
    {W::Decision, u"decision", u"beslutning"},
    {W::Activity, u"activity", u"aktivitet"},
    {W::Event, u"event", u"hendelse"},
    {W::State, u"ongoing state", u"vedvarende tilstand"},
    {W::Outside, u"national or outside", u"nasjonal, utenfra"},
    {W::Astride, u"astride a frontier", u"over et periodeskille"},
    {W::Folded, u"folded, with count", u"samlet, med antall"},
    {W::FirmFrontier, u"frontier", u"periodeskille"},
    {W::WeakFrontier, u"weak: order, or about", u"svak: rekkefølge, ca."},
    {W::NestedFrontier, u"nested", u"indre periodeskille"},
    {W::InterviewRound, u"interview round, n", u"intervjurunde, n"},
    {W::Document, u"document", u"dokument"},
    {W::SomeTime, u"some time in this span", u"et sted i dette spennet"},
    {W::About, u"about, ± one unit", u"omtrent, ± én enhet"},
    {W::EarliestUnknown, u"earliest date unknown", u"tidligste dato ukjent"},
    {W::LatestUnknown, u"latest date unknown", u"seneste dato ukjent"},
    {W::EitherUnknown, u"unknown where it breaks", u"ukjent der den brytes"},
    {W::Doubtful, u"date doubtful", u"dato usikker"},
    {W::StillGoing, u"still going on", u"varer fortsatt"},
    {W::ExactDay, u"exact day", u"nøyaktig dag"},
    {W::ComesIn, u"3 comes in", u"3 kommer inn"},
    {W::GoesOut, u"3 goes out", u"3 går ut"},
    {W::SignOfEffect, u"sign of effect", u"virkningens fortegn"},
    {W::Opens, u"(%1)", u"(%1)"},
    {W::Analyst, u"analyst’s", u"analytikerens"},
};
static_assert(std::size(kWords) == kFigureWordCount);

} // namespace

QString figureWord(FigureWord word, DateLanguage language) {
    const Wording& wording = kWords[static_cast<size_t>(word)];
    Q_ASSERT(wording.word == word);
    return QString::fromUtf16(language == DateLanguage::English ? wording.english : wording.bokmal);
}

QString listInWords(const QStringList& items, DateLanguage language) {
    if (items.size() < 2) return items.join(QString());
    const QString last = language == DateLanguage::English ? u" and "_s : u" og "_s;
    return items.first(items.size() - 1).join(u", "_s) + last + items.last();
}

QString numbersInWords(const std::vector<int>& numbers) {
    QStringList parts;
    for (size_t i = 0; i < numbers.size();) {
        size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        if (last - i >= 2) {
            parts.append(QString::number(numbers[i]) + u'–' + QString::number(numbers[last]));
        } else {
            for (size_t k = i; k <= last; ++k) parts.append(QString::number(numbers[k]));
        }
        i = last + 1;
    }
    return parts.join(u", "_s);
}

} // namespace forlop
