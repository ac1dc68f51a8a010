// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of looking: paths of influences, lanes as the analyst made them, faint events, rivals beside the main
// band, what the hand holds.
#include "timelineworld.h"

#include "core/layout/banddifference.h"
#include "core/layout/influencepaths.h"
#include "core/layout/influencetime.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

class Municipality {
public:
    Municipality() : project(workedCase(u"municipality"_s)) {
        caseId = project.tables().of<Case>().begin()->second.id;
        index.build(project.events(), caseId);
    }
    [[nodiscard]] TimelineModel model() const {
        return {project.tables(), project.events(), project.influences(), index, caseId};
    }
    [[nodiscard]] EventId event(const QString& key) const {
        for (size_t row = 0; row < project.events().rows(); ++row)
            if (project.events().key(row) == key) return project.events().id(row);
        return {};
    }

    Project& project;
    CaseId caseId;
    EventIndex index;
};

bool holdsText(const DisplayList& list, const QString& text) { return list.toText().contains(text); }

FrontierFact frontierAt(Instant at) {
    FrontierFact fact;
    fact.id = FrontierId(at + 1);
    fact.at = at;
    fact.padded = {at, at + 10, at, at + 10};
    return fact;
}

} // namespace

TEST(InfluencePaths, DescendantsOfA13AreThoseOfTheMethod) {
    const Municipality world;
    const InfluencePaths paths = pathsOf(world.model(), {world.event(u"A13"_s)});
    QStringList keys;
    for (const qint64 id : paths.downstream) {
        const HotInfluence* influence = world.model().influences.find(InfluenceId(id));
        const auto row = world.model().events.rowOf(EventId(influence->to.value()));
        ASSERT_TRUE(row.has_value());
        if (const QString key = world.model().events.key(*row); !keys.contains(key)) keys.append(key);
    }
    keys.sort();
    EXPECT_EQ(keys, (QStringList{u"A14"_s, u"A15"_s, u"A16"_s, u"A17"_s, u"A18"_s, u"A21"_s, u"A23"_s,
                                 u"A24"_s, u"A31"_s, u"A34"_s, u"A35"_s, u"A36"_s, u"A39"_s, u"A40"_s}));
    EXPECT_FALSE(paths.holds(world.event(u"A33"_s)));
}

TEST(InfluencePaths, WalkOnlyWhatTheFilterLetsThrough) {
    const Municipality world;
    TimelineFacts facts;
    facts.build(world.model());
    const std::vector<EventId> asked{world.event(u"A13"_s)};
    const InfluencePaths all = pathsOf(world.model(), asked);
    InfluenceFilter stated;
    stated.bases = 1U << static_cast<quint32>(InfluenceBasis::Source);
    const InfluenceSieve sieve(stated, world.model(), facts);
    const InfluencePaths some = pathsOf(world.model(), asked, &sieve);
    EXPECT_LT(some.downstream.size(), all.downstream.size());
    for (const qint64 id : some.downstream + some.upstream) {
        EXPECT_TRUE(all.holds(InfluenceId(id)));
        EXPECT_EQ(world.model().influences.find(InfluenceId(id))->basis, InfluenceBasis::Source);
    }
    // The frame walks the same way.
    TimelineState state = stateShowing(facts.openingRange(), 1200);
    state.selection = {objectId(asked.front())};
    state.paths = ShownPaths::OfSelection;
    TimelineLayout layout;
    const size_t open = lay(world.model(), facts, state, {1352, 900}, layout).frame.influencesDrawn;
    state.influenceFilter.signs = 0;
    EXPECT_GT(open, 0U);
    const LaidOut none = lay(world.model(), facts, state, {1352, 900}, layout);
    EXPECT_EQ(none.frame.influencesDrawn, 0U);
}

TEST(InfluenceSieve, TheBracketsOfAnyBandAndLevelShareTheInfluencesAmongThem) {
    const Municipality world;
    TimelineFacts facts;
    facts.build(world.model());
    const auto shown = [&](BracketId from, BracketId to) {
        InfluenceFilter filter;
        filter.from = from;
        filter.to = to;
        return countInfluences(filter, world.model(), facts).shown;
    };
    const size_t all = shown({}, {});
    std::vector<const BandFact*> bands{facts.mainBand()};
    for (const BandFact* rival : facts.rivals()) bands.push_back(rival);
    ASSERT_GT(bands.size(), 1U);
    for (const BandFact* band : bands) {
        size_t sum = 0;
        for (const BracketFact& bracket : band->brackets) {
            const size_t own = shown(bracket.id, {});
            sum += own;
            size_t inside = 0;
            for (const BracketFact& nested : bracket.nested) {
                inside += shown(nested.id, {});
                EXPECT_LE(shown(nested.id, bracket.id), shown(bracket.id, bracket.id));
            }
            EXPECT_LE(inside, own);
            if (!bracket.nested.empty()) {
                EXPECT_GT(inside, 0U);
            }
        }
        EXPECT_LE(sum, all);
        EXPECT_GT(sum, all / 2);
    }
    // A bracket that is gone hides nothing.
    EXPECT_EQ(shown(BracketId(999'999), {}), all);
}

TEST(BandDifference, SharedWhereBothMayBeOneMomentElseTheNearestIsNamed) {
    BandFact main;
    main.frontiers = {frontierAt(100), frontierAt(500)};
    BandFact rival;
    rival.frontiers = {frontierAt(105), frontierAt(460), frontierAt(10'000)};
    const BandDifference difference = differenceOf(main, rival);
    ASSERT_EQ(difference.matches.size(), 3U);
    EXPECT_TRUE(difference.matches[0].shared);
    EXPECT_FALSE(difference.matches[1].shared);
    EXPECT_EQ(difference.matches[1].main, main.frontiers[1].id);
    EXPECT_EQ(difference.matches[2].mainAt, 500);
    EXPECT_EQ(difference.shared(), 1);
    EXPECT_EQ(difference.inWords(), u"1 of 3 frontiers shared"_s);
    EXPECT_TRUE(differenceOf(main, {}).inWords().isEmpty());
}

TEST(LaneView, ACollapsedLaneKeepsItsSumAndAGivenHeightHolds) {
    MadeUpWorld world(3);
    world.addRandom(60, 3, 7);
    world.build();
    TimelineState state = stateShowing(years(2000, 2013), 1200);
    const LaidOut before = lay(world, state, {1352, 800});
    state.laneView.collapsed.insert(before.frame.lanes[1].id.value());
    state.laneView.heights[before.frame.lanes[0].id.value()] = 150;
    const LaidOut after = lay(world, state, {1352, 800});
    EXPECT_EQ(after.frame.shown(), before.frame.shown());
    EXPECT_TRUE(after.frame.lanes[1].collapsed);
    EXPECT_EQ(after.frame.lanes[1].drawn, 0U);
    EXPECT_DOUBLE_EQ(after.frame.lanes[0].box.height, 150);
    for (const PlacedEvent& event : after.frame.events) {
        const PlacedLane& lane = after.frame.lanes[event.lane];
        EXPECT_GE(event.badge.y, lane.box.y);
        EXPECT_LE(event.badge.y, lane.box.bottom());
    }
}

TEST(LaneView, AnyHeightsLeaveLanesInOrderAndWithoutGaps) {
    MadeUpWorld world(4);
    world.addRandom(80, 4, 11);
    world.build();
    TimelineState state = stateShowing(years(2000, 2013), 1200);
    for (const double height : {1.0, 42.0, 300.0, 5'000.0}) {
        state.laneView.heights[10] = height;
        state.laneView.heights[12] = height / 2;
        const LaidOut out = lay(world, state, {1352, 700});
        for (size_t i = 1; i < out.frame.lanes.size(); ++i) {
            EXPECT_NEAR(out.frame.lanes[i].box.y, out.frame.lanes[i - 1].box.bottom(), 1e-6);
            EXPECT_GT(out.frame.lanes[i].box.height, 20);
        }
    }
}

TEST(FaintEvents, WhatTheFilterLeavesOutIsWeakAndNothingElse) {
    MadeUpWorld world(1);
    world.add(0, u"2004"_s, u"Seen"_s);
    world.build();
    TimelineState state = stateShowing(years(2000, 2013), 1200);
    EXPECT_FALSE(holdsText(lay(world, state, {1352, 600}).list, u"32%"_s));
    EventFilter filter;
    filter.observed = false;
    state.faint = filter;
    const LaidOut out = lay(world, state, {1352, 600});
    EXPECT_TRUE(holdsText(out.list, u"32%"_s));
    EXPECT_TRUE(holdsText(out.list, u"Seen"_s));
}

TEST(UnderTheHand, AGhostIsDrawnThoughItsOriginIsOutOfView) {
    MadeUpWorld world(2);
    const EventId id = world.add(0, u"2001-03"_s, u"Moved"_s);
    world.add(1, u"2010"_s, u"Other"_s);
    world.build();
    TimelineState state = stateShowing(years(2008, 2013), 1200);
    const TemporalExtent when(u"2010-06"_s);
    state.moving = {{id, when.padded(), when.flags(), LaneId(11)}};
    const LaidOut out = lay(world, state, {1352, 600});
    EXPECT_EQ(out.frame.event(id), nullptr);
    bool ghost = false;
    for (const Item& item : out.list.items())
        ghost = ghost || (item.role == Role::Ghost && item.object == id.value());
    EXPECT_TRUE(ghost);
    EXPECT_TRUE(holdsText(out.list, u"Moved"_s));
}

TEST(UnderTheHand, AnOuterEndTellsWhatItsBracketWouldHold) {
    MadeUpWorld world(1);
    world.cutAt(u"2005"_s);
    world.add(0, u"2004-03"_s);
    world.add(0, u"2006"_s);
    world.add(0, u"2009"_s);
    world.build();
    EndPreview end{BracketId(21),
                   BracketEnd::End,
                   kInfinity,
                   instantFromCivil({2008, 1, 1}),
                   instantFromCivil({2008, 1, 1}),
                   {}};
    const MovedShares moved = world.facts.sharesWith(world.model(), end);
    ASSERT_EQ(moved.shares.size(), 2U);
    EXPECT_EQ(moved.shares[1].certain, 1);
    EXPECT_EQ(moved.changedSides.size(), 1U);
    end.moved = moved;
    TimelineState state = stateShowing(years(2000, 2013), 1200);
    state.movingEnd = end;
    const LaidOut out = lay(world, state, {1352, 600});
    EXPECT_TRUE(holdsText(out.list, u"1 certain"_s));
    for (const PlacedBracket& bracket : out.frame.brackets) {
        if (bracket.id == BracketId(21)) {
            EXPECT_NEAR(bracket.box.right(), 152 + state.scale.x(end.at), 1);
        }
    }
}

TEST(TimeLogic, OpenOrderAsksAndReversedOrderWarns) {
    MadeUpWorld world(2);
    const EventId cause = world.add(0, u"2005"_s, u"Cause"_s);
    const EventId after = world.add(1, u"2008"_s, u"After"_s);
    const EventId same = world.add(1, u"2005"_s, u"Same"_s);
    const EventId before = world.add(1, u"2002"_s, u"Before"_s);
    qint64 id = 500;
    for (const EventId to : {after, same, before}) {
        Influence influence;
        influence.id = InfluenceId(id++);
        influence.caseId = CaseId(1);
        influence.from = objectId(cause);
        influence.to = objectId(to);
        influence.kind = u"triggers"_s;
        world.influences.put(influence);
    }
    world.build();
    TimelineState state = stateShowing(years(2000, 2013), 1200);
    const LaidOut out = lay(world, state, {1352, 600});
    const auto signsOf = [&](qint64 influence) {
        QString signs;
        for (const Item& item : out.list.items()) {
            if (item.role != Role::InfluenceHead || item.object != influence) continue;
            if (item.kind == ItemKind::Text) signs += out.list.textOf(item).text;
            if (item.kind == ItemKind::Icon) signs += u'!';
        }
        return signs;
    };
    EXPECT_EQ(signsOf(500), QString());
    EXPECT_EQ(signsOf(501), u"?"_s);
    EXPECT_EQ(signsOf(502), u"!"_s);
    const auto inWords = [&world](qint64 influence) {
        return timeLogicInWords(world.events, world.influences,
                                *world.influences.find(InfluenceId(influence)));
    };
    EXPECT_EQ(inWords(500), QString());
    EXPECT_EQ(inWords(501), u"The dates leave open whether E1000 came before E1002"_s);
    EXPECT_EQ(inWords(502), u"E1003 was over before E1000 began: impossible as dated"_s);
}
