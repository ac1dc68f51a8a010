// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
QList<QJsonObject> read(const QStringList& texts, const QStringList& options = {}) {
    const Outcome outcome =
        runForlop(QStringList{u"edtf"_s, u"--json"_s} + options + QStringList{u"--"_s} + texts);
    const auto lines = outcome.jsonLines();
    EXPECT_TRUE(lines) << outcome.out.constData();
    EXPECT_EQ(lines->size(), texts.size());
    return lines.value_or(QList<QJsonObject>(texts.size()));
}
struct Said {
    const char* text;
    const char* edtf;
};
} // namespace

TEST(Edtf, phrasesOfTheTwoLanguages) {
    const std::vector<Said> cases{
        {"before 2005", "[..2004]"},
        {"by 2002", "[..2002]"},
        {"at the latest 2002", "[..2002]"},
        {"senest 2002", "[..2002]"},
        {"since 2004", "2004/.."},
        {"siden 2004", "2004/.."},
        {"between 1997 and 2003", "[1997..2003]"},
        {"mellom 1997 og 2003", "[1997..2003]"},
        {"2003–2005", "2003/2005"},
        {"about 2003", "2003~"},
        {"ca. 2003", "2003~"},
        {"rundt 2003", "2003~"},
        {"maybe 1862", "1862?"},
        {"the 1990s", "199X"},
        {"1990-tallet", "199X"},
        {"early 2006", "2006-37"},
        {"mid-2006", "2006-38"},
        {"late 2006", "2006-39"},
        {"first half of 2006", "2006-40"},
        {"second half of 2006", "2006-41"},
        {"Q2 2019", "2019-34"},
        {"andre kvartal 2019", "2019-34"},
        {"spring 2019", "2019-21"},
        {"våren 2019", "2019-21"},
        {"1.5.2003", "2003-05-01"},
        {"1. mai 2003", "2003-05-01"},
        {"May 2003", "2003-05"},
        {"first week of April 2019", "2019-04-01/2019-04-07"},
    };
    QStringList texts;
    for (const Said& each : cases) texts.append(QString::fromUtf8(each.text));
    const QList<QJsonObject> lines = read(texts);
    for (size_t i = 0; i < cases.size(); ++i) {
        const QJsonObject& line = lines.at(static_cast<qsizetype>(i));
        EXPECT_EQ(line[u"edtf"_s].toString().toStdString(), cases[i].edtf) << cases[i].text;
        EXPECT_TRUE(line[u"ok"_s].toBool()) << cases[i].text;
        EXPECT_EQ(line[u"input"_s].toString(), texts.at(static_cast<qsizetype>(i)));
    }
}

TEST(Edtf, boundsAreHalfOpenDays) {
    struct Bounded {
        const char* text;
        const char* from;
        const char* until;
        int level;
    };
    const std::vector<Bounded> cases{
        {"2004", "2004-01-01", "2005-01-01", 0},    {"2019-03", "2019-03-01", "2019-04-01", 0},
        {"2019-21", "2019-03-01", "2019-06-01", 1}, {"[1997..2003]", "1997-01-01", "2004-01-01", 2},
        {"[2012..]", "2012-01-01", "inf", 2},       {"2019-06-01/2019-08-31", "2019-06-01", "2019-09-01", 0},
        {"-1985", "-1985-01-01", "-1984-01-01", 1}, {"Y170000002", "170000002-01-01", "170000003-01-01", 1},
        {"../2002", "-inf", "2003-01-01", 1},       {"2006~", "2006-01-01", "2007-01-01", 1},
    };
    QStringList texts;
    for (const Bounded& each : cases) texts.append(QString::fromUtf8(each.text));
    const QList<QJsonObject> lines = read(texts);
    for (size_t i = 0; i < cases.size(); ++i) {
        const QJsonObject& line = lines.at(static_cast<qsizetype>(i));
        EXPECT_EQ(line[u"from"_s].toString().toStdString(), cases[i].from) << cases[i].text;
        EXPECT_EQ(line[u"until"_s].toString().toStdString(), cases[i].until) << cases[i].text;
        EXPECT_EQ(line[u"level"_s].toInt(-1), cases[i].level) << cases[i].text;
        EXPECT_EQ(line[u"reader"_s].toString(), u"edtf"_s);
    }
    EXPECT_EQ(lines.last()[u"paddedFrom"_s].toString(), u"2005-01-01"_s);
    EXPECT_EQ(lines.last()[u"paddedUntil"_s].toString(), u"2008-01-01"_s);
    EXPECT_TRUE(read({u"/2002"_s}).first()[u"from"_s].isNull());
}

TEST(Edtf, everyKeyIsAlwaysThere) {
    for (const QJsonObject& line : read({u"2004"_s, u"the workshop"_s}))
        for (const char* key :
             {"input", "ok", "reader", "edtf", "level", "startFrom", "startUntil", "endFrom", "endUntil",
              "from", "until", "paddedFrom", "paddedUntil", "warning", "error", "offset", "readings"})
            EXPECT_TRUE(line.contains(QLatin1String(key))) << key;
}

TEST(Edtf, whatIsNoDateHasAnErrorWithItsPlace) {
    const QJsonObject month = read({u"2019-13"_s}).first();
    EXPECT_FALSE(month[u"ok"_s].toBool());
    EXPECT_EQ(month[u"offset"_s].toInt(-1), 5);
    EXPECT_TRUE(month[u"error"_s].toString().endsWith(u'.'));
    EXPECT_FALSE(read({u"the workshop"_s}).first()[u"ok"_s].toBool());
}

TEST(Edtf, anAmbiguousDateComesBackWithBothReadings) {
    const QJsonObject line = read({u"03/04/2019"_s}).first();
    EXPECT_FALSE(line[u"ok"_s].toBool());
    EXPECT_EQ(line[u"readings"_s].toArray().size(), 2);
    EXPECT_TRUE(line[u"edtf"_s].isNull());
}

TEST(Edtf, strictTakesNoPhrases) {
    const QList<QJsonObject> lines = read({u"2004"_s, u"about 2003"_s}, {u"--strict"_s});
    EXPECT_TRUE(lines.at(0)[u"ok"_s].toBool());
    EXPECT_FALSE(lines.at(1)[u"ok"_s].toBool());
}

TEST(Edtf, theExitCodeSaysWhetherAllWereDates) {
    EXPECT_EQ(runForlop({u"edtf"_s, u"2004"_s, u"May 2003"_s}).code, 0);
    EXPECT_EQ(runForlop({u"edtf"_s, u"2004"_s, u"the workshop"_s}).code, 1);
    EXPECT_EQ(runForlop({u"edtf"_s, u"--strict"_s, u"May 2003"_s}).code, 1);
}

TEST(Edtf, aDashReadsALineEach) {
    const Outcome outcome = runForlop({u"edtf"_s, u"--json"_s, u"-"_s}, "2004\r\n-1985\n\nvåren 2019");
    const auto lines = outcome.jsonLines();
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 4);
    EXPECT_EQ(lines->at(0)[u"input"_s].toString(), u"2004"_s);
    EXPECT_EQ(lines->at(1)[u"edtf"_s].toString(), u"-1985"_s);
    EXPECT_FALSE(lines->at(2)[u"ok"_s].toBool());
    EXPECT_EQ(lines->at(3)[u"edtf"_s].toString(), u"2019-21"_s);
    EXPECT_EQ(outcome.code, 1);
}

TEST(Edtf, aDashBehindTwoDashesIsAText) {
    const Outcome outcome = runForlop({u"edtf"_s, u"--json"_s, u"--"_s, u"-"_s}, "2004\n");
    const auto lines = outcome.jsonLines();
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 1);
    EXPECT_EQ(lines->at(0)[u"input"_s].toString(), u"-"_s);
    EXPECT_EQ(outcome.code, 1);
}

TEST(Edtf, tenThousandLinesGetTenThousandAnswers) {
    QByteArray input;
    for (int i = 0; i < 10000; ++i) input += QByteArray::number(1000 + i % 9000) + '\n';
    const auto lines = runForlop({u"edtf"_s, u"--json"_s, u"-"_s}, input).jsonLines();
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 10000);
    EXPECT_EQ(lines->at(1234)[u"edtf"_s].toString(), u"2234"_s);
}

TEST(Edtf, withoutJsonALineEachIsForReading) {
    const Outcome outcome = runForlop({u"edtf"_s, u"2019-03"_s, u"2019-13"_s});
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).startsWith("2019-03: "));
    EXPECT_TRUE(lines.at(0).contains("March 2019"));
    EXPECT_TRUE(lines.at(1).contains("not a date, at character 6"));
}
