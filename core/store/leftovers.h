// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden files beside a project in which a new one was being made when a program died.
#pragma once

#include <QString>

namespace forlop {

/// The hidden name beside `path` under which a new project is made, until it is whole.
[[nodiscard]] QString nameInMaking(const QString& path);
/// Takes away what earlier makings of that name left; one that may still be going on stays.
void removeLeftovers(const QString& path);

} // namespace forlop
