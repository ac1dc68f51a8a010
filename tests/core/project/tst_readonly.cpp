// SPDX-License-Identifier: GPL-3.0-or-later
// A folder or a file that may not be written: the project can be read, nothing is left in the folder, and an
// edit is refused with the reason.
#include "scratchproject.h"
#include "tests/core/store/rawfile.h"

#include <QProcess>

using namespace forlop;
using namespace forlop::test;

namespace {
constexpr auto kEverybodyReads =
    QFileDevice::ReadOwner | QFileDevice::ReadUser | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr auto kEverybodyEnters = kEverybodyReads | QFileDevice::ExeOwner | QFileDevice::ExeUser |
                                  QFileDevice::ExeGroup | QFileDevice::ExeOther;
constexpr auto kEverybodyWrites =
    QFileDevice::WriteOwner | QFileDevice::WriteUser | QFileDevice::WriteGroup | QFileDevice::WriteOther;

class WithoutPermission : public ScratchProject {
protected:
    void SetUp() override {
        ScratchProject::SetUp();
        EditBuilder builder = project().edit();
        Event event;
        event.title = QStringLiteral("heard of");
        builder.insert(event);
        commit(builder.build(QStringLiteral("Add event")));
        m_project.reset();
        m_bytes = bytesOf(path());
    }
    void TearDown() override {
        allow(m_folder.path(), kEverybodyEnters | QFileDevice::WriteOwner | QFileDevice::WriteUser);
    }

    static void allow(const QString& path, QFileDevice::Permissions permissions) {
        ASSERT_TRUE(QFile::setPermissions(path, permissions)) << path.toStdString();
    }
    [[nodiscard]] QStringList said() const {
        QProcess reader;
        reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        reader.start(QStringLiteral(FORLOP_UNPRIVILEGED_READER), {path()});
        EXPECT_TRUE(reader.waitForFinished());
        EXPECT_EQ(reader.exitCode(), 0);
        return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'));
    }
    void expectReadOnly() {
        const QStringList lines = said();
        EXPECT_EQ(lines.value(0), QStringLiteral("-1")) << lines.join(QLatin1Char(' ')).toStdString();
        EXPECT_EQ(lines.value(1), QStringLiteral("1"));
        EXPECT_TRUE(lines.value(2).contains(QStringLiteral("cannot be written")))
            << lines.value(2).toStdString();
        EXPECT_EQ(lines.value(3), QStringLiteral("1"));
        EXPECT_EQ(lines.value(4).toInt(), static_cast<int>(ErrorCode::ReadOnly));
        EXPECT_EQ(lines.value(5), QStringLiteral("heard of"));
        EXPECT_EQ(bytesOf(path()), m_bytes);
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                  QStringList{QStringLiteral("prøve.forlop")});
    }
    QByteArray m_bytes;
};
} // namespace

TEST_F(WithoutPermission, ToWriteTheFolderAProjectIsReadOnly) {
    allow(path(), kEverybodyReads | kEverybodyWrites);
    allow(m_folder.path(), kEverybodyEnters);
    expectReadOnly();
}

TEST_F(WithoutPermission, ToWriteTheFileAProjectIsReadOnly) {
    allow(path(), kEverybodyReads);
    allow(m_folder.path(), kEverybodyEnters | kEverybodyWrites);
    expectReadOnly();
}

TEST_F(WithoutPermission, ToReadTheFileItIsSaid) {
    allow(path(), QFileDevice::Permissions());
    allow(m_folder.path(), kEverybodyEnters);
    const QStringList lines = said();
    EXPECT_EQ(lines.value(0).toInt(), static_cast<int>(ErrorCode::Io));
    EXPECT_TRUE(lines.value(1).contains(QStringLiteral("may not be read"))) << lines.value(1).toStdString();
    allow(path(), kEverybodyReads);
}

TEST_F(WithoutPermission, IsTheOnlyReasonForReadOnly) {
    allow(path(), kEverybodyReads | kEverybodyWrites);
    allow(m_folder.path(), kEverybodyEnters | kEverybodyWrites);
    const QStringList lines = said();
    EXPECT_EQ(lines.value(1), QStringLiteral("0"));
    EXPECT_EQ(lines.value(4), QStringLiteral("-1"));
}
