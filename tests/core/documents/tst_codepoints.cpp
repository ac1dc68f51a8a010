// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/codepoints.h"

#include <QString>

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

TEST(CodePoints, OfPlainTextAreItsUnits) {
    const CodePoints points(u"blåbær"_s);
    EXPECT_EQ(points.count(), 6);
    EXPECT_EQ(points.toUtf16(3), 3);
    EXPECT_EQ(points.fromUtf16(5), 5);
}

TEST(CodePoints, CountAPairAsOne) {
    const CodePoints points(u"a😀b😀😀c"_s); // units: a 0, pair 1, b 3, pair 4, pair 6, c 8
    EXPECT_EQ(points.count(), 6);
    EXPECT_EQ(points.toUtf16(1), 1);
    EXPECT_EQ(points.toUtf16(2), 3);
    EXPECT_EQ(points.toUtf16(4), 6);
    EXPECT_EQ(points.toUtf16(5), 8);
    EXPECT_EQ(points.toUtf16(6), 9);
    EXPECT_EQ(points.fromUtf16(8), 5);
    EXPECT_EQ(points.fromUtf16(2), 1) << "inside a pair is the pair";
}

TEST(CodePoints, ThereAndBackIsTheSame) {
    const CodePoints points(u"😀😀 x😀y 😀"_s);
    for (qint64 i = 0; i <= points.count(); ++i) EXPECT_EQ(points.fromUtf16(points.toUtf16(i)), i);
}

TEST(CodePoints, OutsideTheTextAreItsEnds) {
    const CodePoints points(u"a😀"_s);
    EXPECT_EQ(points.toUtf16(99), 3);
    EXPECT_EQ(points.toUtf16(-1), 0);
    EXPECT_EQ(points.fromUtf16(99), 2);
    EXPECT_EQ(CodePoints().toUtf16(1), 0);
}

} // namespace
