// SPDX-License-Identifier: GPL-3.0-or-later
// What a commit promises: all or nothing, one signal, a row in the log; and what fails changes nothing.
#include "contentdump.h"
#include "core/store/filecheck.h"
#include "scratchproject.h"

#include <QCryptographicHash>

#include <csignal>
#include <sys/resource.h>

using namespace forlop;
using namespace forlop::test;

namespace {
class ACommit : public ScratchProject {
protected:
    void SetUp() override {
        ScratchProject::SetUp();
        QObject::connect(m_project.get(), &Project::changed, m_project.get(),
                         [this](const ChangeSet&) { ++m_told; });
    }
    Edit adding(int lanes) {
        EditBuilder builder = project().edit();
        for (int i = 0; i < lanes; ++i) {
            Lane lane;
            lane.name = QStringLiteral("Lane %1").arg(i);
            builder.insert(lane);
        }
        return builder.build(QStringLiteral("Add lanes"), {}, QStringLiteral("because"));
    }
    void expectRefused(const Edit& edit, ErrorCode code) {
        const QStringList before = contentOf(path());
        const auto logged = project().log()->size();
        const int told = m_told;
        const auto committed = project().commit(edit);
        ASSERT_FALSE(committed.ok());
        EXPECT_EQ(static_cast<int>(committed.error().code), static_cast<int>(code))
            << committed.error().detail.toStdString();
        EXPECT_FALSE(committed.error().text.isEmpty());
        EXPECT_EQ(contentOf(path()), before);
        EXPECT_EQ(project().log()->size(), logged);
        EXPECT_EQ(m_told, told);
        expectMemoryIsFile();
    }
    int m_told = 0;
};
} // namespace

TEST_F(ACommit, IsToldOnce) {
    commit(adding(3));
    EXPECT_EQ(m_told, 1);
    ASSERT_TRUE(project().undo().ok());
    EXPECT_EQ(m_told, 2);
}

TEST_F(ACommit, KeepsItsJournalBesideTheFileOnlyWhileTheProjectIsOpen) {
    commit(adding(3));
    EXPECT_TRUE(QFileInfo::exists(path() + QStringLiteral("-journal")));
    EXPECT_FALSE(hasUnfinishedChange(path()));
    m_project.reset();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList(QFileInfo(path()).fileName()));
}

TEST_F(ACommit, OfNothingIsFineAndLeavesNoTrace) {
    commit(Edit{QStringLiteral("Nothing"), {}, {}, {}, {}});
    EXPECT_EQ(m_told, 0);
    EXPECT_TRUE(project().log()->isEmpty());
}

TEST_F(ACommit, IsLoggedWithWhoWhenWhatAndWhy) {
    project().setAnalyst(QStringLiteral("Åse Ø."));
    const Edit edit = adding(2);
    commit(edit);
    const LogEntry entry = project().log()->first();
    EXPECT_EQ(entry.who, QStringLiteral("Åse Ø."));
    EXPECT_EQ(entry.at, m_clock.now());
    EXPECT_EQ(entry.sentence, QStringLiteral("Add lanes"));
    EXPECT_EQ(entry.reason, QStringLiteral("because"));
    EXPECT_EQ(entry.kind, LogEntry::Kind::Edit);
    EXPECT_EQ(entry.changes, edit.changes);
    EXPECT_FALSE(entry.undone);
}

TEST_F(ACommit, IsNeverTakenOutOfTheLog) {
    commit(adding(1));
    ASSERT_TRUE(project().undo().ok());
    ASSERT_TRUE(project().redo().ok());
    ASSERT_TRUE(project().undo().ok());
    reopen();
    const auto log = *project().log();
    ASSERT_EQ(log.size(), 4);
    EXPECT_EQ(log.at(0).kind, LogEntry::Kind::Undo);
    EXPECT_EQ(log.at(0).refersTo, log.at(1).number);
    EXPECT_EQ(log.at(1).kind, LogEntry::Kind::Redo);
    EXPECT_EQ(log.at(1).refersTo, log.at(2).number);
    EXPECT_TRUE(log.at(3).undone);
    EXPECT_FALSE(log.at(0).undone);
    EXPECT_EQ(project().log(2)->size(), 2);
    EXPECT_EQ(project().log(2)->first().number, log.first().number);
}

TEST_F(ACommit, AfterAnUndoEndsRedo) {
    commit(adding(1));
    ASSERT_TRUE(project().undo().ok());
    EXPECT_TRUE(project().canRedo());
    commit(adding(1));
    EXPECT_FALSE(project().canRedo());
    reopen();
    EXPECT_FALSE(project().canRedo());
    EXPECT_EQ(project().redo().error().code, ErrorCode::NotFound);
}

TEST_F(ACommit, JoinsAGestureOnlyWithItsKeyAtOnceAndNothingBetween) {
    const auto gestureAfter = [&](const QString& key, qint64 wait) {
        m_clock.advance(wait);
        Edit edit = adding(1);
        edit.mergeKey = key;
        commit(edit);
        return project().log(1)->first().gesture;
    };
    const QString a = QStringLiteral("a");
    const qint64 first = gestureAfter(a, 0);
    EXPECT_EQ(gestureAfter(a, 2000), first);
    EXPECT_NE(gestureAfter(a, 2001), first) << "too late";
    const qint64 second = gestureAfter(QStringLiteral("b"), 10);
    EXPECT_NE(gestureAfter(a, 10), second) << "another key";
    const qint64 third = gestureAfter({}, 10);
    EXPECT_NE(gestureAfter({}, 10), third) << "no key joins nothing";
    const qint64 fourth = gestureAfter(a, 10);
    ASSERT_TRUE(project().undo().ok());
    EXPECT_NE(gestureAfter(a, 10), fourth) << "an undo came between";
    const qint64 fifth = gestureAfter(a, 10);
    reopen();
    EXPECT_NE(gestureAfter(a, 10), fifth) << "the program was closed";
}

TEST_F(ACommit, ThatPointsAtNothingIsRefused) {
    Edit edit = adding(2);
    EditBuilder builder = project().edit();
    Lane lane;
    lane.parent = LaneId(4711);
    builder.insert(lane);
    edit.changes += builder.build({}).changes;
    expectRefused(edit, ErrorCode::Conflict);
}

TEST_F(ACommit, ThatRemovesWhatIsPointedAtIsRefused) {
    EditBuilder builder = project().edit();
    const LaneId outer = builder.insert(Lane());
    Lane inner;
    inner.parent = outer;
    builder.insert(inner);
    Memo memo;
    memo.target = objectId(outer);
    builder.insert(memo);
    commit(builder.build(QStringLiteral("Add")));
    EditBuilder removing = project().edit();
    removing.remove(outer);
    expectRefused(removing.build({}), ErrorCode::Conflict);
}

TEST_F(ACommit, OfARowThatIsGoneIsRefused) {
    EditBuilder builder = project().edit();
    const LaneId id = builder.insert(Lane());
    const Edit add = builder.build(QStringLiteral("Add"));
    commit(add);
    Lane renamed;
    renamed.id = id;
    renamed.name = QStringLiteral("x");
    Lane blank;
    blank.id = id;
    const Edit rename{QStringLiteral("Rename"), {}, {}, {update(blank, renamed)}, {}};
    expectRefused(add, ErrorCode::Conflict);
    ASSERT_TRUE(project().undo().ok());
    expectRefused(rename, ErrorCode::Conflict);
    expectRefused(Edit{{}, {}, {}, {removal(blank)}, {}}, ErrorCode::Conflict);
}

TEST_F(ACommit, WithContentThatDoesNotFitItsHashIsRefused) {
    Edit edit = adding(1);
    edit.blobs.append({QString(64, QLatin1Char('0')), "something"});
    expectRefused(edit, ErrorCode::Internal);
}

TEST_F(ACommit, ThatTheUserStopsChangesNothing) {
    const Edit large = adding(60'000);
    const QStringList before = contentOf(path());
    int asked = 0;
    const auto stopped = project().commit(large, [&](qint64, qint64 total) {
        EXPECT_TRUE(total == 0 || total == 60'000) << total;
        ++asked;
        return Continue::Stop;
    });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_GE(asked, 1);
    EXPECT_EQ(contentOf(path()), before);
    expectMemoryIsFile();
}

TEST_F(ACommit, OnAFullDiskChangesNothingAndTheNextOneWorks) {
    commit(adding(2));
    const auto limitTo = [](rlim_t bytes) {
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = bytes;
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    };
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    // Beyond the limit a write fails with an error code instead of ending the program.
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    const Edit large = adding(2000);
    const qint64 size = QFileInfo(path()).size();
    for (const qint64 room : {qint64{1000}, qint64{20'000}, qint64{100'000}}) {
        const QStringList content = contentOf(path());
        limitTo(static_cast<rlim_t>(size + room));
        const auto committed = project().commit(large);
        limitTo(before.rlim_cur);
        ASSERT_FALSE(committed.ok()) << room;
        EXPECT_EQ(committed.error().code, ErrorCode::Io) << committed.error().detail.toStdString();
        EXPECT_TRUE(committed.error().text.contains(QStringLiteral("disk")))
            << committed.error().text.toStdString();
        EXPECT_EQ(contentOf(path()), content);
        EXPECT_EQ(project().tables().of<Lane>().size(), 2U);
        EXPECT_EQ(project().log()->size(), 1);
    }
    std::signal(SIGXFSZ, handler);
    commit(large);
    reopen();
    EXPECT_EQ(project().tables().of<Lane>().size(), 2002U);
    EXPECT_TRUE(project().integrityProblems()->isEmpty());
}

TEST_F(ACommit, OfCreationLeavesNoRowInTheLogAndComesFirst) {
    ASSERT_TRUE(project().commitCreation(adding(2)).ok());
    ASSERT_TRUE(project().commitCreation(adding(1)).ok());
    EXPECT_TRUE(project().log()->isEmpty());
    EXPECT_FALSE(project().canUndo());
    EXPECT_EQ(project().tables().of<Lane>().size(), 3U);
    commit(adding(1));
    EXPECT_FALSE(project().commitCreation(adding(1)).ok());
    reopen();
    EXPECT_EQ(project().tables().of<Lane>().size(), 4U);
    EXPECT_EQ(project().log()->size(), 1);
}

TEST_F(ACommit, KeepsContentsByTheirHashThroughUndo) {
    const QByteArray bytes = QByteArray("æøå\0 binary", 14) + QByteArray(5000, 'x');
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Edit edit = adding(1);
    edit.blobs = {{hash, bytes}, {hash, bytes}};
    commit(edit);
    EXPECT_EQ(*project().blob(hash), bytes);
    EXPECT_LT(RawFile(path()).value("SELECT length(data) FROM blob").toInt(), 200) << "compressed";
    ASSERT_TRUE(project().undo().ok());
    EXPECT_EQ(*project().blob(hash), bytes);
    EXPECT_EQ(project().blob(QStringLiteral("no such")).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QString::fromUtf8(RawFile(path()).value("SELECT changes FROM edit_log LIMIT 1").toUtf8())
                     .contains(QStringLiteral("binary")));
}

TEST_F(ACommit, FindsContentThatWasSpoilt) {
    const QByteArray bytes(1000, 'x');
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Edit edit = adding(1);
    edit.blobs = {{hash, bytes}};
    commit(edit);
    EXPECT_TRUE(project().integrityProblems()->isEmpty());
    RawFile(path()).run("UPDATE blob SET size = 999");
    EXPECT_EQ(project().blob(hash).error().code, ErrorCode::Damaged);
    RawFile(path()).run("UPDATE blob SET size = 9000000000000");
    EXPECT_EQ(project().blob(hash).error().code, ErrorCode::Damaged);
    EXPECT_EQ(project().integrityProblems()->size(), 1);
}

TEST_F(ACommit, IsCheckedForWhatOnlyAnotherProgramCouldHaveDone) {
    EditBuilder builder = project().edit();
    Event event;
    event.title = QStringLiteral("spoken of");
    builder.insert(event);
    builder.insert(Lane());
    builder.insert(Source());
    commit(builder.build(QStringLiteral("Add")));
    EXPECT_EQ(*project().integrityProblems(), QStringList());
    const auto problemsAfter = [&](const QByteArray& spoil, const QByteArray& mend) {
        RawFile(path()).run("PRAGMA foreign_keys = OFF;" + spoil);
        const QStringList problems = *project().integrityProblems();
        RawFile(path()).run("PRAGMA foreign_keys = OFF;" + mend);
        return problems.join(QLatin1Char(' '));
    };
    EXPECT_TRUE(problemsAfter("UPDATE lane SET case_id = 99", "UPDATE lane SET case_id = NULL")
                    .contains(QStringLiteral("refers")));
    EXPECT_TRUE(problemsAfter("INSERT INTO object VALUES (77, 10)", "DELETE FROM object WHERE id = 77")
                    .contains(QStringLiteral("Object 77")));
    EXPECT_TRUE(problemsAfter("UPDATE object SET kind = 2 WHERE kind = 10",
                              "UPDATE object SET kind = 10 WHERE kind = 2")
                    .contains(QStringLiteral("table of its kind")));
    EXPECT_TRUE(problemsAfter("UPDATE source SET text_hash = 'abc'", "UPDATE source SET text_hash = ''")
                    .contains(QStringLiteral("content that is not there")));
    EXPECT_EQ(*project().integrityProblems(), QStringList());
    EXPECT_TRUE(problemsAfter("UPDATE search_content SET c0 = 'something else'", "SELECT 1")
                    .contains(QStringLiteral("search index")));
}

TEST_F(ACommit, CountsTheQuotesOfEvents) {
    EditBuilder builder = project().edit();
    const EventId event = builder.insert(Event());
    const ExcerptId excerpt = builder.insert(Excerpt());
    const EvidenceId first = builder.insert(Evidence{{}, excerpt, objectId(event), Stance::Supports, {}});
    builder.insert(Evidence{{}, excerpt, objectId(event), Stance::Contradicts, {}});
    commit(builder.build(QStringLiteral("Add")));
    const auto quotes = [&] { return project().events().quotes(*project().events().rowOf(event)); };
    EXPECT_EQ(quotes(), 2);
    EditBuilder removing = project().edit();
    removing.remove(first);
    commit(removing.build(QStringLiteral("Remove")));
    EXPECT_EQ(quotes(), 1);
    reopen();
    EXPECT_EQ(quotes(), 1);
    ASSERT_TRUE(project().undo().ok());
    EXPECT_EQ(quotes(), 2);
}

TEST_F(ACommit, GetsIdsThatAreUniqueOverCopiesOfTheFile) {
    const qint64 first = project().ids().next();
    EXPECT_GT(first, qint64{1} << 32);
    EXPECT_EQ(project().ids().next(), first + 1);
    reopen();
    const qint64 second = project().ids().next();
    EXPECT_GT(second, qint64{1} << 32);
    EXPECT_NE(first >> 32, second >> 32);
}

TEST_F(ACommit, OfManyEventsBelowThoseThatAreThereKeepsTheColumnsInOrder) {
    const auto commitFrom = [&](qint64 first) {
        IdSource ids(first);
        EditBuilder builder(project().rows(), ids);
        for (int i = 0; i < 100; ++i) {
            Event event;
            event.title = QStringLiteral("%1").arg(first + i);
            builder.insert(event);
        }
        commit(builder.build(QStringLiteral("Add")));
    };
    commitFrom(1'000'000);
    EditBuilder builder = project().edit();
    builder.insert(Evidence{{}, builder.insert(Excerpt()), ObjectId(1'000'050), Stance::Supports, {}});
    commit(builder.build(QStringLiteral("Quote")));
    commitFrom(500'000);
    commitFrom(1'000'200);
    EXPECT_EQ(project().events().size(), 300U);
    for (const qint64 id : {500'000, 500'099, 1'000'000, 1'000'099, 1'000'200}) {
        const auto row = project().events().rowOf(EventId(id));
        ASSERT_TRUE(row.has_value()) << id;
        EXPECT_EQ(project().events().label(*row), QString::number(id));
    }
    EXPECT_EQ(project().events().quotes(*project().events().rowOf(EventId(1'000'050))), 1);
}
