// SPDX-License-Identifier: GPL-3.0-or-later
// SQL stands in core/store alone.
#include "sourcetree.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace forlop::test;

namespace {
QStringList sqlOutsideTheStore(const QString& root) {
    static const QRegularExpression statement(QStringLiteral(
        R"re("\s*(?:SELECT\s+[\w*"(]|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:\w+\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\s|DROP\s+TABLE|ALTER\s+TABLE|PRAGMA\s|BEGIN\s+IMMEDIATE|VACUUM))re"));
    static const QRegularExpression include(
        QStringLiteral(R"re(^\s*#\s*include\s*<(?:QtSql/|QSql|sqlite3))re"));
    QStringList found;
    for (const SourceFile& file :
         sourceFiles(root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        if (file.path.startsWith(QLatin1String("core/store/"))) continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i)
            if (statement.match(file.lines.at(i)).hasMatch() || include.match(file.lines.at(i)).hasMatch())
                found.append(
                    QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(file.lines.at(i).trimmed()));
    }
    return found;
}
} // namespace

TEST(Sql, StandsInTheStoreAlone) {
    const QStringList found = sqlOutsideTheStore(QStringLiteral(FORLOP_SOURCE_DIR));
    EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

TEST(PlantedSql, IsFound) {
    for (const char* line :
         {"auto q = \"SELECT id FROM event\";", "run(\"UPDATE event SET title = ?\");",
          "x(\"INSERT INTO event VALUES (1)\");", "run(QStringLiteral(\"DELETE FROM event\"));",
          "run(\" PRAGMA user_version\");", "#include <QSqlQuery>", "#include <sqlite3.h>",
          "run(\"CREATE VIRTUAL TABLE x\");"}) {
        const QTemporaryDir root;
        ASSERT_TRUE(plant(root.path(), QStringLiteral("core/project/a.cpp"), line));
        ASSERT_TRUE(plant(root.path(), QStringLiteral("core/store/a.cpp"), line));
        EXPECT_EQ(sqlOutsideTheStore(root.path()).size(), 1) << line;
    }
}

TEST(OrdinaryWords, AreNoSql) {
    for (const char* line : {"tr(\"Select a bracket\");", "tr(\"Update the figure\");", "// SELECT is a word",
                             "tr(\"Delete from the lane\");", "tr(\"Create a table of events\");"}) {
        const QTemporaryDir root;
        ASSERT_TRUE(plant(root.path(), QStringLiteral("ui/a.cpp"), line));
        EXPECT_TRUE(sqlOutsideTheStore(root.path()).isEmpty()) << line;
    }
}
