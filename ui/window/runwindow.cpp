// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowoptions.h"

#include <QApplication>

namespace forlop {

int runWindow(QApplication& application, const WindowOptions& options) {
    QApplication::setApplicationDisplayName(QStringLiteral("Forløp"));
    QApplication::setDesktopFileName(QStringLiteral("no.forlop.Forlop"));
    Preferences preferences(options.settingsFolder);
    useLanguage(preferences.language());
    ThemeOptions theme = preferences.theme();
    if (options.theme) theme.theme = *options.theme;
    applyTheme(application, theme);
    MainWindow window(preferences, std::make_unique<SystemDialogs>());
    if (options.size) window.resize(*options.size);
    window.show();
    if (!options.file.isEmpty()) window.openProject(options.file);
    return QApplication::exec();
}

} // namespace forlop
