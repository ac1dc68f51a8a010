// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"
#include "rawfile.h"

#include <QTemporaryDir>

using namespace forlop;
using namespace forlop::test;

TEST(AnSqlError, OfAFullDiskSaysSo) {
    const QTemporaryDir folder;
    RawFile file(folder.filePath(QStringLiteral("full.db")));
    file.run("CREATE TABLE t (x); PRAGMA max_page_count = 4");
    EXPECT_NE(
        sqlite3_exec(file.handle(), "INSERT INTO t VALUES (zeroblob(100000))", nullptr, nullptr, nullptr),
        SQLITE_OK);
    const Error error = sqlError(file.handle(), QStringLiteral("/x/full.forlop"));
    EXPECT_EQ(error.code, ErrorCode::Io);
    EXPECT_TRUE(error.text.contains(QStringLiteral("room"))) << error.text.toStdString();
    EXPECT_TRUE(error.text.contains(QStringLiteral("full.forlop")));
    EXPECT_FALSE(error.text.contains(QStringLiteral("/x/")));
}

TEST(AnSqlError, HasACodeForWhatAUserCanActOn) {
    const auto codeOf = [](int code) { return sqlError(code, QStringLiteral("a"), {}).code; };
    EXPECT_EQ(codeOf(SQLITE_IOERR_WRITE), ErrorCode::Io);
    EXPECT_EQ(codeOf(SQLITE_READONLY_DBMOVED), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(SQLITE_BUSY_SNAPSHOT), ErrorCode::Locked);
    EXPECT_EQ(codeOf(SQLITE_CONSTRAINT_FOREIGNKEY), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(SQLITE_CORRUPT_INDEX), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(SQLITE_NOTADB), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(SQLITE_MISUSE), ErrorCode::Internal);
}
