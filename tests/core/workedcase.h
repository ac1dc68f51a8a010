// SPDX-License-Identifier: GPL-3.0-or-later
// The worked cases as open projects, each made once a process and closed before it ends (Qt's list of
// database connections is gone by the time static objects are destroyed). Header for tests only; include it
// in one file a program.
#pragma once

#include "core/exchange/examples.h"
#include "core/project/project.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace forlop {

class WorkedCases final : public testing::Environment {
public:
    Project& open(const QString& name) {
        auto& project = m_projects[name];
        if (!project) {
            const QString path = m_folder.filePath(name + QStringLiteral(".forlop"));
            const auto made = createExample(path, name);
            EXPECT_TRUE(made.ok()) << qPrintable(made.error().text);
            auto opened = Project::open(path);
            EXPECT_TRUE(opened.ok()) << qPrintable(opened.error().text);
            project = std::move(*opened);
        }
        return *project;
    }
    void TearDown() override { m_projects.clear(); }

private:
    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<Project>> m_projects;
};

/// GoogleTest owns it.
inline WorkedCases* const kWorkedCases = [] {
    auto* cases = new WorkedCases;
    testing::AddGlobalTestEnvironment(cases);
    return cases;
}();

inline Project& workedCase(const QString& name) { return kWorkedCases->open(name); }

} // namespace forlop
