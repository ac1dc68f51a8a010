// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <gtest/gtest.h>

#include <map>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
class Info : public testing::Test {
protected:
    QJsonObject infoOf(const QString& example) {
        const QString path = m_folder.filePath(example + u".forlop"_s);
        EXPECT_EQ(runForlop({u"new"_s, path, u"--example"_s, example}).code, 0);
        const Outcome outcome = runForlop({u"info"_s, path, u"--json"_s});
        EXPECT_EQ(outcome.code, 0);
        EXPECT_TRUE(outcome.err.isEmpty()) << outcome.err.constData();
        EXPECT_FALSE(outcome.out.contains(m_folder.path().toUtf8()));
        return outcome.json().value_or(QJsonObject());
    }
    QTemporaryDir m_folder;
};

QJsonObject bracketingOf(const QJsonObject& info, const QString& key) {
    for (const QJsonValue& value : info[u"membership"_s].toArray())
        if (value[u"key"_s] == key) return value.toObject();
    return {};
}

std::map<QString, int> members(const QJsonObject& bracketing) {
    std::map<QString, int> counts;
    for (const QJsonValue& value : bracketing[u"members"_s].toArray())
        counts[value[u"key"_s].toString()] = value[u"certain"_s].toInt() + value[u"byOrder"_s].toInt();
    return counts;
}
} // namespace

TEST_F(Info, countsOfTheMunicipality) {
    const QJsonObject info = infoOf(u"municipality"_s);
    const std::map<QString, int> expected{{u"events"_s, 41},
                                          {u"influences"_s, 34},
                                          {u"plannedEvents"_s, 0},
                                          {u"counterfactualEvents"_s, 5},
                                          {u"bracketings"_s, 8},
                                          {u"brackets"_s, 26},
                                          {u"lanes"_s, 4},
                                          {u"units"_s, 14},
                                          {u"unitTransitions"_s, 10},
                                          {u"respondents"_s, 11},
                                          {u"waves"_s, 4},
                                          {u"sources"_s, 15},
                                          {u"indicators"_s, 11},
                                          {u"turningPoints"_s, 5},
                                          {u"counterfactuals"_s, 2},
                                          {u"cases"_s, 1},
                                          {u"codingSchemes"_s, 3},
                                          {u"figures"_s, 1},
                                          {u"plans"_s, 0},
                                          {u"schemaVersion"_s, 3}};
    for (const auto& [key, count] : expected) EXPECT_EQ(info[key].toInt(-1), count) << qPrintable(key);
    for (const QString& key :
         {u"excerpts"_s, u"evidence"_s, u"frontiers"_s, u"observations"_s, u"interviews"_s, u"actors"_s,
          u"codes"_s, u"codeAssignments"_s, u"conditions"_s, u"memos"_s})
        EXPECT_GT(info[key].toInt(), 0) << qPrintable(key);
    EXPECT_FALSE(info[u"damaged"_s].toBool(true));
    EXPECT_EQ(info[u"title"_s].toString(), u"Municipality 2000–2012: a worked case"_s);
}

TEST_F(Info, countsOfTheCity) {
    const QJsonObject info = infoOf(u"city"_s);
    EXPECT_EQ(info[u"events"_s].toInt(), 23);
    EXPECT_EQ(info[u"influences"_s].toInt(), 18);
    EXPECT_EQ(info[u"plannedActivities"_s].toInt(), 12);
    EXPECT_EQ(info[u"respondents"_s].toInt(-1), 0);
}

TEST_F(Info, bracketingsSayHowManyEventsBelongToEachBracket) {
    const QJsonObject sections = bracketingOf(infoOf(u"municipality"_s), u"sections"_s);
    EXPECT_EQ(sections[u"status"_s].toString(), u"preferred"_s);
    EXPECT_EQ(members(sections), (std::map<QString, int>{{u"P1"_s, 12}, {u"P2"_s, 11}, {u"P3"_s, 18}}));
    EXPECT_EQ(members(bracketingOf(infoOf(u"city"_s), u"three"_s)),
              (std::map<QString, int>{{u"P0"_s, 5}, {u"P1"_s, 4}, {u"P2"_s, 7}, {u"P3"_s, 7}}));
}

TEST_F(Info, aNewProjectIsEmpty) {
    const QString path = m_folder.filePath(u"mine.forlop"_s);
    EXPECT_EQ(runForlop({u"new"_s, path}).code, 0);
    const auto info = runForlop({u"info"_s, path, u"--json"_s}).json();
    ASSERT_TRUE(info);
    EXPECT_EQ((*info)[u"title"_s].toString(), u"mine"_s);
    EXPECT_EQ((*info)[u"events"_s].toInt(-1), 0);
}

TEST_F(Info, withoutJsonItIsForReading) {
    infoOf(u"city"_s);
    const Outcome outcome = runForlop({u"info"_s, m_folder.filePath(u"city.forlop"_s)});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.out.contains("23 events\n"));
    EXPECT_TRUE(outcome.out.contains("18 influences\n"));
    EXPECT_TRUE(outcome.out.contains("P2 Development"));
}
