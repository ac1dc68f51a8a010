// SPDX-License-Identifier: GPL-3.0-or-later
// View menu: arrangements, docks, density, influences, text size, theme, language, cases, full screen.
#pragma once

#include "ui/theme/theme.h"
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
    /// Tells the timeline whether it may move things by itself.
    void followMotion();

private:
    void connectDocks();
    void connectTimeline();
    void connectShownEvents();
    void fillTheme(QMenu& menu);
    void fillTextSize(QMenu& menu);
    void fillLanguage(QMenu& menu);
    void setTheme(const ThemeOptions& options);

    WindowParts& m_parts;
    QMenu* m_cases;
};

} // namespace forlop
