// SPDX-License-Identifier: GPL-3.0-or-later
// View menu: arrangements, docks, density, influences, which events are shown, cases.
#pragma once

#include "ui/window/windowparts.h"

class QMenu;

namespace forlop {

struct OpenMenus;

class ViewCommands final : public QObject {
    Q_OBJECT
public:
    ViewCommands(WindowParts& parts, const OpenMenus& menus, QObject* parent);
    /// After another project or case came.
    void fillCases();

private:
    void connectDocks();
    void connectTimeline();
    void connectShownEvents();

    WindowParts& m_parts;
    QMenu* m_cases;
};

} // namespace forlop
