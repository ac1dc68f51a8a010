// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/bracketdates.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

BracketEnd at(const QString& edtf, EndFooting footing = EndFooting::Firm) {
    return {TemporalExtent(edtf), footing};
}

QString english(const BracketEnd& start, const BracketEnd& end) {
    return bracketDates(start, end, DateLanguage::English);
}

} // namespace

TEST(BracketDates, AFirmEndIsSaidByTheLastUnitInside) {
    EXPECT_EQ(english(at(u"2019-02"_s), at(u"2019-04"_s)), u"Feb–Mar 2019"_s);
    EXPECT_EQ(english(at(u"2004"_s), at(u"2007"_s)), u"2004–2006"_s);
    EXPECT_EQ(english(at(u"2019-12"_s), at(u"2020-03"_s)), u"Dec 2019–Feb 2020"_s);
    EXPECT_EQ(english(at(u"2019-09-01"_s), at(u"2019-09-15"_s)), u"1–14 Sep 2019"_s);
}

TEST(BracketDates, OneUnitIsSaidOnce) {
    EXPECT_EQ(english(at(u"2012"_s), at(u"2013"_s)), u"2012"_s);
    EXPECT_EQ(english(at(u"2019-06"_s), at(u"2019-07"_s)), u"Jun 2019"_s);
}

TEST(BracketDates, AFrontierInsideAValueBelongsToBothNeighbours) {
    EXPECT_EQ(english(at(u"2019-04"_s), at(u"2019-06"_s, EndFooting::Inside)), u"Apr–Jun 2019"_s);
    EXPECT_EQ(english(at(u"2019-06"_s, EndFooting::Inside), at(u"2021"_s)), u"Jun 2019–2020"_s);
}

TEST(BracketDates, AboutIsSaidWhereItIsMeant) {
    EXPECT_EQ(english(at(u"1997~"_s, EndFooting::About), at(u"2004"_s)), u"about 1997–2003"_s);
    EXPECT_EQ(english(at(u"2004"_s), at(u"2006~"_s, EndFooting::About)), u"2004–about 2006"_s);
    EXPECT_EQ(bracketDates(at(u"2006~"_s, EndFooting::About), at(u"2013"_s), DateLanguage::Bokmal),
              u"ca. 2006–2012"_s);
}

TEST(BracketDates, WhatIsNotStatedIsSaid) {
    const BracketEnd unknown{};
    EXPECT_EQ(english(unknown, at(u"2019-02"_s)), u"before Feb 2019"_s);
    EXPECT_EQ(english(at(u"2019-06"_s), unknown), u"from Jun 2019, end not stated"_s);
    EXPECT_EQ(english(at(u"2019-06"_s), at(u".."_s, EndFooting::Open)), u"from Jun 2019, still going on"_s);
    EXPECT_EQ(english(unknown, unknown), u"dates not stated"_s);
    EXPECT_EQ(bracketDates(unknown, at(u"2019-02"_s), DateLanguage::Bokmal), u"før feb 2019"_s);
}

TEST(BracketDates, ThePeriodIsSaidInYearsWhenItIsLong) {
    const auto day = [](qint64 year, int month, int d) { return instantFromCivil({year, month, d}); };
    EXPECT_EQ(periodInWords(day(2014, 1, 1), day(2021, 1, 1), DateLanguage::English), u"2014–2020"_s);
    EXPECT_EQ(periodInWords(day(2019, 2, 1), day(2019, 9, 1), DateLanguage::English), u"Feb–Aug 2019"_s);
    EXPECT_EQ(periodInWords(day(2019, 2, 3), day(2019, 2, 10), DateLanguage::English), u"3–9 Feb 2019"_s);
}
