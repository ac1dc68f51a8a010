// SPDX-License-Identifier: GPL-3.0-or-later
// A mistake in a data file of a worked case is told with its file, row and column.
#include "core/exchange/examples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
struct NoRows final : RowReader {
    std::optional<RowValues> read(Entity, qint64) const override { return std::nullopt; }
    std::vector<qint64> linking(Entity, int, qint64) const override { return {}; }
    std::vector<qint64> all(Entity) const override { return {}; }
    std::optional<Entity> entityOf(qint64) const override { return std::nullopt; }
};

class ExampleProblems : public testing::Test {
protected:
    void SetUp() override {
        const QString from = u":/examples/city"_s;
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"texts"_s));
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString copy = m_folder.filePath(path.mid(from.size() + 1));
            ASSERT_TRUE(QFile::copy(path, copy));
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    void change(const QString& name, const QByteArray& from, const QByteArray& to) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        file.close();
        const qsizetype at = content.indexOf(from);
        ASSERT_GE(at, 0) << from.constData();
        content.replace(at, from.size(), to);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString problem() {
        NoRows rows;
        IdSource ids(1);
        EditBuilder builder(rows, ids);
        const auto content = exampleContent(m_folder.path(), builder, 0);
        return content.ok() ? QString() : content.error().text;
    }
    QTemporaryDir m_folder;
};
} // namespace

TEST_F(ExampleProblems, soundFilesHaveNone) { EXPECT_EQ(problem(), QString()); }

TEST_F(ExampleProblems, aBadDateIsTold) {
    change(u"events.csv"_s, "B01,1,2014,", "B01,1,2014-13,");
    EXPECT_TRUE(problem().startsWith(u"events.csv, row 2, column date: "_s)) << qPrintable(problem());
}

TEST_F(ExampleProblems, aKeyThatPointsNowhereIsTold) {
    change(u"influences.csv"_s, "B01,B08,", "B01,B99,");
    EXPECT_TRUE(problem().contains(u"influences.csv, row 2, column to: "_s)) << qPrintable(problem());
    EXPECT_TRUE(problem().contains(u"evidence.csv"_s));
}

TEST_F(ExampleProblems, anUnknownWordIsTold) {
    change(u"events.csv"_s, ",stated,event,", ",stated,happening,");
    EXPECT_TRUE(problem().startsWith(u"events.csv, row 2, column type: "_s)) << qPrintable(problem());
}

TEST_F(ExampleProblems, aKeyGivenTwiceIsTold) {
    change(u"lanes.csv"_s, "L,", "N,");
    EXPECT_TRUE(problem().contains(u"lanes.csv, row 3, column key: "_s)) << qPrintable(problem());
}

TEST_F(ExampleProblems, aPassageThatIsNotInItsTextIsTold) {
    change(u"texts/group-1.txt"_s, "A team leader says", "A leader says");
    EXPECT_TRUE(problem().startsWith(u"excerpts.csv, row 2, column text: "_s)) << qPrintable(problem());
}

TEST_F(ExampleProblems, aMissingFileIsTold) {
    ASSERT_TRUE(QFile::remove(m_folder.filePath(u"texts/group-1.txt"_s)));
    ASSERT_TRUE(QFile::remove(m_folder.filePath(u"memos.csv"_s)));
    EXPECT_TRUE(problem().contains(u"texts/group-1.txt"_s)) << qPrintable(problem());
    EXPECT_TRUE(problem().contains(u"memos.csv"_s));
}

TEST_F(ExampleProblems, aMissingColumnIsTold) {
    change(u"lanes.csv"_s, "key,name,", "key,called,");
    EXPECT_TRUE(problem().contains(u"lanes.csv, row 2, column name: "_s)) << qPrintable(problem());
}
