// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openproject.h"

#include "app/cli/output.h"

namespace forlop {

Result<std::unique_ptr<Project>> openForReading(const QString& path) {
    ProjectOptions options;
    options.readOnly = true;
    auto project = Project::open(path, options);
    if (project.ok() && (*project)->isDamaged()) tell((*project)->readOnlyReason());
    if (project.ok() || project.error().code != ErrorCode::ReadOnly) return project;
    // A file of an older version is upgraded before it can be read, where it may be.
    auto upgraded = Project::open(path);
    if (upgraded.ok()) tell((*upgraded)->upgradeSentence());
    return upgraded;
}

} // namespace forlop
