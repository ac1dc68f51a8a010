// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/relay.h"

#include "core/edit/sourceverbs.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/eventstable.h"
#include "ui/inspector/inspector.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/menus.h"
#include "ui/window/statusline.h"
#include "ui/window/timelinecommands.h"

#include <QMainWindow>
#include <QMenu>
#include <QTimer>

namespace forlop {

namespace {
bool isDrawn(Entity entity) {
    return entity == Entity::Event || entity == Entity::Bracket || entity == Entity::Frontier ||
           entity == Entity::Influence || entity == Entity::Lane || entity == Entity::Bracketing;
}

bool takesEvidence(Entity entity) {
    return entity == Entity::Event || entity == Entity::Bracket || entity == Entity::Frontier ||
           entity == Entity::Influence || entity == Entity::UnitTransition;
}
} // namespace

Selection selectionOf(const Project& project, const std::vector<ObjectId>& ids) {
    if (ids.empty()) return {};
    const auto entity = project.rows().entityOf(ids.back().value());
    if (!entity) return {};
    Selection selection(*entity, {});
    for (const ObjectId id : ids)
        if (project.rows().entityOf(id.value()) == entity) selection.ids.push_back(id.value());
    return selection;
}

Relay::Relay(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectCanvas();
    connect(parts.events, &EventsTable::activatedEvent, this,
            [this](EventId id) { activate(ObjectId(id.value())); });
    connect(parts.events, &EventsTable::contextMenuWanted, this, &Relay::openTableMenu);
    connect(&parts.sources->reader().view(), &QTextEdit::selectionChanged, this, &Relay::refreshActions);
    connect(&parts.sources->reader(), &ReaderPanel::opened, this, &Relay::refreshActions);
    connect(parts.sources, &SourcesPanel::importRequested, parts.actions->at(ActionId::ImportDocuments),
            &QAction::trigger);
}

void Relay::connectCanvas() {
    TimelineCanvas* canvas = m_parts.canvas;
    connect(canvas, &TimelineCanvas::selectionChanged, this, &Relay::takeCanvasSelection);
    connect(canvas, &TimelineCanvas::statusChanged, this,
            [this](const QString& text) { m_parts.status->showReadOut(text); });
    connect(canvas, &TimelineCanvas::activated, this, &Relay::activate);
    connect(canvas, &TimelineCanvas::renameRequested, this, [this](ObjectId id) {
        showObject(
            {m_parts.session->project().rows().entityOf(id.value()).value_or(Entity::Event), id.value()});
        m_parts.actions->at(ActionId::Rename)->trigger();
    });
    connect(canvas, &TimelineCanvas::contextMenuRequested, this,
            [this](ObjectId id, const QPoint& at) { openContextMenu(id, at); });
    connect(canvas, &TimelineCanvas::filesDropped, this, &Relay::filesDropped);
    connect(canvas, &TimelineCanvas::frontierPreviewChanged, m_parts.inspector, &Inspector::follow);
    connect(canvas, &TimelineCanvas::visibleRangeChanged, this,
            [this] { m_parts.status->setScale(m_parts.canvas->core().view.scale().secondsPerPixel); });
}

void Relay::takeSession() {
    if (Session* session = m_parts.session) {
        connect(session, &Session::selectionChanged, this, &Relay::showSelectionOnCanvas);
        connect(session, &Session::selectionChanged, this, &Relay::refreshActions);
        connect(session, &Session::changed, this, &Relay::refreshActions);
        connect(session, &Session::objectWanted, this, &Relay::showObject);
        connect(session, &Session::passageWanted, this, &Relay::showPassage);
        connect(session, &Session::caseChanged, this,
                [this] { m_parts.canvas->setCase(m_parts.session->caseId()); });
        connect(&session->project(), &Project::historyChanged, this, &Relay::refreshActions);
    }
    m_parts.actions->refresh(whatIsThere());
}

void Relay::takeCanvasSelection(const std::vector<ObjectId>& ids) {
    // What is not drawn, a memo or a unit, leaves nothing selected on the canvas, and stays selected itself.
    if (!m_parts.session || m_toCanvas) return;
    m_fromCanvas = true;
    m_parts.session->select(selectionOf(m_parts.session->project(), ids));
    m_fromCanvas = false;
}

void Relay::showSelectionOnCanvas() {
    // The timeline may have a mixed selection, of which the session holds a part.
    if (m_fromCanvas) return;
    std::vector<ObjectId> ids;
    const Selection& selection = m_parts.session->selection();
    if (isDrawn(selection.entity))
        for (const qint64 id : selection.ids) ids.emplace_back(id);
    if (ids == m_parts.canvas->selection()) return;
    m_toCanvas = true;
    m_parts.canvas->setSelection(std::move(ids));
    m_toCanvas = false;
}

void Relay::showObject(const ObjectRef& object) {
    if (!isDrawn(object.entity)) {
        m_parts.session->select({object.entity, {object.id}});
        m_parts.arrangement->raise(DockName::Inspector);
        return;
    }
    if (m_parts.arrangement->current() == ArrangementName::WriteUp)
        m_parts.arrangement->show(ArrangementName::Bracket);
    m_parts.session->select({object.entity, {object.id}});
    const EventColumns& events = m_parts.session->project().events();
    const auto row = object.entity == Entity::Event ? events.rowOf(EventId(object.id)) : std::nullopt;
    if (row && (events.lane(*row).isNull() || !events.hasDate(*row)))
        m_parts.arrangement->raise(DockName::Inbox);
    else
        m_parts.canvas->goTo(ObjectId(object.id));
}

void Relay::showPassage(SourceId source, qint64 start, qint64 end) {
    if (m_parts.arrangement->current() == ArrangementName::WriteUp)
        m_parts.arrangement->show(ArrangementName::Code);
    m_parts.arrangement->raise(DockName::Sources);
    m_parts.sources->goTo(source, start, end);
}

void Relay::activate(ObjectId id) {
    const auto entity = m_parts.session->project().rows().entityOf(id.value());
    if (!entity) return;
    m_parts.session->select({*entity, {id.value()}});
    const bool frontier = *entity == Entity::Frontier;
    if (frontier && m_parts.canvas->editInPlace(id)) return;
    m_parts.arrangement->raise(DockName::Inspector);
    const QString field = frontier ? QStringLiteral("reason") : QStringLiteral("occurred");
    if (!m_parts.inspector->focusField(field)) m_parts.inspector->focusField(QStringLiteral("name"));
}

void Relay::openContextMenu(ObjectId id, const QPoint& at) {
    if (!m_parts.session) return;
    m_parts.actions->refresh(whatIsThere());
    QMenu menu(m_parts.window);
    menu.setObjectName(QStringLiteral("timelineMenu"));
    fillContextMenu(menu, *m_parts.actions, m_parts.session->project().rows().entityOf(id.value()));
    menu.exec(at);
}

void Relay::openTableMenu(const QPoint& at) {
    m_parts.actions->refresh(whatIsThere());
    QMenu menu(m_parts.window);
    fillTableMenu(menu, *m_parts.actions);
    // Names the column and how many events it is for.
    const auto count = m_parts.session->selection().of<Event>().size();
    for (QAction* action : menu.actions()) {
        if (action != m_parts.actions->at(ActionId::SetForSelected)) continue;
        auto* named = new QAction(tr("Set %1 for %n event(s)…", nullptr, static_cast<int>(count))
                                      .arg(m_parts.events->currentHead()),
                                  &menu);
        named->setEnabled(action->isEnabled());
        connect(named, &QAction::triggered, action, &QAction::trigger);
        menu.insertAction(action, named);
        menu.removeAction(action);
    }
    menu.exec(at);
}

void Relay::refreshActions() {
    if (m_refreshWaits) return;
    m_refreshWaits = true;
    QTimer::singleShot(0, this, [this] {
        m_refreshWaits = false;
        m_parts.actions->refresh(whatIsThere());
    });
}

unsigned Relay::bitsOfSelection() const {
    const Selection& selection = m_parts.session->selection();
    if (selection.isEmpty()) return 0;
    unsigned has = need::Selection;
    const ObjectRef one = selection.one();
    if (selection.holds(Entity::Event)) has |= need::Events;
    if (selection.holds(Entity::Event) || selection.holds(Entity::Lane)) has |= need::OfLane;
    if (selection.isOne(Entity::Event)) has |= need::OneEvent;
    if (selection.isOne(Entity::Frontier)) has |= need::Frontier;
    if (selection.isOne(Entity::Bracket)) has |= need::Bracket;
    if (selection.isOne(Entity::Lane)) has |= need::Lane;
    if (!one.isNull() && takesEvidence(one.entity)) has |= need::Target;
    if (selection.holds(Entity::Event) || selection.holds(Entity::Bracket)) has |= need::Coded;
    if (!BracketCommands::bracketingOf(*m_parts.session).isNull()) has |= need::Bracketing;
    if (takesEvidence(selection.entity) || selection.isOne(Entity::Excerpt)) has |= need::Quotes;
    return has;
}

unsigned Relay::whatIsThere() const {
    if (!m_parts.session) return 0;
    const Project& project = m_parts.session->project();
    const ReaderView& reader = m_parts.sources->reader().view();
    unsigned has = need::Project | bitsOfSelection();
    if (!m_parts.session->caseId().isNull()) has |= need::Case;
    if (reader.passage()) has |= need::Passage;
    if (!reader.source().isNull()) has |= need::Source;
    if (project.canUndo()) has |= need::Undo;
    if (project.canRedo()) has |= need::Redo;
    // Some needs bring Writable with them; only the project says whether it is.
    constexpr unsigned kWritable = need::Writable & ~need::Project;
    return project.isReadOnly() ? has & ~kWritable : has | kWritable;
}

} // namespace forlop
