// SPDX-License-Identifier: GPL-3.0-or-later
// Text files as sources, all in one edit. A file that cannot be read is told and leaves the others alone.
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

namespace forlop {

struct DocumentImport {
    Edit edit;
    std::vector<SourceId> sources;
    QStringList problems; ///< a sentence each
};

[[nodiscard]] DocumentImport planDocuments(Project& project, const QStringList& paths);

} // namespace forlop
