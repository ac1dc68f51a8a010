// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/extentshift.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Instant at(qint64 year, int month = 1, int day = 1) { return instantFromCivil({year, month, day}); }

std::string moved(const char* text, qint64 units) {
    return shifted(TemporalExtent(QString::fromLatin1(text)), units).edtf().toStdString();
}
std::string startAt(const char* text, Instant t) {
    return withStartAt(TemporalExtent(QString::fromLatin1(text)), t).edtf().toStdString();
}
std::string endAt(const char* text, Instant t) {
    return withEndAt(TemporalExtent(QString::fromLatin1(text)), t).edtf().toStdString();
}

} // namespace

TEST(ExtentShift, aDateMovesByUnitsOfItsOwnPrecision) {
    EXPECT_EQ(moved("2004", 2), "2006");
    EXPECT_EQ(moved("2004-11", 3), "2005-02");
    EXPECT_EQ(moved("2004-12-31", 1), "2005-01-01");
    EXPECT_EQ(moved("2004-01-01T00:00:10", -11), "2003-12-31T23:59:59");
    EXPECT_EQ(moved("201X", -3), "198X");
    EXPECT_EQ(moved("18XX", 1), "19XX");
    EXPECT_EQ(moved("2004-02-XX", 1), "2004-03-XX");
    EXPECT_EQ(moved("1950S2", 1), "2050S2");
}

TEST(ExtentShift, partsOfAYearFollowEachOther) {
    EXPECT_EQ(moved("2019-21", 1), "2019-22");
    EXPECT_EQ(moved("2019-24", 1), "2020-21");
    EXPECT_EQ(moved("2019-29", 1), "2019-30");
    EXPECT_EQ(moved("2019-30", 1), "2020-31");
    EXPECT_EQ(moved("2019-33", -1), "2018-36");
    EXPECT_EQ(moved("2019-39", 1), "2020-37");
    EXPECT_EQ(moved("2019-41", 1), "2020-40");
}

TEST(ExtentShift, theCoarsestPartSetsTheStep) {
    EXPECT_EQ(moved("2004/2005-06-15", 1), "2005/2006-06-15");
    EXPECT_EQ(moved("2004-06/2006-08", 1), "2004-07/2006-09");
    EXPECT_EQ(moved("[1997..2003]", 10), "[2007..2013]");
    EXPECT_EQ(moved("{1960,1961-12}", -1), "{1959,1960-12}");
}

TEST(ExtentShift, qualifiersAndOpenAndUnknownEndsStay) {
    EXPECT_EQ(moved("2004~/2006", 1), "2005~/2007");
    EXPECT_EQ(moved("2004-06~-11", 1), "2004-06~-12");
    EXPECT_EQ(moved("/2004", 1), "/2005");
    EXPECT_EQ(moved("2004/..", 1), "2005/..");
    EXPECT_EQ(moved("[..2002]", 1), "[..2003]");
}

TEST(ExtentShift, whereNoSuchDateExistsTheNextOneIsTaken) {
    EXPECT_EQ(moved("2004-02-29/2006", 1), "2005-03-01/2007");
    EXPECT_EQ(moved("2004-01-31/2004-05", 1), "2004-03-01/2004-06");
    EXPECT_EQ(moved("2019-37/2019-34", 1), "2019-38/2019-36");
}

TEST(ExtentShift, whatCannotMoveStays) {
    EXPECT_EQ(moved("9999-12-31", 1), "9999-12-31");
    EXPECT_EQ(moved("XXXX", 1), "XXXX");
    EXPECT_TRUE(shifted(TemporalExtent(), 3).isEmpty());
    EXPECT_EQ(moved("not a date", 1), "not a date");
    for (const char* text : {"2004", "2004-05", "2004-05-06", "2004-05-06T07:08:09"}) {
        EXPECT_EQ(moved(text, std::numeric_limits<qint64>::max()), text);
        EXPECT_EQ(moved(text, std::numeric_limits<qint64>::min()), text);
    }
}

TEST(ExtentShift, aYearGrowsAndShrinksItsForm) {
    EXPECT_EQ(moved("9999", 1), "Y10000");
    EXPECT_EQ(moved("Y10000", -1), "9999");
    EXPECT_EQ(moved("0000", -1), "-0001");
    EXPECT_EQ(moved("Y17E7", 1), "Y170000001");
}

TEST(ExtentShift, theWordsTypedAreDroppedAndTheBasisKept) {
    const TemporalExtent old(u"2004~"_s, u"about 2004"_s, Basis::Inferred);
    const TemporalExtent after = shifted(old, 1);
    EXPECT_TRUE(after.words().isEmpty());
    EXPECT_EQ(after.basis(), Basis::Inferred);
    EXPECT_EQ(shifted(old, 0).words(), old.words());
}

TEST(ExtentShift, unitsForTakesTheNearestStep) {
    EXPECT_EQ(unitsFor(TemporalExtent(u"2019-01"_s), 20 * kSecondsPerDay), 1);
    EXPECT_EQ(unitsFor(TemporalExtent(u"2019-01"_s), 15 * kSecondsPerDay), 0);
    EXPECT_EQ(unitsFor(TemporalExtent(u"2019-02"_s), 15 * kSecondsPerDay), 1);
    EXPECT_EQ(unitsFor(TemporalExtent(u"2019"_s), -400 * kSecondsPerDay), -1);
    EXPECT_EQ(unitsFor(TemporalExtent(), 15 * kSecondsPerDay), 0);
}

TEST(ExtentShift, anEndCanBePulledToItsOwnPrecision) {
    EXPECT_EQ(startAt("2019-04/2019-06", at(2019, 2, 20)), "2019-02/2019-06");
    EXPECT_EQ(endAt("2019-04/2019-06", at(2019, 9, 1)), "2019-04/2019-08");
    EXPECT_EQ(endAt("2019-04/2019-06", at(2019, 9, 2)), "2019-04/2019-09");
    EXPECT_EQ(startAt("2019", at(2017, 6)), "2017/2019");
    EXPECT_EQ(endAt("2019-06-03", at(2019, 6, 6)), "2019-06-03/2019-06-05");
    EXPECT_EQ(startAt("2004~/2006", at(2002, 6)), "2002~/2006");
    EXPECT_EQ(endAt("199X", at(2011)), "199X/201X");
}

TEST(ExtentShift, anEndNeverCrossesTheOther) {
    EXPECT_EQ(startAt("2019-04/2019-06", at(2025)), "2019-06");
    EXPECT_EQ(endAt("2019-04/2019-06", at(2001)), "2019-04");
}

TEST(ExtentShift, openAndUnknownEndsBecomeKnown) {
    EXPECT_EQ(startAt("/2004", at(2001)), "2001/2004");
    EXPECT_EQ(endAt("2004-06/..", at(2004, 9)), "2004-06/2004-08");
    EXPECT_EQ(endAt("2004/", at(2007)), "2004/2006");
}

TEST(ExtentShift, setsStaySets) {
    EXPECT_EQ(startAt("[1997..2003]", at(2000)), "[2000..2003]");
    EXPECT_EQ(startAt("[..2002]", at(2000)), "[2000..2002]");
    EXPECT_EQ(endAt("[2012..]", at(2016)), "[2012..2015]");
    EXPECT_EQ(endAt("[1667,1668,1670..1672]", at(1671)), "[1667..1670]");
    EXPECT_EQ(startAt("[2012..]", at(2013)), "[2013..]");
}

TEST(ExtentShift, timesOfDayBecomeDaysInAnInterval) {
    EXPECT_EQ(endAt("2019-06-03T10:00:00", at(2019, 6, 6)), "2019-06-03/2019-06-05");
    EXPECT_EQ(startAt("2019-06-03T10:00:00Z", at(2019, 6, 1)), "2019-06-01/2019-06-03");
}

TEST(ExtentShift, seasonsBecomeMonthsInAnInterval) {
    EXPECT_EQ(startAt("2019-21", at(2019, 2)), "2019-02/2019-05");
    EXPECT_EQ(endAt("2019-34", at(2019, 9)), "2019-04/2019-08");
}

TEST(ExtentShift, aMomentBecomesAnExtentOfAnyPrecision) {
    const Instant t = at(2019, 6, 14) + 3661;
    const auto text = [t](Precision precision) { return extentAt(t, precision).edtf().toStdString(); };
    EXPECT_EQ(text(Precision::Century), "20XX");
    EXPECT_EQ(text(Precision::Decade), "201X");
    EXPECT_EQ(text(Precision::Year), "2019");
    EXPECT_EQ(text(Precision::Half), "2019-40");
    EXPECT_EQ(text(Precision::Term), "2019-38");
    EXPECT_EQ(text(Precision::Quarter), "2019-34");
    EXPECT_EQ(text(Precision::Season), "2019-22");
    EXPECT_EQ(text(Precision::Month), "2019-06");
    EXPECT_EQ(text(Precision::Day), "2019-06-14");
    EXPECT_EQ(text(Precision::Second), "2019-06-14T01:01:01");
    EXPECT_EQ(extentAt(at(2020, 1, 5), Precision::Season).edtf(), u"2019-24"_s);
    EXPECT_EQ(extentAt(at(170000, 5), Precision::Month).edtf(), u"Y170000"_s);
    EXPECT_EQ(extentAt(at(-4, 5), Precision::Month).edtf(), u"-0004-05"_s);
}
