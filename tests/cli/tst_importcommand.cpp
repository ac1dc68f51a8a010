// SPDX-License-Identifier: GPL-3.0-or-later
// `forlop import`, run as a program: texts, tables, and everything that can be wrong with them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QString words;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonObject input(int at = 0) const { return json().value("inputs"_L1).toArray().at(at).toObject(); }
};

Ran forlop(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(FORLOP_BINARY), arguments);
    EXPECT_TRUE(process.waitForFinished(120'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

class ImportCommand : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        ASSERT_EQ(forlop({u"new"_s, project(), u"--example"_s, u"city"_s}).code, 0);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString project() const { return path(u"a.forlop"_s); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    QByteArray bytesOf(const QString& file) const {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    QByteArray example(const QString& file) const {
        return bytesOf(u"%1/resources/examples/city/%2"_s.arg(QStringLiteral(FORLOP_SOURCE_DIR), file));
    }
    int count(const QString& key) const {
        return forlop({u"info"_s, project(), u"--json"_s}).json().value(key).toInt(-1);
    }
    Ran import(const QStringList& more) const {
        return forlop(QStringList{u"import"_s, project(), u"--json"_s} + more);
    }
    /// The import is refused as unusable, says so in words, and the file's bytes are what they were.
    void expectUntouched(const QStringList& more, const QString& said) const {
        const QByteArray before = bytesOf(project());
        const Ran ran = import(more);
        EXPECT_EQ(ran.code, 2);
        EXPECT_TRUE(ran.words.contains(said)) << ran.words.toStdString();
        EXPECT_TRUE(bytesOf(project()) == before);
    }

    QTemporaryDir m_folder;
};

TEST_F(ImportCommand, aChangedDateAndInfluenceOfACopyFollow) {
    QByteArray events = example(u"events.csv"_s);
    events.replace("2019-05,stated", "2019-04-30,stated");
    QByteArray influences = example(u"influences.csv"_s);
    influences.replace("B14,B18,hastens,+", "B14,B18,delays,-");
    const Ran ran = import({write(u"events.csv"_s, events), write(u"influences.csv"_s, influences)});
    EXPECT_EQ(ran.code, 0) << ran.words.toStdString();
    EXPECT_EQ(ran.input(0).value("updated"_L1).toInt(), 1);
    EXPECT_EQ(ran.input(0).value("unchanged"_L1).toInt(), 22);
    EXPECT_EQ(ran.input(1).value("kind"_L1).toString(), u"influences"_s);
    EXPECT_EQ(ran.input(1).value("updated"_L1).toInt(), 1);
    EXPECT_EQ(count(u"events"_s), 23);
    EXPECT_EQ(count(u"influences"_s), 18);
    const QByteArray log = forlop({u"log"_s, project(), u"--json"_s}).out;
    EXPECT_TRUE(log.contains("Update 1 event from events.csv"));
}

TEST_F(ImportCommand, twiceIsOnce) {
    const QString file = write(u"events.csv"_s, "key,date,title,level\nX1,May 2019,New,unit\n");
    EXPECT_EQ(import({file}).input().value("added"_L1).toInt(), 1);
    EXPECT_EQ(import({file}).input().value("unchanged"_L1).toInt(), 1);
    EXPECT_EQ(count(u"events"_s), 24);
}

TEST_F(ImportCommand, anEmptyProjectTakesATable) {
    const QString empty = path(u"empty.forlop"_s);
    ASSERT_EQ(forlop({u"new"_s, empty}).code, 0);
    const Ran ran =
        forlop({u"import"_s, empty, write(u"events.csv"_s, example(u"events.csv"_s)), u"--json"_s});
    EXPECT_EQ(ran.code, 0) << ran.words.toStdString();
    EXPECT_EQ(ran.input().value("added"_L1).toInt(), 23);
}

TEST_F(ImportCommand, goodRowsComeInAndBadOnesAreToldByPlace) {
    const Ran ran = import({write(u"bad.csv"_s, "\xEF\xBB\xBFkey,date,title\r\n"
                                                "X1,the workshop,No date\r\n"
                                                "X2,03/04/2019,Two readings\r\n"
                                                "X3,2019\r\n"
                                                "X4,2019-05,a \"stray\" quote\r\n"
                                                "X5,2019-13,No month\r\n"
                                                "X6,2019-05,Good\r\n")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.input().value("added"_L1).toInt(), 4);
    EXPECT_EQ(ran.input().value("refused"_L1).toInt(), 2);
    QStringList told;
    for (const auto& issue : ran.input().value("issues"_L1).toArray())
        if (issue.toObject().value("severity"_L1) == u"problem"_s)
            told.append(u"%1 %2 %3"_s.arg(issue.toObject().value("row"_L1).toInt())
                            .arg(issue.toObject().value("column"_L1).toInt())
                            .arg(issue.toObject().value("code"_L1).toString()));
    EXPECT_EQ(told, (QStringList{u"2 2 date-unreadable"_s, u"3 2 date-ambiguous"_s, u"4 3 no-title"_s,
                                 u"6 2 date-unreadable"_s}));
    EXPECT_EQ(count(u"events"_s), 27);
}

TEST_F(ImportCommand, saysInWordsWhereSomethingIsWrong) {
    const Ran ran = forlop({u"import"_s, project(), write(u"bad.csv"_s, "date,title\nthe workshop,One\n")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.words.contains(u"bad.csv, row 2, column 1: “the workshop”: "_s))
        << ran.words.toStdString();
    EXPECT_TRUE(ran.out.isEmpty());
}

TEST_F(ImportCommand, dryRunListsEveryRowAndChangesNothing) {
    const QByteArray before = bytesOf(project());
    const Ran ran = import({u"--dry-run"_s, write(u"events.csv"_s, "date,title\nby 2002,Old\n")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_FALSE(ran.json().value("committed"_L1).toBool(true));
    const QJsonObject row = ran.input().value("rows"_L1).toArray().at(0).toObject();
    EXPECT_EQ(row.value("edtf"_L1).toString(), u"[..2002]"_s);
    EXPECT_FALSE(row.value("understood"_L1).toString().isEmpty());
    EXPECT_TRUE(bytesOf(project()) == before);
}

TEST_F(ImportCommand, aMappingNamesColumnsAndDates) {
    const QString mapping =
        write(u"m.json"_s,
              R"({"columns": {"Skjedde": "date", "Tekst": "title", "Rot": ""}, "dates": "day-first"})");
    const Ran ran =
        import({write(u"e.csv"_s, "Skjedde;Tekst;Rot\n03/04/2019;Noe;x\n"), u"--mapping"_s, mapping});
    EXPECT_EQ(ran.code, 0) << ran.words.toStdString();
    EXPECT_EQ(ran.input().value("added"_L1).toInt(), 1);
    EXPECT_TRUE(ran.input().value("issues"_L1).toArray().isEmpty());
}

TEST_F(ImportCommand, aTableOfNobodyKnowsWhatIsUnusable) {
    const QByteArray before = bytesOf(project());
    const Ran ran = import({write(u"what.csv"_s, "a,b\n1,2\n3,4\n")});
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.words.contains(u"what.csv: The first row names no column"_s)) << qPrintable(ran.words);
    EXPECT_EQ(bytesOf(project()), before);
    // Dates are enough to know it by.
    EXPECT_EQ(import({write(u"bare.csv"_s, "2019-03,Something happened\nMay 2019,Something else\n")}).code,
              0);
}

TEST_F(ImportCommand, aMappingToNoFieldIsUnusable) {
    const QString table = write(u"e.csv"_s, "a,title\n1,One\n");
    expectUntouched({table, u"--mapping"_s, write(u"m.json"_s, R"({"a": "datum"})")}, u"“datum”"_s);
    expectUntouched({table, u"--mapping"_s, write(u"n.json"_s, "{")}, u"offset"_s);
    expectUntouched({table, u"--mapping"_s, path(u"none.json"_s)}, u"none.json"_s);
}

TEST_F(ImportCommand, textsBecomeSourcesOnce) {
    const QString text = write(u"letter.txt"_s, "First line\r\nSecond b\xC3\xA5t\r\n");
    const int before = count(u"sources"_s);
    const Ran ran = import({text});
    EXPECT_EQ(ran.code, 0) << ran.words.toStdString();
    EXPECT_EQ(ran.input().value("characters"_L1).toInt(), 22);
    EXPECT_EQ(import({text}).input().value("unchanged"_L1).toInt(), 1);
    EXPECT_EQ(count(u"sources"_s), before + 1);
}

TEST_F(ImportCommand, invalidUtf8IsReadAsWindowsTextAndSaid) {
    const Ran ran = import({write(u"old.txt"_s, "b\xE5t \x96 na\xEFve")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.input().value("warning"_L1).toString().contains(u"windows-1252"_s));
    EXPECT_TRUE(forlop({u"search"_s, project(), u"naïve"_s}).out.contains("old"));
}

TEST_F(ImportCommand, twentyMegabytesOfTextComeIn) {
    const QByteArray line =
        "Words about a reorganisation, with \xC3\xA6\xC3\xB8\xC3\xA5 and a bell-wether.\n";
    const Ran ran = import({write(u"long.txt"_s, line.repeated(20'000'000 / static_cast<int>(line.size())))});
    EXPECT_EQ(ran.code, 0) << ran.words.toStdString();
    EXPECT_GT(ran.input().value("characters"_L1).toInt(), 18'000'000);
}

TEST_F(ImportCommand, whatIsNoTextIsRefused) {
    expectUntouched({write(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11))}, u"picture.txt"_s);
    expectUntouched({write(u"book.csv"_s, QByteArray("PK\x03\x04\0\0", 6))}, u"not a text file"_s);
    expectUntouched({write(u"empty.txt"_s, {})}, u"no text"_s);
    expectUntouched({write(u"empty.csv"_s, {})}, u"no rows"_s);
    expectUntouched({path(u"missing.txt"_s)}, u"missing.txt"_s);
    expectUntouched({m_folder.path()}, u"folder"_s);
}

TEST_F(ImportCommand, oneBadFileStopsTheOthersToo) {
    expectUntouched({write(u"good.csv"_s, "title\nOne\n"), path(u"missing.csv"_s)}, u"missing.csv"_s);
    expectUntouched({write(u"good.csv"_s, "title\nOne\n"), write(u"odd.csv"_s, "date,level\n2019,unit\n")},
                    u"odd.csv"_s);
}

TEST_F(ImportCommand, wordsItDoesNotKnowAreUnusable) {
    const QString table = write(u"e.csv"_s, "title\nOne\n");
    expectUntouched({table, u"--as"_s, u"diary"_s}, u"diary"_s);
    expectUntouched({table, u"--case"_s, u"Z"_s}, u"“Z”"_s);
    EXPECT_EQ(forlop({u"import"_s, project()}).code, 2);
}

TEST_F(ImportCommand, aTableCanBeASourceToo) {
    const Ran ran = import({write(u"e.csv"_s, "title\nOne\n"), u"--as"_s, u"source"_s});
    EXPECT_EQ(ran.input().value("kind"_L1).toString(), u"source"_s);
    EXPECT_EQ(count(u"events"_s), 23);
}

TEST_F(ImportCommand, whatIsNoProjectIsLeftAlone) {
    const QString table = write(u"e.csv"_s, "title\nOne\n");
    const QString text = write(u"text.forlop"_s, "not a project");
    const Ran ran = forlop({u"import"_s, text, table});
    EXPECT_EQ(ran.code, 2);
    EXPECT_FALSE(ran.words.isEmpty());
    EXPECT_EQ(bytesOf(text), QByteArray("not a project"));
    EXPECT_EQ(forlop({u"import"_s, path(u"none.forlop"_s), table}).code, 2);
    EXPECT_FALSE(QFile::exists(path(u"none.forlop"_s)));
}

} // namespace
