// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phrase.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

// The words found and their EDTF: "in 2003 -> 2003".
std::string found(const QString& passage) {
    const auto date = findDate(passage);
    if (!date) return "nothing";
    const QString words = passage.sliced(date->start, date->length);
    const QString edtf = date->reading.ok ? date->reading.value.canonical : date->reading.readings.join(u'|');
    return words.toStdString() + " -> " + edtf.toStdString();
}

} // namespace

TEST(FindDate, theFirstDateIsFoundWithTheWordsThatQualifyIt) {
    EXPECT_EQ(found(u"Planen skal være på plass innen september 2019. Siden 2018 har"_s),
              "innen september 2019 -> [..2019-09]");
    EXPECT_EQ(found(u"Etter årsskiftet, ved utgangen av 2020, var alt som før."_s),
              "ved utgangen av 2020 -> 2020-12");
    EXPECT_EQ(found(u"The group met from February 2019 to June 2019, twice."_s),
              "from February 2019 to June 2019 -> 2019-02/2019-06");
    EXPECT_EQ(found(u"It began (about 2003) slowly."_s), "about 2003 -> 2003~");
    EXPECT_EQ(found(u"Vedtaket trer i kraft 1. september 2019."_s), "1. september 2019 -> 2019-09-01");
    EXPECT_EQ(found(u"Møtet kl. 14.30 den 3.4.2019 ble avlyst."_s), "3.4.2019 -> 2019-04-03");
    EXPECT_EQ(found(u"in the years 2003–2005 nothing"_s), "2003–2005 -> 2003/2005");
    EXPECT_EQ(found(u"utover 1990-tallet ble det"_s), "1990-tallet -> 199X");
}

TEST(FindDate, aQuestionMarkOrFullStopBelongsToTheSentence) {
    EXPECT_EQ(found(u"Did it start in 2003?"_s), "2003 -> 2003");
    EXPECT_EQ(found(u"It ended in May 2003."_s), "May 2003 -> 2003-05");
}

TEST(FindDate, anAmbiguousDateIsFoundWithItsReadings) {
    EXPECT_EQ(found(u"They met on 03/04/2019 again."_s), "03/04/2019 -> 2019-04-03|2019-03-04");
}

TEST(FindDate, numbersThatAreNoDatesAreLeftAlone) {
    EXPECT_EQ(found(u"Målet var 3500 stillinger og 12 team."_s), "nothing");
    EXPECT_EQ(found(u"sak 2004-13, nr. 196427 og side 4-2012"_s), "nothing");
    EXPECT_EQ(found(u"the may 2 march of 1000 people"_s), "nothing");
    EXPECT_EQ(found(u"no dates here"_s), "nothing");
    EXPECT_EQ(found(u""_s), "nothing");
    EXPECT_EQ(found(u"v2019 and 2019a and 12019"_s), "nothing");
}

TEST(FindDate, offsetsCountUtf16) {
    const QString passage = u"😀 år 2003"_s;
    const auto date = findDate(passage);
    ASSERT_TRUE(date.has_value());
    EXPECT_EQ(passage.sliced(date->start, date->length), u"år 2003"_s);
}

TEST(FindDate, aLongTextWithoutDatesIsPassedQuickly) {
    const QString word = u"by the end of the first week in may "_s;
    EXPECT_FALSE(findDate(word.repeated(3000)).has_value());
}
