// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/eventverbs.h"
#include "core/project/project.h"
#include "tests/cli/program.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
class SearchAndLog : public testing::Test {
protected:
    void SetUp() override {
        m_path = m_folder.filePath(u"a.forlop"_s);
        ASSERT_EQ(runForlop({u"new"_s, m_path, u"--example"_s, u"city"_s}).code, 0);
    }
    QTemporaryDir m_folder;
    QString m_path;
};
} // namespace

TEST_F(SearchAndLog, wordsAreFoundInEventsQuotesAndSources) {
    const Outcome outcome = runForlop({u"search"_s, m_path, u"thick"_s, u"lines"_s, u"--json"_s});
    EXPECT_EQ(outcome.code, 0);
    const auto json = outcome.json();
    ASSERT_TRUE(json);
    QStringList tables;
    for (const QJsonValue& hit : (*json)[u"hits"_s].toArray()) {
        tables.append(hit[u"table"_s].toString());
        EXPECT_GT(hit[u"id"_s].toString().toLongLong(), 0);
        EXPECT_TRUE(hit[u"snippet"_s].toString().contains(u"thick"_s));
    }
    EXPECT_TRUE(tables.contains(u"excerpt"_s));
    EXPECT_TRUE(tables.contains(u"source"_s));
}

TEST_F(SearchAndLog, aHitIsNamedAsTheAnalystKnowsItAndTitlesAreNotSaidTwice) {
    const QByteArray events = runForlop({u"search"_s, m_path, u"organisation"_s, u"chart"_s}).out;
    EXPECT_TRUE(events.contains("event B03 Leaders find the door random: ")) << events.constData();
    const QByteArray memos = runForlop({u"search"_s, m_path, u"Wave"_s, u"or"_s, u"window"_s}).out +
                             runForlop({u"search"_s, m_path, u"Demonstration"_s, u"caution"_s}).out;
    EXPECT_TRUE(memos.contains("memo Demonstration coding: caution\n")) << memos.constData();
}

TEST_F(SearchAndLog, whatIsNowhereIsNotFound) {
    const Outcome outcome = runForlop({u"search"_s, m_path, u"xylophone"_s, u"--json"_s});
    EXPECT_EQ(outcome.code, 0);
    ASSERT_TRUE(outcome.json());
    EXPECT_TRUE((*outcome.json())[u"hits"_s].toArray().isEmpty());
    EXPECT_EQ(runForlop({u"search"_s, m_path, u"\"; DROP TABLE event"_s}).code, 0);
}

TEST_F(SearchAndLog, theHistoryOfAWorkedCaseBeginsAfterItsCreation) {
    const auto json = runForlop({u"log"_s, m_path, u"--json"_s}).json();
    ASSERT_TRUE(json);
    EXPECT_TRUE((*json)[u"entries"_s].toArray().isEmpty());
}

TEST_F(SearchAndLog, everyChangeAndItsUndoIsTold) {
    {
        ProjectOptions options;
        options.analyst = u"Kari"_s;
        auto project = Project::open(m_path, options);
        ASSERT_TRUE(project.ok());
        EditBuilder builder = (*project)->edit();
        Event draft;
        draft.caseId = CaseId((*project)->tables().of<Case>().begin()->first);
        draft.title = u"A new thing"_s;
        const auto edit = addEvent(builder, draft);
        ASSERT_TRUE(edit.ok());
        ASSERT_TRUE((*project)->commit(*edit).ok());
        ASSERT_TRUE((*project)->undo().ok());
    }
    const auto json = runForlop({u"log"_s, m_path, u"--json"_s}).json();
    ASSERT_TRUE(json);
    const QJsonArray entries = (*json)[u"entries"_s].toArray();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.at(0)[u"kind"_s].toString(), u"edit"_s);
    EXPECT_EQ(entries.at(0)[u"who"_s].toString(), u"Kari"_s);
    EXPECT_TRUE(entries.at(0)[u"undone"_s].toBool());
    EXPECT_FALSE(entries.at(0)[u"changes"_s].toArray().isEmpty());
    EXPECT_EQ(entries.at(1)[u"kind"_s].toString(), u"undo"_s);
    EXPECT_EQ(entries.at(1)[u"refersTo"_s], entries.at(0)[u"number"_s]);
    const Outcome words = runForlop({u"log"_s, m_path});
    EXPECT_EQ(words.out.count('\n'), 2);
    EXPECT_TRUE(words.out.contains("Kari"));
}
