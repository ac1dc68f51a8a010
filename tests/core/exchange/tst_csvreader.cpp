// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
QStringList cellsOf(const CsvTable& table, qsizetype row) { return table.rows.value(row).cells; }
bool hasProblem(const CsvTable& table, int row, int column) {
    for (const CsvProblem& problem : table.problems)
        if (problem.row == row && problem.column == column && problem.text.endsWith(u'.')) return true;
    return false;
}
} // namespace

TEST(CsvReader, quotedCellsHoldDelimitersQuotesAndLineBreaks) {
    const CsvTable table = readCsv("a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\n3,4\r\n");
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(cellsOf(table, 0), QStringList({u"x, \"y\""_s, u"one\ntwo"_s}));
    EXPECT_EQ(table.rows.at(1).number, 3);
    EXPECT_TRUE(table.problems.isEmpty());
}

TEST(CsvReader, everyDelimiterIsGuessed) {
    for (const char delimiter : {',', ';', '\t', '|'}) {
        QByteArray bytes = "key#date#title\nA1#2004#one\nA2#2005#two\n";
        bytes.replace('#', delimiter);
        const CsvTable table = readCsv(bytes);
        EXPECT_EQ(table.delimiter, QLatin1Char(delimiter));
        EXPECT_EQ(cellsOf(table, 1), QStringList({u"A2"_s, u"2005"_s, u"two"_s}));
    }
}

TEST(CsvReader, commasInTextDoNotMisleadTheGuess) {
    const CsvTable table = readCsv("key;title\nA1;one, two, three\nA2;four, five, six\n");
    EXPECT_EQ(table.delimiter, u';');
    EXPECT_EQ(cellsOf(table, 0).value(1), u"one, two, three"_s);
}

TEST(CsvReader, separatorLineIsObeyedAndNoRow) {
    const CsvTable table = readCsv("sep=;\r\na;b\r\n1;2,5\r\n");
    EXPECT_EQ(table.header, QStringList({u"a"_s, u"b"_s}));
    EXPECT_EQ(cellsOf(table, 0), QStringList({u"1"_s, u"2,5"_s}));
}

TEST(CsvReader, byteOrderMarkIsNoPartOfTheFirstColumn) {
    EXPECT_EQ(readCsv("\xEF\xBB\xBFkey,date\nA1,2004\n").column(u"KEY"), 0);
}

TEST(CsvReader, utf16AndWindows1252AreRead) {
    const QString text = u"key\ttitle\r\nA1\tår\r\n"_s;
    QByteArray utf16("\xFF\xFE");
    utf16.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(cellsOf(readCsv(utf16), 0).value(1), u"år"_s);
    const CsvTable old = readCsv("key;title\nA1;\xE5r \x96 \x93s\xF8k\x94\n");
    EXPECT_EQ(cellsOf(old, 0).value(1), u"år – “søk”"_s);
    EXPECT_TRUE(hasProblem(old, 0, 0));
}

TEST(CsvReader, shortRowsAreFilledAndLongOnesCutWithAProblemEach) {
    const CsvTable table = readCsv("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n1,2,3\n");
    ASSERT_EQ(table.rows.size(), 4);
    EXPECT_EQ(cellsOf(table, 0), QStringList({u"1"_s, u"2"_s, QString()}));
    EXPECT_EQ(cellsOf(table, 1).size(), 3);
    EXPECT_TRUE(hasProblem(table, 2, 3));
    EXPECT_TRUE(hasProblem(table, 3, 4));
    EXPECT_EQ(table.problems.size(), 2);
}

TEST(CsvReader, strayQuoteCostsNoOtherRow) {
    const CsvTable table = readCsv("a,b\n1,\"open\n2,five\" board\n3,\"fine\"\n");
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(cellsOf(table, 0).value(1), u"\"open"_s);
    EXPECT_EQ(cellsOf(table, 1).value(1), u"five\" board"_s);
    EXPECT_EQ(cellsOf(table, 2).value(1), u"fine"_s);
    EXPECT_TRUE(hasProblem(table, 2, 2));
    EXPECT_TRUE(hasProblem(table, 3, 2));
}

TEST(CsvReader, quoteThatIsNeverClosedLeavesTheRowsBehindIt) {
    const CsvTable table = readCsv("a,b\n\"1,2\n3,4\n");
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(cellsOf(table, 1), QStringList({u"3"_s, u"4"_s}));
    EXPECT_TRUE(hasProblem(table, 2, 1));
}

TEST(CsvReader, blankRowsAreLeftOutButCounted) {
    const CsvTable table = readCsv("a,b\n\n1,2\n,\n3,4\n\n");
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows.at(0).number, 3);
    EXPECT_EQ(table.rows.at(1).number, 5);
}

TEST(CsvReader, columnsNamedTwiceAreSaid) {
    const CsvTable table = readCsv("a,A,b\n1,2,3\n");
    EXPECT_EQ(table.column(u"a"), 0);
    EXPECT_TRUE(hasProblem(table, 1, 2));
}

TEST(CsvReader, pastedRowsNeedNoHeader) {
    CsvOptions options;
    options.header = CsvHeader::None;
    const CsvTable table = readCsvText(u"A1\t2004\nA2\t2005\n"_s, options);
    EXPECT_TRUE(table.header.isEmpty());
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(cellsOf(table, 0), QStringList({u"A1"_s, u"2004"_s}));
}

TEST(CsvReader, nothingIsAnEmptyTable) {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\n\n"), QByteArray("sep=;"), QByteArray("\xEF\xBB\xBF")}) {
        const CsvTable table = readCsv(bytes);
        EXPECT_TRUE(table.rows.isEmpty());
        EXPECT_TRUE(table.header.isEmpty());
    }
}

TEST(CsvReader, lastRowNeedsNoLineEnd) {
    EXPECT_EQ(cellsOf(readCsv("a,b\n1,"), 0), QStringList({u"1"_s, QString()}));
    EXPECT_EQ(cellsOf(readCsv("a,b\n1,\"2\""), 0), QStringList({u"1"_s, u"2"_s}));
}
