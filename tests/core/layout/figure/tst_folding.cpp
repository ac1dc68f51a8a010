// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/folding.h"

#include "figureworld.h"

#include <gtest/gtest.h>

#include <set>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

FigureContent crowded(FigureWorld& world) {
    const LaneId one = world.lane(u"One"_s);
    const LaneId two = world.lane(u"Two"_s);
    for (int i = 0; i < 6; ++i) world.event(one, u"2001"_s, EventKind::Event);
    world.event(one, u"2001"_s, EventKind::Decision);
    const EventId marker = world.event(two, u"2005"_s, EventKind::Decision);
    world.event(two, u"2006"_s, EventKind::Activity);
    world.event(two, u"2007"_s, EventKind::Activity);
    const BracketingId bracketing = world.bracketing();
    world.bracket(bracketing, u"First"_s, u"2000"_s);
    world.end(world.bracket(bracketing, u"Second"_s, u"2005"_s, {marker}), u"2010"_s);
    const auto content = gatherFigure(world.snapshot, {});
    EXPECT_TRUE(content.ok());
    return *content;
}

} // namespace

TEST(Folding, TheFullestCellGivesWayFirst) {
    FigureWorld world;
    const FigureContent content = crowded(world);
    const std::vector<FoldCell> sequence = foldSequence(content);
    ASSERT_FALSE(sequence.empty());
    EXPECT_EQ(sequence.front(), FoldCell(0, 0));
}

TEST(Folding, EveryEventStandsInExactlyOneGroupAfterAnyNumberOfSteps) {
    FigureWorld world;
    const FigureContent content = crowded(world);
    const std::vector<FoldCell> sequence = foldSequence(content);
    for (size_t steps = 0; steps <= sequence.size(); ++steps) {
        std::multiset<int> seen;
        const FoldCounts counts = foldCounts(sequence, steps);
        for (const FigureLane& lane : content.lanes)
            for (const FoldGroup& group : foldGroups(content, lane, counts))
                seen.insert(group.events.begin(), group.events.end());
        EXPECT_EQ(seen.size(), content.events.size());
        EXPECT_EQ(std::set<int>(seen.begin(), seen.end()).size(), content.events.size());
    }
}

TEST(Folding, FrontierEventsFoldLast) {
    FigureWorld world;
    const FigureContent content = crowded(world);
    const std::vector<FoldCell> sequence = foldSequence(content);
    // All but the last step of the second lane's second bracket leave its frontier event alone.
    for (size_t steps = 0; steps + 1 < sequence.size(); ++steps) {
        for (const FoldGroup& group : foldGroups(content, content.lanes[1], foldCounts(sequence, steps))) {
            if (group.events.size() < 2) continue;
            for (const int event : group.events)
                EXPECT_FALSE(content.events[static_cast<size_t>(event)].marksFrontier);
        }
    }
}
