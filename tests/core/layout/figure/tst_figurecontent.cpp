// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurecontent.h"

#include "figureworld.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

FigureContent contentOf(const QString& name, DateLanguage language = DateLanguage::English) {
    FigureOptions options;
    options.language = language;
    const auto content = gatherFigure(workedSnapshot(name), options);
    if (!content.ok()) qFatal("%s", qPrintable(content.error().text));
    return *content;
}

std::vector<int> countsOf(const FigureContent& content) {
    std::vector<int> counts;
    for (const FigureBracket& bracket : content.brackets) counts.push_back(bracket.count);
    return counts;
}

const FigureEvent& eventOf(const FigureContent& content, const QString& mark) {
    for (const FigureEvent& event : content.events)
        if (event.mark == mark) return event;
    qFatal("no %s", qPrintable(mark));
}

} // namespace

TEST(FigureContent, CountsPerBracketAreThoseOfTheCases) {
    EXPECT_EQ(countsOf(contentOf(u"city"_s)), (std::vector<int>{5, 4, 7, 7}));
    EXPECT_EQ(countsOf(contentOf(u"municipality"_s)), (std::vector<int>{12, 11, 18}));
}

TEST(FigureContent, OnlyInfluencesAcrossFrontiersAreNumberedAndTheOthersCounted) {
    const FigureContent city = contentOf(u"city"_s);
    EXPECT_EQ(city.influences.size(), 11U);
    EXPECT_EQ(city.insideLinks.size(), 7U);
    const FigureContent municipality = contentOf(u"municipality"_s);
    EXPECT_EQ(municipality.influences.size(), 10U);
    EXPECT_EQ(municipality.insideLinks.size(), 24U);
    EXPECT_EQ(eventOf(city, u"B08"_s).incoming.size(), 3U);
    EXPECT_EQ(eventOf(city, u"B08"_s).outgoing.size(), 2U);
}

TEST(FigureContent, AFrontierInsideOneDateValueStandsByOrderKey) {
    const FigureContent city = contentOf(u"city"_s);
    const FigureFrontier& frontier = city.frontiers[static_cast<size_t>(city.brackets[3].frontier)];
    const Instant june = instantFromCivil({2019, 6, 1});
    const Instant july = instantFromCivil({2019, 7, 1});
    EXPECT_NEAR(static_cast<double>(frontier.at - june), 2.0 / 3 * static_cast<double>(july - june), 3600);
    EXPECT_EQ(frontier.before, (QStringList{u"B15"_s, u"B16"_s}));
    EXPECT_EQ(frontier.after, QStringList{u"B17"_s});
    EXPECT_EQ(frontier.style, FrontierStyle::Weak);
    // Its events stand at a sixth, a half and five sixths of June.
    EXPECT_NEAR(eventOf(city, u"B15"_s).share.value_or(0), 1.0 / 6, 1e-9);
    EXPECT_NEAR(eventOf(city, u"B17"_s).share.value_or(0), 5.0 / 6, 1e-9);
}

TEST(FigureContent, AFirmFrontierStandsWhereItsValueBegins) {
    const FigureContent municipality = contentOf(u"municipality"_s);
    const FigureFrontier& firm =
        municipality.frontiers[static_cast<size_t>(municipality.brackets[1].frontier)];
    EXPECT_EQ(firm.at, instantFromCivil({2004, 1, 1}));
    EXPECT_EQ(firm.style, FrontierStyle::Firm);
    const FigureFrontier& weak =
        municipality.frontiers[static_cast<size_t>(municipality.brackets[2].frontier)];
    EXPECT_EQ(weak.style, FrontierStyle::Weak);
    EXPECT_TRUE(weak.ranges);
    EXPECT_EQ(civilFromInstant(weak.at).year, 2006) << "the middle of about 2006";
}

TEST(FigureContent, NestedBracketsAreNumberedUnderTheirParent) {
    const FigureContent municipality = contentOf(u"municipality"_s);
    ASSERT_EQ(municipality.brackets[2].nested.size(), 3U);
    EXPECT_EQ(municipality.brackets[2].nested[1].number, u"3b"_s);
    EXPECT_EQ(municipality.brackets[2].nested[0].frontier, -1) << "it opens with its parent";
    EXPECT_EQ(municipality.frontiers.size(), 4U);
}

TEST(FigureContent, NamesFollowTheFiguresLanguage) {
    EXPECT_EQ(contentOf(u"city"_s).brackets[2].name, u"Development"_s);
    EXPECT_EQ(contentOf(u"city"_s, DateLanguage::Bokmal).brackets[2].name, u"Utvikling"_s);
    EXPECT_EQ(contentOf(u"city"_s, DateLanguage::Bokmal).brackets[0].dates, u"før feb 2019"_s);
}

TEST(FigureContent, PlannedAndCounterfactualEventsAreNotInTheFigure) {
    FigureWorld world;
    const LaneId lane = world.lane(u"Lane"_s);
    world.event(lane, u"2001"_s);
    Event planned = *world.snapshot.find(world.event(lane, u"2002"_s));
    planned.status = EventStatus::Planned;
    world.snapshot.put(planned);
    world.bracket(world.bracketing(), u"All"_s, u"2000"_s);
    const auto content = gatherFigure(world.snapshot, {});
    ASSERT_TRUE(content.ok());
    EXPECT_EQ(content->events.size(), 1U);
}
