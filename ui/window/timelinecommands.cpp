// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timelinecommands.h"

#include "core/edit/eventverbs.h"
#include "core/time/extentshift.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/rowchoosers.h"
#include "ui/parts/chooser.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/askdate.h"
#include "ui/window/dialogs.h"
#include "ui/window/tableimports.h"

#include <QMainWindow>

namespace forlop {

namespace {
constexpr int kChooserWidth = 420;

std::vector<const Lane*> lanesOf(const Project& project, CaseId caseId) {
    std::vector<const Lane*> lanes;
    for (const auto& [_, lane] : project.tables().of<Lane>())
        if (lane.caseId == caseId) lanes.push_back(&lane);
    std::sort(lanes.begin(), lanes.end(), [](const Lane* a, const Lane* b) { return a->order < b->order; });
    return lanes;
}

/// The month in the middle of what is seen: where a new event stands before somebody dates it better.
TemporalExtent monthInView(const TimelineCanvas& canvas) {
    const TimeRange range = canvas.visibleRange();
    return extentAt(range.from + (range.until - range.from) / 2, Precision::Month);
}
} // namespace

TimelineCommands::TimelineCommands(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectTools();
    connectMoves();
    Actions& actions = *parts.actions;
    actions.on(ActionId::NewEvent, this, [this] { newEvent(); });
    actions.on(ActionId::DateEvent, this, [this] { focusField(QStringLiteral("occurred")); });
    actions.on(ActionId::Rename, this, [this] {
        const ObjectRef one = m_parts.session->selection().one();
        if (!one.isNull() && m_parts.canvas->editInPlace(ObjectId(one.id))) return;
        focusField(m_parts.session->selection().entity == Entity::Event ? QStringLiteral("title")
                                                                        : QStringLiteral("name"));
    });
    actions.on(ActionId::KindDecision, this, [this] { setKind(EventKind::Decision); });
    actions.on(ActionId::KindActivity, this, [this] { setKind(EventKind::Activity); });
    actions.on(ActionId::KindEvent, this, [this] { setKind(EventKind::Event); });
    actions.on(ActionId::KindState, this, [this] { setKind(EventKind::State); });
    actions.on(ActionId::MoveToLane, this, [this] { moveToLane(); });
    actions.on(ActionId::OrderBeside, this, [this] { orderBeside(); });
    actions.on(ActionId::LinkEvents, this, [this] { link(); });
    actions.on(ActionId::NewLane, this, [this] { newLane(); });
    actions.on(ActionId::GoToDate, this, [this] { goToDate(); });
}

void TimelineCommands::connectTools() {
    const std::pair<ActionId, CanvasTool> tools[] = {
        {ActionId::ToolSelect, CanvasTool::Select},     {ActionId::ToolPan, CanvasTool::Pan},
        {ActionId::ToolEvent, CanvasTool::Event},       {ActionId::ToolBracket, CanvasTool::Bracket},
        {ActionId::ToolFrontier, CanvasTool::Frontier}, {ActionId::ToolInfluence, CanvasTool::Influence},
    };
    for (const auto& [action, tool] : tools)
        m_parts.actions->on(action, this, [this, tool = tool] {
            m_parts.canvas->setTool(tool);
            m_parts.canvas->setFocus();
        });
    connect(m_parts.canvas, &TimelineCanvas::toolChanged, this,
            [this, all = std::to_array(tools)](CanvasTool now) {
                for (const auto& [action, tool] : all) m_parts.actions->at(action)->setChecked(tool == now);
            });
    m_parts.actions->at(ActionId::ToolSelect)->setChecked(true);
    QAction* snap = m_parts.actions->at(ActionId::Snap);
    snap->setChecked(m_parts.canvas->snapping() == Snapping::On);
    m_parts.actions->on(ActionId::Snap, this, std::function<void(bool)>([this](bool on) {
                            m_parts.canvas->setSnapping(on ? Snapping::On : Snapping::Off);
                        }));
    connect(m_parts.canvas, &TimelineCanvas::snappingChanged, snap,
            [snap](Snapping snapping) { snap->setChecked(snapping == Snapping::On); });
}

void TimelineCommands::connectMoves() {
    using Move = void (TimelineCanvas::*)();
    const std::pair<ActionId, Move> moves[] = {
        {ActionId::Earlier, &TimelineCanvas::moveSelectionEarlier},
        {ActionId::Later, &TimelineCanvas::moveSelectionLater},
        {ActionId::StartEarlier, &TimelineCanvas::startEarlier},
        {ActionId::StartLater, &TimelineCanvas::startLater},
        {ActionId::EndEarlier, &TimelineCanvas::endEarlier},
        {ActionId::EndLater, &TimelineCanvas::endLater},
        {ActionId::LaneUp, &TimelineCanvas::moveSelectionUp},
        {ActionId::LaneDown, &TimelineCanvas::moveSelectionDown},
        {ActionId::ZoomIn, &TimelineCanvas::zoomIn},
        {ActionId::ZoomOut, &TimelineCanvas::zoomOut},
        {ActionId::ZoomAll, &TimelineCanvas::fitAll},
        {ActionId::ZoomSelection, &TimelineCanvas::zoomToSelection},
        {ActionId::NextRival, &TimelineCanvas::showNextRival},
        {ActionId::HideRival, &TimelineCanvas::hideShownRival},
        {ActionId::ShowRivals, &TimelineCanvas::showHiddenRivals},
        {ActionId::ToggleLane, &TimelineCanvas::toggleSelectedLanes},
        {ActionId::SplitBracket, &TimelineCanvas::splitBracketAtPointer},
        {ActionId::NextFrontier, &TimelineCanvas::goToNextFrontier},
        {ActionId::PreviousFrontier, &TimelineCanvas::goToPreviousFrontier},
    };
    for (const auto& [action, move] : moves)
        m_parts.actions->on(action, this, [canvas = m_parts.canvas, move = move] { (canvas->*move)(); });
}

void TimelineCommands::focusField(const QString& name) {
    m_parts.arrangement->raise(DockName::Inspector);
    m_parts.inspector->focusField(name);
}

void TimelineCommands::newEvent() {
    const CaseId caseId = caseForNewRows(m_parts);
    if (caseId.isNull()) return;
    Event event;
    event.caseId = caseId;
    event.title = tr("New event");
    event.when = m_parts.canvas->pointedDate().value_or(monthInView(*m_parts.canvas));
    const std::vector<const Lane*> lanes = lanesOf(m_parts.session->project(), caseId);
    if (!lanes.empty()) event.lane = lanes.front()->id;
    if (const std::vector<LaneId> chosen = m_parts.session->selection().of<Lane>(); !chosen.empty())
        event.lane = chosen.front();
    EditBuilder builder = m_parts.edit();
    const Result<Edit> edit = addEvent(builder, event);
    if (!m_parts.session->carryOut(edit)) return;
    for (const RowChange& change : edit->changes)
        if (change.entity == Entity::Event && change.op == RowOp::Insert)
            emit m_parts.session->objectWanted({Entity::Event, change.id});
    focusField(QStringLiteral("title"));
}

void TimelineCommands::setKind(EventKind kind) {
    EditBuilder builder = m_parts.edit();
    m_parts.session->carryOut(setFieldOfAll(builder, Entity::Event, m_parts.session->selection().ids,
                                            fieldOf(&Event::kind), wordOf(kind)));
}

void TimelineCommands::moveToLane() {
    const Session& session = *m_parts.session;
    const auto lanes = lanesOf(session.project(), session.caseId());
    const auto find = [lanes](const QString& words) {
        QList<ChooserEntry> entries;
        for (const Lane* lane : lanes)
            if (fitsWords(lane->name, words))
                entries.append({lane->id.value(), lane->name, {}, themeIcon(Icon::Lane)});
        return entries;
    };
    auto* chooser =
        new Chooser({tr("Move to which lane"), tr("No lane is called “%1”.")}, find, m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) {
        EditBuilder builder = m_parts.edit();
        EventMove move;
        move.lane = LaneId(id);
        m_parts.session->carryOut(moveEvents(builder, m_parts.session->selection().of<Event>(), move));
    });
    chooser->openCentred(m_parts.window, kChooserWidth);
}

// Of one event it is asked what it led to.
void TimelineCommands::link() {
    const auto events = m_parts.session->selection().of<Event>();
    if (events.size() != 1) return m_parts.canvas->drawInfluenceBetweenSelected();
    Chooser* chooser = makeEventChooser(*m_parts.session, m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this, from = events.front()](qint64 to) {
        if (from.value() == to) return;
        m_parts.session->select({Entity::Event, {from.value(), to}});
        m_parts.canvas->drawInfluenceBetweenSelected();
    });
    chooser->openCentred(m_parts.window, kChooserWidth);
}

void TimelineCommands::orderBeside() {
    const EventId id(m_parts.session->selection().ids.front());
    Chooser* chooser = makeEventChooser(*m_parts.session, m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this, id](qint64 other) {
        const EventColumns& events = m_parts.session->project().events();
        const auto mine = events.rowOf(id);
        const auto theirs = events.rowOf(EventId(other));
        if (!mine || !theirs || id.value() == other) return;
        // What stands after the other now goes before it, and the reverse.
        const Beside where = events.order(*mine) > events.order(*theirs) ? Beside::Before : Beside::After;
        EditBuilder builder = m_parts.edit();
        m_parts.session->carryOut(orderEvent(builder, id, where, EventId(other)));
    });
    chooser->openCentred(m_parts.window, kChooserWidth);
}

void TimelineCommands::newLane() {
    const CaseId caseId = caseForNewRows(m_parts);
    const auto name = m_parts.dialogs->text(m_parts.window, {tr("New lane"), tr("Name of the lane:"), {}});
    if (caseId.isNull() || !name || name->isEmpty()) return;
    const auto lanes = lanesOf(m_parts.session->project(), caseId);
    Lane lane;
    lane.caseId = caseId;
    lane.name = *name;
    lane.kind = LaneKind::Other;
    lane.order = lanes.empty() ? 1 : lanes.back()->order + 1;
    EditBuilder builder = m_parts.edit();
    builder.insert(lane);
    m_parts.session->carryOut(builder.build(tr("Add lane %1").arg(lane.name)));
}

void TimelineCommands::goToDate() {
    const auto when = askDate(m_parts, tr("Go to date"), tr("Words or EDTF, as in “June 2019”:"));
    if (!when) return;
    const TimeRange seen = m_parts.canvas->visibleRange();
    const auto half = (seen.until - seen.from) / 2;
    const Instant middle = when->bestEstimate();
    m_parts.canvas->zoomTo({middle - half, middle + half});
}

} // namespace forlop
