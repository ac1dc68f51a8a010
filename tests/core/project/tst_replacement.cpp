// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/replacement.h"
#include "scratchproject.h"
#include "tests/core/store/rawfile.h"

using namespace forlop;
using namespace forlop::test;

namespace {
class AReplacement : public ::testing::Test {
protected:
    [[nodiscard]] QString place() const { return m_folder.filePath(QStringLiteral("study.forlop")); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    static Result<void> makeProject(const QString& beside) {
        const auto made = Project::create(beside, QStringLiteral("New"));
        return made.ok() ? Result<void>() : Result<void>(made.error());
    }
    [[nodiscard]] static Replacement making(std::function<Result<void>(const QString&)> make) {
        return {std::move(make), {}, QStringLiteral("Kari")};
    }
    QTemporaryDir m_folder{scratchTemplate()};
};
} // namespace

TEST_F(AReplacement, PutsTheNewProjectWhereTheOldFileStood) {
    writeBytes(place(), "old");
    writeBytes(place() + QStringLiteral("-journal"), "left by a program that died");
    const auto put = putInPlace(place(), making(makeProject));
    ASSERT_TRUE(put.ok()) << put.error().text.toStdString();
    EXPECT_EQ(files(), QStringList{QStringLiteral("study.forlop")});
    const auto opened = Project::open(place());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ((*opened)->title(), QStringLiteral("New"));
}

TEST_F(AReplacement, KeepsTheOldFileWhenTheNewOneCannotBeMade) {
    writeBytes(place(), "old");
    const auto put = putInPlace(place(), making([](const QString& beside) -> Result<void> {
                                    writeBytes(beside, "half of it");
                                    writeBytes(beside + QStringLiteral("-journal"), "the rest");
                                    return Error{ErrorCode::Io, beside + QStringLiteral(" is full."), {}};
                                }));
    ASSERT_FALSE(put.ok());
    EXPECT_EQ(put.error().text, place() + QStringLiteral(" is full."));
    EXPECT_EQ(bytesOf(place()), "old");
    EXPECT_EQ(files(), QStringList{QStringLiteral("study.forlop")});
}

TEST_F(AReplacement, KeepsTheOldFileUntilTheNewOneIsWhole) {
    writeBytes(place(), "old");
    QByteArray meanwhile;
    Replacement replacement = making(makeProject);
    replacement.letGo = [&] { meanwhile = bytesOf(place()); };
    ASSERT_TRUE(putInPlace(place(), replacement).ok());
    EXPECT_EQ(meanwhile, "old");
}

TEST_F(AReplacement, LeavesAProjectThatAnotherProgramHasOpen) {
    const auto holder = Project::create(place(), QStringLiteral("Held"));
    ASSERT_TRUE(holder.ok());
    const auto put = putInPlace(place(), making(makeProject));
    ASSERT_FALSE(put.ok());
    EXPECT_EQ(put.error().code, ErrorCode::Locked);
    EXPECT_EQ(Project::open(place()).value()->title(), QStringLiteral("Held"));
}

TEST_F(AReplacement, LeavesAFileThatIsWriteProtected) {
    writeBytes(place(), "old");
    ASSERT_TRUE(QFile::setPermissions(place(), QFileDevice::ReadOwner));
    const auto put = putInPlace(place(), making(makeProject));
    ASSERT_FALSE(put.ok());
    EXPECT_EQ(put.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(bytesOf(place()), "old");
}

TEST_F(AReplacement, LeavesALinkAndReplacesWhatItNames) {
    const QString link = m_folder.filePath(QStringLiteral("link.forlop"));
    writeBytes(place(), "old");
    ASSERT_TRUE(QFile::link(place(), link));
    ASSERT_TRUE(putInPlace(link, making(makeProject)).ok());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_TRUE(Project::open(place()).ok());
}

TEST_F(AReplacement, SaysThatThereIsNoFolder) {
    const QString nowhere = m_folder.filePath(QStringLiteral("none/study.forlop"));
    const auto put = putInPlace(nowhere, making(makeProject));
    ASSERT_FALSE(put.ok());
    EXPECT_EQ(put.error().code, ErrorCode::NotFound);
}
