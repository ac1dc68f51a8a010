// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurescale.h"

#include <gtest/gtest.h>

using namespace forlop;

namespace {

ScaleNeed stretch(Instant from, Instant until, int bracket, double least, double wanted, int marks) {
    ScaleNeed need;
    need.from = from;
    need.until = until;
    need.bracket = bracket;
    need.least = least;
    need.wanted = wanted;
    need.marks = marks;
    return need;
}

ScaleDemand threeBrackets(double right) {
    ScaleDemand demand;
    demand.left = 17.5;
    demand.right = right;
    demand.stretches = {stretch(0, 1000, 0, 12, 30, 5), stretch(1000, 1100, 1, 12, 30, 8),
                        stretch(1100, 1500, 2, 12, 30, 3)};
    demand.bracketWidths = {25, 25, 25};
    return demand;
}

double widthOf(const ScalePart& part) { return part.right - part.left; }

} // namespace

TEST(FigureScale, PartsFillTheFieldWithoutGaps) {
    const FittedScale fitted = fitScale(threeBrackets(175));
    ASSERT_EQ(fitted.fit, ScaleFit::Roomy);
    const auto& parts = fitted.scale.parts();
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_DOUBLE_EQ(parts.front().left, 17.5);
    EXPECT_DOUBLE_EQ(parts.back().right, 175);
    for (size_t i = 1; i < parts.size(); ++i) EXPECT_DOUBLE_EQ(parts[i].left, parts[i - 1].right);
}

TEST(FigureScale, EveryBracketHoldsItsHeader) {
    ScaleDemand demand = threeBrackets(120);
    demand.bracketWidths = {20, 60, 20};
    const FittedScale fitted = fitScale(demand);
    ASSERT_NE(fitted.fit, ScaleFit::None);
    EXPECT_GE(widthOf(fitted.scale.parts()[1]), 60 - 0.01);
}

TEST(FigureScale, HeadersThatCannotFitAreRefused) {
    ScaleDemand demand = threeBrackets(85);
    demand.bracketWidths = {40, 40, 40};
    EXPECT_EQ(fitScale(demand).fit, ScaleFit::None);
}

TEST(FigureScale, LabelsThatCannotAllHaveRoomMakeItNarrow) {
    EXPECT_EQ(fitScale(threeBrackets(95)).fit, ScaleFit::Narrow);
}

TEST(FigureScale, TimeRunsEvenlyInsideAPartAndNeverBackwards) {
    const FigureScale scale = fitScale(threeBrackets(175)).scale;
    const ScalePart& part = scale.parts().front();
    EXPECT_NEAR(scale.x(500), (part.left + part.right) / 2, 1e-9);
    double before = scale.x(-100);
    for (Instant t = -50; t < 1600; t += 10) {
        EXPECT_GE(scale.x(t), before);
        before = scale.x(t);
    }
    EXPECT_DOUBLE_EQ(scale.x(kMinusInfinity), scale.left());
    EXPECT_DOUBLE_EQ(scale.x(kInfinity), scale.right());
}

TEST(FigureScale, ATailLiesBehindTheLastPart) {
    ScaleDemand demand = threeBrackets(175);
    demand.later = 10;
    const FigureScale scale = fitScale(demand).scale;
    EXPECT_TRUE(scale.hasLater());
    EXPECT_NEAR(scale.laterAt(), 165, 1e-9);
    EXPECT_NEAR(scale.x(5000), 165, 1e-9);
}

TEST(FigureScale, NeighboursOfNearlyOneScaleBecomeOne) {
    ScaleDemand demand;
    demand.left = 0;
    demand.right = 100;
    demand.stretches = {stretch(0, 100, 0, 10, 10, 4), stretch(100, 200, 1, 10, 10, 5)};
    demand.bracketWidths = {20, 20};
    EXPECT_TRUE(fitScale(demand).scale.changes().empty());
    demand.stretches[1].until = 10'000;
    EXPECT_EQ(fitScale(demand).scale.changes(), std::vector<size_t>{1});
}
