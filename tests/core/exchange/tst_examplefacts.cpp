// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell of the data files of both worked cases is found again in the project that is made of them: row
// by row, column by column. A column that nothing here tells of fails too, so that none is dropped in
// silence.
#include "core/exchange/csvreader.h"
#include "core/exchange/examples.h"
#include "tests/core/exchange/examplefacts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace forlop;
using namespace forlop::test;
using namespace Qt::StringLiterals;

namespace {
CsvTable tableAt(const QString& path) {
    QFile csv(path);
    EXPECT_TRUE(csv.open(QIODevice::ReadOnly)) << qPrintable(path);
    return readCsv(csv.readAll());
}

QString shown(const CsvTable& table, const CsvRow& row) {
    return u"row %1: %2"_s.arg(row.number).arg(row.cells.join(u" | "_s)) + u" of "_s +
           QString::number(table.rows.size());
}

class ExampleFacts : public testing::TestWithParam<const char*> {
protected:
    static void SetUpTestSuite() { s_folder = new QTemporaryDir; }
    static void TearDownTestSuite() {
        delete s_folder;
        s_folder = nullptr;
    }
    static Snapshot snapshotOf(const QString& name) {
        const QString path = s_folder->filePath(name + u".forlop"_s);
        if (!QFile::exists(path)) {
            const auto made = createExample(path, name);
            EXPECT_TRUE(made.ok()) << qPrintable(made.error().text);
        }
        auto project = Project::open(path);
        EXPECT_TRUE(project.ok());
        return *(*project)->snapshot();
    }
    static QTemporaryDir* s_folder;
};
QTemporaryDir* ExampleFacts::s_folder = nullptr;

/// What of the row is not told as it stands; empty when all of it is.
QStringList missing(const CsvTable& table, const CsvRow& row, const ToldRow& told) {
    QStringList columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const auto at = told.find(table.header.at(i));
        if (at == told.end() || !at->second.tells(row.cells.at(i))) columns.append(table.header.at(i));
    }
    return columns;
}

/// Each row of the file is one row that is told, and the other way round.
void expectSame(const CsvTable& table, ToldRows told, const QString& file) {
    EXPECT_EQ(static_cast<size_t>(table.rows.size()), told.size()) << qPrintable(file);
    for (const CsvRow& row : table.rows) {
        QStringList nearest = table.header;
        auto found = told.end();
        for (auto it = told.begin(); it != told.end() && found == told.end(); ++it) {
            const QStringList columns = missing(table, row, *it);
            if (columns.isEmpty()) found = it;
            if (columns.size() < nearest.size()) nearest = columns;
        }
        EXPECT_NE(found, told.end()) << qPrintable(file) << ", " << qPrintable(shown(table, row))
                                     << "\nnot found in " << qPrintable(nearest.join(u", "_s));
        if (found != told.end()) told.erase(found);
    }
}
} // namespace

TEST_P(ExampleFacts, everyCellOfEveryFileIsInTheProject) {
    const QString name = QString::fromLatin1(GetParam());
    const Snapshot all = snapshotOf(name);
    const QDir folder(u":/examples/"_s + name);
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files);
    EXPECT_GE(files.size(), 27);
    for (const QString& file : files) {
        const auto tell = tellerOf(file.chopped(4));
        ASSERT_TRUE(tell) << qPrintable(file) << " is read by nothing here";
        expectSame(tableAt(folder.filePath(file)), tell(all), name + u'/' + file);
    }
}

TEST_P(ExampleFacts, anOuterEndIsKnownAsItsRowSays) {
    const QString name = QString::fromLatin1(GetParam());
    const Snapshot all = snapshotOf(name);
    const CsvTable table = tableAt(u":/examples/%1/brackets.csv"_s.arg(name));
    int ends = 0;
    for (const auto& [id, bracket] : all.of<Bracket>()) {
        if (bracket.end.isEmpty()) continue;
        const QString bracketing = all.find(bracket.bracketing)->key;
        for (const CsvRow& row : table.rows) {
            if (row.cells.at(table.column(u"key"_s)) != bracket.key ||
                row.cells.at(table.column(u"bracketing"_s)) != bracketing)
                continue;
            ++ends;
            EXPECT_EQ(wordOf(bracket.end.basis()), row.cells.at(table.column(u"basis"_s)))
                << qPrintable(bracketing + u'/' + bracket.key);
        }
    }
    EXPECT_GE(ends, 4);
}

INSTANTIATE_TEST_SUITE_P(Worked, ExampleFacts, testing::Values("municipality", "city"),
                         [](const auto& each) { return std::string(each.param); });
