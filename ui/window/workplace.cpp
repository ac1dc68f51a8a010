// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workplace.h"

#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/eventstable.h"
#include "ui/docks/evidencepanel.h"
#include "ui/docks/historypanel.h"
#include "ui/docks/inboxtable.h"
#include "ui/docks/issuespanel.h"
#include "ui/docks/memospanel.h"
#include "ui/docks/registerpanel.h"
#include "ui/inspector/inspector.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/banner.h"
#include "ui/window/evidencecommands.h"
#include "ui/window/figurepage.h"
#include "ui/window/influencecommands.h"
#include "ui/window/lanecommands.h"
#include "ui/window/lookcommands.h"
#include "ui/window/menus.h"
#include "ui/window/registercommands.h"
#include "ui/window/relay.h"
#include "ui/window/tablecommands.h"
#include "ui/window/timelinecommands.h"
#include "ui/window/toolbar.h"
#include "ui/window/viewcommands.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace forlop {

Workplace::Workplace(WindowParts& parts, const OpenMenus& menus, QStackedWidget& centre)
    : QObject(parts.window), m_parts(parts), m_centre(centre) {
    makeParts();
    makeDocks(menus);
    makePages();
    makeCommands(menus);
}

void Workplace::makeParts() {
    m_parts.canvas = new TimelineCanvas(m_parts.window);
    m_parts.canvas->setMotion(motionOf(*m_parts.preferences));
    m_parts.inspector = new Inspector(m_parts.window);
    m_parts.events = new EventsTable(m_parts.window);
    m_parts.sources = new SourcesPanel(m_parts.window);
    m_inbox = new InboxTable(m_parts.window);
    m_evidence = new EvidencePanel(m_parts.window);
    m_history = new HistoryPanel(m_parts.window);
    m_memos = new MemosPanel(m_parts.window);
    m_issues = new IssuesPanel(m_parts.window);
    m_register = new RegisterPanel(m_parts.window);
    m_tools = new ToolBar(m_parts, m_parts.window);
    m_parts.window->addToolBar(m_tools);
}

void Workplace::makeDocks(const OpenMenus& menus) {
    Arrangement* arrangement = m_parts.arrangement;
    const std::pair<DockName, QWidget*> docks[] = {
        {DockName::Sources, m_parts.sources}, {DockName::Inspector, m_parts.inspector},
        {DockName::Events, m_parts.events},   {DockName::Inbox, m_inbox},
        {DockName::Evidence, m_evidence},     {DockName::Memos, m_memos},
        {DockName::History, m_history},       {DockName::Issues, m_issues},
        {DockName::Register, m_register},
    };
    for (const auto& [name, content] : docks) {
        arrangement->addDock(name, content);
        menus.window->addAction(arrangement->dock(name)->toggleViewAction());
    }
    connect(m_inbox, &InboxTable::countChanged, this,
            [arrangement](int count) { arrangement->setCount(DockName::Inbox, count); });
    connect(m_memos, &MemosPanel::countChanged, this,
            [arrangement](int count) { arrangement->setCount(DockName::Memos, count); });
    connect(m_issues, &IssuesPanel::countChanged, this,
            [arrangement](int count) { arrangement->setCount(DockName::Issues, count); });
    connect(m_issues, &IssuesPanel::eventsFound, m_parts.canvas, &TimelineCanvas::setEventsWithIssues);
}

void Workplace::makePages() {
    m_timelinePage = new QWidget(&m_centre);
    auto* column = new QVBoxLayout(m_timelinePage);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_banner = new Banner(m_timelinePage);
    column->addWidget(m_banner);
    column->addWidget(m_parts.canvas, 1);
    m_figure = new FigurePage(m_parts, &m_centre);
    m_centre.addWidget(m_timelinePage);
    m_centre.addWidget(m_figure);
}

void Workplace::makeCommands(const OpenMenus& menus) {
    Actions& actions = *m_parts.actions;
    ReaderPanel& reader = m_parts.sources->reader();
    actions.giveTo(m_parts.canvas, ActionScope::Timeline);
    actions.giveTo(&reader, ActionScope::Reader);
    reader.addHeadAction(actions.at(ActionId::EventFromPassage));
    reader.addHeadAction(actions.at(ActionId::QuotePassage));
    m_views = new ViewCommands(m_parts, menus, this);
    m_lanes = new LaneCommands(m_parts, menus.lanes, this);
    new TimelineCommands(m_parts, this);
    new BracketCommands(m_parts, this);
    new InfluenceCommands(m_parts, this);
    new EvidenceCommands(m_parts, this);
    new TableCommands(m_parts, this);
    new RegisterCommands(m_parts, *m_register, this);
    m_relay = new Relay(m_parts, this);
    connect(m_relay, &Relay::filesDropped, this, &Workplace::filesDropped);
}

void Workplace::takeSession() {
    Session* session = m_parts.session;
    m_parts.inspector->setSession(session);
    m_parts.events->setSession(session);
    m_inbox->setSession(session);
    m_evidence->setSession(session);
    m_history->setSession(session);
    m_memos->setSession(session);
    m_issues->setSession(session);
    m_register->setSession(session);
    m_parts.sources->setSession(session);
    m_figure->setSession(session);
    m_parts.canvas->setProject(session ? &session->project() : nullptr);
    m_relay->takeSession();
    m_tools->setProjectOpen(session ? ToolBar::ProjectOpen::Yes : ToolBar::ProjectOpen::No);
    m_tools->setVisible(session != nullptr);
    if (session) {
        connect(session, &Session::caseChanged, m_views, &ViewCommands::fillCases);
        connect(session, &Session::caseChanged, m_lanes, &LaneCommands::refresh);
    }
    m_views->fillCases();
    m_lanes->refresh();
    m_banner->setText(session && session->isReadOnly() ? session->project().readOnlyReason() : QString());
}

void Workplace::showPage() {
    const bool writing = m_parts.arrangement->current() == ArrangementName::WriteUp;
    QWidget* page = writing ? static_cast<QWidget*>(m_figure) : m_timelinePage;
    m_centre.setCurrentWidget(page);
    (writing ? page : m_parts.canvas)->setFocus();
}

} // namespace forlop
