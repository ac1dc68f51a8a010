// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phrase.h"

#include "jsoncases.h"

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

void checkPhrase(const QJsonObject& one) {
    const DateReading reading = readDate(one[u"text"].toString());
    if (one.contains(u"edtf")) {
        ASSERT_TRUE(reading.ok) << reading.error.toStdString();
        EXPECT_EQ(reading.reader, DateReader::Phrase);
        EXPECT_EQ(reading.value.canonical.toStdString(), one[u"edtf"].toString().toStdString());
        EXPECT_EQ(!reading.warning.isEmpty(), one[u"warns"].toBool()) << reading.warning.toStdString();
        EXPECT_TRUE(reading.error.isEmpty());
        return;
    }
    ASSERT_FALSE(reading.ok) << reading.value.canonical.toStdString();
    EXPECT_TRUE(reading.error.endsWith(u'.'));
    if (one.contains(u"readings")) {
        QStringList expected;
        for (const QJsonValue& entry : one[u"readings"].toArray()) expected.append(entry.toString());
        EXPECT_EQ(reading.readings, expected);
        for (const QString& text : reading.readings)
            EXPECT_TRUE(std::holds_alternative<EdtfValue>(readEdtf(text))) << text.toStdString();
        return;
    }
    EXPECT_TRUE(reading.readings.isEmpty());
    EXPECT_EQ(reading.offset, one[u"refusedAt"].toInt(-1)) << reading.error.toStdString();
}

void checkTable(const QString& file) {
    for (const QJsonValue& entry : timetest::cases(file)) {
        SCOPED_TRACE(entry[u"text"].toString().toStdString());
        checkPhrase(entry.toObject());
    }
}

DateReading read(const QString& text) { return readDate(text); }

} // namespace

TEST(Phrase, englishIsReadAsTheTableSays) { checkTable(u"phrases_en.json"_s); }

TEST(Phrase, bokmalIsReadAsTheTableSays) { checkTable(u"phrases_nb.json"_s); }

TEST(Phrase, edtfIsReadBeforePhrases) {
    EXPECT_EQ(read(u"2003-05"_s).reader, DateReader::Edtf);
    EXPECT_EQ(read(u" 2003~ "_s).value.canonical, u"2003~"_s);
    EXPECT_EQ(read(u"1910-30"_s).value.canonical, u"1910-30"_s);
}

TEST(Phrase, everyPhraseReadsTheSameInCapitalsAndWithStraySpaces) {
    for (const QString& file : {u"phrases_en.json"_s, u"phrases_nb.json"_s}) {
        for (const QJsonValue& entry : timetest::cases(file)) {
            const QString text = entry[u"text"].toString();
            if (!entry.toObject().contains(u"edtf")) continue;
            EXPECT_EQ(read(text.toUpper()).value.canonical, entry[u"edtf"].toString()) << text.toStdString();
            EXPECT_EQ(read(u"  "_s + text + u"\u00a0 "_s).value.canonical, entry[u"edtf"].toString())
                << text.toStdString();
        }
    }
}

TEST(Phrase, monthsAreReadWholeAndShortInBothLanguages) {
    const QString names[][4] = {{u"January"_s, u"Jan."_s, u"januar"_s, u"jan."_s},
                                {u"February"_s, u"Feb"_s, u"februar"_s, u"feb."_s},
                                {u"March"_s, u"Mar"_s, u"mars"_s, u"mar."_s},
                                {u"April"_s, u"Apr"_s, u"april"_s, u"apr."_s},
                                {u"May"_s, u"may"_s, u"mai"_s, u"Mai"_s},
                                {u"June"_s, u"Jun"_s, u"juni"_s, u"jun."_s},
                                {u"July"_s, u"Jul"_s, u"juli"_s, u"jul."_s},
                                {u"August"_s, u"Aug"_s, u"august"_s, u"aug."_s},
                                {u"September"_s, u"Sept."_s, u"september"_s, u"sep."_s},
                                {u"October"_s, u"Oct"_s, u"oktober"_s, u"okt."_s},
                                {u"November"_s, u"Nov"_s, u"november"_s, u"nov."_s},
                                {u"December"_s, u"Dec"_s, u"desember"_s, u"des."_s}};
    for (int month = 1; month <= 12; ++month) {
        const QString expected = u"2019-%1"_s.arg(month, 2, 10, QChar(u'0'));
        for (const QString& name : names[month - 1]) {
            EXPECT_EQ(read(name + u" 2019"_s).value.canonical, expected) << name.toStdString();
            EXPECT_EQ(read(u"3. "_s + name + u" 2019"_s).value.canonical, expected + u"-03"_s)
                << name.toStdString();
        }
    }
}

TEST(Phrase, anAmbiguousDateStaysAmbiguousInALongerPhrase) {
    EXPECT_EQ(read(u"before 03/04/2019"_s).readings, (QStringList{u"[..2019-04-02]"_s, u"[..2019-03-03]"_s}));
    EXPECT_FALSE(read(u"since the 1900s"_s).ok);
    EXPECT_TRUE(read(u"13/04/2019 - 05/06/2019"_s).readings.size() == 2);
}

TEST(Phrase, strictReadingTakesEdtfOnlyAndAsItStands) {
    EXPECT_TRUE(readDateStrict(u"2019-06"_s).ok);
    EXPECT_FALSE(readDateStrict(u"June 2019"_s).ok);
    EXPECT_FALSE(readDateStrict(u" 2019"_s).ok);
    EXPECT_FALSE(readDateStrict(u"2019-21?"_s).ok);
    EXPECT_EQ(readDateStrict(u"2019-21?"_s).offset, 7);
}

TEST(Phrase, theOffsetCountsLeadingSpace) {
    EXPECT_EQ(read(u"  2019-13"_s).offset, 7);
    EXPECT_EQ(read(u"  the workshop"_s).offset, 6);
}

TEST(Phrase, wordsAreKeptUnlessTheyAreTheEdtf) {
    const TemporalExtent words = extentFrom(read(u"about 2003"_s), u"about 2003"_s, Basis::Inferred);
    EXPECT_EQ(words.edtf(), u"2003~"_s);
    EXPECT_EQ(words.words(), u"about 2003"_s);
    EXPECT_EQ(words.basis(), Basis::Inferred);
    EXPECT_EQ(words.padded(), TemporalExtent(u"2003~"_s).padded());
    EXPECT_TRUE(extentFrom(read(u"2003~"_s), u"2003~"_s).words().isEmpty());
    EXPECT_TRUE(extentFrom(read(u"nonsense"_s), u"nonsense"_s).isEmpty());
}
