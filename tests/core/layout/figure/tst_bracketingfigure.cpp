// SPDX-License-Identifier: GPL-3.0-or-later
// F1 on both worked cases: it holds every bracket and every frontier event, nothing covers anything, nothing
// leaves the page, no event is left out without a count, and the same data give the same list.
#include "tests/core/workedcase.h"

#include "core/layout/figure/figureoptions.h"
#include "core/layout/listproof.h"

namespace forlop {
namespace {

FigureSheet sheetOf(const Snapshot& snapshot, double widthMm, DateLanguage language) {
    FigureOptions options;
    options.widthMm = widthMm;
    options.language = language;
    const FixedTextMeasure measure;
    auto sheet = layoutBracketingFigure(snapshot, options, measure);
    EXPECT_TRUE(sheet.ok()) << qPrintable(sheet.ok() ? QString() : sheet.error().text);
    return std::move(*sheet);
}

QString textOf(const DisplayList& list) {
    QString text;
    for (const Item& item : list.items())
        if (item.kind == ItemKind::Text) text += list.textOf(item).text + QLatin1Char(' ');
    return text.simplified();
}

class BracketingFigure : public testing::TestWithParam<std::tuple<const char*, DateLanguage>> {
protected:
    [[nodiscard]] Snapshot snapshot() const {
        return *workedCase(QString::fromLatin1(std::get<0>(GetParam()))).snapshot();
    }
    [[nodiscard]] static DateLanguage language() { return std::get<1>(GetParam()); }
};

TEST_P(BracketingFigure, nothingCoversAnythingAndAllStaysOnThePage) {
    for (const double width : {175.0, 267.0}) {
        const FigureSheet sheet = sheetOf(snapshot(), width, language());
        ProofRules rules;
        rules.marks = {Role::EventBadge, Role::StripMark, Role::FoldBar};
        rules.astride = sheet.astride;
        for (const ProofFinding& finding : proof(sheet.list, rules))
            ADD_FAILURE() << "at " << width << " mm: " << qPrintable(finding.text);
        EXPECT_LE(sheet.list.size().height, figureHeightLimit(width));
        EXPECT_NEAR(sheet.list.size().width, width, 0.01);
    }
}

TEST_P(BracketingFigure, holdsEveryBracketAndEveryFrontierEvent) {
    const Snapshot data = snapshot();
    const QString text = textOf(sheetOf(data, 175, language()).list);
    const BracketingId preferred = [&] {
        for (const auto& [id, bracketing] : data.of<Bracketing>())
            if (bracketing.status == BracketingStatus::Preferred && bracketing.lane.isNull())
                return bracketing.id;
        return BracketingId();
    }();
    for (const auto& [id, bracket] : data.of<Bracket>()) {
        if (bracket.bracketing != preferred) continue;
        const QString& name = language() == DateLanguage::Bokmal ? bracket.otherName : bracket.name;
        EXPECT_TRUE(text.contains(name)) << qPrintable(name);
    }
    for (const auto& [id, mark] : data.of<FrontierEvent>()) {
        const Frontier* frontier = data.find(mark.frontier);
        const Event* event = data.find(mark.event);
        ASSERT_NE(frontier, nullptr);
        ASSERT_NE(event, nullptr);
        if (frontier->bracketing == preferred) {
            EXPECT_TRUE(text.contains(event->key)) << qPrintable(event->key);
        }
    }
}

TEST_P(BracketingFigure, sameDataGiveTheSameList) {
    const Snapshot data = snapshot();
    EXPECT_EQ(sheetOf(data, 175, language()).list.toText(), sheetOf(data, 175, language()).list.toText());
}

INSTANTIATE_TEST_SUITE_P(Cases, BracketingFigure,
                         testing::Combine(testing::Values("city", "municipality"),
                                          testing::Values(DateLanguage::English, DateLanguage::Bokmal)),
                         [](const auto& given) {
                             return std::string(std::get<0>(given.param)) +
                                    (std::get<1>(given.param) == DateLanguage::Bokmal ? "Bokmal" : "English");
                         });

TEST(BracketingFigureOfTheCity, showsEveryObservedEventByItself) {
    const Snapshot data = *workedCase(QStringLiteral("city")).snapshot();
    const FigureSheet sheet = sheetOf(data, 175, DateLanguage::English);
    std::map<qint64, int> marks;
    for (const Item& item : sheet.list.items())
        if (item.role == Role::EventBadge) ++marks[item.object];
    for (const auto& [id, event] : data.of<Event>())
        EXPECT_EQ(marks.contains(id), event.status == EventStatus::Observed) << qPrintable(event.key);
}

TEST(BracketingFigureWithoutData, isASentence) {
    const FixedTextMeasure measure;
    const auto sheet = layoutBracketingFigure(Snapshot(), {}, measure);
    ASSERT_FALSE(sheet.ok());
    EXPECT_FALSE(sheet.error().text.isEmpty());
}

} // namespace
} // namespace forlop
