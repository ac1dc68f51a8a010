// SPDX-License-Identifier: GPL-3.0-or-later
// Laws of the timeline: nothing covers another, nothing is left out, everything can be hit, panning moves
// nothing up or down.
#include "timelineworld.h"

#include <gtest/gtest.h>

using namespace forlop;

namespace {

constexpr Size kSize{1200, 700};
constexpr double kTime = 1200 - 152;

MadeUpWorld crowd(int events, int lanes, unsigned seed) {
    MadeUpWorld world(lanes);
    world.addRandom(events, lanes, seed);
    world.build();
    return world;
}

struct View {
    int from;
    int until;
};
constexpr View kViews[] = {{1999, 2014}, {2003, 2006}, {2005, 2007},
                           {1990, 2001}, {2011, 2030}, {2006, 2007}};

} // namespace

TEST(TimelineLayout, MarksOfALaneNeverCoverEachOther) {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const MadeUpWorld world = crowd(20 * static_cast<int>(seed), 3, seed);
        for (const View view : kViews) {
            TimelineState state = stateShowing(years(view.from, view.until), kTime);
            for (const Crowding crowding : {Crowding::Fold, Crowding::Scroll}) {
                state.crowding = crowding;
                const LaidOut out = lay(world, state, kSize);
                const auto& events = out.frame.events;
                for (size_t i = 0; i < events.size(); ++i)
                    for (size_t k = i + 1; k < events.size(); ++k) {
                        if (events[i].lane != events[k].lane) continue;
                        ASSERT_FALSE(events[i].mark().grown(-1).overlaps(events[k].mark().grown(-1)))
                            << "seed " << seed << " view " << view.from << ": " << events[i].id.value()
                            << " and " << events[k].id.value();
                    }
            }
        }
    }
}

TEST(TimelineLayout, DrawnFoldedAndOutOfViewAddUpToAll) {
    for (const int count : {0, 1, 40, 400, 4000}) {
        const MadeUpWorld world = crowd(count, 4, 7);
        for (const View view : kViews) {
            const LaidOut out = lay(world, stateShowing(years(view.from, view.until), kTime), kSize);
            EXPECT_EQ(out.frame.shown(), static_cast<size_t>(count)) << count << " from " << view.from;
        }
    }
}

TEST(TimelineLayout, BarsHoldAllThatIsFoldedWithoutABadge) {
    const MadeUpWorld world = crowd(300, 2, 11);
    const LaidOut out = lay(world, stateShowing(years(2000, 2013), kTime), {1200, 320});
    size_t inBars = 0;
    for (const PlacedBar& bar : out.frame.bars) {
        EXPECT_GE(bar.events.size(), 2U);
        EXPECT_GE(bar.box.width, 26);
        inBars += bar.events.size();
    }
    size_t alone = 0;
    for (const PlacedEvent& event : out.frame.events)
        if (event.folded || event.text.isEmpty()) ++alone;
    size_t folded = 0;
    for (const PlacedLane& lane : out.frame.lanes) folded += lane.folded;
    EXPECT_GT(inBars, 0U);
    EXPECT_EQ(inBars + alone, folded);
}

TEST(TimelineLayout, EveryDrawnBadgeCanBeHit) {
    const MadeUpWorld world = crowd(60, 3, 5);
    const LaidOut out = lay(world, stateShowing(years(1999, 2014), kTime), kSize);
    ASSERT_GT(out.frame.events.size(), 20U);
    static constexpr RoleSet marks{Role::EventBadge};
    for (const PlacedEvent& event : out.frame.events) {
        if (event.badge.x < out.frame.head || event.badge.x > kSize.width) continue;
        if (!out.frame.lanesView.contains(event.badge)) continue;
        const auto hit = out.list.hitTest(event.badge, 0, marks);
        ASSERT_TRUE(hit.has_value()) << event.id.value();
        EXPECT_EQ(hit->object, event.id.value());
    }
}

TEST(TimelineLayout, PanningMovesNoEventToAnotherRow) {
    const MadeUpWorld world = crowd(120, 3, 9);
    TimelineState state = stateShowing(years(2002, 2006), kTime);
    TimelineLayout layout;
    std::map<qint64, double> heights;
    for (int step = 0; step < 40; ++step) {
        const LaidOut out = lay(world.model(), world.facts, state, kSize, layout);
        for (const PlacedEvent& event : out.frame.events) {
            if (event.folded) continue;
            const auto [at, isNew] = heights.insert({event.id.value(), event.badge.y});
            ASSERT_TRUE(isNew || at->second == event.badge.y) << event.id.value() << " at step " << step;
        }
        state.scale = state.scale.panned(13);
    }
    EXPECT_GT(heights.size(), 30U);
}

TEST(TimelineLayout, AKeptLayoutGivesTheSameListAsAFreshOne) {
    const MadeUpWorld world = crowd(200, 3, 4);
    TimelineLayout kept;
    for (const View view : kViews) {
        const TimelineState state = stateShowing(years(view.from, view.until), kTime);
        const LaidOut first = lay(world.model(), world.facts, state, kSize, kept);
        const LaidOut again = lay(world.model(), world.facts, state, kSize, kept);
        EXPECT_EQ(first.list.toText(), lay(world, state, kSize).list.toText());
        EXPECT_EQ(first.list.toText(), again.list.toText());
    }
}

TEST(TimelineLayout, ALaneWithMoreEventsThanHalfThePixelsIsDrawnAsDensity) {
    MadeUpWorld world = crowd(1200, 1, 3);
    const LaidOut out = lay(world, stateShowing(years(1999, 2014), kTime), kSize);
    ASSERT_EQ(out.frame.lanes.size(), 1U);
    EXPECT_TRUE(out.frame.lanes.front().dense);
    EXPECT_TRUE(out.frame.events.empty());
    // At most one stack of four kinds a column of two pixels.
    size_t rects = 0;
    for (const Item& item : out.list.items()) rects += item.role == Role::FoldBar ? 1 : 0;
    EXPECT_LE(rects, static_cast<size_t>(4 * kTime / 2));
    EXPECT_GT(rects, 100U);
    const LaidOut close = lay(world, stateShowing(years(2004, 2005), kTime), kSize);
    EXPECT_FALSE(close.frame.lanes.front().dense);
}

TEST(TimelineLayout, PanningMovesTheColumnsOfADensityAndChangesNone) {
    const MadeUpWorld world = crowd(1500, 1, 3);
    TimelineLayout layout;
    TimelineState state = stateShowing(years(2001, 2012), kTime);
    const auto columns = [&](const LaidOut& out, double shift) {
        std::map<std::pair<long, int>, double> heights;
        for (const Item& item : out.list.items())
            if (item.role == Role::FoldBar && item.box.x > out.frame.head + 60 &&
                item.box.right() < kSize.width - 60)
                heights[{std::lround(item.box.x + shift), static_cast<int>(item.fill.ink)}] = item.box.height;
        return heights;
    };
    const auto first = columns(lay(world.model(), world.facts, state, kSize, layout), 0);
    ASSERT_GT(first.size(), 100U);
    state.scale = state.scale.panned(13);
    size_t compared = 0;
    for (const auto& [place, height] : columns(lay(world.model(), world.facts, state, kSize, layout), 13)) {
        const auto before = first.find(place);
        if (before == first.end()) continue;
        ++compared;
        EXPECT_EQ(height, before->second) << place.first;
    }
    EXPECT_GT(compared, first.size() * 9 / 10);
}

TEST(TimelineLayout, ColumnsNarrowerThanADensityCanTellAreCountedEventByEvent) {
    // Two thousand events in one month of a lane that spans three thousand years.
    MadeUpWorld world(1);
    world.add(0, QStringLiteral("-1000-01-01"));
    for (int i = 0; i < 2000; ++i)
        world.add(0, QStringLiteral("2004-05-%1").arg(1 + i % 28, 2, 10, QLatin1Char('0')));
    world.build();
    const LaidOut out = lay(world, stateShowing(years(2004, 2005), kTime), kSize);
    ASSERT_TRUE(out.frame.lanes.front().dense);
    double left = kSize.width;
    double right = 0;
    for (const Item& item : out.list.items()) {
        if (item.role != Role::FoldBar) continue;
        left = std::min(left, item.box.x);
        right = std::max(right, item.box.right());
    }
    const double month = (kSize.width - out.frame.head) / 12;
    EXPECT_NEAR(right - left, month, 10);
    EXPECT_NEAR(left, out.frame.head + 4 * month, 10);
}

TEST(TimelineLayout, ACrowdedLaneScrollsWhenAskedToAndFoldsOtherwise) {
    const MadeUpWorld world = crowd(80, 2, 21);
    TimelineState state = stateShowing(years(1999, 2014), kTime);
    const LaidOut folded = lay(world, state, {1200, 400});
    EXPECT_LE(folded.frame.lanesHeight, folded.frame.lanesView.height + 0.01);
    state.crowding = Crowding::Scroll;
    const LaidOut scrolled = lay(world, state, {1200, 400});
    EXPECT_GT(scrolled.frame.lanesHeight, scrolled.frame.lanesView.height);
    for (const PlacedEvent& event : scrolled.frame.events) EXPECT_FALSE(event.folded);
}

TEST(TimelineLayout, ALabelIsNeverCutToLessThanFourLetters) {
    const MadeUpWorld world = crowd(160, 3, 31);
    for (const View view : kViews) {
        const LaidOut out = lay(world, stateShowing(years(view.from, view.until), kTime), kSize);
        for (const PlacedEvent& event : out.frame.events)
            EXPECT_TRUE(!event.text.endsWith(QChar(0x2026)) || event.text.size() >= 5)
                << qPrintable(event.text);
    }
}

TEST(TimelineLayout, AYearOnlyProjectNeverShowsMonths) {
    MadeUpWorld world(1);
    world.add(0, QStringLiteral("2004"));
    world.add(0, QStringLiteral("2007/2009"));
    world.build();
    const LaidOut out = lay(world, stateShowing(years(2004, 2006), kTime), kSize);
    EXPECT_EQ(out.frame.ticks.size(), 2U);
    for (const Item& item : out.list.items()) {
        const bool label = item.kind == ItemKind::Text && item.role == Role::AxisLabel;
        EXPECT_FALSE(label && out.list.textOf(item).text.contains(QStringLiteral("Jan")));
    }
}

TEST(TimelineLayout, AnEmptyCaseSaysWhatToDo) {
    MadeUpWorld world(2);
    world.build();
    const QString text = lay(world, stateShowing(years(2000, 2001), kTime), kSize).list.toText();
    EXPECT_TRUE(text.contains(QStringLiteral("No events yet. Draw one with E")));
    EXPECT_TRUE(text.contains(QStringLiteral("No brackets yet. Drag here")));
}

TEST(TimelineLayout, EventsOutOfViewAreCountedAtTheEdgeTheyLieBehind) {
    MadeUpWorld world(1);
    world.add(0, QStringLiteral("1995"));
    world.add(0, QStringLiteral("1996"));
    world.add(0, QStringLiteral("2004"));
    world.add(0, QStringLiteral("2020"));
    world.build();
    const LaidOut out = lay(world, stateShowing(years(2000, 2010), kTime), kSize);
    EXPECT_EQ(out.frame.lanes.front().before, 2U);
    EXPECT_EQ(out.frame.lanes.front().after, 1U);
    EXPECT_EQ(out.frame.lanes.front().drawn, 1U);
}

TEST(TimelineLayout, TheBadgeOfALongStretchStaysInViewWithItsLabel) {
    MadeUpWorld world(1);
    const EventId id = world.add(0, QStringLiteral("1990/2020"), QStringLiteral("Long"), EventKind::State);
    world.build();
    const LaidOut out = lay(world, stateShowing(years(2000, 2005), kTime), kSize);
    const PlacedEvent* event = out.frame.event(id);
    ASSERT_NE(event, nullptr);
    EXPECT_GT(event->badge.x, out.frame.head);
    EXPECT_EQ(event->text, QStringLiteral("Long"));
}
