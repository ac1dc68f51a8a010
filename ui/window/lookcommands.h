// SPDX-License-Identifier: GPL-3.0-or-later
// What holds with and without a project: theme, text size, language, motion, full screen, preferences.
#pragma once

#include "ui/canvas/timelinecanvas.h"
#include "ui/theme/theme.h"
#include "ui/window/windowparts.h"

class QAction;
class QActionGroup;
class QMenu;

namespace forlop {

struct OpenMenus;

class LookCommands final : public QObject {
    Q_OBJECT
public:
    LookCommands(WindowParts& parts, const OpenMenus& menus, QObject* parent);

private:
    void openPreferences();
    void fillTheme(QMenu& menu);
    void fillTextSize(QMenu& menu);
    void fillLanguage(QMenu& menu);
    void setTheme(const ThemeOptions& options);

    WindowParts& m_parts;
    QActionGroup* m_themes;
    QActionGroup* m_textSizes;
    QActionGroup* m_languages;
    QAction* m_reduce = nullptr;
};

/// Whether the timeline may move things by itself.
[[nodiscard]] Motion motionOf(const Preferences& preferences);

} // namespace forlop
