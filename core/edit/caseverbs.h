// SPDX-License-Identifier: GPL-3.0-or-later
// The case that new content goes into.
#pragma once

#include "core/edit/editbuilder.h"

namespace forlop {

/// The project's first case; a project that has none yet gets one of its own name, as part of the edit at
/// hand.
[[nodiscard]] CaseId firstCase(EditBuilder& builder);

} // namespace forlop
