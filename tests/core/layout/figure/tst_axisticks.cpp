// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/axisticks.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const FixedTextMeasure kMeasure;

Instant day(qint64 year, int month, int d) { return instantFromCivil({year, month, d}); }

QStringList labelsOf(const std::vector<AxisTick>& ticks) {
    QStringList labels;
    for (const AxisTick& tick : ticks)
        if (!tick.label.isEmpty()) labels.append(tick.label);
    return labels;
}

AxisWords words(TickUnit finest) { return {DateLanguage::English, finest, 2.47, {}}; }

} // namespace

TEST(AxisTicks, YearsAreNamedAndTheFirstOfAPartAlways) {
    const FigureScale scale({{day(1997, 1, 1), day(2004, 1, 1), 0, 35}}, 35);
    const QStringList labels = labelsOf(axisTicks(scale, words(TickUnit::Year), kMeasure));
    EXPECT_EQ(labels.first(), u"1997"_s);
    EXPECT_TRUE(labels.contains(u"2000"_s)) << "a decade start is never skipped";
    EXPECT_EQ(axisTicks(scale, words(TickUnit::Year), kMeasure).size(), 7U);
}

TEST(AxisTicks, NoUnitIsFinerThanTheDatesAreKnownTo) {
    const FigureScale scale({{day(2012, 1, 1), day(2013, 1, 1), 0, 60}}, 60);
    EXPECT_EQ(labelsOf(axisTicks(scale, words(TickUnit::Year), kMeasure)), QStringList{u"2012"_s});
    EXPECT_GT(labelsOf(axisTicks(scale, words(TickUnit::Month), kMeasure)).size(), 8);
}

TEST(AxisTicks, MonthsSayTheirYearOnceAndJanuaryIsItsYear) {
    const FigureScale scale({{day(2019, 10, 1), day(2020, 3, 1), 0, 75}}, 75);
    EXPECT_EQ(labelsOf(axisTicks(scale, words(TickUnit::Month), kMeasure)),
              (QStringList{u"Oct 2019"_s, u"Nov"_s, u"Dec"_s, u"2020"_s, u"Feb"_s}));
}

TEST(AxisTicks, LabelsNeitherTouchEachOtherNorLieOnFrontiers) {
    const FigureScale scale(
        {{day(2000, 1, 1), day(2010, 1, 1), 0, 40}, {day(2010, 1, 1), day(2011, 1, 1), 40, 60}}, 60);
    AxisWords asked = words(TickUnit::Month);
    asked.barriers = {22, 40};
    double end = -1;
    for (const AxisTick& tick : axisTicks(scale, asked, kMeasure)) {
        if (tick.label.isEmpty()) continue;
        const double from = tick.x + kTickLabelIndent;
        EXPECT_GT(from, end);
        end = from + tick.labelWidth;
        for (const double barrier : asked.barriers) EXPECT_FALSE(from < barrier && barrier < end);
    }
}
