// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/pathdata.h"

#include "core/layout/marks.h"

#include <QFile>

#include <gtest/gtest.h>

#include <cmath>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::vector<Point>> lines(QStringView d) {
    const Result<PathData> path = parseSvgPath(d);
    EXPECT_TRUE(path.ok()) << d.toUtf8().toStdString();
    return path ? path->view().flattened() : std::vector<std::vector<Point>>{};
}

TEST(SvgPath, RelativeAndAbsoluteCommandsMeetAtTheSamePoints) {
    EXPECT_EQ(lines(u"M1 2l3 4h5v-2z"), lines(u"M1,2 L4 6 H9 V4 Z"));
    EXPECT_EQ(lines(u"m1 2 3 4"), lines(u"M1 2L4 6"));
    EXPECT_EQ(lines(u"M0 0c0 4 4 4 4 0s4-4 4 0"), lines(u"M0 0C0 4 4 4 4 0C4-4 8-4 8 0"));
}

TEST(SvgPath, NumbersMayBeGluedTogether) {
    EXPECT_EQ(lines(u"M.5.5l-1-1"), lines(u"M0.5 0.5 L-0.5 -0.5"));
    EXPECT_EQ(lines(u"M0 0a1 1 0 011 1"), lines(u"M0 0A1 1 0 0 1 1 1"));
}

TEST(SvgPath, AnArcKeepsItsDistanceFromTheCentre) {
    const auto circle = lines(u"M9 9m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0");
    ASSERT_EQ(circle.size(), 2U);
    ASSERT_GT(circle[1].size(), 40U);
    for (const Point p : circle[1]) EXPECT_NEAR(std::hypot(p.x - 9, p.y - 9), 5.5, 0.01);
    const auto quarter = lines(u"M10 0A10 10 0 0 1 0 10")[0];
    EXPECT_NEAR(quarter[quarter.size() / 2].x, 10 * std::sqrt(0.5), 0.01);
}

TEST(SvgPath, BrokenTextIsRefusedWithItsPlace) {
    EXPECT_FALSE(parseSvgPath(u"L1 2").ok());
    EXPECT_FALSE(parseSvgPath(u"M1").ok());
    EXPECT_FALSE(parseSvgPath(u"M1 2 q 3 4 5 6").ok());
    EXPECT_FALSE(parseSvgPath(u"M1 2z 3 4").ok());
    const auto bad = parseSvgPath(u"M1 2 X");
    ASSERT_FALSE(bad.ok());
    EXPECT_TRUE(bad.error().text.contains(u"character 7"_s)) << bad.error().text.toStdString();
}

TEST(PathData, RoundedRectAndEllipseFillTheirBoxes) {
    const Box box{2, 3, 10, 6};
    EXPECT_EQ(PathData().addRoundedRect(box, 2).bounds(), box);
    EXPECT_EQ(PathData().addRoundedRect(box, 99).bounds(), box);
    EXPECT_EQ(PathData().addEllipse(box).bounds(), box);
    EXPECT_EQ(PathData().addRect(box).placed(2, {1, 1}).bounds(), (Box{5, 7, 20, 12}));
}

TEST(Icons, EveryIconHasAPathOnThe20Grid) {
    for (int i = 0; i < kIconCount; ++i) {
        const PathData& path = iconPath(static_cast<Icon>(i));
        ASSERT_FALSE(path.isEmpty()) << iconName(static_cast<Icon>(i)).data();
        EXPECT_TRUE((Box{0, 0, 20, 20}).contains(path.bounds())) << iconName(static_cast<Icon>(i)).data();
    }
}

TEST(Icons, EveryLineOfTheResourceIsAnIconOfOurs) {
    QFile file(u":/icons/icons.tsv"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().trimmed().count('\n'), kIconCount);
}

TEST(Marks, PartsStayInsideTheSizeOfTheMark) {
    for (const MarkShape shape : {MarkShape::Decision, MarkShape::Activity, MarkShape::Event,
                                  MarkShape::State, MarkShape::Outside, MarkShape::Diamond}) {
        const Size size = markSize(shape);
        const Box room = Box{-size.width / 2, -size.height / 2, size.width, size.height}.grown(1e-6);
        for (const MarkFill fill : {MarkFill::Usual, MarkFill::Hollow}) {
            ASSERT_FALSE(markParts(shape, fill).empty());
            for (const MarkPart& part : markParts(shape, fill)) {
                EXPECT_TRUE(room.contains(part.path.bounds().grown(part.strokeWidth / 2)))
                    << markName(shape).data();
            }
        }
    }
}

} // namespace
