// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the project that a command is about.
#pragma once

#include "core/project/project.h"

namespace forlop {

/// A command that only reads takes no lock, so that it works beside an open window. What is left of a damaged
/// file is read, and that it is damaged is told.
[[nodiscard]] Result<std::unique_ptr<Project>> openForReading(const QString& path);

} // namespace forlop
