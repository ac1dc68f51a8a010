// SPDX-License-Identifier: GPL-3.0-or-later
// What is too little, too much or odd: a sound figure or a sentence.
#include "core/layout/figure/figureoptions.h"

#include "figureworld.h"

#include <gtest/gtest.h>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const FixedTextMeasure kMeasure;

Result<FigureSheet> made(const Snapshot& snapshot, double width = 175) {
    FigureOptions options;
    options.widthMm = width;
    return layoutBracketingFigure(snapshot, options, kMeasure);
}

void expectSound(const Result<FigureSheet>& sheet) {
    ASSERT_TRUE(sheet.ok()) << sheet.error().text.toStdString();
    for (const ProofFinding& finding : proof(sheet->list, figureRules(*sheet)))
        ADD_FAILURE() << finding.text.toStdString();
}

void twoBrackets(FigureWorld& world, const std::vector<EventId>& markers = {}) {
    const BracketingId bracketing = world.bracketing();
    world.bracket(bracketing, u"Before"_s, u"2000"_s);
    world.end(world.bracket(bracketing, u"After"_s, u"2005"_s, markers), u"2010"_s);
}

} // namespace

TEST(FigureLimits, AnEmptyProjectIsASentence) {
    const auto sheet = made(Snapshot());
    ASSERT_FALSE(sheet.ok());
    EXPECT_TRUE(sheet.error().text.endsWith(u'.'));
}

TEST(FigureLimits, ACaseWithoutABracketingIsASentence) {
    const auto sheet = made(FigureWorld().snapshot);
    ASSERT_FALSE(sheet.ok());
    EXPECT_TRUE(sheet.error().text.contains(u"A case"_s));
}

TEST(FigureLimits, ABracketingWithoutBracketsIsASentence) {
    FigureWorld world;
    world.event(world.lane(u"Lane"_s), u"2001"_s);
    world.bracketing(u"not cut yet"_s);
    const auto sheet = made(world.snapshot);
    ASSERT_FALSE(sheet.ok());
    EXPECT_TRUE(sheet.error().text.contains(u"not cut yet"_s));
}

TEST(FigureLimits, ASingleEventMakesAFigure) {
    FigureWorld world;
    world.event(world.lane(u"Lane"_s), u"2003-05"_s);
    world.bracket(world.bracketing(), u"All of it"_s, u"2003"_s);
    expectSound(made(world.snapshot));
    expectSound(made(world.snapshot, 85));
}

TEST(FigureLimits, BracketsWithoutEventsMakeAFigure) {
    FigureWorld world;
    world.lane(u"Lane"_s);
    twoBrackets(world);
    expectSound(made(world.snapshot));
}

TEST(FigureLimits, ALaneOfOneRowStillSaysHowManyEventsItHolds) {
    const auto sheet = made(workedSnapshot(u"city"_s), 85);
    expectSound(sheet);
    int counts = 0;
    for (const Item& item : sheet->list.items())
        if (item.role == Role::LaneHead && sheet->list.textOf(item).text.startsWith(u"n = "_s)) ++counts;
    EXPECT_EQ(counts, 4);
}

TEST(FigureLimits, ACaseWithoutLanesCountsItsEventsInTheCaption) {
    FigureWorld world;
    world.event({}, u"2003"_s);
    twoBrackets(world);
    const auto sheet = made(world.snapshot);
    expectSound(sheet);
    EXPECT_TRUE(sheet->caption.contains(u"1 event without a date or a lane"_s))
        << sheet->caption.toStdString();
}

TEST(FigureLimits, LabelsThreeTimesAsLongGoToTheKey) {
    Snapshot snapshot = workedSnapshot(u"city"_s);
    for (auto& [id, event] : snapshot.of<Event>()) {
        const QString once = event.shortTitle;
        event.shortTitle = once + u", " + once + u", " + once;
    }
    for (const double width : {130.0, 175.0}) expectSound(made(snapshot, width));
}

TEST(FigureLimits, OneVeryLongWordSticksOutNowhere) {
    FigureWorld world;
    const LaneId lane = world.lane(QString(60, u'l'));
    world.event(lane, u"2003"_s, EventKind::Event, QString(80, u'e'));
    world.event(lane, u"2003"_s, EventKind::State, QString(80, u's'));
    twoBrackets(world);
    expectSound(made(world.snapshot));
}

TEST(FigureLimits, ThreeHundredEventsFoldIntoBarsThatCountThem) {
    FigureWorld world;
    std::mt19937 random(7);
    const auto below = [&random](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<LaneId> lanes;
    for (int i = 0; i < 5; ++i) lanes.push_back(world.lane(u"Lane %1"_s.arg(i)));
    EventId marker;
    for (int i = 0; i < 300; ++i) {
        const QString date = u"%1-%2"_s.arg(2000 + below(10)).arg(1 + below(12), 2, 10, QLatin1Char('0'));
        const EventId id =
            world.event(lanes[static_cast<size_t>(below(5))], date, static_cast<EventKind>(below(4)));
        if (i == 150) marker = id;
    }
    twoBrackets(world, {marker});
    const auto sheet = made(world.snapshot);
    expectSound(sheet);
    EXPECT_TRUE(sheet->caption.contains(u"300 events"_s));
    EXPECT_TRUE(sheet->caption.contains(u"folded"_s));
}

TEST(FigureLimits, ManyBracketsAreDrawnOrRefusedInWords) {
    for (const int count : {6, 12, 30}) {
        FigureWorld world;
        const LaneId lane = world.lane(u"Lane"_s);
        const BracketingId bracketing = world.bracketing();
        for (int i = 0; i < count; ++i) {
            world.event(lane, QString::number(1980 + i));
            world.bracket(bracketing, u"Bracket of a name"_s, QString::number(1980 + i));
        }
        const auto sheet = made(world.snapshot);
        if (sheet.ok())
            expectSound(sheet);
        else
            EXPECT_TRUE(sheet.error().text.contains(QString::number(count)))
                << sheet.error().text.toStdString();
    }
}

TEST(FigureLimits, OddDatesStayInsideTheFigure) {
    FigureWorld world;
    const LaneId lane = world.lane(u"Lane"_s);
    for (const char* date :
         {"../2003", "2003/..", "/2003", "2003/", "/", "[..2001]", "[2008..]", "2003?", "2003%", "200X",
          "2003-21", "{2001,2003}", "2003-05-04", "2003-05-04T10:00:00", "2001~/2007~", "not a date"})
        for (const EventKind kind : {EventKind::Event, EventKind::State})
            world.event(lane, QString::fromUtf8(date), kind);
    twoBrackets(world);
    expectSound(made(world.snapshot));
}

TEST(FigureLimits, AFrontierWithoutADateIsASentenceThatNamesTheBracket) {
    FigureWorld world;
    world.event(world.lane(u"Lane"_s), u"2003"_s);
    const BracketingId bracketing = world.bracketing();
    world.bracket(bracketing, u"Before"_s, u"2000"_s);
    world.bracket(bracketing, u"Afterwards"_s, QString());
    const auto sheet = made(world.snapshot);
    ASSERT_FALSE(sheet.ok());
    EXPECT_TRUE(sheet.error().text.contains(u"Afterwards"_s));
}

TEST(FigureLimits, WidthsOutsideReasonAreRefused) {
    FigureWorld world;
    world.event(world.lane(u"Lane"_s), u"2003"_s);
    twoBrackets(world);
    EXPECT_FALSE(made(world.snapshot, 10).ok());
    EXPECT_FALSE(made(world.snapshot, 5000).ok());
}

TEST(FigureLimits, TheLegendHoldsOnlyWhatIsUsed) {
    FigureWorld world;
    const LaneId lane = world.lane(u"Lane"_s);
    world.event(lane, u"2003"_s, EventKind::Decision);
    world.event(lane, u"2007"_s, EventKind::Activity);
    twoBrackets(world);
    const auto sheet = made(world.snapshot);
    ASSERT_TRUE(sheet.ok());
    QStringList legend;
    for (const Item& item : sheet->list.items())
        if (item.role == Role::Legend) legend.append(sheet->list.textOf(item).text);
    EXPECT_EQ(legend, (QStringList{u"Marks"_s, u"decision"_s, u"activity"_s, u"Frontiers"_s, u"frontier"_s,
                                   u"Date lines"_s, u"some time in this span"_s}));
}
