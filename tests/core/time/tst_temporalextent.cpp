// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/temporalextent.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Instant at(qint64 year, int month = 1, int day = 1) { return instantFromCivil({year, month, day}); }

bool has(const char* text, quint32 flags) {
    return (TemporalExtent(QString::fromLatin1(text)).flags() & ~(0xFU << extentflag::PrecisionShift)) ==
           flags;
}

} // namespace

TEST(TemporalExtent, noDateAtAllIsPossibleAlways) {
    const TemporalExtent none;
    EXPECT_TRUE(none.isEmpty());
    EXPECT_EQ(none.bounds(), Bounds());
    EXPECT_EQ(none.padded(), Bounds());
    EXPECT_EQ(none.precision(), Precision::None);
}

TEST(TemporalExtent, unreadableTextIsKeptWithoutADate) {
    const TemporalExtent odd(u"one fine day"_s, u"one fine day"_s, Basis::Inferred);
    EXPECT_EQ(odd.edtf(), u"one fine day"_s);
    EXPECT_EQ(odd.bounds(), Bounds());
    EXPECT_EQ(odd.flags(), 0U);
}

TEST(TemporalExtent, paddingWidensOnlyWhatIsApproximate) {
    const TemporalExtent about(u"2006~/2008"_s);
    EXPECT_EQ(about.bounds(), (Bounds{at(2006), at(2007), at(2008), at(2009)}));
    EXPECT_EQ(about.padded(), (Bounds{at(2005), at(2008), at(2008), at(2009)}));
    EXPECT_EQ(TemporalExtent(u"2006?"_s).padded(), TemporalExtent(u"2006"_s).padded());
}

TEST(TemporalExtent, openAndUnknownEndsDiffer) {
    const Bounds open = TemporalExtent(u"2006/.."_s).bounds();
    const Bounds unknown = TemporalExtent(u"2006/"_s).bounds();
    EXPECT_EQ(open.endFrom, kInfinity);
    EXPECT_EQ(unknown.endFrom, at(2006));
    EXPECT_EQ(unknown.endUntil, kInfinity);
    EXPECT_EQ(TemporalExtent(u"../2006"_s).bounds().startUntil, kMinusInfinity);
    EXPECT_EQ(TemporalExtent(u"/2006"_s).bounds().startUntil, at(2007));
}

TEST(TemporalExtent, flagsSayWhatTheTextSaysBeyondItsBounds) {
    using namespace extentflag;
    EXPECT_TRUE(has("2006", 0));
    EXPECT_TRUE(has("2006~", ApproxStart | ApproxEnd));
    EXPECT_TRUE(has("2006-05?-17", DoubtfulStart | DoubtfulEnd));
    EXPECT_TRUE(has("2006%/2008", Interval | ApproxStart | DoubtfulStart));
    EXPECT_TRUE(has("2006/2008~", Interval | ApproxEnd));
    EXPECT_TRUE(has("/2008", Interval | UnknownStart));
    EXPECT_TRUE(has("2008/", Interval | UnknownEnd));
    EXPECT_TRUE(has("../2008", Interval | OpenStart));
    EXPECT_TRUE(has("2008/..", Interval | OpenEnd));
    EXPECT_TRUE(has("[..2008]", OneOf | Earlier));
    EXPECT_TRUE(has("[2008..]", OneOf | Later));
    EXPECT_TRUE(has("{2006,2008}", AllOf));
    EXPECT_TRUE(has("..2006/2008..", Interval | Earlier | Later));
}

TEST(TemporalExtent, precisionIsThatOfTheCoarsestPart) {
    const auto precision = [](const char* text) {
        return TemporalExtent(QString::fromLatin1(text)).precision();
    };
    EXPECT_EQ(precision("18XX"), Precision::Century);
    EXPECT_EQ(precision("199X"), Precision::Decade);
    EXPECT_EQ(precision("2006"), Precision::Year);
    EXPECT_EQ(precision("2006-XX"), Precision::Year);
    EXPECT_EQ(precision("2006-40"), Precision::Half);
    EXPECT_EQ(precision("2006-37"), Precision::Term);
    EXPECT_EQ(precision("2006-33"), Precision::Quarter);
    EXPECT_EQ(precision("2006-21"), Precision::Season);
    EXPECT_EQ(precision("2006-05"), Precision::Month);
    EXPECT_EQ(precision("2006-05-XX"), Precision::Month);
    EXPECT_EQ(precision("2006-05-17"), Precision::Day);
    EXPECT_EQ(precision("2006-05-17T10:00:00"), Precision::Second);
    EXPECT_EQ(precision("2006-05-17/2008"), Precision::Year);
    EXPECT_EQ(precision("/2006-05"), Precision::Month);
}

TEST(TemporalExtent, bestEstimateIsTheMiddleOrTheFiniteEnd) {
    EXPECT_EQ(TemporalExtent(u"2006-05-17"_s).bestEstimate(), at(2006, 5, 17) + kSecondsPerDay / 2);
    EXPECT_EQ(TemporalExtent(u"2006/.."_s).bestEstimate(), at(2006));
    EXPECT_EQ(TemporalExtent(u"[..2006]"_s).bestEstimate(), at(2007));
    EXPECT_EQ(TemporalExtent(u"Y-200000000000/Y200000000000"_s).bestEstimate(),
              (at(-200000000000) + at(200000000001)) / 2);
}

TEST(TemporalExtent, equalMeansSameTextWordsAndBasis) {
    const TemporalExtent a(u"2006"_s, u"in 2006"_s);
    EXPECT_EQ(a, TemporalExtent(u"2006"_s, u"in 2006"_s));
    EXPECT_NE(a, TemporalExtent(u"2006"_s));
    EXPECT_NE(a, a.withBasis(Basis::Inferred));
    EXPECT_EQ(a.withBasis(Basis::Inferred).edtf(), a.edtf());
}
