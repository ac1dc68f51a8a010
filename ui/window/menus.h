// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: which action stands where. Submenus that are filled while the program runs (recent files,
// theme, text size) are handed in.
#pragma once

#include "core/model/entity.h"
#include "ui/window/actions.h"

#include <optional>

class QMenu;
class QMenuBar;

namespace forlop {

struct OpenMenus {
    QMenu* recent;
    QMenu* cases; ///< cases of the project, hidden when there is one
    QMenu* theme;
    QMenu* language;
    QMenu* textSize;
    QMenu* window;
    QMenu* lanes; ///< by what they are laid; saved schemes follow the actions
};

/// Fills the bar and returns the menus that others fill.
OpenMenus fillMenuBar(QMenuBar& bar, const Actions& actions);
/// What can be done to a lane; in the menu bar and in the context menu of a lane.
void fillLaneMenu(QMenu& menu, const Actions& actions);
/// The context menu of the timeline: for what was pointed at, or for an empty place.
void fillContextMenu(QMenu& menu, const Actions& actions, std::optional<Entity> on);
/// The context menu of the event table.
void fillTableMenu(QMenu& menu, const Actions& actions);

} // namespace forlop
