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
    // Under a style sheet every new widget looks up its rules, and again with each parent it moves to; put on
    // at the end, they are looked up once.
    const QString sheet = application.styleSheet();
    application.setStyleSheet({});
    MainWindow window(preferences, std::make_unique<SystemDialogs>());
    application.setStyleSheet(sheet);
    if (options.size) window.resize(*options.size);
    if (!options.file.isEmpty()) window.openProject(options.file);
    window.show();
    return QApplication::exec();
}

} // namespace forlop
