// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"
#include "ui/window/windowoptions.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace forlop {

namespace {
void installLanguage(QApplication& application) {
    auto* own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("forlop"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QApplication::installTranslator(own);
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}
} // namespace

int runWindow(QApplication& application, const WindowOptions& options) {
    QApplication::setApplicationDisplayName(QStringLiteral("Forløp"));
    QApplication::setDesktopFileName(QStringLiteral("no.forlop.Forlop"));
    installLanguage(application);
    Preferences preferences(options.settingsFolder);
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
