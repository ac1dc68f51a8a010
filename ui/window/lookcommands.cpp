// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lookcommands.h"

#include "ui/window/actions.h"
#include "ui/window/menus.h"
#include "ui/window/preferences.h"
#include "ui/window/preferencesdialog.h"
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
    : QObject(parent), m_parts(parts), m_themes(new QActionGroup(this)), m_textSizes(new QActionGroup(this)),
      m_languages(new QActionGroup(this)) {
    fillTheme(*menus.theme);
    fillTextSize(*menus.textSize);
    fillLanguage(*menus.language);
    parts.actions->on(ActionId::FullScreen, this, std::function<void(bool)>([this](bool on) {
                          m_parts.window->setWindowState(
                              on ? m_parts.window->windowState() | Qt::WindowFullScreen
                                 : m_parts.window->windowState() & ~Qt::WindowFullScreen);
                      }));
    parts.actions->at(ActionId::FullScreen)->setChecked(parts.window->isFullScreen());
    parts.actions->on(ActionId::Preferences, this, [this] { openPreferences(); });
}

void LookCommands::openPreferences() {
    auto* dialog = new PreferencesDialog(
        {m_parts.session ? m_parts.session->project().analyst() : m_parts.preferences->analyst(), m_languages,
         m_themes, m_textSizes, m_reduce},
        *m_parts.actions, *m_parts.preferences, m_parts.window);
    connect(dialog, &PreferencesDialog::analystNamed, this, [this](const QString& name) {
        m_parts.preferences->setAnalyst(name);
        if (m_parts.session) m_parts.session->project().setAnalyst(name);
    });
    dialog->open();
}

void LookCommands::fillTheme(QMenu& menu) {
    const std::pair<Theme, QString> themes[] = {
        {Theme::System, tr("Follow system")},
        {Theme::Light, tr("Light")},
        {Theme::Dark, tr("Dark")},
        {Theme::Contrast, tr("High contrast, dark")},
        {Theme::ContrastLight, tr("High contrast, light")},
    };
    for (const auto& [theme, text] : themes) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(themeOptions().theme == theme);
        action->setObjectName(QStringLiteral("theme.") + QString(themeName(theme)));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            ThemeOptions options = themeOptions();
            options.theme = theme;
            setTheme(options);
        });
    }
    menu.addSeparator();
    m_reduce = menu.addAction(tr("Reduce motion"));
    m_reduce->setCheckable(true);
    m_reduce->setChecked(m_parts.preferences->reducedMotion());
    connect(m_reduce, &QAction::triggered, this, [this](bool on) {
        m_parts.preferences->setReducedMotion(on);
        if (m_parts.canvas) m_parts.canvas->setMotion(motionOf(*m_parts.preferences));
    });
}

void LookCommands::fillTextSize(QMenu& menu) {
    for (const int percent : {90, 100, 115, 130, 150}) {
        QAction* action = menu.addAction(QStringLiteral("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(themeOptions().textPercent == percent);
        m_textSizes->addAction(action);
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
    for (const auto& [language, text] : languages) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_parts.preferences->language() == language);
        action->setObjectName(QStringLiteral("language.") + storedName(language));
        m_languages->addAction(action);
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
