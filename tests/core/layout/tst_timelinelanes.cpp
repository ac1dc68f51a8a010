// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes in the drawing: nested and collapsed ones, colour and pattern, lanes laid by something else.
#include "timelineworld.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

class NestedWorld : public MadeUpWorld {
public:
    NestedWorld() : MadeUpWorld(4) {
        // Lane 1 stands in 0, lane 2 in 1; lane 3 beside 0.
        nest(1, 0);
        nest(2, 1);
    }
    void nest(int lane, int parent) { tables.of<Lane>().at(10 + lane).parent = LaneId(10 + parent); }
    Lane& lane(int number) { return tables.of<Lane>().at(10 + number); }
};

const Item* itemOf(const LaidOut& out, Role role, qint64 object, ItemKind kind) {
    for (const Item& item : out.list.items())
        if (item.role == role && item.object == object && item.kind == kind) return &item;
    return nullptr;
}

QStringList textsOf(const LaidOut& out, qint64 lane) {
    QStringList texts;
    for (const Item& item : out.list.items())
        if (item.kind == ItemKind::Text && item.role == Role::LaneHead && item.object == lane)
            texts.append(out.list.textOf(item).text);
    return texts;
}

class LaidWorld {
public:
    explicit LaidWorld(LaneChoice choice, const QString& name = u"municipality"_s)
        : project(workedCase(name)) {
        caseId = project.tables().of<Case>().begin()->second.id;
        laning = std::make_shared<EventLaning>(project.rows(), project.events(), caseId, choice);
        index.build(project.events(), caseId, {}, laning);
        facts.build(model());
    }
    [[nodiscard]] TimelineModel model() const {
        return {project.tables(), project.events(), project.influences(), index, caseId, laning.get()};
    }
    [[nodiscard]] LaidOut laid() const {
        TimelineLayout layout;
        return lay(model(), facts, stateShowing(facts.fullRange(), 1200), {1352, 900}, layout);
    }

    Project& project;
    CaseId caseId;
    std::shared_ptr<EventLaning> laning;
    EventIndex index;
    TimelineFacts facts;
};

} // namespace

TEST(NestedLanes, StandUnderTheirParentIndented) {
    NestedWorld world;
    world.lane(3).order = -1; // above all
    world.addRandom(40, 4, 3);
    world.build();
    const LaidOut out = lay(world, stateShowing(years(2000, 2013), 1200), {1352, 900});
    std::vector<qint64> order;
    for (const PlacedLane& lane : out.frame.lanes) order.push_back(lane.id.value());
    EXPECT_EQ(order, (std::vector<qint64>{13, 10, 11, 12}));
    double before = 0;
    for (const qint64 id : {10, 11, 12}) {
        const Item* name = itemOf(out, Role::LaneHead, id, ItemKind::Text);
        ASSERT_NE(name, nullptr);
        EXPECT_GT(name->box.x, before);
        before = name->box.x;
    }
    EXPECT_EQ(out.frame.shown(), 40U);
}

TEST(NestedLanes, ACollapsedParentHidesThemAndHoldsTheirEvents) {
    NestedWorld world;
    world.addRandom(60, 4, 5);
    world.build();
    TimelineState state = stateShowing(years(2003, 2009), 1200);
    const LaidOut open = lay(world, state, {1352, 900});
    size_t inside = 0;
    for (size_t i = 0; i < 3; ++i) inside += open.frame.lanes[i].total;
    state.laneView.collapsed.insert(10);
    const LaidOut out = lay(world, state, {1352, 900});
    ASSERT_EQ(out.frame.lanes.size(), 2U);
    EXPECT_EQ(out.frame.lanes.front().total, inside);
    EXPECT_EQ(out.frame.shown(), open.frame.shown());
    EXPECT_EQ(textsOf(out, 10), (QStringList{u"2 lanes"_s, u"Lane 0"_s}));
    EXPECT_EQ(out.frame.laneHolding(LaneId(12)), &out.frame.lanes.front());
    for (const PlacedEvent& event : out.frame.events) EXPECT_LT(event.lane, out.frame.lanes.size());
}

TEST(NestedLanes, TheSumHoldsForAnyTreeAndAnyCollapsedLanes) {
    std::mt19937 random(23);
    for (int round = 0; round < 40; ++round) {
        MadeUpWorld world(6);
        for (int i = 1; i < 6; ++i)
            if (random() % 2 == 0)
                world.tables.of<Lane>().at(10 + i).parent = LaneId(10 + static_cast<int>(random() % 6));
        world.addRandom(50 + static_cast<int>(random() % 800), 6, static_cast<unsigned>(round));
        world.build();
        ASSERT_EQ(world.facts.lanes().size(), 6U);
        const int from = 1999 + static_cast<int>(random() % 6);
        TimelineState state = stateShowing(years(from, from + 1 + static_cast<int>(random() % 8)), 700);
        for (int i = 0; i < 6; ++i)
            if (random() % 3 == 0) state.laneView.collapsed.insert(10 + i);
        const LaidOut out = lay(world, state, {852, 700});
        EXPECT_EQ(out.frame.shown(), world.index.size()) << "round " << round;
    }
}

TEST(NestedLanes, AParentWithoutEventsIsOnlyAHead) {
    NestedWorld world;
    world.add(1, u"2004"_s);
    world.build();
    const LaidOut out = lay(world, stateShowing(years(2000, 2013), 1200), {1352, 900});
    EXPECT_LT(out.frame.lanes[0].box.height, 40);
    EXPECT_GT(out.frame.lanes[1].box.height, 40);
}

TEST(LaneLooks, ColourIsAStripeAndATintOfThePaletteAndPatternIsInk) {
    MadeUpWorld world(3);
    world.tables.of<Lane>().at(11).colour = LaneColour::Blue;
    world.tables.of<Lane>().at(12).pattern = LanePattern::Hatched;
    world.build();
    const LaidOut out = lay(world, stateShowing(years(2000, 2013), 1200), {1352, 900});
    bool stripe = false;
    bool tint = false;
    bool hatched = false;
    bool plain = true;
    for (const Item& item : out.list.items()) {
        if (item.role == Role::LaneHead && item.object == 11 && item.box.width == 4)
            stripe = item.fill.ink == Ink::BracketLine1;
        if (item.role == Role::Lane && item.object == 11 && item.fill.ink == Ink::BracketFill1)
            tint = item.fill.percent < 50;
        if (item.kind == ItemKind::Rect && item.object == 12 && item.hatch() == Hatch::Hatched)
            hatched = item.stroke.tone.ink == Ink::Text2;
        plain = plain && (item.object != 10 || item.box.width != 4);
    }
    EXPECT_TRUE(stripe);
    EXPECT_TRUE(tint);
    EXPECT_TRUE(hatched);
    EXPECT_TRUE(plain);
}

TEST(LaidLanes, EveryGroupingShowsEachEventOnce) {
    const EventIndex own = [] {
        EventIndex index;
        Project& project = workedCase(u"municipality"_s);
        index.build(project.events(), project.tables().of<Case>().begin()->second.id);
        return index;
    }();
    const CodingSchemeId codes = workedCase(u"municipality"_s).tables().of<CodingScheme>().begin()->second.id;
    for (size_t i = 0; i < Words<LaneGrouping>::list.size(); ++i) {
        const LaidWorld world({static_cast<LaneGrouping>(i), codes});
        const LaidOut out = world.laid();
        EXPECT_EQ(world.index.size(), own.size()) << Words<LaneGrouping>::list[i];
        EXPECT_EQ(out.frame.shown(), own.size()) << Words<LaneGrouping>::list[i];
        EXPECT_FALSE(out.frame.lanes.empty());
        for (const PlacedLane& lane : out.frame.lanes) EXPECT_LT(lane.id.value(), 0);
    }
}

TEST(LaidLanes, ByLevelEachEventStandsAtItsLevel) {
    const LaidWorld world({LaneGrouping::Level, {}});
    QStringList names;
    for (const LaneFact& lane : world.facts.lanes()) names.append(lane.name);
    EXPECT_EQ(names.mid(0, 4), (QStringList{u"National"_s, u"Leadership"_s, u"Unit"_s, u"Front line"_s}));
    for (const auto& [lane, events] : world.index.lanes())
        for (size_t pos = 0; pos < events.size(); ++pos)
            EXPECT_EQ(world.laning->laneOf(world.project.events(), events.row(pos)).value(), lane);
}

TEST(LaidLanes, WhatBelongsToSeveralStandsInTheFirstAndIsCounted) {
    const LaidWorld world({LaneGrouping::Actor, {}});
    std::map<qint64, QSet<qint64>> actors;
    for (const EventActor& each : world.project.rows().everyRow<EventActor>())
        actors[each.event.value()].insert(each.actor.value());
    size_t several = 0;
    const EventColumns& events = world.project.events();
    for (const auto& [lane, held] : world.index.lanes())
        for (size_t pos = 0; pos < held.size(); ++pos) {
            const auto of = actors.find(events.id(held.row(pos)).value());
            if (of == actors.end()) {
                EXPECT_EQ(lane, EventLaning::none().value());
                continue;
            }
            if (of->second.size() > 1) ++several;
            EXPECT_EQ(-lane, *std::min_element(of->second.begin(), of->second.end()));
        }
    EXPECT_GT(several, 0U);
    EXPECT_EQ(world.laning->inSeveral(), several);
}

TEST(LaidLanes, AnEventThatComesIsFoundAlsoWhereNoLaneWas) {
    MadeUpWorld world(1);
    world.add(0, u"2004"_s, u"One"_s, EventKind::Decision);
    class NoRows : public RowReader {
        std::optional<RowValues> read(Entity, qint64) const override { return std::nullopt; }
        std::vector<qint64> linking(Entity, int, qint64) const override { return {}; }
        std::vector<qint64> all(Entity) const override { return {}; }
        std::optional<Entity> entityOf(qint64) const override { return std::nullopt; }
    } rows;
    auto laning =
        std::make_shared<EventLaning>(rows, world.events, CaseId(1), LaneChoice{LaneGrouping::Kind, {}});
    EXPECT_EQ(laning->lanes().size(), 1U);
    world.index.build(world.events, CaseId(1), {}, laning);
    const EventId state = world.add(0, u"2005"_s, u"Two"_s, EventKind::State);
    laning->follow(world.events);
    EXPECT_EQ(laning->lanes().size(), 2U);
    world.index.update(world.events, state);
    EXPECT_EQ(world.index.size(), 2U);
    EXPECT_EQ(world.index.lanes().size(), 2U);
}
