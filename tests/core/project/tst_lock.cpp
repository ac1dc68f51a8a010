// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchproject.h"
#include "tests/core/store/rawfile.h"

#include <QSysInfo>

using namespace forlop;
using namespace forlop::test;

namespace {
class TheLock : public ScratchProject {
protected:
    [[nodiscard]] QString lockPath() const { return m_folder.filePath(QStringLiteral(".prøve.forlop.lock")); }
    [[nodiscard]] Result<std::unique_ptr<Project>> openAs(const QString& analyst) const {
        ProjectOptions other = options();
        other.analyst = analyst;
        return Project::open(path(), other);
    }
};
} // namespace

TEST_F(TheLock, MakesASecondOpeningReadOnlyAndSaysWhoHasIt) {
    const auto second = openAs(QStringLiteral("Ola"));
    ASSERT_TRUE(second.ok());
    EXPECT_TRUE((*second)->isReadOnly());
    EXPECT_TRUE((*second)->readOnlyReason().contains(QStringLiteral("Kari")))
        << (*second)->readOnlyReason().toStdString();
    EXPECT_TRUE((*second)->readOnlyReason().contains(QSysInfo::machineHostName()));
    EditBuilder builder = (*second)->edit();
    builder.insert(Lane());
    EXPECT_EQ((*second)->commit(builder.build({})).error().code, ErrorCode::ReadOnly);
    EXPECT_FALSE(project().isReadOnly());
}

TEST_F(TheLock, LetsTheHolderWriteWhileAnotherReads) {
    const auto second = openAs(QStringLiteral("Ola"));
    EditBuilder builder = project().edit();
    builder.insert(Lane());
    commit(builder.build(QStringLiteral("Add lane")));
    EXPECT_EQ((*second)->snapshot()->of<Lane>().size(), 1U);
}

TEST_F(TheLock, IsGivenBackOnClosing) {
    EXPECT_TRUE(QFileInfo::exists(lockPath()));
    m_project.reset();
    EXPECT_FALSE(QFileInfo::exists(lockPath()));
    const auto next = openAs(QStringLiteral("Ola"));
    EXPECT_FALSE((*next)->isReadOnly());
}

TEST_F(TheLock, OfAProgramThatNoLongerRunsIsTakenOver) {
    const QList<QByteArray> lines = bytesOf(lockPath()).split('\n');
    m_project.reset();
    // No process has a number above the kernel's limit.
    QList<QByteArray> stale = lines;
    stale[0] = "2147483646";
    writeBytes(lockPath(), stale.join('\n'));
    const auto next = openAs(QStringLiteral("Ola"));
    ASSERT_TRUE(next.ok());
    EXPECT_FALSE((*next)->isReadOnly()) << (*next)->readOnlyReason().toStdString();
}

TEST_F(TheLock, OfAnotherMachineIsRespectedHoweverOld) {
    QList<QByteArray> lines = bytesOf(lockPath()).split('\n');
    m_project.reset();
    lines[2] = "elsewhere";
    lines[3] = "another machine";
    writeBytes(lockPath(), lines.join('\n'));
    QFile file(lockPath());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        file.setFileTime(QDateTime::currentDateTime().addYears(-1), QFileDevice::FileModificationTime));
    file.close();
    const auto next = openAs(QStringLiteral("Ola"));
    ASSERT_TRUE(next.ok());
    EXPECT_TRUE((*next)->isReadOnly());
    EXPECT_TRUE((*next)->readOnlyReason().contains(QStringLiteral("elsewhere")));
    EXPECT_TRUE((*next)->readOnlyReason().contains(QStringLiteral("Kari")));
}

TEST_F(TheLock, HoldsWhateverNameTheFileIsOpenedBy) {
    const QString link = m_folder.filePath(QStringLiteral("other name.forlop"));
    ASSERT_TRUE(QFile::link(path(), link));
    const auto second = Project::open(link, options());
    ASSERT_TRUE(second.ok());
    EXPECT_TRUE((*second)->isReadOnly());
}

TEST_F(TheLock, LetsTheReaderFollowWhatTheHolderWrites) {
    const auto second = openAs(QStringLiteral("Ola"));
    ASSERT_TRUE(second.ok());
    int told = 0;
    QObject::connect(second->get(), &Project::changed, [&](const ChangeSet& changes) {
        EXPECT_TRUE(changes.everything);
        ++told;
    });
    EXPECT_FALSE(*(*second)->follow()) << "nothing was written yet";
    EditBuilder builder = project().edit();
    Lane lane;
    lane.name = QStringLiteral("National");
    builder.insert(lane);
    Event event;
    event.title = QStringLiteral("heard of");
    builder.insert(event);
    commit(builder.build(QStringLiteral("Add lane and event")));
    EXPECT_TRUE((*second)->tables().of<Lane>().empty());
    EXPECT_TRUE(*(*second)->follow());
    EXPECT_EQ((*second)->tables().of<Lane>().size(), 1U);
    EXPECT_EQ((*second)->events().size(), 1U);
    EXPECT_EQ((*second)->undoSentence(), QStringLiteral("Add lane and event"));
    EXPECT_FALSE(*(*second)->follow());
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(*project().follow()) << "the holder knows what it wrote";
}
