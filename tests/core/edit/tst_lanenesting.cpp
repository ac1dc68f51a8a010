// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes inside lanes, their place among each other, and schemes kept by name.
#include "core/edit/dependents.h"
#include "core/edit/eventverbs.h"
#include "core/edit/laneverbs.h"
#include "core/model/lanetree.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

class LaneNesting : public ::testing::Test {
protected:
    LaneId add(const QString& name, double order, LaneId parent = {}) {
        Lane lane;
        lane.id = c.ids.nextId<Lane>();
        lane.caseId = c.caseId;
        lane.name = name;
        lane.order = order;
        lane.parent = parent;
        c.rows.put(lane);
        return lane.id;
    }
    /// "A(B C) D"
    [[nodiscard]] QString shape() const {
        QString text;
        int depth = 0;
        for (const LaneNode& node : laneTree(c.rows.everyRow<Lane>())) {
            for (; depth < node.depth; ++depth) text += u'(';
            for (; depth > node.depth; --depth) text += u')';
            if (!text.isEmpty() && !text.endsWith(u'(')) text += u' ';
            text += node.lane.name;
        }
        for (; depth > 0; --depth) text += u')';
        return text;
    }
    void carryOut(const Result<Edit>& edit) {
        ASSERT_TRUE(edit.ok()) << edit.error().text.toStdString();
        c.rows.apply(*edit);
    }

    SmallCase c;
};

} // namespace

TEST_F(LaneNesting, ALaneGoesIntoTheOneAboveItAndOutAgain) {
    const QString before = shape();
    const LaneId x = add(u"X"_s, 50);
    const LaneId y = add(u"Y"_s, 60);
    EditBuilder nest = c.edit();
    const auto nested = nestLane(nest, y);
    carryOut(nested);
    EXPECT_EQ(shape(), before + u" X(Y)"_s);
    EXPECT_EQ(nested->sentence, u"Nest lane Y in X"_s);
    EditBuilder out = c.edit();
    const auto moved = moveLaneOut(out, y);
    carryOut(moved);
    EXPECT_EQ(shape(), before + u" X Y"_s);
    c.rows.apply(inverse(*moved));
    c.rows.apply(inverse(*nested));
    EXPECT_EQ(c.rows.get(y)->parent, LaneId());
    EXPECT_EQ(c.rows.get(y)->order, 60);
    EXPECT_EQ(c.rows.get(x)->order, 50);
}

TEST_F(LaneNesting, MovedOutALaneStandsDirectlyBelowTheOneItWasIn) {
    const LaneId x = add(u"X"_s, 50);
    const LaneId y = add(u"Y"_s, 1, x);
    add(u"Z"_s, 60);
    EditBuilder out = c.edit();
    carryOut(moveLaneOut(out, y));
    EXPECT_TRUE(shape().endsWith(u"X Y Z"_s)) << shape().toStdString();
    EditBuilder again = c.edit();
    EXPECT_FALSE(moveLaneOut(again, y).ok());
}

TEST_F(LaneNesting, ALaneNeverStandsInsideItself) {
    const LaneId x = add(u"X"_s, 50);
    const LaneId y = add(u"Y"_s, 1, x);
    const LaneId z = add(u"Z"_s, 1, y);
    for (const LaneId inside : {x, y, z}) {
        EditBuilder builder = c.edit();
        const auto refusedEdit = placeLane(builder, x, {inside, {}});
        EXPECT_FALSE(refusedEdit.ok());
        EXPECT_TRUE(builder.build({}).isEmpty());
    }
    EditBuilder first = c.edit();
    EXPECT_FALSE(nestLane(first, c.rows.everyRow<Lane>().front().id).ok());
}

TEST_F(LaneNesting, BesideAnotherALaneTakesItsParent) {
    const LaneId x = add(u"X"_s, 50);
    const LaneId y = add(u"Y"_s, 1, x);
    const LaneId z = add(u"Z"_s, 60);
    EditBuilder builder = c.edit();
    carryOut(moveLane(builder, z, y));
    EXPECT_TRUE(shape().endsWith(u"X(Z Y)"_s)) << shape().toStdString();
    EditBuilder bottom = c.edit();
    carryOut(moveLane(bottom, z, {}));
    EXPECT_TRUE(shape().endsWith(u"X(Y) Z"_s)) << shape().toStdString();
}

TEST_F(LaneNesting, AnyMovesKeepAllLanesInATreeAndAreTakenBack) {
    std::mt19937 random(11);
    for (int i = 0; i < 7; ++i) add(u"L%1"_s.arg(i), 10 + i);
    const auto lanes = c.rows.everyRow<Lane>();
    const auto any = [&] {
        const size_t n = random() % (lanes.size() + 1);
        return n == lanes.size() ? LaneId() : lanes[n].id;
    };
    for (int step = 0; step < 300; ++step) {
        const LaneId moved = lanes[random() % lanes.size()].id;
        const LanePlace place{any(), any()};
        const MemoryRows::Rows before = c.rows.rows();
        EditBuilder builder = c.edit();
        const auto edit = placeLane(builder, moved, place);
        if (!edit) continue;
        c.rows.apply(*edit);
        const auto tree = laneTree(c.rows.everyRow<Lane>());
        ASSERT_EQ(tree.size(), lanes.size());
        for (const LaneNode& node : tree) {
            EXPECT_EQ(node.lane.parent, c.rows.get(node.lane.id)->parent);
            EXPECT_EQ(node.depth == 0, node.lane.parent.isNull());
        }
        const MemoryRows::Rows after = c.rows.rows();
        c.rows.apply(inverse(*edit));
        ASSERT_EQ(c.rows.rows(), before);
        c.rows.apply(*edit);
        ASSERT_EQ(c.rows.rows(), after);
    }
}

TEST_F(LaneNesting, LanesInACircleAreAllThere) {
    const LaneId x = add(u"X"_s, 50);
    const LaneId y = add(u"Y"_s, 51, x);
    Lane knot = *c.rows.get(x);
    knot.parent = y;
    c.rows.put(knot);
    const auto tree = laneTree(c.rows.everyRow<Lane>());
    EXPECT_EQ(tree.size(), c.rows.everyRow<Lane>().size());
    EXPECT_TRUE(isInLane(tree, y, x));
    EXPECT_FALSE(isInLane(tree, x, y));
}

TEST_F(LaneNesting, WhatALaneHeldStandsAtTheLeftWhenItGoes) {
    const LaneId x = add(u"X"_s, 50);
    const LaneId y = add(u"Y"_s, 1, x);
    EditBuilder builder = c.edit();
    removeWithDependents(builder, {{Entity::Lane, x.value()}});
    c.rows.apply(builder.build(u"Remove"_s));
    ASSERT_TRUE(c.rows.get(y).has_value());
    EXPECT_TRUE(c.rows.get(y)->parent.isNull());
}

TEST_F(LaneNesting, ColourAndPatternAreSetForSeveralLanesInOneStep) {
    EditBuilder builder = c.edit();
    const auto edit = setFieldOfAll(builder, Entity::Lane, {c.leadership.value(), c.unit.value()},
                                    fieldOf(&Lane::colour), wordOf(LaneColour::Green));
    carryOut(edit);
    EXPECT_EQ(c.rows.get(c.leadership)->colour, LaneColour::Green);
    EXPECT_EQ(c.rows.get(c.unit)->colour, LaneColour::Green);
    c.rows.apply(inverse(*edit));
    EXPECT_EQ(c.rows.get(c.unit)->colour, LaneColour::None);
}

TEST_F(LaneNesting, ASchemeIsKeptByOneNameAndRemoved) {
    LaneScheme scheme;
    scheme.caseId = c.caseId;
    scheme.name = u"  By level "_s;
    EditBuilder builder = c.edit();
    const auto kept = addLaneScheme(builder, scheme);
    carryOut(kept);
    const auto all = c.rows.everyRow<LaneScheme>();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().name, u"By level"_s);
    scheme.name = u"by LEVEL"_s;
    EditBuilder again = c.edit();
    EXPECT_FALSE(addLaneScheme(again, scheme).ok());
    scheme.name = u" "_s;
    EXPECT_FALSE(addLaneScheme(again, scheme).ok());
    EditBuilder remove = c.edit();
    const auto gone = removeLaneScheme(remove, all.front().id);
    carryOut(gone);
    EXPECT_TRUE(c.rows.everyRow<LaneScheme>().empty());
    c.rows.apply(inverse(*gone));
    EXPECT_EQ(c.rows.everyRow<LaneScheme>(), all);
}

TEST_F(LaneNesting, ASchemeByCodesGoesWithItsCodingScheme) {
    CodingScheme codes;
    codes.id = c.ids.nextId<CodingScheme>();
    c.rows.put(codes);
    LaneScheme scheme;
    scheme.caseId = c.caseId;
    scheme.name = u"Themes"_s;
    scheme.grouping = LaneGrouping::Code;
    scheme.codes = codes.id;
    EditBuilder builder = c.edit();
    carryOut(addLaneScheme(builder, scheme));
    EditBuilder remove = c.edit();
    removeWithDependents(remove, {{Entity::CodingScheme, codes.id.value()}});
    c.rows.apply(remove.build(u"Remove"_s));
    EXPECT_TRUE(c.rows.everyRow<LaneScheme>().empty());
}
