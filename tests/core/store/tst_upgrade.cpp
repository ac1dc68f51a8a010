// SPDX-License-Identifier: GPL-3.0-or-later
// An older file is copied, then brought up step by step; what fails is taken back whole.
#include "core/store/backup.h"
#include "core/store/store.h"
#include "rawfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

using namespace forlop;
using namespace forlop::test;

namespace {
int now() { return newestSchema(schemaSteps()); }

SchemaSteps withStep(const QByteArray& sql) {
    SchemaSteps steps = schemaSteps();
    steps.push_back({now() + 1, sql});
    return steps;
}

class AnOlderFile : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(Store::create(path(), {}).ok());
        RawFile file(path());
        file.run("INSERT INTO object VALUES (1, 2), (2, 10), (3, 10);"
                 "INSERT INTO case_ VALUES (1, 'K', 'Case', '', '', 'stated', 0, 0, 0, 0, 0, '', '', '');"
                 "INSERT INTO lane VALUES (2, 1, NULL, 'A', 'Lane', '', 'level', '', 1.0, '', ''),"
                 "                        (3, 1, 2, 'B', 'Inner', '', 'level', '', 2.0, '', '');");
    }
    [[nodiscard]] Result<std::unique_ptr<Store>> openWith(const SchemaSteps& steps,
                                                          bool readOnly = false) const {
        StoreOptions options;
        options.readOnly = readOnly;
        options.steps = &steps;
        return Store::open(path(), options);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("old.forlop")); }
    [[nodiscard]] QStringList filesBeside() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QTemporaryDir m_folder;
};
} // namespace

TEST_F(AnOlderFile, IsCopiedAndUpgraded) {
    const SchemaSteps steps =
        withStep("CREATE TABLE extra (id INTEGER PRIMARY KEY); INSERT INTO extra VALUES (7);");
    {
        const auto store = openWith(steps);
        ASSERT_TRUE(store.ok()) << store.error().text.toStdString() << store.error().detail.toStdString();
        EXPECT_EQ((*store)->schemaVersion(), now() + 1);
        EXPECT_EQ((*store)->backup(), path() + QStringLiteral(".backup-v%1").arg(now()));
    }
    RawFile upgraded(path());
    EXPECT_EQ(upgraded.value("PRAGMA user_version").toInt(), now() + 1);
    EXPECT_EQ(upgraded.value("SELECT id FROM extra"), QStringLiteral("7"));
    RawFile before(path() + QStringLiteral(".backup-v%1").arg(now()));
    EXPECT_EQ(before.value("PRAGMA user_version").toInt(), now());
    EXPECT_EQ(before.value("SELECT count(*) FROM lane"), QStringLiteral("2"));
    EXPECT_EQ(before.rows("PRAGMA integrity_check"), QStringList{QStringLiteral("ok")});
}

TEST_F(AnOlderFile, IsUpgradedOnceOnly) {
    const SchemaSteps steps = withStep("CREATE TABLE extra (id INTEGER PRIMARY KEY)");
    ASSERT_TRUE(openWith(steps).ok());
    const QByteArray bytes = bytesOf(path());
    const auto again = openWith(steps);
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE((*again)->backup().isEmpty());
    EXPECT_EQ(bytesOf(path()), bytes);
}

TEST_F(AnOlderFile, KeepsItsChildrenWhenATableIsRebuilt) {
    const SchemaSteps steps =
        withStep("CREATE TABLE lane_new AS SELECT * FROM lane; DROP TABLE lane;"
                 "CREATE TABLE lane (id INTEGER PRIMARY KEY REFERENCES object(id), case_id INTEGER, "
                 "parent_id INTEGER REFERENCES lane(id));"
                 "INSERT INTO lane SELECT id, case_id, parent_id FROM lane_new; DROP TABLE lane_new;");
    ASSERT_TRUE(openWith(steps).ok());
    RawFile file(path());
    EXPECT_EQ(file.rows("SELECT id, parent_id FROM lane ORDER BY id"),
              (QStringList{QStringLiteral("2|[-]"), QStringLiteral("3|2")}));
}

TEST_F(AnOlderFile, StaysAsItWasWhenAStepFails) {
    const SchemaSteps steps =
        withStep("CREATE TABLE extra (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);");
    const auto store = openWith(steps);
    ASSERT_FALSE(store.ok());
    EXPECT_FALSE(store.error().text.isEmpty());
    RawFile file(path());
    EXPECT_EQ(file.value("PRAGMA user_version").toInt(), now());
    EXPECT_EQ(file.value("SELECT count(*) FROM sqlite_master WHERE name = 'extra'"), QStringLiteral("0"));
}

TEST_F(AnOlderFile, KeepsTheStepsThatWentWellBeforeTheOneThatFailed) {
    SchemaSteps steps = withStep("CREATE TABLE extra (id INTEGER PRIMARY KEY)");
    steps.push_back({now() + 2, "INSERT INTO nowhere VALUES (1)"});
    ASSERT_FALSE(openWith(steps).ok());
    RawFile file(path());
    EXPECT_EQ(file.value("PRAGMA user_version").toInt(), now() + 1);
}

TEST_F(AnOlderFile, StaysAsItWasWhenAStepLeavesLinksToNothing) {
    const auto store = openWith(withStep("DELETE FROM lane WHERE id = 2"));
    ASSERT_FALSE(store.ok());
    EXPECT_TRUE(store.error().text.contains(QStringLiteral("lane"))) << store.error().text.toStdString();
    RawFile file(path());
    EXPECT_EQ(file.value("SELECT count(*) FROM lane"), QStringLiteral("2"));
    EXPECT_EQ(file.value("PRAGMA user_version").toInt(), now());
}

TEST_F(AnOlderFile, IsNotUpgradedWhereItMayNotBeWritten) {
    const QByteArray bytes = bytesOf(path());
    const SchemaSteps steps = withStep("CREATE TABLE extra (id INTEGER PRIMARY KEY)");
    const auto store = openWith(steps, true);
    ASSERT_FALSE(store.ok());
    EXPECT_EQ(store.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(bytesOf(path()), bytes);
    EXPECT_EQ(filesBeside(), QStringList{QStringLiteral("old.forlop")});
}

TEST_F(AnOlderFile, NeverLosesAnEarlierBackup) {
    writeBytes(path() + QStringLiteral(".backup-v%1").arg(now()), "an earlier one");
    ASSERT_TRUE(openWith(withStep("CREATE TABLE extra (id INTEGER PRIMARY KEY)")).ok());
    EXPECT_EQ(bytesOf(path() + QStringLiteral(".backup-v%1").arg(now())), QByteArray("an earlier one"));
    EXPECT_TRUE(QFileInfo::exists(path() + QStringLiteral(".backup-v%1-2").arg(now())));
}

TEST_F(AnOlderFile, IsNotTouchedWhenTheBackupCannotBeMade) {
    const QByteArray bytes = bytesOf(path());
    // A folder where the copy would first be written.
    ASSERT_TRUE(QDir().mkpath(path() + QStringLiteral(".backup-v%1.part/x").arg(now())));
    ASSERT_FALSE(openWith(withStep("CREATE TABLE extra (id INTEGER PRIMARY KEY)")).ok());
    EXPECT_EQ(bytesOf(path()), bytes);
}

TEST_F(AnOlderFile, HasAsItsLastGoodBackupTheNewestThatIsAProject) {
    EXPECT_TRUE(lastGoodBackup(path()).isEmpty());
    writeBytes(path() + QStringLiteral(".backup-v9"), "no project");
    EXPECT_TRUE(lastGoodBackup(path()).isEmpty());
    ASSERT_TRUE(QFile::copy(path(), path() + QStringLiteral(".backup-v1")));
    EXPECT_EQ(lastGoodBackup(path()), path() + QStringLiteral(".backup-v1"));
}

TEST_F(AnOlderFile, OfTheFirstVersionKeepsItsRowsAndGetsTheNewPlaces) {
    const QString first = m_folder.filePath(QStringLiteral("first.forlop"));
    {
        RawFile file(first);
        file.run(schemaSteps().front().sql +
                 ";PRAGMA application_id = " + QByteArray::number(kApplicationId) +
                 ";PRAGMA user_version = 1;"
                 "INSERT INTO object VALUES (1, 2), (4, 30);"
                 "INSERT INTO case_ VALUES (1, 'K', 'Case', '', '', 'stated', 0, 0, 0, 0, 0, '', '');"
                 "INSERT INTO indicator VALUES (4, 1, 'I', 'Posts', '', 'posts', 'all');");
    }
    const auto store = Store::open(first, {});
    ASSERT_TRUE(store.ok()) << store.error().text.toStdString() << store.error().detail.toStdString();
    EXPECT_EQ((*store)->schemaVersion(), now());
    EXPECT_EQ((*store)->backup(), first + QStringLiteral(".backup-v1"));
    const auto row = (*store)->read(Entity::Indicator, 4);
    ASSERT_TRUE(row.ok() && row->has_value());
    const auto indicator = rowFrom<Indicator>(4, **row);
    EXPECT_EQ(indicator.name, QStringLiteral("Posts"));
    EXPECT_EQ(indicator.otherName, QString());
    EXPECT_FALSE(indicator.panel);
    EXPECT_EQ(*(*store)->integrityProblems(), QStringList());
}
