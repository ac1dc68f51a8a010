// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcommands.h"

#include "ui/canvas/timelinecanvas.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/menus.h"
#include "ui/window/preferences.h"
#include "ui/window/statusline.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>

namespace forlop {

ViewCommands::ViewCommands(WindowParts& parts, const OpenMenus& menus, QObject* parent)
    : QObject(parent), m_parts(parts), m_cases(menus.cases) {
    connectDocks();
    connectTimeline();
    connectShownEvents();
    fillTheme(*menus.theme);
    fillTextSize(*menus.textSize);
    fillLanguage(*menus.language);
    QAction* full = parts.actions->at(ActionId::FullScreen);
    parts.actions->on(ActionId::FullScreen, this, std::function<void(bool)>([this](bool on) {
                          m_parts.window->setWindowState(
                              on ? m_parts.window->windowState() | Qt::WindowFullScreen
                                 : m_parts.window->windowState() & ~Qt::WindowFullScreen);
                      }));
    full->setChecked(parts.window->isFullScreen());
}

void ViewCommands::connectDocks() {
    const std::pair<ActionId, DockName> docks[] = {
        {ActionId::DockSources, DockName::Sources},   {ActionId::DockInspector, DockName::Inspector},
        {ActionId::DockEvents, DockName::Events},     {ActionId::DockInbox, DockName::Inbox},
        {ActionId::DockEvidence, DockName::Evidence}, {ActionId::DockHistory, DockName::History},
    };
    for (const auto& [action, dock] : docks)
        m_parts.actions->on(action, this, [this, dock = dock] { m_parts.arrangement->toggle(dock); });

    const std::pair<ActionId, ArrangementName> arrangements[] = {
        {ActionId::ArrangeCode, ArrangementName::Code},
        {ActionId::ArrangeBracket, ArrangementName::Bracket},
        {ActionId::ArrangeWriteUp, ArrangementName::WriteUp},
    };
    for (const auto& [action, name] : arrangements)
        m_parts.actions->on(action, this, [this, name = name] { m_parts.arrangement->show(name); });
    connect(m_parts.arrangement, &Arrangement::changed, this,
            [this, all = std::to_array(arrangements)](ArrangementName now) {
                for (const auto& [action, name] : all) m_parts.actions->at(action)->setChecked(name == now);
            });
    m_parts.actions->on(ActionId::ArrangeReset, this, [this] { m_parts.arrangement->reset(); });
}

void ViewCommands::connectTimeline() {
    Actions& actions = *m_parts.actions;
    TimelineCanvas* canvas = m_parts.canvas;
    actions.on(ActionId::DensityComfortable, this,
               [canvas] { canvas->setRowDensity(RowDensity::Comfortable); });
    actions.on(ActionId::DensityDense, this, [canvas] { canvas->setRowDensity(RowDensity::Dense); });
    actions
        .at(canvas->rowDensity() == RowDensity::Dense ? ActionId::DensityDense : ActionId::DensityComfortable)
        ->setChecked(true);
    actions.on(ActionId::FoldCrowded, this, std::function<void(bool)>([canvas](bool on) {
                   canvas->setCrowding(on ? Crowding::Fold : Crowding::Scroll);
               }));
    actions.at(ActionId::FoldCrowded)->setChecked(canvas->crowding() == Crowding::Fold);
    const std::pair<ActionId, ShownInfluences> influences[] = {
        {ActionId::InfluencesAll, ShownInfluences::All},
        {ActionId::InfluencesOfSelection, ShownInfluences::OfSelection},
        {ActionId::InfluencesNone, ShownInfluences::None},
    };
    for (const auto& [action, shown] : influences) {
        actions.on(action, this, [canvas, shown = shown] { canvas->setShownInfluences(shown); });
        actions.at(action)->setChecked(canvas->shownInfluences() == shown);
    }
}

void ViewCommands::connectShownEvents() {
    Actions& actions = *m_parts.actions;
    TimelineCanvas* canvas = m_parts.canvas;
    const std::pair<ActionId, bool EventFilter::*> statuses[] = {
        {ActionId::ShowObserved, &EventFilter::observed},
        {ActionId::ShowPlanned, &EventFilter::planned},
        {ActionId::ShowCounterfactual, &EventFilter::counterfactual},
    };
    for (const auto& [action, status] : statuses) {
        actions.at(action)->setChecked(canvas->eventFilter().*status);
        actions.on(action, this, std::function<void(bool)>([canvas, status = status](bool on) {
                       EventFilter filter = canvas->eventFilter();
                       filter.*status = on;
                       canvas->setEventFilter(filter);
                   }));
    }
    actions.on(ActionId::FilteredFaint, this, std::function<void(bool)>([canvas](bool on) {
                   canvas->setFilteredLook(on ? FilteredLook::Faint : FilteredLook::Hidden);
               }));
    QAction* paths = actions.at(ActionId::InfluencePaths);
    actions.on(ActionId::InfluencePaths, this, std::function<void(bool)>([canvas](bool on) {
                   canvas->setShownPaths(on ? ShownPaths::OfSelection : ShownPaths::Off);
               }));
    connect(canvas, &TimelineCanvas::shownPathsChanged, paths,
            [paths](ShownPaths shown) { paths->setChecked(shown == ShownPaths::OfSelection); });
}

void ViewCommands::fillTheme(QMenu& menu) {
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
        followMotion();
    });
}

void ViewCommands::fillTextSize(QMenu& menu) {
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

void ViewCommands::fillLanguage(QMenu& menu) {
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

void ViewCommands::setTheme(const ThemeOptions& options) {
    m_parts.preferences->setTheme(options);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), options);
}

void ViewCommands::followMotion() {
    m_parts.canvas->setMotion(m_parts.preferences->reducedMotion() ? Motion::Reduced : Motion::Full);
}

void ViewCommands::fillCases() {
    m_cases->clear();
    const bool several = m_parts.session && m_parts.session->project().tables().of<Case>().size() > 1;
    m_cases->menuAction()->setVisible(several);
    if (!several) return;
    auto* group = new QActionGroup(m_cases);
    for (const auto& [_, each] : m_parts.session->project().tables().of<Case>()) {
        QAction* action = m_cases->addAction(each.name);
        action->setCheckable(true);
        action->setChecked(each.id == m_parts.session->caseId());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = each.id] { m_parts.session->showCase(id); });
    }
}

} // namespace forlop
