// SPDX-License-Identifier: GPL-3.0-or-later
// A path of a display list as a QPainterPath.
#pragma once

#include "core/layout/pathdata.h"

#include <QPainterPath>

namespace forlop {

/// Scaled about the origin, then moved.
QPainterPath painterPath(PathView path, double scale = 1, Point offset = {});

} // namespace forlop
