// SPDX-License-Identifier: GPL-3.0-or-later
// Icons as QIcons that take their colour from the theme in force each time they are painted: text2, accent
// when checked, the disabled ink when disabled, and sharp at every pixel ratio.
#pragma once

#include "core/layout/marks.h"

#include <QIcon>

namespace forlop {

struct IconInks {
    Ink normal = Ink::Text2;
    Ink checked = Ink::Accent;
};

QIcon themeIcon(Icon icon, IconInks inks = {}, IconFill fill = IconFill::Line);
/// A badge of the canvas as an icon, for tables and menus.
QIcon markIcon(MarkShape shape, Ink ink);

} // namespace forlop
