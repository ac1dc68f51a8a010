// SPDX-License-Identifier: GPL-3.0-or-later
// Bracketings of one lane: what they count, what is nested in them, what moving a frontier would change; and
// how two bracketings of a case agree.
#include "timelineworld.h"

#include "core/layout/bandagreement.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

// Lane 10 is cut at 2005, its second bracket once more at 2008; lane 11 is not.
class LaneWorld : public MadeUpWorld {
public:
    LaneWorld() : MadeUpWorld(2) {
        Bracketing own;
        own.id = BracketingId(30);
        own.caseId = CaseId(1);
        own.lane = LaneId(10);
        own.name = u"Own"_s;
        tables.put(own);
        frontier(31, u"2005"_s);
        frontier(32, u"2008-01"_s);
        bracket(33, u"L1"_s, {}, FrontierId(31));
        bracket(34, u"L2"_s, FrontierId(31), {});
        bracket(35, u"L2a"_s, FrontierId(31), FrontierId(32), BracketId(34));
        bracket(36, u"L2b"_s, FrontierId(32), {}, BracketId(34));
    }
    void frontier(qint64 id, const QString& edtf) {
        Frontier row;
        row.id = FrontierId(id);
        row.bracketing = BracketingId(30);
        row.when = TemporalExtent(edtf);
        row.reason = u"Because"_s;
        tables.put(row);
    }
    void bracket(qint64 id, const QString& key, FrontierId opens, FrontierId closes, BracketId parent = {}) {
        Bracket row;
        row.id = BracketId(id);
        row.bracketing = BracketingId(30);
        row.parent = parent;
        row.key = key;
        row.opens = opens;
        row.closes = closes;
        tables.put(row);
    }
    [[nodiscard]] BracketShare share(qint64 id) const {
        return facts.bracket(BracketId(id))->share.value_or(BracketShare());
    }
};

size_t countOf(const DisplayList& list, Role role, qint64 object) {
    return static_cast<size_t>(std::count_if(list.items().begin(), list.items().end(), [&](const Item& item) {
        return item.role == role && item.object == object;
    }));
}

} // namespace

TEST(LaneBands, CountTheEventsOfTheirLaneAloneCertainStraddlingAndPossibleApart) {
    LaneWorld world;
    world.add(0, u"2003-05"_s);
    world.add(0, u"2004-06"_s);
    world.add(0, u"2010"_s);
    world.add(0, u"2005-03"_s);
    world.add(1, u"2002"_s);
    world.add(1, u"2011"_s);
    world.build();
    EXPECT_EQ(world.share(33).certain, 2);
    EXPECT_EQ(world.share(34).certain, 1);
    // The one inside the year of the frontier counts once, and may lie on the other side.
    EXPECT_EQ(world.share(33).straddling + world.share(34).straddling, 1);
    EXPECT_EQ(world.share(33).possible + world.share(34).possible, 1);
    EXPECT_EQ(shareInWords({BracketId(1), 4, 1, 2}), u"4 certain · 1 straddling · 2 possible"_s);
    const LaidOut out = lay(world, stateShowing(years(2000, 2013), 1200), {1352, 700});
    EXPECT_EQ(countOf(out.list, Role::BracketCount, 33), 2U);
    EXPECT_EQ(countOf(out.list, Role::BracketCount, 34), 2U);
}

TEST(LaneBands, SingleChangesKeepTheCountsOfALaneInStep) {
    LaneWorld world;
    for (int i = 0; i < 40; ++i) world.add(i % 2, u"20%1"_s.arg(i % 12, 2, 10, QLatin1Char('0')));
    world.build();
    BracketCounts counts;
    counts.build(world.model(), levelOf(world.model(), BracketingId(30), {}), LaneId(10));
    for (int i = 0; i < 40; i += 3) {
        Event event;
        event.id = EventId(1000 + i);
        event.caseId = CaseId(1);
        event.lane = LaneId(10 + (i / 3) % 2);
        event.when = TemporalExtent(u"2006"_s);
        world.events.put(EventColumns::hotOf(event));
        counts.update(world.model(), event.id);
    }
    BracketCounts fresh;
    fresh.build(world.model(), levelOf(world.model(), BracketingId(30), {}), LaneId(10));
    EXPECT_EQ(counts.shares(), fresh.shares());
    int counted = 0;
    for (const BracketShare& share : fresh.shares()) counted += share.counted();
    EXPECT_GT(counted, 10);
    EXPECT_LT(counted, 30);
}

TEST(LaneBands, NestedBracketsHaveARowOfTheirOwnAndTheirFrontierBeginsThere) {
    LaneWorld world;
    world.add(0, u"2003-05"_s);
    world.add(1, u"2003-05"_s);
    world.build();
    const TimelineState state = stateShowing(years(2000, 2013), 1200);
    const LaidOut out = lay(world, state, {1352, 700});
    const PlacedLane& lane = out.frame.lanes.front();
    const TimelineMetrics metrics = TimelineMetrics::at(state, {1352, 700});
    EXPECT_DOUBLE_EQ(lane.band.height, metrics.rival + metrics.nested);
    EXPECT_GT(countOf(out.list, Role::NestedBand, 35), 0U);
    EXPECT_TRUE(out.list.toText().contains(u"L2"_s));
    double outer = 0;
    double nested = 0;
    for (const PlacedFrontier& frontier : out.frame.frontiers) {
        EXPECT_FALSE(frontier.main);
        EXPECT_TRUE(lane.box.contains(frontier.mark));
        EXPECT_NEAR(frontier.line.bottom(), lane.box.bottom(), 1e-6);
        (frontier.nested ? nested : outer) = frontier.line.y;
    }
    EXPECT_DOUBLE_EQ(outer, lane.band.y);
    EXPECT_GT(nested, lane.band.y + metrics.rival / 2);
    EXPECT_LT(nested, lane.band.bottom() - metrics.nested / 2);
    for (const PlacedBracket& bracket : out.frame.brackets) {
        EXPECT_EQ(bracket.lane, LaneId(10));
        EXPECT_TRUE(lane.band.contains(bracket.box.centre()));
    }
    for (const PlacedEvent& event : out.frame.events)
        if (event.lane == 0) {
            EXPECT_GT(event.extent.y, lane.band.bottom());
        }
}

TEST(LaneBands, AFrontierUnderTheHandIsCountedInItsOwnLaneAndSaidInFull) {
    LaneWorld world;
    world.cutAt(u"2004"_s);
    for (const char* year : {"2002", "2003", "2006", "2007", "2010"}) world.add(0, QString::fromLatin1(year));
    world.add(1, u"2006"_s);
    world.build();
    ASSERT_EQ(world.share(33).certain, 2);
    const TemporalExtent later(u"2009"_s);
    FrontierPreview moved{FrontierId(31), later.padded(), later.padded().startFrom, {}, {}};
    moved.moved = world.facts.sharesWith(world.model(), moved);
    ASSERT_EQ(moved.moved.shares.size(), 2U);
    EXPECT_EQ(moved.moved.shares[0].bracket, BracketId(33));
    EXPECT_EQ(moved.moved.shares[0].certain, 4);
    EXPECT_EQ(moved.moved.shares[1].certain, 1);
    EXPECT_EQ(moved.moved.changedSides.size(), 2U);
    TimelineState state = stateShowing(years(2000, 2013), 1200);
    state.movingFrontier = moved;
    EXPECT_TRUE(lay(world, state, {1352, 700}).list.toText().contains(u"4 certain"_s));
    // The main band's own frontier still counts the events of all lanes.
    FrontierPreview main{FrontierId(22), later.padded(), later.padded().startFrom, {}, {}};
    EXPECT_EQ(world.facts.sharesWith(world.model(), main).shares.front().certain, 5);
}

TEST(BandAgreement, ComparesWhatLiesCertainlyInBothAndSaysWhatWasLeftOut) {
    // 111122223333 beside 111111222333, as the method works it out.
    MadeUpWorld world(1);
    for (int i = 0; i < 12; ++i) world.add(0, u"20%1-06"_s.arg(i, 2, 10, QLatin1Char('0')));
    const auto cut = [&world](qint64 id, std::initializer_list<const char*> frontiers) {
        Bracketing bracketing;
        bracketing.id = BracketingId(id);
        bracketing.caseId = CaseId(1);
        bracketing.order = static_cast<double>(id);
        world.tables.put(bracketing);
        FrontierId opens;
        qint64 next = id + 1;
        const auto bracket = [&](FrontierId closes) {
            Bracket row;
            row.id = BracketId(next++);
            row.bracketing = bracketing.id;
            row.opens = opens;
            row.closes = closes;
            world.tables.put(row);
        };
        for (const char* edtf : frontiers) {
            Frontier row;
            row.id = FrontierId(next++);
            row.bracketing = bracketing.id;
            row.when = TemporalExtent(QString::fromLatin1(edtf));
            world.tables.put(row);
            bracket(row.id);
            opens = row.id;
        }
        bracket({});
    };
    cut(50, {"2004-01", "2008-01"});
    cut(70, {"2006-01", "2009-01"});
    world.build();
    const BandAgreement whole = agreementOf(world.model(), BracketingId(50), BracketingId(70));
    EXPECT_EQ(whole.compared(), 12U);
    EXPECT_NEAR(*whole.agreement.adjustedRand, 0.3828, 0.00005);
    EXPECT_NEAR(whole.agreement.variation, 1.2925, 0.00005);
    EXPECT_EQ(whole.byOrder + whole.outside + whole.notObserved, 0U);
    // One that straddles a frontier, one that was only planned, one of another case: the numbers stay.
    world.add(0, u"2005/2006"_s);
    Event planned;
    planned.id = EventId(5000);
    planned.caseId = CaseId(1);
    planned.lane = LaneId(10);
    planned.status = EventStatus::Planned;
    planned.when = TemporalExtent(u"2003"_s);
    world.events.put(EventColumns::hotOf(planned));
    planned.id = EventId(5001);
    planned.caseId = CaseId(2);
    planned.status = EventStatus::Observed;
    world.events.put(EventColumns::hotOf(planned));
    world.build();
    const BandAgreement part = agreementOf(world.model(), BracketingId(50), BracketingId(70));
    EXPECT_EQ(part.compared(), 12U);
    EXPECT_EQ(part.byOrder, 1U);
    EXPECT_EQ(part.notObserved, 1U);
    EXPECT_NEAR(*part.agreement.adjustedRand, 0.3828, 0.00005);
    const BandAgreement same = agreementOf(world.model(), BracketingId(50), BracketingId(50));
    EXPECT_DOUBLE_EQ(*same.agreement.adjustedRand, 1);
}

TEST(RoleSet, HoldsEveryRoleAndRoomForMore) {
    for (int i = 0; i < kRoleCount; ++i) {
        const RoleSet one{static_cast<Role>(i)};
        EXPECT_FALSE(one.isEmpty());
        for (int j = 0; j < 256; ++j) EXPECT_EQ(one.contains(static_cast<Role>(j)), i == j);
    }
    EXPECT_TRUE(RoleSet{static_cast<Role>(200)}.contains(static_cast<Role>(200)));
    EXPECT_TRUE(RoleSet().isEmpty());
}
