// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lookcommands.h"

#include "ui/window/actions.h"
#include "ui/window/menus.h"
#include "ui/window/preferences.h"
#include "ui/window/statusline.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>

namespace forlop {

Motion motionOf(const Preferences& preferences) {
    return preferences.reducedMotion() ? Motion::Reduced : Motion::Full;
}

LookCommands::LookCommands(WindowParts& parts, const OpenMenus& menus, QObject* parent)
    : QObject(parent), m_parts(parts) {
    fillTheme(*menus.theme);
    fillTextSize(*menus.textSize);
    fillLanguage(*menus.language);
    parts.actions->on(ActionId::FullScreen, this, std::function<void(bool)>([this](bool on) {
                          m_parts.window->setWindowState(
                              on ? m_parts.window->windowState() | Qt::WindowFullScreen
                                 : m_parts.window->windowState() & ~Qt::WindowFullScreen);
                      }));
    parts.actions->at(ActionId::FullScreen)->setChecked(parts.window->isFullScreen());
}

void LookCommands::fillTheme(QMenu& menu) {
    const std::pair<Theme, QString> themes[] = {
        {Theme::System, tr("Follow system")},
        {Theme::Light, tr("Light")},
        {Theme::Dark, tr("Dark")},
        {Theme::Contrast, tr("High contrast, dark")},
        {Theme::ContrastLight, tr("High contrast, light")},
    };
    auto* group = new QActionGroup(this);
    for (const auto& [theme, text] : themes) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(themeOptions().theme == theme);
        action->setObjectName(QStringLiteral("theme.") + QString(themeName(theme)));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            ThemeOptions options = themeOptions();
            options.theme = theme;
            setTheme(options);
        });
    }
    menu.addSeparator();
    QAction* reduce = menu.addAction(tr("Reduce motion"));
    reduce->setCheckable(true);
    reduce->setChecked(m_parts.preferences->reducedMotion());
    connect(reduce, &QAction::triggered, this, [this](bool on) {
        m_parts.preferences->setReducedMotion(on);
        if (m_parts.canvas) m_parts.canvas->setMotion(motionOf(*m_parts.preferences));
    });
}

void LookCommands::fillTextSize(QMenu& menu) {
    auto* group = new QActionGroup(this);
    for (const int percent : {90, 100, 115, 130, 150}) {
        QAction* action = menu.addAction(QStringLiteral("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(themeOptions().textPercent == percent);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] {
            ThemeOptions options = themeOptions();
            options.textPercent = percent;
            setTheme(options);
        });
    }
}

void LookCommands::fillLanguage(QMenu& menu) {
    // A language is called by its own name, so that whoever came into the wrong one finds the way out.
    const std::pair<LanguageChoice, QString> languages[] = {
        {LanguageChoice::System, tr("Follow system")},
        {LanguageChoice::English, QStringLiteral("English")},
        {LanguageChoice::Bokmal, QStringLiteral("Norsk bokmål")},
    };
    auto* group = new QActionGroup(this);
    for (const auto& [language, text] : languages) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_parts.preferences->language() == language);
        action->setObjectName(QStringLiteral("language.") + storedName(language));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language = language] {
            m_parts.preferences->setLanguage(language);
            m_parts.status->say(tr("The language changes when Forløp is started again."));
        });
    }
}

void LookCommands::setTheme(const ThemeOptions& options) {
    m_parts.preferences->setTheme(options);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), options);
}

} // namespace forlop
