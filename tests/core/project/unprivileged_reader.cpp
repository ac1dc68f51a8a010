// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a project as a user whom file permissions hold (root is not one) and says what came of it, a line
// each: error code or -1, read-only, reason, events, error code of a commit, title of a search hit.
#include "core/project/project.h"

#include <QCoreApplication>

#include <cstdio>
#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace forlop;

namespace {
constexpr unsigned kNobody = 65534;

bool becomeNobody() {
    if (geteuid() != 0) return true;
    const bool dropped = setgroups(0, nullptr) == 0 && setgid(kNobody) == 0 && setuid(kNobody) == 0;
    // A process that changed its user cannot be looked into, which a leak check at exit must.
    prctl(PR_SET_DUMPABLE, 1);
    return dropped;
}
} // namespace

int main(int argc, char** argv) {
    if (argc != 2 || !becomeNobody()) return 2;
    const QCoreApplication application(argc, argv);
    const auto opened = Project::open(QString::fromLocal8Bit(argv[1]));
    std::printf("%d\n", opened.ok() ? -1 : static_cast<int>(opened.error().code));
    if (!opened.ok()) {
        std::printf("%s\n", qUtf8Printable(opened.error().text));
        return 0;
    }
    Project& project = **opened;
    std::printf("%d\n%s\n%zu\n", project.isReadOnly() ? 1 : 0, qUtf8Printable(project.readOnlyReason()),
                project.events().size());
    EditBuilder builder = project.edit();
    builder.insert(Lane());
    const auto committed = project.commit(builder.build(QStringLiteral("Add lane")));
    std::printf("%d\n", committed.ok() ? -1 : static_cast<int>(committed.error().code));
    const auto hits = project.search(QStringLiteral("heard"));
    std::printf("%s\n", hits.ok() && !hits->isEmpty() ? qUtf8Printable(hits->first().title) : "");
}
