// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bracketverbs.h"
#include "core/edit/laneverbs.h"
#include "tests/core/edit/smallcase.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

QStringList order(const SmallCase& c) {
    std::vector<Lane> lanes = c.rows.everyRow<Lane>();
    std::sort(lanes.begin(), lanes.end(), [](const Lane& a, const Lane& b) { return a.order < b.order; });
    QStringList names;
    for (const Lane& lane : lanes) names.append(lane.name);
    return names;
}

LaneId addLane(SmallCase& c, const QString& name, double place) {
    Lane lane;
    lane.id = c.ids.nextId<Lane>();
    lane.caseId = c.caseId;
    lane.name = name;
    lane.order = place;
    c.rows.put(lane);
    return lane.id;
}

} // namespace

TEST(MoveLane, GoesDirectlyAboveAnotherOrToTheBottomAndBack) {
    SmallCase c;
    const LaneId last = addLane(c, u"Last"_s, 100);
    const QStringList before = order(c);
    EditBuilder builder = c.edit();
    const auto up = moveLane(builder, last, c.leadership);
    ASSERT_TRUE(up.ok());
    c.rows.apply(*up);
    EXPECT_EQ(order(c), (QStringList{u"Last"_s, before.at(0), before.at(1)}));
    EXPECT_TRUE(up->sentence.contains(u"Last"_s)) << up->sentence.toStdString();
    EditBuilder second = c.edit();
    const auto down = moveLane(second, last, {});
    ASSERT_TRUE(down.ok());
    c.rows.apply(*down);
    EXPECT_EQ(order(c), before);
    c.rows.apply(inverse(*down));
    c.rows.apply(inverse(*up));
    EXPECT_EQ(order(c), before);
}

TEST(MoveLane, TwoLanesOfOneOrderComeApart) {
    SmallCase c;
    const LaneId one = addLane(c, u"One"_s, 50);
    addLane(c, u"Two"_s, 50);
    const LaneId three = addLane(c, u"Three"_s, 50);
    EditBuilder builder = c.edit();
    const auto edit = moveLane(builder, three, one);
    ASSERT_TRUE(edit.ok());
    c.rows.apply(*edit);
    EXPECT_EQ(order(c).mid(2), (QStringList{u"Three"_s, u"One"_s, u"Two"_s}));
}

TEST(MoveLane, AboveItselfIsNoChangeAndAnotherCaseIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto none = moveLane(builder, c.unit, c.unit);
    ASSERT_TRUE(none.ok());
    EXPECT_TRUE(none->isEmpty());
    EditBuilder other = c.edit();
    EXPECT_FALSE(moveLane(other, c.unit, LaneId(999'999)).ok());
    EditBuilder gone = c.edit();
    EXPECT_FALSE(moveLane(gone, LaneId(999'999), c.unit).ok());
}

TEST(MoveFrontierTo, TakesTheEventAsItsMarkInOneEdit) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = moveFrontierTo(builder, c.second, TemporalExtent(u"2019-04-15"_s), c.plan);
    ASSERT_TRUE(edit.ok());
    EXPECT_TRUE(edit->sentence.contains(u"A2"_s)) << edit->sentence.toStdString();
    c.rows.apply(*edit);
    EXPECT_EQ(c.rows.get(c.second)->when.edtf(), u"2019-04-15"_s);
    std::vector<EventId> marks;
    for (const FrontierEvent& mark : c.rows.everyRow<FrontierEvent>())
        if (mark.frontier == c.second) marks.push_back(mark.event);
    EXPECT_EQ(marks, (std::vector<EventId>{c.plan}));
}

TEST(HiddenBracketings, ComeBackTogetherInOneStep) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto hidden = hideBracketing(builder, c.rival);
    ASSERT_TRUE(hidden.ok());
    c.rows.apply(*hidden);
    EXPECT_TRUE(c.rows.get(c.rival)->hidden);
    EditBuilder second = c.edit();
    const auto shown = showHiddenBracketings(second, c.caseId);
    ASSERT_TRUE(shown.ok());
    c.rows.apply(*shown);
    EXPECT_FALSE(c.rows.get(c.rival)->hidden);
    EditBuilder third = c.edit();
    EXPECT_FALSE(showHiddenBracketings(third, c.caseId).ok());
}
