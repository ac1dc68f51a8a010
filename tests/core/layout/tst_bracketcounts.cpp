// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of brackets kept in step with single changes are those counted anew; rows near a moment are found.
#include "core/layout/rowsbytime.h"
#include "timelineworld.h"

#include <gtest/gtest.h>

#include <set>

using namespace forlop;
using namespace Qt::StringLiterals;

TEST(BracketCounts, FollowSingleEventsThatComeMoveAndGo) {
    MadeUpWorld world(2);
    world.cutAt(u"2005-06"_s);
    world.addRandom(300, 2, 3);
    world.build();
    BracketCounts kept = world.facts.counts();
    std::mt19937 random(17);
    const auto below = [&random](size_t n) { return static_cast<unsigned>(random() % n); };
    for (int step = 0; step < 300; ++step) {
        EventId id = world.events.id(below(world.events.rows()));
        if (const unsigned what = below(3); what == 0) {
            id = world.add(static_cast<int>(below(2)), u"%1-0%2"_s.arg(2001 + below(9)).arg(1 + below(9)));
        } else if (what == 1) {
            world.events.remove(id);
        } else if (const auto row = world.events.rowOf(id)) {
            Event moved;
            moved.id = id;
            moved.caseId = CaseId(1);
            moved.lane = LaneId(10);
            moved.when = TemporalExtent(u"%1"_s.arg(2001 + below(9)));
            world.events.put(EventColumns::hotOf(moved));
        }
        kept.update(world.model(), id);
        BracketCounts anew;
        anew.build(world.model(), kept.brackets());
        ASSERT_EQ(kept.shares(), anew.shares()) << step;
        for (size_t row = 0; row < world.events.rows(); ++row)
            ASSERT_EQ(kept.bracketOf(row), anew.bracketOf(row)) << step;
    }
}

TEST(RowsByTime, FindsWhatReachesIntoAStretchAndNothingElse) {
    MadeUpWorld world(1);
    world.addRandom(500, 1, 8);
    world.add(0, u"-9999"_s);
    world.add(0, u"9999"_s);
    world.add(0, {});
    RowsByTime rows;
    rows.build(world.events, [](size_t row) { return row % 5 != 0; });
    for (int month = 0; month < 180; ++month) {
        const Instant from = instantFromCivil({1999 + month / 12, 1 + month % 12, 1});
        const Instant until = from + (1 + month % 40) * 10 * kSecondsPerDay;
        std::multiset<size_t> found;
        rows.forEachIn(from, until, [&found](size_t row) { found.insert(row); });
        std::multiset<size_t> expected;
        for (size_t row = 0; row < world.events.rows(); ++row)
            if (row % 5 != 0 && world.events.from(row) < until && world.events.until(row) > from)
                expected.insert(row);
        ASSERT_EQ(found, expected) << month;
    }
}

TEST(RowsByTime, HoldsNothingOfNothing) {
    const EventColumns none;
    RowsByTime rows;
    rows.build(none, [](size_t) { return true; });
    EXPECT_TRUE(rows.isBuilt());
    rows.forEachIn(kMinusInfinity, kInfinity, [](size_t) { ADD_FAILURE(); });
}
