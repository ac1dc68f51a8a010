// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the canvas and drops on it.
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/canvasevents.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace forlop {
namespace {

using Way = CanvasActions::Way;

// Keypad and group switches change nothing.
Qt::KeyboardModifiers meantBy(const QKeyEvent& event) {
    return event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

bool CanvasEvents::wantsKey(const QKeyEvent& event) const {
    return event.key() == Qt::Key_Escape && m_gesture != nullptr;
}

void CanvasEvents::focusChanged(const QFocusEvent& event) {
    const bool in = event.gotFocus();
    if (in && m_core.state.focus.isNull() && !m_core.state.selection.empty())
        m_core.state.focus = m_core.state.selection.front();
    const bool byKey = event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
    m_core.state.showFocus = in && (byKey || m_core.state.showFocus);
    m_core.touch();
}

bool CanvasEvents::tab(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Tab && event.key() != Qt::Key_Backtab) return false;
    if (meantBy(event) & ~Qt::ShiftModifier) return false;
    if (CanvasActions(m_core).ring().empty()) return false;
    const bool back = event.key() == Qt::Key_Backtab;
    const bool inBands = m_core.content.facts().bracket(BracketId(m_core.state.focus.value())) != nullptr ||
                         m_core.content.facts().frontier(FrontierId(m_core.state.focus.value())) != nullptr;
    // Backwards from the events leaves the canvas.
    if (back && !inBands) return false;
    m_core.state.showFocus = true;
    CanvasActions(m_core).walkRing(back ? Way::Back : Way::Forth);
    return true;
}

// Of a frontier the reason is written where it stands; anything else has its inspector.
void CanvasEvents::activateFocus() {
    const ObjectId id = m_core.state.focus;
    if (id.isNull()) return;
    const bool frontier = m_core.content.facts().frontier(FrontierId(id.value())) != nullptr;
    if (!frontier || !m_core.canvas.editInPlace(id)) emit m_core.canvas.activated(id);
}

bool CanvasEvents::walkKey(const QKeyEvent& event) {
    if (meantBy(event) != Qt::NoModifier) return false;
    m_core.state.showFocus = true;
    CanvasActions actions(m_core);
    switch (event.key()) {
    case Qt::Key_Left:
        actions.walk(Way::Back);
        return true;
    case Qt::Key_Right:
        actions.walk(Way::Forth);
        return true;
    case Qt::Key_Up:
        actions.walkLanes(Way::Back);
        return true;
    case Qt::Key_Down:
        actions.walkLanes(Way::Forth);
        return true;
    case Qt::Key_Home:
        actions.walkToEnd(Way::Back);
        return true;
    case Qt::Key_End:
        actions.walkToEnd(Way::Forth);
        return true;
    case Qt::Key_Space:
        if (!m_core.state.focus.isNull()) {
            std::vector<ObjectId> ids = m_core.state.selection;
            const auto at = std::find(ids.begin(), ids.end(), m_core.state.focus);
            if (at == ids.end())
                ids.push_back(m_core.state.focus);
            else
                ids.erase(at);
            m_core.select(std::move(ids));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateFocus();
        return true;
    case Qt::Key_F2:
        if (!m_core.state.focus.isNull()) emit m_core.canvas.renameRequested(m_core.state.focus);
        return true;
    default:
        return false;
    }
}

bool CanvasEvents::shiftKey(const QKeyEvent& event) {
    if (meantBy(event) != Qt::ShiftModifier) return false;
    switch (event.key()) {
    case Qt::Key_R:
        m_core.canvas.showHiddenRivals();
        return true;
    case Qt::Key_L:
        m_core.canvas.toggleSelectedLanes();
        return true;
    case Qt::Key_I:
        m_core.canvas.drawInfluenceBetweenSelected();
        return true;
    default:
        return false;
    }
}

bool CanvasEvents::toolKey(const QKeyEvent& event) {
    if (meantBy(event) != Qt::NoModifier) return false;
    switch (event.key()) {
    case Qt::Key_P:
        m_core.canvas.setShownPaths(m_core.state.paths == ShownPaths::Off ? ShownPaths::OfSelection
                                                                          : ShownPaths::Off);
        return true;
    case Qt::Key_V:
        m_core.canvas.setTool(CanvasTool::Select);
        return true;
    case Qt::Key_E:
        m_core.canvas.setTool(CanvasTool::Event);
        return true;
    case Qt::Key_B:
        m_core.canvas.setTool(CanvasTool::Bracket);
        return true;
    case Qt::Key_F:
        m_core.canvas.setTool(CanvasTool::Frontier);
        return true;
    case Qt::Key_I:
        m_core.canvas.setTool(CanvasTool::Influence);
        return true;
    case Qt::Key_H:
        m_core.canvas.setTool(CanvasTool::Pan);
        return true;
    case Qt::Key_S:
        m_core.canvas.setSnapping(m_core.snapping == Snapping::On ? Snapping::Off : Snapping::On);
        return true;
    case Qt::Key_R:
        m_core.canvas.showNextRival();
        return true;
    default:
        return false;
    }
}

bool CanvasEvents::editKey(const QKeyEvent& event) {
    const Qt::KeyboardModifiers meant = meantBy(event);
    const int key = event.key();
    CanvasActions actions(m_core);
    if (key == Qt::Key_Delete && meant == Qt::NoModifier) {
        actions.removeSelection();
        return true;
    }
    if (meant == Qt::ControlModifier) {
        if (key == Qt::Key_Left || key == Qt::Key_Right)
            actions.moveInTime(key == Qt::Key_Left ? Way::Back : Way::Forth);
        else if (key == Qt::Key_Up || key == Qt::Key_Down)
            actions.moveToNeighbourLane(key == Qt::Key_Up ? Way::Back : Way::Forth);
        else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            actions.walkFrontiers(key == Qt::Key_PageUp ? Way::Back : Way::Forth);
        else if (key == Qt::Key_0)
            m_core.canvas.fitAll();
        else if (key == Qt::Key_9)
            m_core.canvas.zoomToSelection();
        else if (key == Qt::Key_Plus || key == Qt::Key_Equal)
            m_core.canvas.zoomIn();
        else if (key == Qt::Key_Minus)
            m_core.canvas.zoomOut();
        else
            return false;
        return true;
    }
    if (meant == (Qt::ControlModifier | Qt::ShiftModifier) && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        actions.stretch(CanvasActions::End::End, key == Qt::Key_Left ? Way::Back : Way::Forth);
        return true;
    }
    const bool earlier = key == Qt::Key_Comma || key == Qt::Key_Less || key == Qt::Key_Semicolon;
    const bool later = key == Qt::Key_Period || key == Qt::Key_Greater || key == Qt::Key_Colon;
    if (meant == (Qt::AltModifier | Qt::ShiftModifier) && (earlier || later)) {
        actions.stretch(CanvasActions::End::Start, earlier ? Way::Back : Way::Forth);
        return true;
    }
    return false;
}

bool CanvasEvents::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape) {
        if (m_gesture)
            abort();
        else if (m_core.tool != CanvasTool::Select)
            m_core.canvas.setTool(CanvasTool::Select);
        else
            m_core.select({});
        return true;
    }
    if (m_gesture) {
        // Only snapping may change while the button is down.
        return event.key() == Qt::Key_S && toolKey(event);
    }
    return walkKey(event) || toolKey(event) || shiftKey(event) || editKey(event);
}

DropTarget CanvasEvents::targetAt(Point at) {
    DropTarget target;
    const TimelineFrame& frame = m_core.frame();
    if (at.x < frame.head) return target;
    target.at = m_core.instantAt(at.x);
    const auto hit = m_core.hit(at);
    if (hit && hit->object != 0) {
        const ObjectId id(hit->object);
        const TimelineFacts& facts = m_core.content.facts();
        const bool takesQuote = isEventRole(hit->role) || hit->role == Role::Influence ||
                                hit->role == Role::InfluenceLabel ||
                                facts.bracket(BracketId(id.value())) != nullptr ||
                                facts.frontier(FrontierId(id.value())) != nullptr;
        if (takesQuote && m_core.content.exists(id)) target.mark = id;
    }
    if (const PlacedLane* lane = frame.laneAt(at); lane != nullptr && m_core.content.laning() == nullptr)
        target.lane = lane->id;
    return target;
}

void CanvasEvents::dragEnter(QDragEnterEvent& event) {
    m_scroll.stop();
    m_dragged.reset();
    if (canDrop(*event.mimeData())) {
        m_dragged = std::make_unique<QMimeData>();
        for (const QString& format : event.mimeData()->formats())
            m_dragged->setData(format, event.mimeData()->data(format));
    }
    const bool files = event.mimeData()->hasUrls();
    if (files || (m_core.canEdit() && canDrop(*event.mimeData()))) event.acceptProposedAction();
}

void CanvasEvents::dragMove(QDragMoveEvent& event) {
    if (!canDrop(*event.mimeData())) {
        if (event.mimeData()->hasUrls()) event.acceptProposedAction();
        return;
    }
    if (!m_core.canEdit()) return;
    m_pointer = {event.position().x(), event.position().y()};
    m_modifiers = event.modifiers();
    m_scroll.follow(m_pointer, ScrollEdges::All);
    if (showDrop(*event.mimeData()))
        event.acceptProposedAction();
    else
        event.ignore();
}

void CanvasEvents::dragLeave() {
    m_scroll.stop();
    m_dragged.reset();
    m_core.clearPreview();
    m_core.say({});
}

bool CanvasEvents::showDrop(const QMimeData& mime) {
    const DropTarget target = targetAt(m_pointer);
    EditBuilder builder = m_core.project()->edit();
    const Stance stance = m_modifiers.testFlag(Qt::ShiftModifier) ? Stance::Contradicts : Stance::Supports;
    const Result<DropResult> would = dropEdit(builder, m_core.content.caseId(), mime, target, stance);
    if (!would) {
        m_core.clearPreview();
        m_core.say(would.error().text);
        return false;
    }
    EditBuilder forDate = m_core.project()->edit();
    DropPreview preview;
    const bool onMark = !would->touched.empty() && would->touched.front() == target.mark;
    if (onMark) {
        preview.mark = target.mark;
    } else {
        const TemporalExtent when = dateOfDrop(forDate, m_core.content.caseId(), mime, target);
        preview.lane = target.lane;
        preview.padded = when.padded();
        preview.at = when.isEmpty() ? target.at : when.bestEstimate();
        preview.text = mime.hasText() ? TimelineCanvas::tr("New event with this quote")
                                      : TimelineCanvas::tr("Place here");
    }
    m_core.state.drop = preview;
    m_core.say(would->edit.sentence);
    m_core.touchHand();
    return true;
}

void CanvasEvents::drop(QDropEvent& event) {
    m_scroll.stop();
    m_dragged.reset();
    m_core.clearPreview();
    if (!canDrop(*event.mimeData())) {
        QStringList paths;
        for (const QUrl& url : event.mimeData()->urls())
            if (url.isLocalFile()) paths.append(url.toLocalFile());
        if (paths.isEmpty()) return;
        event.acceptProposedAction();
        emit m_core.canvas.filesDropped(paths);
        return;
    }
    if (!m_core.canEdit()) return;
    EditBuilder builder = m_core.project()->edit();
    const Stance stance =
        event.modifiers().testFlag(Qt::ShiftModifier) ? Stance::Contradicts : Stance::Supports;
    const DropTarget target = targetAt({event.position().x(), event.position().y()});
    const Result<DropResult> made =
        dropEdit(builder, m_core.content.caseId(), *event.mimeData(), target, stance);
    if (!made) {
        m_core.say(made.error().text);
        return;
    }
    if (!m_core.commit(made->edit)) return;
    event.acceptProposedAction();
    m_core.say({});
    m_core.select(made->touched);
}

} // namespace forlop
