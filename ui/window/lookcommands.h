// SPDX-License-Identifier: GPL-3.0-or-later
// What of the View menu holds with and without a project: theme, text size, language, motion, full screen.
#pragma once

#include "ui/canvas/timelinecanvas.h"
#include "ui/theme/theme.h"
#include "ui/window/windowparts.h"

class QMenu;

namespace forlop {

struct OpenMenus;

class LookCommands final : public QObject {
    Q_OBJECT
public:
    LookCommands(WindowParts& parts, const OpenMenus& menus, QObject* parent);

private:
    void fillTheme(QMenu& menu);
    void fillTextSize(QMenu& menu);
    void fillLanguage(QMenu& menu);
    void setTheme(const ThemeOptions& options);

    WindowParts& m_parts;
};

/// Whether the timeline may move things by itself.
[[nodiscard]] Motion motionOf(const Preferences& preferences);

} // namespace forlop
