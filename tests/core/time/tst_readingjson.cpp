// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/readingjson.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QString& text) { return edtfJson(text, readDate(text)); }

} // namespace

TEST(ReadingJson, aDateGivesItsBoundsAsWholeDays) {
    const QJsonObject one = json(u"2004-06"_s);
    EXPECT_EQ(one[u"input"], u"2004-06"_s);
    EXPECT_EQ(one[u"ok"], true);
    EXPECT_EQ(one[u"reader"], u"edtf"_s);
    EXPECT_EQ(one[u"level"], 0);
    for (const auto& key : {u"startFrom"_s, u"endFrom"_s, u"from"_s, u"paddedFrom"_s})
        EXPECT_EQ(one[key], u"2004-06-01"_s);
    for (const auto& key : {u"startUntil"_s, u"endUntil"_s, u"until"_s, u"paddedUntil"_s})
        EXPECT_EQ(one[key], u"2004-07-01"_s);
    for (const auto& key : {u"warning"_s, u"error"_s, u"offset"_s}) EXPECT_TRUE(one[key].isNull());
    EXPECT_TRUE(one[u"readings"].toArray().isEmpty());
    EXPECT_EQ(one.size(), 17);
}

TEST(ReadingJson, anIntervalGivesTheBoundsOfItsEnds) {
    const QJsonObject one = json(u"2004-02-01~/2005"_s);
    EXPECT_EQ(one[u"startFrom"], u"2004-02-01"_s);
    EXPECT_EQ(one[u"startUntil"], u"2004-02-02"_s);
    EXPECT_EQ(one[u"endFrom"], u"2005-01-01"_s);
    EXPECT_EQ(one[u"endUntil"], u"2006-01-01"_s);
    EXPECT_EQ(one[u"from"], u"2004-02-01"_s);
    EXPECT_EQ(one[u"until"], u"2006-01-01"_s);
    EXPECT_EQ(one[u"paddedFrom"], u"2004-01-31"_s);
    EXPECT_EQ(one[u"paddedUntil"], u"2006-01-01"_s);
}

TEST(ReadingJson, unknownIsNullAndOpenIsInfinite) {
    EXPECT_TRUE(json(u"/2002"_s)[u"from"].isNull());
    EXPECT_TRUE(json(u"/2002"_s)[u"startUntil"].isNull());
    EXPECT_EQ(json(u"/2002"_s)[u"until"], u"2003-01-01"_s);
    EXPECT_TRUE(json(u"2002/"_s)[u"until"].isNull());
    EXPECT_TRUE(json(u"2002~/"_s)[u"paddedUntil"].isNull());
    EXPECT_EQ(json(u"../2002"_s)[u"from"], u"-inf"_s);
    EXPECT_EQ(json(u"2002/.."_s)[u"until"], u"inf"_s);
    EXPECT_EQ(json(u"2002/.."_s)[u"endFrom"], u"inf"_s);
    EXPECT_EQ(json(u"[..2002]"_s)[u"from"], u"-inf"_s);
    EXPECT_EQ(json(u"[2002..]"_s)[u"until"], u"inf"_s);
}

TEST(ReadingJson, yearsAreWrittenOut) {
    EXPECT_EQ(json(u"-1985"_s)[u"from"], u"-1985-01-01"_s);
    EXPECT_EQ(json(u"-0001"_s)[u"until"], u"0000-01-01"_s);
    EXPECT_EQ(json(u"Y170000002"_s)[u"from"], u"170000002-01-01"_s);
    EXPECT_EQ(json(u"9999"_s)[u"until"], u"10000-01-01"_s);
}

TEST(ReadingJson, aTimeOfDayWidensToItsDay) {
    const QJsonObject one = json(u"1985-04-12T23:20:30Z"_s);
    EXPECT_EQ(one[u"from"], u"1985-04-12"_s);
    EXPECT_EQ(one[u"until"], u"1985-04-13"_s);
    EXPECT_EQ(one[u"edtf"], u"1985-04-12T23:20:30Z"_s);
    EXPECT_EQ(json(u"1985-04-12T23:59:59"_s)[u"until"], u"1985-04-13"_s);
}

TEST(ReadingJson, whatIsNotReadSaysWhereAndWhy) {
    const QJsonObject one = json(u"1985-13"_s);
    EXPECT_EQ(one[u"ok"], false);
    EXPECT_EQ(one[u"offset"], 5);
    EXPECT_TRUE(one[u"error"].toString().endsWith(u'.'));
    for (const auto& key : {u"edtf"_s, u"level"_s, u"from"_s, u"until"_s, u"paddedFrom"_s})
        EXPECT_TRUE(one[key].isNull());
    EXPECT_EQ(one.size(), 17);
}

TEST(ReadingJson, theOffsetCountsCodePoints) { EXPECT_EQ(json(u"in 😀😀 x"_s)[u"offset"], 3 + 2 + 1); }

TEST(ReadingJson, anAmbiguousDateNamesItsReadings) {
    const QJsonObject one = json(u"03/04/2019"_s);
    EXPECT_EQ(one[u"ok"], false);
    EXPECT_EQ(one[u"reader"], u"phrase"_s);
    EXPECT_EQ(one[u"readings"], (QJsonArray{u"2019-04-03"_s, u"2019-03-04"_s}));
    EXPECT_FALSE(one[u"error"].toString().isEmpty());
}

TEST(ReadingJson, aWarningIsNamed) { EXPECT_FALSE(json(u"2019-21?"_s)[u"warning"].toString().isEmpty()); }
