// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no project, not whole, not ours to touch: a sentence, exit code 2, and nothing changed on
// disk.
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include <unistd.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
class BadInput : public testing::Test {
protected:
    void SetUp() override { m_path = m_folder.filePath(u"a.forlop"_s); }
    QByteArray goodProject() {
        const QString path = m_folder.filePath(u"good.forlop"_s);
        EXPECT_EQ(runForlop({u"new"_s, path, u"--example"_s, u"city"_s}).code, 0);
        const QByteArray content = contentOf(path);
        QFile::remove(path);
        return content;
    }
    /// Every command that opens a file refuses it with a sentence that names it, and leaves it as it was.
    void expectRefused(const char* named = "a.forlop") {
        const QByteArray before = contentOf(m_path);
        const QStringList filesBefore = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QStringList& command : {QStringList{u"info"_s, m_path, u"--json"_s},
                                           {u"check"_s, m_path},
                                           {u"search"_s, m_path, u"a"_s},
                                           {u"log"_s, m_path, u"--json"_s}}) {
            const Outcome outcome = runForlop(command);
            EXPECT_EQ(outcome.code, 2) << qPrintable(command.first());
            EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.constData();
            EXPECT_TRUE(outcome.err.contains(named)) << outcome.err.constData();
            EXPECT_TRUE(outcome.err.trimmed().endsWith('.')) << outcome.err.constData();
        }
        EXPECT_EQ(contentOf(m_path), before);
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), filesBefore);
    }
    QTemporaryDir m_folder;
    QString m_path;
};
} // namespace

TEST_F(BadInput, aMissingFile) { expectRefused(); }

TEST_F(BadInput, aTextFile) {
    writeFile(m_path, "This is a shopping list.\n");
    expectRefused();
}

TEST_F(BadInput, anEmptyFile) {
    writeFile(m_path, {});
    expectRefused();
}

TEST_F(BadInput, randomBytes) {
    QByteArray bytes;
    for (quint32 i = 0, x = 1; i < 20000; ++i, x = x * 1664525U + 1013904223U)
        bytes += static_cast<char>(x >> 24U);
    writeFile(m_path, bytes);
    expectRefused();
}

TEST_F(BadInput, aDatabaseOfAnotherProgram) {
    QByteArray bytes = goodProject();
    for (int i = 68; i < 72; ++i) bytes[i] = 0; // application_id
    writeFile(m_path, bytes);
    expectRefused();
}

TEST_F(BadInput, aFileFromVersion999) {
    QByteArray bytes = goodProject();
    bytes[60] = 0; // user_version, big-endian
    bytes[61] = 0;
    bytes[62] = 3;
    bytes[63] = static_cast<char>(0xE7);
    writeFile(m_path, bytes);
    expectRefused();
    EXPECT_TRUE(runForlop({u"info"_s, m_path}).err.contains("999"));
}

TEST_F(BadInput, aFolder) {
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"a.forlop"_s));
    const Outcome outcome = runForlop({u"info"_s, m_path});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(outcome.err.contains("folder")) << outcome.err.constData();
}

TEST_F(BadInput, aTruncatedProjectIsNeverTakenForAWholeOne) {
    const QByteArray whole = goodProject();
    for (const qsizetype size : {whole.size() / 2, qsizetype{6000}, qsizetype{300}}) {
        writeFile(m_path, whole.left(size));
        const QByteArray before = contentOf(m_path);
        for (const QString& command : {u"check"_s, u"info"_s}) {
            const Outcome outcome = runForlop({command, m_path, u"--json"_s});
            EXPECT_TRUE(outcome.err.contains("a.forlop is damaged")) << outcome.err.constData();
            if (outcome.code == 2) continue;
            // What is left can be read, and says what it is.
            const auto json = outcome.json();
            ASSERT_TRUE(json) << size << qPrintable(command);
            if (command == u"info"_s) {
                EXPECT_EQ(outcome.code, 0);
                EXPECT_TRUE((*json)[u"damaged"_s].toBool());
            } else {
                EXPECT_EQ(outcome.code, 1);
                EXPECT_GT((*json)[u"errors"_s].toInt(), 0);
            }
        }
        EXPECT_EQ(contentOf(m_path), before);
    }
}

TEST_F(BadInput, newNeverWritesOverAFile) {
    writeFile(m_path, "mine");
    for (const QStringList& more : {QStringList(), {u"--example"_s, u"city"_s}}) {
        const Outcome outcome = runForlop(QStringList{u"new"_s, m_path} + more);
        EXPECT_EQ(outcome.code, 2);
        EXPECT_TRUE(outcome.err.contains("a.forlop")) << outcome.err.constData();
    }
    EXPECT_EQ(runForlop({u"bench-data"_s, m_path, u"10"_s}).code, 2);
    EXPECT_EQ(contentOf(m_path), "mine");
}

TEST_F(BadInput, newInAFolderThatIsNotThereOrCannotBeWritten) {
    // Not even root may make a file in /proc.
    for (const QString& path : {m_folder.filePath(u"none/a.forlop"_s), u"/proc/a.forlop"_s}) {
        const Outcome outcome = runForlop({u"new"_s, path, u"--example"_s, u"city"_s});
        EXPECT_EQ(outcome.code, 2);
        EXPECT_TRUE(outcome.err.trimmed().endsWith('.')) << outcome.err.constData();
    }
}

TEST_F(BadInput, aReadOnlyFolderIsReadAndNotWritten) {
    if (geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
    writeFile(m_path, goodProject());
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    EXPECT_EQ(runForlop({u"info"_s, m_path, u"--json"_s}).code, 0);
    const Outcome made = runForlop({u"new"_s, m_folder.filePath(u"b.forlop"_s)});
    EXPECT_EQ(made.code, 2);
    EXPECT_TRUE(made.err.trimmed().endsWith('.')) << made.err.constData();
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.forlop"_s});
}

TEST_F(BadInput, aFullDiskLeavesNoHalfProject) {
    for (const QStringList& command :
         {QStringList{u"new"_s, m_path, u"--example"_s, u"city"_s}, {u"bench-data"_s, m_path, u"20000"_s}}) {
        const Outcome outcome = runForlopOnFullDisk(command, 400'000);
        EXPECT_EQ(outcome.code, 2);
        EXPECT_TRUE(outcome.err.contains("a.forlop could not be")) << outcome.err.constData();
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
}

TEST_F(BadInput, anImportThatFillsTheDiskLeavesTheProjectAsItWas) {
    const QByteArray good = goodProject();
    writeFile(m_path, good);
    const QString text = m_folder.filePath(u"long.txt"_s);
    QByteArray lines;
    for (int i = 0; i < 20'000; ++i)
        lines += "A line of text that is long enough to matter, " + QByteArray::number(i) + ".\n";
    writeFile(text, lines);
    const Outcome outcome = runForlopOnFullDisk({u"import"_s, m_path, text}, good.size() + 70'000);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(outcome.err.contains("nothing was changed")) << outcome.err.constData();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              (QStringList{u"a.forlop"_s, u"long.txt"_s}));
    EXPECT_EQ(contentOf(m_path).size(), good.size());
    const Outcome checked = runForlop({u"check"_s, m_path});
    EXPECT_EQ(checked.code, 0) << checked.err.constData();
    EXPECT_EQ(runForlop({u"search"_s, m_path, u"enough matter"_s}).err.trimmed(), "Nothing found.");
}

TEST_F(BadInput, anUnknownCommandIsNamed) {
    const Outcome outcome = runForlop({u"frobnicate"_s, u"--json"_s});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(outcome.err.contains("frobnicate")) << outcome.err.constData();
}
