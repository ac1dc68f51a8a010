// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openproject.h"

namespace forlop {

Result<std::unique_ptr<Project>> openForReading(const QString& path) {
    ProjectOptions options;
    options.readOnly = true;
    return Project::open(path, options);
}

} // namespace forlop
