// SPDX-License-Identifier: GPL-3.0-or-later
// Both worked cases in every width and language: the proof of figures.md 11, and what the page must say.
#include "core/layout/figure/figureoptions.h"

#include "figureworld.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const FixedTextMeasure kMeasure;

struct Page {
    const char* name;
    double width;
    DateLanguage language;
};

void PrintTo(const Page& page, std::ostream* out) {
    *out << page.name << " " << page.width << (page.language == DateLanguage::English ? " en" : " nb");
}

class BracketingFigure : public testing::TestWithParam<Page> {
protected:
    FigureSheet sheet() const {
        FigureOptions options;
        options.widthMm = GetParam().width;
        options.language = GetParam().language;
        auto made = layoutBracketingFigure(snapshot(), options, kMeasure);
        if (!made.ok()) qFatal("%s", qPrintable(made.error().text));
        return std::move(*made);
    }
    const Snapshot& snapshot() const { return workedSnapshot(QString::fromUtf8(GetParam().name)); }
};

std::vector<Page> allPages() {
    std::vector<Page> pages;
    for (const char* name : {"city", "municipality"})
        for (const double width : kFigureWidths)
            for (const DateLanguage language : {DateLanguage::English, DateLanguage::Bokmal})
                pages.push_back({name, width, language});
    return pages;
}

} // namespace

TEST_P(BracketingFigure, NothingCoversAnythingAndAllIsLegible) {
    const FigureSheet made = sheet();
    for (const ProofFinding& finding : proof(made.list, figureRules(made)))
        ADD_FAILURE() << finding.text.toStdString();
    EXPECT_LE(made.list.size().height, figureHeightLimit(GetParam().width) + 0.01);
    EXPECT_DOUBLE_EQ(made.list.size().width, GetParam().width);
}

TEST_P(BracketingFigure, ThePageSaysEveryBracketAndEveryFrontierEvent) {
    const QString text = textOf(sheet().list);
    const bool english = GetParam().language == DateLanguage::English;
    const BracketingId preferred = preferredBracketing(snapshot(), snapshot().of<Case>().begin()->second.id);
    const auto says = [&text](const QString& words) {
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    };
    for (const auto& [id, bracket] : snapshot().of<Bracket>())
        if (bracket.bracketing == preferred) says(english ? bracket.name : bracket.otherName);
    for (const auto& [id, mark] : snapshot().of<FrontierEvent>()) {
        const Frontier* frontier = snapshot().find(mark.frontier);
        if (frontier->bracketing != preferred) continue;
        const Event* event = snapshot().find(mark.event);
        says(event->key + u' ' + event->shortTitle);
    }
}

TEST_P(BracketingFigure, TheCaptionSaysHowDatesStandWhichFrontierIsWeakAndThatTheScaleChanges) {
    const QString caption = sheet().caption;
    const bool english = GetParam().language == DateLanguage::English;
    for (const QString& words : {english ? u"on their date lines"_s : u"på datolinjene"_s,
                                 english ? u"Frontier 2 | 3 "_s : u"Periodeskille 2 | 3 "_s,
                                 english ? u"The scale changes"_s : u"Målestokken skifter"_s})
        EXPECT_TRUE(caption.contains(words)) << words.toStdString() << ": " << caption.toStdString();
}

TEST_P(BracketingFigure, TheSameDataGiveTheSameList) {
    EXPECT_EQ(sheet().list.toText(), sheet().list.toText());
}

TEST_P(BracketingFigure, EveryEventIsDrawnOrCounted) {
    const FigureSheet made = sheet();
    std::set<qint64> drawn;
    for (const Item& item : made.list.items())
        if (item.role == Role::EventBadge && item.isDrawn()) drawn.insert(item.object);
    int folded = 0;
    for (const Item& item : made.list.items())
        if (item.role == Role::FoldCount && item.kind == ItemKind::Text)
            folded += made.list.textOf(item).text.section(u' ', 0, 0).toInt();
    int observed = 0;
    for (const auto& [id, event] : snapshot().of<Event>())
        if (event.status == EventStatus::Observed) ++observed;
    EXPECT_EQ(static_cast<int>(drawn.size()) + folded, observed);
}

TEST_P(BracketingFigure, ALabelGivenUpStandsInAList) {
    const FigureSheet made = sheet();
    std::set<qint64> labelled;
    std::set<qint64> drawn;
    for (const Item& item : made.list.items()) {
        if (item.role == Role::EventLabel) labelled.insert(item.object);
        if (item.role == Role::EventBadge && item.isDrawn()) drawn.insert(item.object);
    }
    const QString text = textOf(made.list);
    for (const qint64 id : drawn) {
        if (labelled.contains(id)) continue;
        const Event* event = snapshot().find(EventId(id));
        EXPECT_TRUE(text.contains(event->key + u' ' + event->shortTitle)) << event->key.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, BracketingFigure, testing::ValuesIn(allPages()),
                         [](const testing::TestParamInfo<Page>& page) {
                             return std::string(page.param.name) +
                                    std::to_string(static_cast<int>(page.param.width)) +
                                    (page.param.language == DateLanguage::English ? "en" : "nb");
                         });

TEST(BracketingFigureText, TheFullWidthHoldsEveryMarkOfBothCases) {
    for (const QString& name : {u"city"_s, u"municipality"_s}) {
        const auto made = layoutBracketingFigure(workedSnapshot(name), {}, kMeasure);
        ASSERT_TRUE(made.ok());
        EXPECT_EQ(std::count_if(made->list.items().begin(), made->list.items().end(),
                                [](const Item& item) { return item.role == Role::FoldBar; }),
                  0)
            << name.toStdString();
    }
}

TEST(BracketingFigureText, TheCaptionCountsAndTheAnalystsOwnReplacesIt) {
    FigureOptions options;
    const auto made = layoutBracketingFigure(workedSnapshot(u"city"_s), options, kMeasure);
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE(made->caption.startsWith(u"Figure 1. "_s));
    EXPECT_TRUE(made->caption.contains(u"23 events (5, 4, 7 and 7 in brackets 0–3), 11 influences"_s))
        << made->caption.toStdString();
    options.caption = u"What I want to say."_s;
    options.number = 4;
    const auto own = layoutBracketingFigure(workedSnapshot(u"city"_s), options, kMeasure);
    EXPECT_EQ(own->caption, u"Figure 4. What I want to say."_s);
}

TEST(BracketingFigureText, EveryBracketingOfBothCasesMakesAFigureOrASentence) {
    for (const QString& name : {u"city"_s, u"municipality"_s}) {
        for (const auto& [id, bracketing] : workedSnapshot(name).of<Bracketing>()) {
            FigureOptions options;
            options.bracketing = bracketing.id;
            const auto made = layoutBracketingFigure(workedSnapshot(name), options, kMeasure);
            if (!made.ok()) {
                EXPECT_FALSE(made.error().text.isEmpty());
                continue;
            }
            for (const ProofFinding& finding : proof(made->list, figureRules(*made)))
                ADD_FAILURE() << bracketing.key.toStdString() << ": " << finding.text.toStdString();
        }
    }
}
