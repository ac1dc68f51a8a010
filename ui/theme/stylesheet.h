// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of the window (resources/theme/forlop.qss) with inks and sizes put in: `@text2` is a colour
// of the palette, `@px(26)` a size of the grid.
#pragma once

#include "core/layout/ink.h"

#include <QPalette>
#include <QString>

namespace forlop {

/// `textPercent` scales the sizes.
QString filledStyleSheet(const QString& source, const Palette& palette, int textPercent);
QString windowStyleSheet(const Palette& palette, int textPercent);
QPalette widgetPalette(const Palette& palette);

} // namespace forlop
