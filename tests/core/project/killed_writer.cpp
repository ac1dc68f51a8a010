// SPDX-License-Identifier: GPL-3.0-or-later
// Commits edits until it is killed. Each edit puts in an event, a memo on it and a counter; once commit has
// returned, the counter's number goes out as a line. The test that starts it takes it down at any instant.
#include "core/project/project.h"

#include <QCoreApplication>

#include <cstdio>
#include <string>
#include <unistd.h>

using namespace forlop;

namespace {
int fail(const Error& error) {
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.text), qUtf8Printable(error.detail));
    return 2;
}

/// One edit over three tables, a content and the counter in the project's own row.
Edit numbered(Project& project, qint64 number) {
    EditBuilder builder = project.edit();
    Event event;
    event.key = QString::number(number);
    event.title = QStringLiteral("Event %1").arg(number);
    event.notes = QString(static_cast<qsizetype>(number % 40) * 200, QLatin1Char('n'));
    Memo memo;
    memo.target = objectId(builder.insert(event));
    memo.title = event.key;
    builder.insert(memo);
    const qint64 info = project.rows().all(Entity::Project).front();
    builder.set(Entity::Project, info, fieldOf<ProjectInfo>(&ProjectInfo::about), event.key);
    return builder.build(QStringLiteral("Number %1").arg(number));
}
} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 2) return 2;
    const auto opened = Project::open(QString::fromLocal8Bit(argv[1]));
    if (!opened.ok()) return fail(opened.error());
    Project& project = **opened;
    if (project.isReadOnly()) return fail({ErrorCode::ReadOnly, project.readOnlyReason(), {}});
    for (qint64 number = project.tables().of<ProjectInfo>().begin()->second.about.toLongLong() + 1;;
         ++number) {
        if (const auto committed = project.commit(numbered(project, number)); !committed.ok())
            return fail(committed.error());
        const std::string line = std::to_string(number) + '\n';
        if (write(STDOUT_FILENO, line.data(), line.size()) < 0) return 2;
    }
}
