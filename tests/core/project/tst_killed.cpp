// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost: a program that is killed at any instant leaves every edit whose commit returned, nothing
// half done, and a file that opens for writing again.
#include "core/store/filecheck.h"
#include "scratchproject.h"
#include "tests/core/store/rawfile.h"

#include <QProcess>
#include <QThread>

#include <random>

using namespace forlop;
using namespace forlop::test;

namespace {
constexpr int kRounds = 200;
constexpr int kRoundsPerFile = 20; ///< a new file now and then, so that each stays quick to check

class AKilledProgram : public ScratchProject {
protected:
    /// Lets the writer run for a while after its first line, kills it, and returns the last number it told.
    qint64 lastTold(int microseconds) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(FORLOP_KILLED_WRITER), {path()});
        if (!writer.waitForStarted() || !writer.waitForReadyRead(30'000)) {
            ADD_FAILURE() << "the writer wrote nothing";
            return -1;
        }
        QThread::usleep(static_cast<unsigned long>(microseconds));
        writer.kill();
        EXPECT_TRUE(writer.waitForFinished());
        EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit);
        // A line without its end was being written when the program died; its commit had returned all the
        // same.
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        return lines.value(lines.size() - 2).toLongLong();
    }

    /// The file holds all of 1 to some number not below `told`, each with everything its edit wrote.
    void expectWhole(qint64 told) {
        RawFile file(path());
        EXPECT_EQ(file.rows("PRAGMA integrity_check"), QStringList{QStringLiteral("ok")});
        EXPECT_EQ(file.rows("PRAGMA foreign_key_check"), QStringList());
        const qint64 held = file.value("SELECT about FROM project").toLongLong();
        EXPECT_GE(held, told);
        EXPECT_LE(held, told + 1) << "at most the edit whose line was not out yet";
        const QString all = QString::number(held);
        EXPECT_EQ(file.value("SELECT count(*) FROM event"), all);
        EXPECT_EQ(file.value("SELECT count(DISTINCT title) FROM event"), all);
        EXPECT_EQ(file.value("SELECT count(*) FROM memo JOIN event ON memo.target_id = event.id AND "
                             "memo.title = event.\"key\""),
                  all);
        EXPECT_EQ(file.value("SELECT count(*) FROM edit_log WHERE sentence = 'Number ' || id"), all);
        EXPECT_EQ(file.value("SELECT count(*) FROM search WHERE search MATCH 'event'"), all);
        EXPECT_EQ(file.value("SELECT count(*) FROM object").toLongLong(), 2 * held + 1);
    }

    /// By the program itself, before anything else has looked at the file.
    void expectWritableAgain() {
        const auto opened = Project::open(path(), options());
        ASSERT_TRUE(opened.ok()) << opened.error().text.toStdString() << opened.error().detail.toStdString();
        EXPECT_FALSE((*opened)->isReadOnly()) << (*opened)->readOnlyReason().toStdString();
        EXPECT_TRUE((*opened)->canUndo());
    }

    void startAnew() {
        m_project.reset();
        QFile::remove(path());
        auto made = Project::create(path(), QStringLiteral("Killed"), options());
        ASSERT_TRUE(made.ok());
    }
};
} // namespace

TEST_F(AKilledProgram, LeavesAFileThatIsPutRightAlsoWhenItIsOnlyToBeRead) {
    startAnew();
    for (int round = 0; round < 100 && !hasUnfinishedChange(path()); ++round)
        ASSERT_GT(lastTold(2000 + 97 * round), 0);
    ASSERT_TRUE(hasUnfinishedChange(path()));
    ProjectOptions reading = options();
    reading.readOnly = true;
    const auto opened = Project::open(path(), reading);
    ASSERT_TRUE(opened.ok()) << opened.error().text.toStdString() << opened.error().detail.toStdString();
    EXPECT_TRUE((*opened)->isReadOnly());
    EXPECT_TRUE((*opened)->integrityProblems()->isEmpty());
}

TEST_F(AKilledProgram, LeavesEveryAcknowledgedEditAndNothingHalfDone) {
    std::mt19937 random(20);
    int journals = 0;
    // On a busy machine fewer deaths fall into the middle of a commit: then it goes on a little longer.
    const auto isEnough = [&journals](int round) {
        return round >= kRounds && (journals > kRounds / 40 || round >= 2 * kRounds);
    };
    for (int round = 0; !isEnough(round) && !HasFailure(); ++round) {
        if (round % kRoundsPerFile == 0) startAnew();
        // Mostly short, so that many deaths fall into the first commits after an opening.
        const int wait = static_cast<int>(random() % (round % 4 == 0 ? 60'000U : 12'000U));
        const qint64 told = lastTold(wait);
        SCOPED_TRACE("round " + std::to_string(round) + ", killed after " + std::to_string(wait) + " µs");
        ASSERT_GT(told, 0);
        journals += hasUnfinishedChange(path()) ? 1 : 0;
        expectWritableAgain();
        expectWhole(told);
    }
    EXPECT_GT(journals, 0) << "too few deaths fell into the middle of a commit to prove anything";
}
