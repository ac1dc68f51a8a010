// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcommands.h"

#include "ui/canvas/timelinecanvas.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/menus.h"

#include <QActionGroup>
#include <QMenu>

namespace forlop {

ViewCommands::ViewCommands(WindowParts& parts, const OpenMenus& menus, QObject* parent)
    : QObject(parent), m_parts(parts), m_cases(menus.cases) {
    connectDocks();
    connectTimeline();
    connectShownEvents();
}

void ViewCommands::connectDocks() {
    const std::pair<ActionId, DockName> docks[] = {
        {ActionId::DockSources, DockName::Sources},   {ActionId::DockInspector, DockName::Inspector},
        {ActionId::DockEvents, DockName::Events},     {ActionId::DockInbox, DockName::Inbox},
        {ActionId::DockEvidence, DockName::Evidence}, {ActionId::DockMemos, DockName::Memos},
        {ActionId::DockHistory, DockName::History},   {ActionId::DockIssues, DockName::Issues},
        {ActionId::DockRegister, DockName::Register},
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
    connect(canvas, &TimelineCanvas::shownInfluencesChanged, this,
            [this, all = std::to_array(influences)](ShownInfluences now) {
                for (const auto& [action, shown] : all) m_parts.actions->at(action)->setChecked(shown == now);
            });
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
