// SPDX-License-Identifier: GPL-3.0-or-later
// A project in a folder of its own, with a clock that the test turns.
#pragma once

#include "core/model/residence.h"
#include "core/project/project.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace forlop::test {

class TestClock final : public Clock {
public:
    [[nodiscard]] qint64 now() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    qint64 m_now = 1'700'000'000'000;
};

/// Memory instead of a disk where there is such a folder: a test of what is written need not wait for the
/// platter.
inline QString scratchTemplate() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/forlop-test-XXXXXX");
}

class ScratchProject : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        auto made = Project::create(path(), QStringLiteral("Prøve"), options());
        ASSERT_TRUE(made.ok()) << made.error().text.toStdString() << made.error().detail.toStdString();
        m_project = std::move(*made);
    }

    [[nodiscard]] ProjectOptions options() const {
        ProjectOptions options;
        options.analyst = QStringLiteral("Kari");
        options.clock = &m_clock;
        return options;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("prøve.forlop")); }
    [[nodiscard]] Project& project() { return *m_project; }
    void reopen() {
        m_project.reset();
        auto opened = Project::open(path(), options());
        ASSERT_TRUE(opened.ok()) << opened.error().text.toStdString() << opened.error().detail.toStdString();
        m_project = std::move(*opened);
    }
    void commit(const Edit& edit) {
        const auto committed = project().commit(edit);
        ASSERT_TRUE(committed.ok()) << committed.error().text.toStdString()
                                    << committed.error().detail.toStdString();
    }
    [[nodiscard]] Snapshot content() {
        auto all = project().snapshot();
        EXPECT_TRUE(all.ok());
        return all.ok() ? *all : Snapshot();
    }
    /// What memory holds is what the file holds.
    void expectMemoryIsFile() {
        const Snapshot file = content();
        forEachEntity([&]<class T>() {
            if constexpr (residenceOf(T::kEntity) == Residence::Memory) {
                EXPECT_TRUE(project().tables().of<T>() == file.of<T>()) << T::kTable;
            }
        });
        EXPECT_EQ(project().events().size(), file.of<Event>().size());
        EXPECT_EQ(project().influences().size(), file.of<Influence>().size());
    }

    QTemporaryDir m_folder{scratchTemplate()};
    TestClock m_clock;
    std::unique_ptr<Project> m_project;
};

} // namespace forlop::test
