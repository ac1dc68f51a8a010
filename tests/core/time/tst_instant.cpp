// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/instant.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

TEST(Instant, theEpochIsZero) { EXPECT_EQ(instantFromCivil({1970, 1, 1}), 0); }

TEST(Instant, daysGoThereAndBackOverLeapYearsAndCenturies) {
    for (const qint64 from : {-800LL, -5LL, 1895LL, 1999LL}) {
        Instant expected = instantFromCivil({from, 1, 1});
        for (qint64 year = from; year < from + 9; ++year)
            for (int month = 1; month <= 12; ++month)
                for (int day = 1; day <= daysInMonth(year, month); ++day, expected += kSecondsPerDay) {
                    ASSERT_EQ(instantFromCivil({year, month, day}), expected)
                        << year << '-' << month << '-' << day;
                    ASSERT_EQ(civilFromInstant(expected + kSecondsPerDay - 1), (CivilDate{year, month, day}));
                }
    }
}

TEST(Instant, theFarthestYearsCanBeHeld) {
    for (const qint64 year : {kMinYear, kMaxYear}) {
        EXPECT_EQ(civilFromInstant(instantFromCivil({year, 12, 31})), (CivilDate{year, 12, 31}));
        EXPECT_TRUE(isFinite(instantFromCivil({year + 1, 1, 1})));
    }
    EXPECT_LT(instantFromCivil({kMinYear, 1, 1}), instantFromCivil({kMaxYear, 1, 1}));
}

TEST(Instant, isoTextWritesLongAndNegativeYearsOut) {
    EXPECT_EQ(isoText(instantFromCivil({2019, 3, 4})), u"2019-03-04"_s);
    EXPECT_EQ(isoText(instantFromCivil({-1985, 1, 1})), u"-1985-01-01"_s);
    EXPECT_EQ(isoText(instantFromCivil({-1, 12, 31})), u"-0001-12-31"_s);
    EXPECT_EQ(isoText(instantFromCivil({7, 1, 1})), u"0007-01-01"_s);
    EXPECT_EQ(isoText(instantFromCivil({170000002, 1, 1})), u"170000002-01-01"_s);
    EXPECT_EQ(isoText(instantFromCivil({2019, 3, 4}) + 3661), u"2019-03-04T01:01:01"_s);
    EXPECT_EQ(isoText(instantFromCivil({1969, 12, 31}) + 1), u"1969-12-31T00:00:01"_s);
    EXPECT_EQ(isoText(kMinusInfinity), u"-inf"_s);
    EXPECT_EQ(isoText(kInfinity), u"inf"_s);
}

TEST(Instant, isoTextReadsBack) {
    for (const Instant t : {Instant{0}, instantFromCivil({-1985, 2, 28}) + 5,
                            instantFromCivil({292000000000, 1, 1}), kMinusInfinity, kInfinity})
        EXPECT_EQ(instantFromIso(isoText(t)), t) << isoText(t).toStdString();
}

TEST(Instant, whatIsNoDateIsNotReadAsOne) {
    for (const auto& text :
         {u""_s, u"2019"_s, u"2019-02-29"_s, u"2019-13-01"_s, u"2019-1-01"_s, u"2019-01-01T24:00:00"_s,
          u"x019-01-01"_s, u"infinity"_s, u"--2019-01-01"_s, u"999999999999-01-01"_s})
        EXPECT_FALSE(instantFromIso(text).has_value()) << text.toStdString();
}
