// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty project needs before anybody can draw in it: a case, a lane, and a bracketing to cut the time
// in.
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

namespace forlop {

/// As an edit; empty when the project has a case already.
[[nodiscard]] Edit firstContent(Project& project);
/// The lane a new project begins with, while it is the only one and nothing stands in it; null otherwise.
[[nodiscard]] LaneId untouchedLane(const Project& project, CaseId caseId);
/// Carries it out where the project can be written; before the history of the project where that is empty.
Result<void> beginCase(Project& project);

} // namespace forlop
