// SPDX-License-Identifier: GPL-3.0-or-later
// What opens the window: no words at all, a file, or the window's own options.
#pragma once

#include "core/base/result.h"
#include "ui/window/windowoptions.h"

#include <QStringList>

namespace forlop {

/// Whether the words ask for the window rather than being a command that is not there: nothing, an option of
/// the window, or something that is a file or looks like one.
[[nodiscard]] bool asksForWindow(const QStringList& words);
[[nodiscard]] Result<WindowOptions> windowOptionsFrom(const QStringList& words);
/// The usage line of the help.
[[nodiscard]] QString windowUsage();

} // namespace forlop
