// SPDX-License-Identifier: GPL-3.0-or-later
// The index finds exactly what a look at every event finds, also after single changes.
#include "core/model/eventindex.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <tuple>

using namespace forlop;

namespace {

constexpr Instant kYear = 365 * kSecondsPerDay;

HotEvent event(qint64 id, qint64 lane, Instant from, Instant until) {
    HotEvent hot;
    hot.id = EventId(id);
    hot.caseId = CaseId(1);
    hot.lane = LaneId(lane);
    hot.hasDate = true;
    hot.padded = {from, until, from, until};
    hot.order = static_cast<double>(id);
    return hot;
}

HotEvent randomEvent(std::mt19937& random, qint64 id) {
    const auto below = [&random](unsigned n) { return static_cast<Instant>(random() % n); };
    Instant from = below(12) * kYear + below(365) * kSecondsPerDay;
    Instant until = from + kSecondsPerDay + below(10) * below(10) * 30 * kSecondsPerDay;
    if (below(12) == 0) from = kMinusInfinity;
    if (below(12) == 0 && isFinite(from)) until = kInfinity;
    HotEvent hot = event(id, 10 + below(3), from, until);
    hot.kind = static_cast<EventKind>(below(4));
    return hot;
}

std::set<qint64> found(const EventIndex& index, const EventColumns& columns, Instant from, Instant until) {
    std::set<qint64> ids;
    for (const auto& [lane, events] : index.lanes())
        events.forEachIn(from, until, [&](size_t pos) { ids.insert(columns.id(events.row(pos)).value()); });
    return ids;
}

std::set<qint64> expected(const EventColumns& columns, Instant from, Instant until) {
    std::set<qint64> ids;
    for (size_t row = 0; row < columns.rows(); ++row)
        if (columns.alive(row) && columns.from(row) < until && columns.until(row) > from)
            ids.insert(columns.id(row).value());
    return ids;
}

std::string dump(const EventIndex& index, const EventColumns& columns) {
    std::string text;
    for (const auto& [lane, events] : index.lanes()) {
        text += std::to_string(lane) + ":";
        for (size_t pos = 0; pos < events.size(); ++pos)
            text += " " + std::to_string(columns.id(events.row(pos)).value());
        const KindCounts all = events.density().in(-100 * kYear, 100 * kYear);
        for (const quint32 count : all) text += "/" + std::to_string(count);
        text += "\n";
    }
    return text;
}

} // namespace

TEST(EventIndex, FindsWhatTouchesAStretchAndNothingElse) {
    std::mt19937 random(1);
    EventColumns columns;
    for (qint64 id = 1; id <= 20'000; ++id) columns.put(randomEvent(random, id));
    EventIndex index;
    index.build(columns, CaseId(1));
    ASSERT_EQ(index.size(), 20000U);
    for (int i = 0; i < 60; ++i) {
        const Instant from = static_cast<Instant>(random() % 4500) * kSecondsPerDay;
        const Instant until = from + 1 + static_cast<Instant>(random() % 900) * kSecondsPerDay;
        ASSERT_EQ(found(index, columns, from, until), expected(columns, from, until));
    }
}

// What sorting by hand gives: start, then order, then row.
std::vector<qint64> inOrder(const EventColumns& columns) {
    std::vector<size_t> rows(columns.rows());
    std::iota(rows.begin(), rows.end(), size_t{0});
    std::sort(rows.begin(), rows.end(), [&](size_t a, size_t b) {
        return std::tuple(columns.from(a), columns.order(a), a) <
               std::tuple(columns.from(b), columns.order(b), b);
    });
    std::vector<qint64> ids;
    for (const size_t row : rows) ids.push_back(columns.id(row).value());
    return ids;
}

std::vector<qint64> built(const EventColumns& columns) {
    EventIndex index;
    index.build(columns, CaseId(1));
    std::vector<qint64> ids;
    const LaneEvents& lane = *index.lane(LaneId(10));
    for (size_t pos = 0; pos < lane.size(); ++pos) ids.push_back(columns.id(lane.row(pos)).value());
    return ids;
}

TEST(EventIndex, AmongEqualStartsTheOrderDecidesHoweverCloseOrdersLie) {
    for (const double apart : {1.0, 1e-9}) {
        EventColumns columns;
        std::mt19937 random(11);
        for (qint64 id = 1; id <= 3000; ++id) {
            const Instant day = static_cast<Instant>(random() % 40) * kSecondsPerDay;
            HotEvent hot = event(id, 10, day, day + kSecondsPerDay);
            hot.order = static_cast<double>(random() % 5000) * apart + (id == 7 ? 1e6 : 0);
            columns.put(hot);
        }
        EXPECT_EQ(built(columns), inOrder(columns)) << apart;
    }
}

TEST(EventIndex, StartsOfAllTimesStandInOrder) {
    EventColumns columns;
    std::mt19937_64 random(5);
    for (qint64 id = 1; id <= 2000; ++id) {
        const unsigned shift = static_cast<unsigned>(random() % 62);
        Instant from = static_cast<Instant>(random() >> (shift + 2)) * (random() % 2 == 0 ? 1 : -1);
        if (id % 50 == 0) from = kMinusInfinity;
        HotEvent hot = event(id, 10, from, kInfinity - 1);
        hot.order = static_cast<double>(random() % 100) - 50;
        columns.put(hot);
    }
    EXPECT_EQ(built(columns), inOrder(columns));
}

TEST(EventDensity, CountsOfColumnsAddUpToWhatStandsBefore) {
    std::mt19937 random(3);
    std::vector<Instant> places;
    for (int i = 0; i < 5000; ++i) places.push_back(static_cast<Instant>(random() % 1'000'000));
    EventDensity density;
    density.reset(0, 1'000'000, places.size());
    for (const Instant at : places) density.add(at, EventKind::State);
    density.finish();
    KindCounts sum{};
    for (Instant from = -40'000; from < 1'100'000; from += 40'000) {
        EXPECT_EQ(total(density.before(from)), total(sum)) << from;
        const KindCounts in = density.in(from, from + 40'000);
        const auto inside = std::count_if(places.begin(), places.end(),
                                          [&](Instant at) { return at >= from && at < from + 40'000; });
        EXPECT_NEAR(static_cast<double>(total(in)), static_cast<double>(inside), 4) << from;
        for (size_t kind = 0; kind < sum.size(); ++kind) sum[kind] += in[kind];
    }
    EXPECT_EQ(total(sum), places.size());
}

TEST(EventIndex, AnEventThatEndsWhereTheStretchBeginsIsOutside) {
    EventColumns columns;
    columns.put(event(1, 10, 100, 200));
    EventIndex index;
    index.build(columns, CaseId(1));
    EXPECT_TRUE(found(index, columns, 200, 300).empty());
    EXPECT_TRUE(found(index, columns, 0, 100).empty());
    EXPECT_EQ(found(index, columns, 199, 200).size(), 1U);
    EXPECT_EQ(found(index, columns, 100, 101).size(), 1U);
}

TEST(EventIndex, CountsOnBothSidesAndInsideAddUp) {
    std::mt19937 random(2);
    EventColumns columns;
    for (qint64 id = 1; id <= 2000; ++id) columns.put(randomEvent(random, id));
    EventIndex index;
    index.build(columns, CaseId(1));
    for (int i = 0; i < 100; ++i) {
        const Instant from = static_cast<Instant>(random() % 4500) * kSecondsPerDay;
        const Instant until = from + static_cast<Instant>(random() % 900 + 1) * kSecondsPerDay;
        for (const auto& [id, lane] : index.lanes()) {
            size_t inside = 0;
            lane.forEachIn(from, until, [&inside](size_t) { ++inside; });
            ASSERT_EQ(lane.countBefore(from) + inside + lane.countAfter(until), lane.size());
        }
    }
}

TEST(EventIndex, OneChangeGivesWhatBuildingAnewGives) {
    std::mt19937 random(3);
    EventColumns columns;
    for (qint64 id = 1; id <= 600; ++id) columns.put(randomEvent(random, 2 * id));
    EventIndex index;
    index.build(columns, CaseId(1));
    for (int i = 0; i < 300; ++i) {
        const auto id = static_cast<qint64>(random() % 1400 + 1);
        if (random() % 4 == 0)
            columns.remove(EventId(id));
        else
            columns.put(randomEvent(random, id));
        index.update(columns, EventId(id));
        EventIndex anew;
        anew.build(columns, CaseId(1));
        ASSERT_EQ(dump(index, columns), dump(anew, columns)) << "after change " << i;
        ASSERT_EQ(index.earliest(), anew.earliest());
        ASSERT_EQ(index.latest(), anew.latest());
    }
}

TEST(EventIndex, WhatHasNoLaneOrBelongsElsewhereIsNotOnTheTimeline) {
    EventColumns columns;
    columns.put(event(1, 0, 100, 200));
    HotEvent other = event(2, 10, 100, 200);
    other.caseId = CaseId(2);
    columns.put(other);
    columns.put(event(3, 10, 100, 200));
    EventIndex index;
    index.build(columns, CaseId(1));
    EXPECT_EQ(index.size(), 1U);
}

TEST(EventIndex, AnEventWithoutADateStandsBetweenItsNeighboursInOrder) {
    EventColumns columns;
    columns.put(event(1, 10, 0, 100));
    HotEvent undated = event(2, 10, kMinusInfinity, kInfinity);
    undated.hasDate = false;
    columns.put(undated);
    columns.put(event(3, 10, 1000, 1100));
    EventIndex index;
    index.build(columns, CaseId(1));
    EXPECT_EQ(index.size(), 3U);
    EXPECT_EQ(index.placeByOrder(EventId(2)), std::optional<Instant>(550));
    EXPECT_FALSE(index.placeByOrder(EventId(1)).has_value());
}

TEST(EventIndex, AFilterKeepsStatusesOffTheTimeline) {
    EventColumns columns;
    HotEvent planned = event(1, 10, 0, 100);
    planned.status = EventStatus::Planned;
    columns.put(planned);
    columns.put(event(2, 10, 0, 100));
    EventIndex index;
    index.build(columns, CaseId(1), {true, false, false});
    EXPECT_EQ(index.size(), 1U);
    columns.put(planned);
    index.update(columns, EventId(1));
    EXPECT_EQ(index.size(), 1U);
}

TEST(EventDensity, AnyColumnCountsTheEventsInIt) {
    EventDensity density;
    density.reset(0, 1024, 256);
    for (Instant at = 0; at < 1024; at += 4) density.add(at, EventKind::State);
    density.finish();
    EXPECT_EQ(total(density.in(0, 1024)), 256U);
    EXPECT_EQ(density.in(0, 512)[static_cast<size_t>(EventKind::State)], 128U);
    density.change(8, EventKind::State, -1);
    density.change(8, EventKind::Decision, 1);
    EXPECT_EQ(density.in(8, 12)[static_cast<size_t>(EventKind::Decision)], 1U);
    EXPECT_EQ(total(density.in(0, 1024)), 256U);
}
