// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phrase.h"

#include "jsoncases.h"

using namespace forlop;
using namespace Qt::StringLiterals;

TEST(Describe, datesAreSaidAtTheirOwnPrecisionInBothLanguages) {
    for (const QJsonValue& entry : timetest::cases(u"described.json"_s)) {
        const TemporalExtent extent(entry[u"edtf"].toString());
        EXPECT_EQ(describe(extent, DateLanguage::English).toStdString(),
                  entry[u"en"].toString().toStdString());
        EXPECT_EQ(describe(extent, DateLanguage::Bokmal).toStdString(),
                  entry[u"nb"].toString().toStdString());
    }
}

TEST(Describe, noDateSaysNothingAndUnreadableTextSaysItself) {
    EXPECT_TRUE(describe(TemporalExtent(), DateLanguage::English).isEmpty());
    EXPECT_EQ(describe(TemporalExtent(u"some day"_s), DateLanguage::English), u"some day"_s);
}

TEST(Describe, aMomentIsSaidAtThePrecisionAsked) {
    const Instant t = instantFromCivil({2019, 6, 3}) + 3661;
    const auto said = [t](Precision precision) {
        return describeInstant(t, precision, DateLanguage::English).toStdString();
    };
    EXPECT_EQ(said(Precision::Day), "3 June 2019");
    EXPECT_EQ(said(Precision::None), "3 June 2019");
    EXPECT_EQ(said(Precision::Month), "June 2019");
    EXPECT_EQ(said(Precision::Year), "2019");
    EXPECT_EQ(said(Precision::Quarter), "the second quarter of 2019");
    EXPECT_EQ(said(Precision::Second), "3 June 2019, 01:01:01");
    EXPECT_EQ(describeInstant(t, Precision::Day, DateLanguage::Bokmal), u"3. juni 2019"_s);
}

TEST(Describe, plainDatesReadBackToThemselves) {
    for (const auto& text : {u"2019"_s, u"2019-06"_s, u"2019-06-03"_s, u"2003~"_s, u"2008?"_s, u"[..2002]"_s,
                             u"[2012..]"_s, u"[1997..2003]"_s, u"[2019-06-02..2019-06-29]"_s, u"2003/2005"_s,
                             u"2019-06/2019-08"_s, u"2019-06-02/2019-06-29"_s, u"2019-09/.."_s, u"199X"_s,
                             u"2019-34"_s, u"2019-40"_s, u"{1960,1961-12}"_s, u"[1667,1668]"_s}) {
        for (const DateLanguage language : {DateLanguage::English, DateLanguage::Bokmal}) {
            const QString said = describe(TemporalExtent(text), language);
            EXPECT_EQ(readDate(said).value.canonical, text) << said.toStdString();
        }
    }
}
