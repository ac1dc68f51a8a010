// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/dateline.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Instant day(qint64 year, int month, int d) { return instantFromCivil({year, month, d}); }

const FigureScale kScale({{day(2000, 1, 1), day(2010, 1, 1), 0, 100}}, 100);

DateLine moment(const QString& edtf) {
    const TemporalExtent when(edtf);
    return momentLine(kScale, when, when.bounds(), 0);
}

int dashedOf(const DateLine& line) {
    return static_cast<int>(std::count_if(line.pieces.begin(), line.pieces.end(),
                                          [](const DatePiece& piece) { return !piece.dash.isSolid(); }));
}

} // namespace

TEST(DateLineShape, AYearIsASolidLineBetweenTwoTicks) {
    const DateLine line = moment(u"2004"_s);
    ASSERT_EQ(line.pieces.size(), 1U);
    EXPECT_EQ(line.ticks.size(), 2U);
    EXPECT_NEAR(line.left, 40 + sheet::kLineInset, 0.1);
    EXPECT_NEAR(line.right, 50 - sheet::kLineInset, 0.1);
}

TEST(DateLineShape, AboutHasDashesAndNoTicks) {
    const DateLine line = moment(u"2004~"_s);
    EXPECT_EQ(dashedOf(line), 2);
    EXPECT_TRUE(line.ticks.empty());
    EXPECT_NEAR(line.left, 30 + sheet::kLineInset, 0.1) << "one unit more on either side";
}

TEST(DateLineShape, DoubtHasAQuestionMarkAtTheRightAndNoTicks) {
    const DateLine line = moment(u"2004?"_s);
    EXPECT_TRUE(line.ticks.empty());
    ASSERT_TRUE(line.question.has_value());
    EXPECT_GT(*line.question, line.right - 0.01);
}

TEST(DateLineShape, AnUnknownEarliestDateBreaksUpToTheLeft) {
    const DateLine line = moment(u"[..2002]"_s);
    EXPECT_TRUE(line.breakingLeft.has_value());
    EXPECT_FALSE(line.breakingRight.has_value());
    EXPECT_EQ(line.ticks.size(), 1U);
}

TEST(DateLineShape, AnUnknownLatestDateBreaksUpToTheRightEdge) {
    const DateLine line = moment(u"[2008..]"_s);
    EXPECT_TRUE(line.breakingRight.has_value());
    EXPECT_NEAR(line.right, 100 - sheet::kEdge, 0.01);
}

TEST(DateLineShape, AnExactDayIsATriangleAndNoLine) {
    const DateLine line = moment(u"2004-05-01"_s);
    EXPECT_TRUE(line.pieces.empty());
    EXPECT_EQ(line.days.size(), 1U);
}

TEST(DateLineShape, TheLineOfASpanLiesBesideItsBody) {
    const TemporalExtent when(u"2003/2006"_s);
    const Box body{40, 0, 20, 4};
    for (const DatePiece& piece : spanLine(kScale, when, when.bounds(), body).pieces)
        EXPECT_TRUE(piece.to <= body.x || piece.from >= body.right()) << piece.from << " to " << piece.to;
}

TEST(DateLineShape, BreakingDashesGetShorterAndKeepToTheirRoom) {
    for (const double room : {1.0, 3.0, 6.0, 20.0}) {
        const TemporalExtent when(u"[..2002]"_s);
        const DateLine line = momentLine(kScale, when, when.bounds(), 30 - room);
        EXPECT_GE(line.left, 30 - room);
    }
}
