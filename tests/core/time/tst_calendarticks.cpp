// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/calendarticks.h"
#include "core/time/timescale.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr TickUnit kUnits[] = {TickUnit::Millennium, TickUnit::Century, TickUnit::Decade,
                               TickUnit::Year,       TickUnit::Quarter, TickUnit::Month,
                               TickUnit::Week,       TickUnit::Day,     TickUnit::Hour};

Instant at(qint64 year, int month = 1, int day = 1) { return instantFromCivil({year, month, day}); }

} // namespace

TEST(CalendarTicks, ticksTileTheRangeWithoutGapOrOverlap) {
    for (const TickUnit unit : kUnits) {
        for (const Instant from : {at(-1003, 7, 9) + 5, at(1969, 12, 31) + 7200, at(2016, 2, 29) + 1}) {
            const Instant until = nextAfter(nextAfter(nextAfter(from, unit), unit), unit) + 1;
            const auto ticks = ticksIn(from, until, unit);
            ASSERT_EQ(ticks.size(), 4U);
            EXPECT_LE(ticks.front().at, from);
            EXPECT_GT(ticks.front().until, from);
            EXPECT_GE(ticks.back().until, until);
            EXPECT_LT(ticks.back().at, until);
            for (size_t i = 1; i < ticks.size(); ++i) EXPECT_EQ(ticks[i - 1].until, ticks[i].at);
            for (const Tick& tick : ticks) {
                EXPECT_EQ(floorTo(tick.at, unit), tick.at);
                EXPECT_EQ(floorTo(tick.until - 1, unit), tick.at);
            }
        }
    }
}

TEST(CalendarTicks, unitsBeginWhereTheCalendarSays) {
    EXPECT_EQ(floorTo(at(2019, 6, 14), TickUnit::Decade), at(2010));
    EXPECT_EQ(floorTo(at(-1, 6), TickUnit::Decade), at(-10));
    EXPECT_EQ(floorTo(at(2019, 6, 14), TickUnit::Quarter), at(2019, 4));
    EXPECT_EQ(floorTo(at(2019, 6, 14), TickUnit::Week), at(2019, 6, 10)); // a Monday
    EXPECT_EQ(floorTo(at(1970, 1, 1), TickUnit::Week), at(1969, 12, 29));
    EXPECT_EQ(nextAfter(at(2019, 12), TickUnit::Month), at(2020));
    EXPECT_EQ(nextAfter(at(2019, 10), TickUnit::Quarter), at(2020));
}

TEST(CalendarTicks, anEmptyRangeHasNoTicksAndAnEndlessOneIsCutOff) {
    EXPECT_TRUE(ticksIn(at(2019), at(2019), TickUnit::Day).empty());
    EXPECT_TRUE(ticksIn(at(2019), at(2018), TickUnit::Day).empty());
    EXPECT_EQ(ticksIn(kMinusInfinity, kInfinity, TickUnit::Hour).size(), 10'000U);
    EXPECT_EQ(ticksIn(at(292000000000), kInfinity, TickUnit::Millennium).size(), 1U);
}

TEST(CalendarTicks, theFinestUnitThatKeepsItsDistanceIsTaken) {
    const double dayPerPixel = 86'400.0;
    EXPECT_EQ(finestUnit(dayPerPixel / 40, 40), TickUnit::Day);
    EXPECT_EQ(finestUnit(dayPerPixel / 39, 40), TickUnit::Week);
    EXPECT_EQ(finestUnit(dayPerPixel * 28 / 40, 40), TickUnit::Month);
    EXPECT_EQ(finestUnit(dayPerPixel * 365, 40), TickUnit::Century);
    EXPECT_EQ(finestUnit(1e30, 40), TickUnit::Millennium);
}

TEST(CalendarTicks, everyUnitIsHeadedByACoarserOne) {
    for (const TickUnit unit : kUnits) {
        if (unit != TickUnit::Millennium) {
            EXPECT_LT(coarser(unit), unit);
        }
    }
    EXPECT_EQ(coarser(TickUnit::Day), TickUnit::Month);
    EXPECT_EQ(coarser(TickUnit::Month), TickUnit::Year);
}

TEST(CalendarTicks, labelsAreShortAndInTheLanguageAsked) {
    const Instant t = at(2019, 5, 14);
    EXPECT_EQ(tickLabel(t, TickUnit::Year, DateLanguage::English), u"2019"_s);
    EXPECT_EQ(tickLabel(t, TickUnit::Month, DateLanguage::English), u"May"_s);
    EXPECT_EQ(tickLabel(t, TickUnit::Month, DateLanguage::Bokmal), u"mai"_s);
    EXPECT_EQ(tickLabel(t, TickUnit::Quarter, DateLanguage::English), u"Q2"_s);
    EXPECT_EQ(tickLabel(t, TickUnit::Day, DateLanguage::English), u"14"_s);
    EXPECT_EQ(tickLabel(t + 9 * 3600, TickUnit::Hour, DateLanguage::English), u"09:00"_s);
    EXPECT_EQ(tickLabel(at(1990), TickUnit::Decade, DateLanguage::English), u"1990s"_s);
    EXPECT_EQ(tickLabel(at(1990), TickUnit::Decade, DateLanguage::Bokmal), u"1990-årene"_s);
    EXPECT_EQ(tickLabel(at(-9), TickUnit::Year, DateLanguage::English), u"10 BC"_s);
}

TEST(TimeScale, goesThereAndBack) {
    const TimeScale scale = TimeScale::over(at(2000), at(2012), 1200);
    EXPECT_DOUBLE_EQ(scale.x(at(2000)), 0);
    EXPECT_DOUBLE_EQ(scale.x(at(2012)), 1200);
    for (const double x : {0.0, 0.5, 600.25, 1200.0})
        EXPECT_NEAR(scale.x(scale.instantAt(x)), x, 1 / scale.secondsPerPixel);
}

TEST(TimeScale, zeroWidthsAndSpansAreAllowed) {
    EXPECT_GT(TimeScale::over(at(2000), at(2000), 0).secondsPerPixel, 0);
    EXPECT_GT(TimeScale::over(at(2001), at(2000), 800).secondsPerPixel, 0);
    EXPECT_GT(TimeScale::over(at(2000), at(2001), 0).secondsPerPixel, 0);
}

TEST(TimeScale, zoomKeepsTheTimeUnderThePointer) {
    const TimeScale scale = TimeScale::over(at(2000), at(2012), 1200);
    const TimeScale closer = scale.zoomedAt(300, 2.5);
    EXPECT_NEAR(closer.timeAt(300), scale.timeAt(300), 1e-3);
    EXPECT_LT(closer.secondsPerPixel, scale.secondsPerPixel);
    EXPECT_EQ(scale.zoomedAt(300, 0), scale);
}

TEST(TimeScale, instantsFarOutsideAreFinite) {
    const TimeScale scale{0, 1e18};
    EXPECT_TRUE(isFinite(scale.instantAt(1e6)));
    EXPECT_TRUE(isFinite(scale.instantAt(-1e6)));
}
