// SPDX-License-Identifier: GPL-3.0-or-later
// Lives of units and what became of them, plans over what happened, and how far they slipped.
#include "timelineworld.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

class LaidCase {
public:
    LaidCase(const QString& name, LaneGrouping grouping) : project(workedCase(name)) {
        caseId = project.tables().of<Case>().begin()->second.id;
        laning =
            std::make_shared<EventLaning>(project.rows(), project.events(), caseId, LaneChoice{grouping, {}});
        index.build(project.events(), caseId, {}, laning);
        facts.build({project.tables(), project.events(), project.influences(), index, caseId, laning.get()});
        TimelineState state = stateShowing(facts.fullRange(), 1200);
        state.crowding = Crowding::Scroll;
        TimelineLayout layout;
        out = lay({project.tables(), project.events(), project.influences(), index, caseId, laning.get()},
                  facts, state, {1352, 4000}, layout);
    }
    [[nodiscard]] UnitId unit(const QString& key) const {
        for (const auto& [_, each] : project.tables().of<Unit>())
            if (each.key == key) return each.id;
        return {};
    }
    [[nodiscard]] const PlannedActivity* planned(const QString& key) const {
        for (const auto& [_, each] : project.tables().of<PlannedActivity>())
            if (each.key == key) return &each;
        return nullptr;
    }
    [[nodiscard]] std::vector<const Item*> items(Role role, qint64 object) const {
        std::vector<const Item*> found;
        for (const Item& item : out.list.items())
            if (item.role == role && item.object == object) found.push_back(&item);
        return found;
    }
    [[nodiscard]] const PlacedLane* lane(ObjectId of) const {
        return out.frame.laneHolding(EventLaning::laneFor(of));
    }

    Project& project;
    CaseId caseId;
    std::shared_ptr<EventLaning> laning;
    EventIndex index;
    TimelineFacts facts;
    LaidOut out;
};

} // namespace

TEST(UnitLanes, EveryUnitShowsItsLifeInItsOwnLane) {
    const LaidCase world(u"municipality"_s, LaneGrouping::Unit);
    size_t drawn = 0;
    for (const auto& [_, unit] : world.project.tables().of<Unit>()) {
        if (unit.start.isEmpty()) continue;
        const auto bars = world.items(Role::UnitLife, unit.id.value());
        ASSERT_EQ(bars.size(), 1U) << unit.key.toStdString();
        const PlacedLane* lane = world.lane(objectId(unit.id));
        ASSERT_NE(lane, nullptr);
        EXPECT_GT(bars.front()->box.y, lane->box.y);
        EXPECT_LT(bars.front()->box.bottom(), lane->box.bottom());
        ++drawn;
    }
    EXPECT_GE(drawn, 13U);
}

TEST(UnitLanes, ALifeIsCertainOnlyBetweenWhatItsDatesLeaveOpen) {
    const LaidCase world(u"municipality"_s, LaneGrouping::Unit);
    // UA5 began some time from 1997 to 2003 and ended in 2004.
    const Item* bar = world.items(Role::UnitLife, world.unit(u"UA5"_s).value()).front();
    const auto stops = world.out.list.stopsOf(*bar);
    EXPECT_EQ(stops.front().strength, 0);
    EXPECT_GT(stops[1].at, 0.5);
    // UA6 goes on.
    const Item* open = world.items(Role::UnitLife, world.unit(u"UA6"_s).value()).front();
    EXPECT_GT(world.out.list.stopsOf(*open).back().strength, 0);
}

TEST(UnitLanes, AMergeIsSignedInTheLanesOfAllItsUnitsAndSaysThem) {
    const LaidCase world(u"municipality"_s, LaneGrouping::Unit);
    const UnitTransition* merged = nullptr;
    for (const auto& [_, each] : world.project.tables().of<UnitTransition>())
        if (each.key == u"TA2") merged = &each;
    ASSERT_NE(merged, nullptr);
    size_t signs = 0;
    for (const Item* item : world.items(Role::UnitSign, merged->id.value()))
        if (item->kind == ItemKind::Path) ++signs;
    EXPECT_EQ(signs, 5U);
    const QString words = transitionInWords(world.project.tables(), world.project.events(), merged->id);
    EXPECT_TRUE(words.startsWith(u"Merged 2004: UA1, UA2, UA3, UA4 → UA6"_s)) << words.toStdString();
    EXPECT_TRUE(lifeInWords(world.project.tables(), world.unit(u"UA6"_s)).contains(u"goes on"_s));
}

TEST(UnitLanes, MarksDoNotCoverTheLifeAboveThem) {
    const LaidCase world(u"city"_s, LaneGrouping::Unit);
    size_t compared = 0;
    for (const PlacedEvent& event : world.out.frame.events) {
        const PlacedLane& lane = world.out.frame.lanes[event.lane];
        const UnitId unit(-lane.id.value());
        for (const Item* bar : world.items(Role::UnitLife, unit.value())) {
            EXPECT_GE(event.badge.y - 10, bar->box.bottom());
            ++compared;
        }
    }
    EXPECT_GT(compared, 0U);
    EXPECT_EQ(world.out.frame.shown(), world.index.size());
}

TEST(UnitLanes, AnOwnLaneOfAUnitShowsTheLifeOfTheUnitOfItsName) {
    MadeUpWorld world(2);
    Unit unit;
    unit.id = UnitId(500);
    unit.caseId = CaseId(1);
    unit.name = u"Lane 1"_s;
    unit.start = TemporalExtent(u"2004"_s);
    world.tables.put(unit);
    world.build();
    EXPECT_EQ(world.facts.lifeOf(world.facts.lanes()[1]), nullptr);
    world.tables.of<Lane>().at(11).kind = LaneKind::Unit;
    world.build();
    EXPECT_EQ(world.facts.lifeOf(world.facts.lanes()[0]), nullptr);
    ASSERT_NE(world.facts.lifeOf(world.facts.lanes()[1]), nullptr);
    EXPECT_EQ(world.facts.lifeOf(world.facts.lanes()[1])->id, unit.id);
}

TEST(Slips, AreSaidInTheLargestUnitThatFits) {
    EXPECT_EQ(slipInWords(92.0, 92.0), u"+3 months"_s);
    EXPECT_EQ(slipInWords(0.0, 0.0), u"on time"_s);
    EXPECT_EQ(slipInWords(1.0, 1.0), u"+1 day"_s);
    EXPECT_EQ(slipInWords(-3.0, 26.0), u"−3 to +26 days"_s);
    EXPECT_EQ(slipInWords(63.0, 92.0), u"+2 to +3 months"_s);
    EXPECT_EQ(slipInWords({}, 122.0), u"at most +4 months"_s);
    EXPECT_EQ(slipInWords(-800.0, -800.0), u"−2 years"_s);
    EXPECT_TRUE(slipInWords({}, {}).isEmpty());
}

TEST(Plans, EveryPlannedActivityWithADateStandsInTheLaneOfItsPlan) {
    const LaidCase world(u"city"_s, LaneGrouping::Plan);
    size_t bars = 0;
    for (const auto& [_, planned] : world.project.tables().of<PlannedActivity>()) {
        if (planned.start.isEmpty()) continue;
        const PlacedLane* lane = world.lane(objectId(planned.plan));
        ASSERT_NE(lane, nullptr);
        bool dashed = false;
        for (const Item* item : world.items(Role::PlanBar, planned.id.value())) {
            if (item->kind != ItemKind::Rect || item->stroke.dash.isSolid()) continue;
            dashed =
                item->fill.isNone() && item->box.y >= lane->box.y && item->box.bottom() <= lane->box.bottom();
        }
        EXPECT_TRUE(dashed) << planned.key.toStdString();
        bars += dashed ? 1 : 0;
    }
    EXPECT_GE(bars, 10U);
    EXPECT_EQ(world.out.frame.shown(), world.index.size());
}

TEST(Plans, TheSlipOfAnEventIsTheOneThatIsStatedElseThatOfItsDates) {
    const LaidCase world(u"city"_s, LaneGrouping::Plan);
    const auto slipOf = [&](const QString& key) {
        for (const PlanFact& fact : world.facts.plans())
            if (fact.id == world.planned(key)->id) return fact.slip;
        return QString();
    };
    EXPECT_EQ(slipOf(u"L7"_s), u"on time"_s);
    EXPECT_EQ(slipOf(u"L5"_s), u"at most +4 months"_s);
    EXPECT_EQ(slipOf(u"L3"_s), u"not reported"_s);
    EXPECT_EQ(slipOf(u"L1"_s), u"−3 to +26 days"_s);

    MadeUpWorld made(1);
    const EventId late = made.add(0, u"2004-06-10"_s);
    Plan plan;
    plan.id = PlanId(600);
    plan.caseId = CaseId(1);
    made.tables.put(plan);
    PlannedActivity planned;
    planned.id = PlannedActivityId(601);
    planned.plan = plan.id;
    planned.start = TemporalExtent(u"2004-03-10"_s);
    made.tables.put(planned);
    PlannedActual link;
    link.id = PlannedActualId(602);
    link.planned = planned.id;
    link.event = late;
    made.tables.put(link);
    made.build();
    ASSERT_NE(made.facts.planOf(late.value()), nullptr);
    EXPECT_EQ(made.facts.planOf(late.value())->slip, u"+3 months"_s);
    const LaidOut out = lay(made, stateShowing(years(2004, 2005), 1200), {1352, 600});
    bool said = false;
    for (const Item& item : out.list.items())
        if (item.role == Role::PlanBar && item.kind == ItemKind::Text)
            said = out.list.textOf(item).text == u"+3 months";
    EXPECT_TRUE(said);
}
