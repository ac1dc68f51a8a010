// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasevents.h"

#include "core/layout/banddifference.h"
#include "core/layout/influencetime.h"
#include "core/model/influencekinds.h"
#include "core/time/extentshift.h"
#include "core/time/phrase.h"
#include "ui/canvas/bandgestures.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/eventgestures.h"
#include "ui/canvas/lanegestures.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace forlop {
namespace {

constexpr double kWheelStep = 120;
constexpr double kZoomStep = 1.25;

Point pointOf(QPointF at) { return {at.x(), at.y()}; }

// Words of a project are words, never markup.
QString plain(const QString& text) { return text.toHtmlEscaped(); }

} // namespace

CanvasEvents::CanvasEvents(CanvasCore& core) : m_core(core), m_scroll(core, [this] { scrolled(); }) {}
CanvasEvents::~CanvasEvents() = default;

void CanvasEvents::scrolled() {
    if (m_gesture)
        m_gesture->handMoved({m_pointer, m_modifiers});
    else if (m_dragged)
        showDrop(*m_dragged);
    updateCursor();
}

void CanvasEvents::abort() {
    m_scroll.stop();
    m_dragged.reset();
    if (m_gesture) {
        m_gesture->abort();
        m_core.say({});
    }
    m_gesture.reset();
    m_core.clearPreview();
    updateCursor();
}

void CanvasEvents::updateCursor() {
    m_core.canvas.viewport()->setCursor(m_gesture ? m_gesture->cursor() : cursorAt(m_core, m_pointer));
}

void CanvasEvents::press(const QMouseEvent& event) {
    m_pointer = pointOf(event.position());
    m_modifiers = event.modifiers();
    if (m_gesture) return;
    // The frame of the keyboard shows once keys are used.
    m_core.state.showFocus = false;
    m_core.say({});
    m_gesture = gestureAt(m_core, {m_pointer, event.modifiers()}, event.button());
    updateCursor();
}

void CanvasEvents::move(const QMouseEvent& event) {
    m_pointer = pointOf(event.position());
    m_modifiers = event.modifiers();
    if (m_gesture) {
        m_gesture->handMoved({m_pointer, m_modifiers});
        m_scroll.follow(m_pointer, m_gesture->isDragging() ? m_gesture->scrolls() : ScrollEdges::None);
    } else if (event.buttons() == Qt::NoButton) {
        hover(m_pointer);
        toolReadOut(m_pointer);
    }
    updateCursor();
}

void CanvasEvents::release(const QMouseEvent& event) {
    m_pointer = pointOf(event.position());
    m_scroll.stop();
    if (!m_gesture) return;
    // The gesture may open something that comes back here.
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    gesture->handReleased({m_pointer, event.modifiers()});
    updateCursor();
}

void CanvasEvents::doubleClick(const QMouseEvent& event) {
    m_pointer = pointOf(event.position());
    m_scroll.stop();
    m_gesture.reset();
    if (event.button() != Qt::LeftButton || m_core.project() == nullptr) return;
    const TimelineFrame& frame = m_core.frame();
    if (m_pointer.y >= frame.minimap.y) {
        m_core.canvas.fitAll();
        return;
    }
    const auto hit = m_core.hit(m_pointer);
    if (!hit) return;
    CanvasActions actions(m_core);
    if (hit->role == Role::FoldBar || hit->role == Role::FoldCount) {
        std::vector<ObjectId> ids;
        if (const PlacedBar* bar = frame.bar(EventId(hit->object)))
            for (const EventId id : bar->events) ids.push_back(objectId(id));
        m_core.select(std::move(ids));
        actions.zoomToSelection();
        return;
    }
    if (isEventRole(hit->role)) {
        emit m_core.canvas.activated(ObjectId(hit->object));
        return;
    }
    if (m_core.content.facts().bracket(BracketId(hit->object)) != nullptr) {
        if (const auto range = actions.rangeOf(ObjectId(hit->object))) {
            const Instant room = (range->until - range->from) / 25;
            m_core.view.show({range->from - room, range->until + room}, TimelineViewport::Change::Gliding);
        }
        return;
    }
    if (hit->role == Role::LaneHead && m_core.canvas.editInPlace(ObjectId(hit->object))) return;
    const PlacedLane* lane = frame.laneAt(m_pointer);
    if (hit->role == Role::Lane && lane != nullptr && m_pointer.x >= frame.head && m_core.canEdit() &&
        m_core.content.laning() == nullptr) {
        const Hand hand{m_pointer, event.modifiers()};
        DrawEventGesture(m_core, hand, lane->id).handReleased(hand);
        return;
    }
    if (hit->object != 0 && m_core.content.exists(ObjectId(hit->object)) && hit->role != Role::Lane)
        emit m_core.canvas.activated(ObjectId(hit->object));
}

void CanvasEvents::wheel(QWheelEvent& event) {
    const QPoint angle = event.angleDelta();
    const double turn = (angle.y() != 0 ? angle.y() : angle.x()) / kWheelStep;
    event.accept();
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        m_core.view.zoomAt(event.position().x() - m_core.frame().head, std::pow(kZoomStep, turn));
    } else if (event.modifiers().testFlag(Qt::ShiftModifier) || angle.y() == 0) {
        m_core.view.pan(-turn * m_core.view.width() / 10);
    } else {
        QScrollBar& bar = *m_core.canvas.verticalScrollBar();
        bar.setValue(bar.value() - static_cast<int>(std::lround(turn * 3 * bar.singleStep())));
    }
    if (m_gesture) m_gesture->handMoved({pointOf(event.position()), event.modifiers()});
}

void CanvasEvents::hover(Point at) {
    const auto hit = m_core.hit(at);
    ObjectId over;
    if (hit && (isEventRole(hit->role) || hit->role == Role::FoldBar || hit->role == Role::Influence ||
                hit->role == Role::InfluenceLabel || hit->role == Role::Handle))
        over = ObjectId(hit->object);
    if (over == m_core.state.hover) return;
    m_core.state.hover = over;
    m_core.touch();
}

// The drawing tools say where they would cut or begin.
void CanvasEvents::toolReadOut(Point at) {
    const bool draws = m_core.tool == CanvasTool::Event || m_core.tool == CanvasTool::Bracket ||
                       m_core.tool == CanvasTool::Frontier;
    const TimelineFrame& frame = m_core.frame();
    const bool inside = at.x >= frame.head && at.y >= frame.axis.bottom() && at.y < frame.minimap.y;
    if (!draws || !inside || m_core.project() == nullptr) {
        if (m_core.state.readOut) m_core.clearPreview();
        return;
    }
    if (m_core.tool != CanvasTool::Event) {
        const bool free = m_modifiers.testFlag(Qt::AltModifier);
        const BandEdge edge = bandEdgeAt(m_core, at.x, free ? Snapping::Off : Snapping::On);
        QString text = describe(edge.when, m_core.state.language);
        if (!edge.name.isEmpty()) text += QStringLiteral(" · ") + edge.name;
        m_core.state.caught.reset();
        if (!edge.name.isEmpty()) m_core.state.caught = edge.at;
        m_core.state.readOut = ReadOut{edge.at, text, {}};
        m_core.touchHand();
        return;
    }
    const Instant instant = m_core.instantAt(at.x);
    m_core.state.readOut = ReadOut{
        instant, describeInstant(instant, CanvasActions(m_core).handPrecision(), m_core.state.language), {}};
    m_core.touchHand();
}

void CanvasEvents::left() {
    if (m_gesture) return;
    m_core.state.hover = {};
    if (m_core.state.readOut) m_core.clearPreview();
    m_core.touch();
}

void CanvasEvents::contextMenu(const QContextMenuEvent& event) {
    if (event.reason() == QContextMenuEvent::Keyboard) {
        const ObjectId id = m_core.state.focus.isNull() && !m_core.state.selection.empty()
                                ? m_core.state.selection.front()
                                : m_core.state.focus;
        QPoint at = m_core.canvas.viewport()->rect().center();
        if (const PlacedEvent* placed = m_core.frame().event(EventId(id.value())))
            at = QPoint(static_cast<int>(placed->badge.x), static_cast<int>(placed->badge.y) + 10);
        emit m_core.canvas.contextMenuRequested(id, m_core.canvas.viewport()->mapToGlobal(at));
        return;
    }
    abort();
    m_pointer = pointOf(event.pos());
    const auto hit = m_core.hit(m_pointer);
    const ObjectId id(hit && m_core.content.exists(ObjectId(hit->object)) ? hit->object : 0);
    // An empty place has a menu of its own; what is selected elsewhere is not meant.
    if (id.isNull())
        m_core.select({});
    else if (!m_core.state.isSelected(id.value()))
        m_core.select({id});
    m_core.pointed = m_pointer;
    emit m_core.canvas.contextMenuRequested(id, event.globalPos());
    m_core.pointed.reset();
}

void CanvasEvents::toolTip(const QHelpEvent& event) {
    const auto hit = m_core.hit(pointOf(event.pos()));
    const TimelineFrame& frame = m_core.frame();
    QString text;
    if (hit && m_core.project() != nullptr) {
        const EventColumns& events = m_core.project()->events();
        if (const PlacedBar* bar = hit->role == Role::FoldBar || hit->role == Role::FoldCount
                                       ? frame.bar(EventId(hit->object))
                                       : nullptr) {
            constexpr size_t mostTitles = 6;
            text = QStringLiteral("<b>%1</b>")
                       .arg(TimelineCanvas::tr("%1 events folded").arg(bar->events.size()));
            for (size_t i = 0; i < bar->events.size() && i < mostTitles; ++i)
                if (const auto row = events.rowOf(bar->events[i]))
                    text += QStringLiteral("<br>") + plain(events.label(*row));
            text += QStringLiteral("<br>");
            if (bar->events.size() > mostTitles)
                text += TimelineCanvas::tr("%1 more. ").arg(bar->events.size() - mostTitles);
            text += TimelineCanvas::tr("Double click opens the bar.");
        } else if (const PlacedEvent* placed =
                       isEventRole(hit->role) ? frame.event(EventId(hit->object)) : nullptr) {
            // No card for an event whose label is whole.
            const QString label = events.label(placed->row);
            if (placed->text != label) text = plain(label);
        } else if (const HotInfluence* influence =
                       m_core.project()->influences().find(InfluenceId(hit->object))) {
            text = wordsOnInfluence(*influence);
        } else if (hit->role == Role::RivalBand || hit->role == Role::LaneFold) {
            text = plain(wordsOnHead(*hit));
        } else if (const QString words = wordsOnLane(m_core, *hit); !words.isEmpty()) {
            text = plain(words);
        } else if (const FrontierFact* frontier = m_core.content.facts().frontier(FrontierId(hit->object))) {
            text = plain(frontier->reason.isEmpty() ? frontier->name : frontier->reason);
        } else if (const BracketFact* bracket = m_core.content.facts().bracket(BracketId(hit->object));
                   bracket != nullptr && bracket->share) {
            text =
                QStringLiteral("<b>%1</b><br>%2").arg(plain(bracket->title), shareInWords(*bracket->share));
        }
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), QStringLiteral("<p>%1</p>").arg(text),
                           m_core.canvas.viewport());
}

// From where to where, what it is, and whether the dates let it be.
QString CanvasEvents::wordsOnInfluence(const HotInfluence& influence) const {
    const EventColumns& events = m_core.project()->events();
    const InfluenceColumns& influences = m_core.project()->influences();
    const auto language =
        m_core.state.language == DateLanguage::Bokmal ? WordLanguage::Bokmal : WordLanguage::English;
    const auto end = [&](ObjectId id) {
        const auto row = events.rowOf(EventId(id.value()));
        return row ? events.key(*row) : QString();
    };
    QString text =
        plain(QStringLiteral("%1 → %2: %3 %4")
                  .arg(end(influence.from), end(influence.to),
                       influenceWord(influences.kindName(influence.kind), language),
                       influence.sign == Sign::Minus ? QStringLiteral("−") : wordOf(influence.sign)));
    const QString order = timeLogicInWords(events, influences, influence);
    return order.isEmpty() ? text : text + QStringLiteral("<br>") + plain(order);
}

// What a sign in a head, or a stretch between two frontiers that differ, means.
QString CanvasEvents::wordsOnHead(const Hit& hit) const {
    const TimelineFacts& facts = m_core.content.facts();
    if (hit.role == Role::LaneFold)
        return facts.mainBand() != nullptr && hit.object == facts.mainBand()->id.value()
                   ? TimelineCanvas::tr("Show hidden bracketings (Shift+R)")
                   : TimelineCanvas::tr("Collapse or open the lane (Shift+L)");
    if (facts.band(BracketingId(hit.object)) != nullptr) return TimelineCanvas::tr("Hide this bracketing");
    const FrontierFact* rival = facts.frontier(FrontierId(hit.object));
    const BandFact* main = facts.mainBand();
    if (rival == nullptr || main == nullptr || m_core.project() == nullptr) return {};
    for (const BracketingId id : m_core.frame().rivalRows) {
        const BandFact* band = facts.band(id);
        if (band == nullptr) continue;
        for (const FrontierMatch& match : differenceOf(*main, *band).matches) {
            const Frontier* row = m_core.project()->tables().find(match.rival);
            const Frontier* other = m_core.project()->tables().find(match.main);
            if (match.rival != rival->id || row == nullptr) continue;
            const QString here = describe(row->when, m_core.state.language);
            if (other == nullptr) return here;
            return match.shared ? TimelineCanvas::tr("%1, as in %2").arg(here, main->name)
                                : TimelineCanvas::tr("%1; in %2 %3")
                                      .arg(here, main->name, describe(other->when, m_core.state.language));
        }
    }
    return {};
}

void CanvasEvents::splitAtPointer() {
    const TimelineFrame& frame = m_core.frame();
    const bool over = m_core.pointed || m_core.canvas.viewport()->underMouse();
    const Point at = m_core.pointed.value_or(m_pointer);
    const bool inside = over && at.x >= frame.head;
    const double x = inside ? at.x : frame.head + m_core.view.width() / 2;
    const BandEdge edge = bandEdgeAt(m_core, x, inside ? Snapping::On : Snapping::Off);
    CanvasActions(m_core).splitAt(edge.when, edge.marks);
}

} // namespace forlop
