// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a file that is no project, newer, damaged or cut short: a clear answer, and not a byte of
// it changed.
#include "core/store/schema.h"
#include "scratchproject.h"
#include "tests/core/store/rawfile.h"

#include <QDateTime>
#include <QDirIterator>

#include <random>

using namespace forlop;
using namespace forlop::test;

namespace {
class AFile : public ScratchProject {
protected:
    void SetUp() override {
        ScratchProject::SetUp();
        EditBuilder builder = project().edit();
        const CaseId caseId =
            builder.insert(Case{{}, QStringLiteral("K"), QStringLiteral("Kommune"), {}, {}, {}, {}});
        for (int i = 0; i < 300; ++i) {
            Event event;
            event.caseId = caseId;
            event.title = QStringLiteral("Event number %1 with a title of some length").arg(i);
            event.notes = QString(200, QLatin1Char('n'));
            builder.insert(event);
        }
        ASSERT_TRUE(project().commitCreation(builder.build(QStringLiteral("Fill"))).ok());
        m_project.reset();
        m_bytes = bytesOf(path());
    }
    /// Opening must fail, say why in one sentence that names the file, and leave file and folder alone.
    void expectRefused(ErrorCode code, const QString& says) {
        const QByteArray before = bytesOf(path());
        const QStringList beside = folder();
        const auto opened = Project::open(path(), options());
        ASSERT_FALSE(opened.ok());
        EXPECT_EQ(static_cast<int>(opened.error().code), static_cast<int>(code));
        EXPECT_TRUE(opened.error().text.contains(says)) << opened.error().text.toStdString();
        EXPECT_TRUE(opened.error().text.contains(QStringLiteral("prøve.forlop")))
            << opened.error().text.toStdString();
        EXPECT_EQ(bytesOf(path()), before);
        EXPECT_EQ(folder(), beside);
    }
    /// Opening must do one of the two: give what is left, read-only, with a reason; or fail as damaged.
    void expectSalvagedOrRefused(const std::string& what) {
        const QByteArray before = bytesOf(path());
        const auto opened = Project::open(path(), options());
        if (opened.ok()) {
            if ((*opened)->isReadOnly()) {
                EXPECT_TRUE((*opened)->readOnlyReason().contains(QStringLiteral("damaged"))) << what;
                EXPECT_FALSE((*opened)->integrityProblems().valueOr({}).isEmpty()) << what;
                ++m_salvaged;
            }
            EXPECT_EQ((*opened)->title(), QStringLiteral("Prøve")) << what;
        } else {
            EXPECT_TRUE(opened.error().code == ErrorCode::Damaged ||
                        opened.error().code == ErrorCode::NotOurs || opened.error().code == ErrorCode::Newer)
                << what << ": " << opened.error().text.toStdString() << opened.error().detail.toStdString();
            EXPECT_FALSE(opened.error().text.isEmpty());
            ++m_refused;
        }
        EXPECT_EQ(bytesOf(path()), before) << what;
    }
    [[nodiscard]] QStringList folder() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] QByteArray withWord(int offset, quint32 value) const {
        QByteArray bytes = m_bytes;
        for (int i = 0; i < 4; ++i) bytes[offset + i] = static_cast<char>(value >> (24 - 8 * i));
        return bytes;
    }
    QByteArray m_bytes;
    int m_salvaged = 0;
    int m_refused = 0;
};
} // namespace

TEST_F(AFile, OfTextIsNoProject) {
    writeBytes(path(), "Dear diary,\nthis is not a database, although it is long enough for a header. "
                       "It goes on and on until it has more than a hundred bytes.\n");
    expectRefused(ErrorCode::NotOurs, QStringLiteral("is not a Forløp project"));
}

TEST_F(AFile, OfRandomBytesIsNoProject) {
    std::mt19937 random(3);
    QByteArray bytes(100'000, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    writeBytes(path(), bytes);
    expectRefused(ErrorCode::NotOurs, QStringLiteral("is not a Forløp project"));
}

TEST_F(AFile, WithoutContentIsNoProject) {
    writeBytes(path(), {});
    expectRefused(ErrorCode::NotOurs, QStringLiteral("is not a Forløp project"));
}

TEST_F(AFile, OfAnotherProgramsDatabaseIsNoProject) {
    QFile::remove(path());
    { RawFile(path()).run("CREATE TABLE t (x); PRAGMA user_version = 1"); }
    expectRefused(ErrorCode::NotOurs, QStringLiteral("another program"));
}

TEST_F(AFile, OfVersion999IsNotTouched) {
    writeBytes(path(), withWord(60, 999));
    expectRefused(ErrorCode::Newer, QStringLiteral("999"));
}

TEST_F(AFile, ThatIsNotThereIsSaidToBeMissing) {
    const QString missing = m_folder.filePath(QStringLiteral("nowhere.forlop"));
    const auto opened = Project::open(missing, options());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFileInfo::exists(missing));
}

TEST_F(AFile, ThatIsAFolderIsNoProject) {
    EXPECT_EQ(Project::open(m_folder.path(), options()).error().code, ErrorCode::NotOurs);
}

TEST_F(AFile, CutShortIsReadAsFarAsItGoes) {
    for (const double part : {0.95, 0.8, 0.5}) {
        writeBytes(path(), m_bytes.left(static_cast<qsizetype>(static_cast<double>(m_bytes.size()) * part)));
        const auto opened = Project::open(path(), options());
        ASSERT_TRUE(opened.ok()) << part << opened.error().text.toStdString();
        EXPECT_TRUE((*opened)->isReadOnly());
        EXPECT_TRUE((*opened)->readOnlyReason().contains(QStringLiteral("damaged")));
        EXPECT_EQ((*opened)->title(), QStringLiteral("Prøve"));
        EXPECT_FALSE((*opened)->integrityProblems().valueOr({}).isEmpty());
        EditBuilder builder = (*opened)->edit();
        builder.insert(Lane());
        EXPECT_EQ((*opened)->commit(builder.build({})).error().code, ErrorCode::ReadOnly);
    }
}

TEST_F(AFile, CutAnywhereIsAnsweredAndLeftAlone) {
    std::mt19937 random(11);
    for (int round = 0; round < 60; ++round) {
        const auto length = static_cast<qsizetype>(random() % static_cast<unsigned>(m_bytes.size()));
        writeBytes(path(), m_bytes.left(length));
        expectSalvagedOrRefused("cut to " + std::to_string(length));
    }
    EXPECT_EQ(m_salvaged + m_refused, 60);
    EXPECT_GT(m_salvaged, 10);
}

TEST_F(AFile, SpoiltAnywhereIsAnsweredAndLeftAlone) {
    std::mt19937 random(12);
    for (int round = 0; round < 120; ++round) {
        QByteArray bytes = m_bytes;
        const auto at = static_cast<qsizetype>(100 + random() % static_cast<unsigned>(bytes.size() - 700));
        for (qsizetype i = at; i < at + 512; ++i) bytes[i] = static_cast<char>(random());
        writeBytes(path(), bytes);
        expectSalvagedOrRefused("spoilt at " + std::to_string(at));
    }
    // What hits the middle of a long text, or room that no row uses yet, cannot be seen.
    EXPECT_GT(m_salvaged + m_refused, 50);
}

TEST_F(AFile, ThatIsDamagedOffersTheLastGoodBackup) {
    writeBytes(path() + QStringLiteral(".backup-v1"), m_bytes);
    writeBytes(path(), m_bytes.left(m_bytes.size() / 2));
    {
        const auto opened = Project::open(path(), options());
        ASSERT_TRUE(opened.ok());
        EXPECT_TRUE((*opened)->readOnlyReason().contains(QStringLiteral("prøve.forlop.backup-v1")));
    }
    writeBytes(path(), m_bytes.left(3000));
    expectRefused(ErrorCode::Damaged, QStringLiteral("The last good backup is prøve.forlop.backup-v1"));
}

TEST_F(AFile, ThatExistsIsNeverMadeAnew) {
    const auto made = Project::create(path(), QStringLiteral("Another"), options());
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, ErrorCode::Conflict);
    EXPECT_EQ(bytesOf(path()), m_bytes);
}

TEST_F(AFile, IsNotMadeWhereThereIsNoFolder) {
    const auto made = Project::create(m_folder.filePath(QStringLiteral("no/such/a.forlop")), {}, options());
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, ErrorCode::NotFound);
}

TEST_F(AFile, OpenedForReadingOnlyGetsNoLockAndTakesNoEdit) {
    ProjectOptions reading = options();
    reading.readOnly = true;
    const auto opened = Project::open(path(), reading);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE((*opened)->isReadOnly());
    EXPECT_EQ(folder(), QStringList{QStringLiteral("prøve.forlop")});
    EXPECT_EQ((*opened)->events().size(), 300U);
    EXPECT_FALSE((*opened)->canUndo());
    EXPECT_EQ((*opened)->undo().error().code, ErrorCode::ReadOnly);
}

TEST_F(AFile, OfAnOlderVersionIsUpgradedAndSaysWhereItIsKeptAsItWas) {
    const QString old = m_folder.filePath(QStringLiteral("old.forlop"));
    {
        RawFile file(old);
        file.run(schemaSteps().front().sql + ";PRAGMA application_id = " +
                 QByteArray::number(kApplicationId) + ";PRAGMA user_version = 1;");
    }
    ProjectOptions reading = options();
    reading.readOnly = true;
    EXPECT_EQ(Project::open(old, reading).error().code, ErrorCode::ReadOnly);
    {
        const auto opened = Project::open(old, options());
        ASSERT_TRUE(opened.ok()) << opened.error().text.toStdString();
        EXPECT_EQ((*opened)->upgradeBackup(), old + QStringLiteral(".backup-v1"));
        EXPECT_TRUE((*opened)->upgradeSentence().contains(QStringLiteral("old.forlop.backup-v1")))
            << (*opened)->upgradeSentence().toStdString();
    }
    const auto again = Project::open(old, options());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ((*again)->upgradeSentence(), QString());
}

TEST_F(AFile, LeavesNothingOfAnEarlierMakingThatDied) {
    const auto made = [&](const QString& name, int hoursAgo) {
        const QString hidden = m_folder.filePath(name);
        writeBytes(hidden, "half made");
        QFile file(hidden);
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600LL * hoursAgo),
                                     QFileDevice::FileModificationTime));
    };
    made(QStringLiteral(".prøve.forlop.new-0123abcd"), 2);
    made(QStringLiteral(".prøve.forlop.new-0123abcd-journal"), 2);
    made(QStringLiteral(".prøve.89abcdef.forlop"), 2);
    made(QStringLiteral(".prøve.forlop.new-76543210"), 0);
    made(QStringLiteral(".other.forlop.new-0123abcd"), 2);
    { ASSERT_TRUE(Project::open(path(), options()).ok()); }
    QStringList left = folder();
    left.sort();
    EXPECT_EQ(left,
              (QStringList{QStringLiteral(".other.forlop.new-0123abcd"),
                           QStringLiteral(".prøve.forlop.new-76543210"), QStringLiteral("prøve.forlop")}));
}
