// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openproject.h"

#include "app/cli/output.h"

namespace forlop {

Result<std::unique_ptr<Project>> openForReading(const QString& path) {
    ProjectOptions options;
    options.readOnly = true;
    auto project = Project::open(path, options);
    if (project.ok() && (*project)->isDamaged()) tell((*project)->readOnlyReason());
    return project;
}

} // namespace forlop
