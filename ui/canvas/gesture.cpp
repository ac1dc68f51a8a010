// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gesture.h"

#include "core/edit/bracketverbs.h"
#include "ui/canvas/bandgestures.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/eventgestures.h"
#include "ui/canvas/lanegestures.h"
#include "ui/canvas/viewgestures.h"

#include <QScrollBar>

#include <cmath>

namespace forlop {
namespace {

constexpr double kThreshold = 4; // pixels before a press becomes a drag
constexpr double kEndCatch = 6;

bool isBracketRole(Role role) {
    return role == Role::BracketBand || role == Role::NestedBand || role == Role::BracketName ||
           role == Role::BracketDetail || role == Role::BracketCount || role == Role::RivalBand;
}

bool isFrontierRole(Role role) {
    return role == Role::Frontier || role == Role::FrontierMark || role == Role::FrontierName ||
           role == Role::FrontierReason;
}

bool isInfluenceRole(Role role) {
    return role == Role::Influence || role == Role::InfluenceHead || role == Role::InfluenceLabel;
}

// The end of a selected event that the pointer is on, if it can be stretched.
std::optional<EventEnd> endAt(CanvasCore& core, EventId id, Point at, Role role) {
    const PlacedEvent* event = core.frame().event(id);
    if (event == nullptr || event->folded || !core.canEdit()) return std::nullopt;
    if (role == Role::Grip) return at.x < event->mark().centre().x ? EventEnd::Start : EventEnd::End;
    if (!core.state.isSelected(id.value()) || event->extent.width < 3 * kEndCatch) return std::nullopt;
    if (std::abs(at.x - event->extent.x) <= kEndCatch) return EventEnd::Start;
    if (std::abs(at.x - event->extent.right()) <= kEndCatch && role == Role::EventExtent)
        return EventEnd::End;
    return std::nullopt;
}

void goOutOfView(CanvasCore& core, LaneId id, Point at) {
    const PlacedLane* lane = core.frame().laneHolding(id);
    if (lane == nullptr || core.project() == nullptr) return;
    const TimeRange view = core.view.range();
    const bool left = at.x < core.frame().timeArea().centre().x;
    std::optional<Instant> best;
    for (const LaneId held : lane->holds) {
        const LaneEvents* events = core.content.index().lane(held);
        for (size_t pos = 0; events != nullptr && pos < events->size(); ++pos) {
            const Instant mark = core.content.facts().anchor(core.content.model(), events->row(pos));
            if (left ? mark < view.from && (!best || mark > *best)
                     : mark >= view.until && (!best || mark < *best))
                best = mark;
        }
    }
    if (!best) return;
    const Instant span = view.until - view.from;
    const Instant from = left ? *best - span / 4 : *best - 3 * (span / 4);
    core.view.show({from, from + span}, TimelineViewport::Change::Gliding);
}

std::unique_ptr<Gesture> pressFrontier(CanvasCore& core, const Hand& hand, const Hit& hit) {
    const FrontierId id(hit.object);
    core.state.focus = core.canvas.hasFocus() ? objectId(id) : core.state.focus;
    core.select({objectId(id)});
    if (hit.role == Role::FrontierReason) core.canvas.editInPlace(objectId(id));
    if (hit.role == Role::FrontierName || hit.role == Role::FrontierReason) return nullptr;
    return std::make_unique<FrontierGesture>(core, hand, id);
}

// On a head: the eye hides a rival, the closed eye brings hidden ones back, the arrow shows the next, the
// triangle collapses a lane; a lane can be dragged by its head and by its lower edge. Anything else selects.
std::unique_ptr<Gesture> pressHead(CanvasCore& core, const Hand& hand, const Hit& hit) {
    const bool isLane = core.content.facts().lane(LaneId(hit.object)) != nullptr;
    if (hit.role == Role::Handle) {
        core.canvas.showNextRival();
        return nullptr;
    }
    if (hit.role == Role::RivalBand) {
        EditBuilder builder = core.project()->edit();
        core.commit(hideBracketing(builder, BracketingId(hit.object)));
        return nullptr;
    }
    if (hit.role == Role::LaneFold) {
        if (isLane)
            core.canvas.toggleLane(LaneId(hit.object));
        else
            core.canvas.showHiddenRivals();
        return nullptr;
    }
    if (const PlacedLane* lane = laneEdgeAt(core, hand.at))
        return std::make_unique<LaneHeightGesture>(core, hand, lane->id);
    if (isLane) return std::make_unique<LaneDragGesture>(core, hand, LaneId(hit.object));
    if (hit.object != 0) core.select({ObjectId(hit.object)});
    return nullptr;
}

// The round handle of an event, the bar of a frontier or of the outer end of a bracket.
std::unique_ptr<Gesture> pressHandle(CanvasCore& core, const Hand& hand, const Hit& hit) {
    if (core.project()->events().rowOf(EventId(hit.object)))
        return std::make_unique<DrawInfluenceGesture>(core, hand, EventId(hit.object));
    const BracketFact* bracket = core.content.facts().bracket(BracketId(hit.object));
    if (bracket == nullptr) return pressFrontier(core, hand, hit);
    const double middle = core.frame().head + core.view.width() / 2;
    double from = middle;
    double until = middle;
    if (bracket->opens.isNull()) from = core.frame().head + core.view.scale().x(bracket->from);
    if (bracket->closes.isNull()) until = core.frame().head + core.view.scale().x(bracket->until);
    if (!isFinite(bracket->from)) from = core.frame().head;
    if (!isFinite(bracket->until)) until = core.frame().size.width;
    const bool atStart =
        bracket->opens.isNull() &&
        (!bracket->closes.isNull() || std::abs(hand.at.x - from) < std::abs(hand.at.x - until));
    return std::make_unique<OuterEndGesture>(core, hand, bracket->id,
                                             atStart ? BracketEnd::Start : BracketEnd::End);
}

// The lane in whose own bracketing the pointer is.
const PlacedLane* laneBandAt(CanvasCore& core, Point at) {
    const PlacedLane* lane = core.frame().laneAt(at);
    return lane != nullptr && lane->band.contains(at) ? lane : nullptr;
}

// Curves of influences run over the band, and are not meant there.
std::unique_ptr<Gesture> pressLaneBand(CanvasCore& core, const Hand& hand, LaneId lane) {
    BracketId on;
    for (const PlacedBracket& bracket : core.frame().brackets)
        if (bracket.lane == lane && bracket.box.contains(hand.at)) on = bracket.id;
    // Beside a bracket the next one begins; its own end is taken from inside it.
    if (!on.isNull() && core.tool == CanvasTool::Select && core.canEdit())
        if (const auto end = outerEndAt(core, hand.at))
            return std::make_unique<OuterEndGesture>(core, hand, end->bracket, end->end);
    return std::make_unique<DrawBracketGesture>(core, hand, on, lane);
}

std::unique_ptr<Gesture> pressWithSelect(CanvasCore& core, const Hand& hand, const Hit& hit) {
    const TimelineFrame& frame = core.frame();
    if (hand.at.y >= frame.minimap.y)
        return hand.at.x >= frame.head ? std::make_unique<MinimapGesture>(core, hand) : nullptr;
    if (hand.at.x < frame.head) return pressHead(core, hand, hit);
    if (hit.role == Role::Handle) return pressHandle(core, hand, hit);
    if (hit.role == Role::Grip || isEventRole(hit.role)) {
        const EventId id(hit.object);
        if (const auto end = endAt(core, id, hand.at, hit.role))
            return std::make_unique<StretchGesture>(core, hand, id, *end);
        return std::make_unique<MoveGesture>(core, hand, id);
    }
    if (hit.role == Role::FoldBar || hit.role == Role::FoldCount) {
        std::vector<ObjectId> ids;
        if (const PlacedBar* bar = frame.bar(EventId(hit.object)))
            for (const EventId id : bar->events) ids.push_back(objectId(id));
        core.select(std::move(ids));
        return nullptr;
    }
    if (hit.role == Role::OutOfView) {
        goOutOfView(core, LaneId(hit.object), hand.at);
        return nullptr;
    }
    if (isFrontierRole(hit.role)) return pressFrontier(core, hand, hit);
    if (const PlacedLane* lane = laneBandAt(core, hand.at)) return pressLaneBand(core, hand, lane->id);
    if (const auto end = outerEndAt(core, hand.at); end && isBracketRole(hit.role))
        return std::make_unique<OuterEndGesture>(core, hand, end->bracket, end->end);
    if (isBracketRole(hit.role) && core.content.facts().isInMainBand(BracketId(hit.object)))
        return std::make_unique<DrawBracketGesture>(core, hand, BracketId(hit.object));
    if (isBracketRole(hit.role) && hit.object != 0) {
        core.state.focus = core.canvas.hasFocus() ? ObjectId(hit.object) : core.state.focus;
        core.select({ObjectId(hit.object)});
        return nullptr;
    }
    if (hit.role == Role::BracketBand || (hit.role == Role::EmptyText && hand.at.y < frame.lanesView.y))
        return std::make_unique<DrawBracketGesture>(core, hand);
    if (isInfluenceRole(hit.role)) {
        core.select({ObjectId(hit.object)});
        return nullptr;
    }
    if (hit.role == Role::UnitLife || hit.role == Role::UnitSign || hit.role == Role::PlanBar) {
        core.say(wordsOnLane(core, hit));
        core.select({ObjectId(hit.object)});
        return nullptr;
    }
    if (hit.role == Role::Axis) return std::make_unique<PanGesture>(core, hand);
    return std::make_unique<RubberBandGesture>(core, hand);
}

} // namespace

bool isEventRole(Role role) {
    switch (role) {
    case Role::EventBadge:
    case Role::EventLabel:
    case Role::EventPlate:
    case Role::EventExtent:
    case Role::EventEnd:
    case Role::EventSign:
    case Role::EventEvidence:
    case Role::EventIssue:
    case Role::Planned:
        return true;
    default:
        return false;
    }
}

Gesture::Gesture(CanvasCore& canvasCore, const Hand& hand)
    : core(canvasCore), m_start(hand.at),
      m_startTime(canvasCore.view.scale().timeAt(hand.at.x - canvasCore.frame().head)),
      m_startScroll(canvasCore.canvas.verticalScrollBar()->value()),
      m_startInLanes(hand.at.y >= canvasCore.frame().lanesView.y) {}

Point Gesture::start() const {
    const TimeScale& scale = core.view.scale();
    const double x = core.frame().head + (m_startTime - scale.from) / scale.secondsPerPixel;
    const int scrolled = m_startInLanes ? core.canvas.verticalScrollBar()->value() - m_startScroll : 0;
    return {x, m_start.y - scrolled};
}

void Gesture::handMoved(const Hand& hand) {
    if (!m_dragging && std::hypot(hand.at.x - m_start.x, hand.at.y - m_start.y) < kThreshold) return;
    m_dragging = true;
    drag(hand);
}

void Gesture::handReleased(const Hand& hand) { m_dragging ? drop(hand) : click(hand); }

std::unique_ptr<Gesture> gestureAt(CanvasCore& core, const Hand& hand, Qt::MouseButton button) {
    if (core.project() == nullptr) return nullptr;
    if (button == Qt::MiddleButton) return std::make_unique<PanGesture>(core, hand);
    if (button != Qt::LeftButton) return nullptr;
    const Hit hit = core.hit(hand.at).value_or(Hit{});
    const TimelineFrame& frame = core.frame();
    const bool inTime =
        hand.at.x >= frame.head && hand.at.y < frame.minimap.y && hand.at.y >= frame.axis.bottom();
    if (!inTime || core.tool == CanvasTool::Select) return pressWithSelect(core, hand, hit);
    switch (core.tool) {
    case CanvasTool::Pan:
        return std::make_unique<PanGesture>(core, hand);
    case CanvasTool::Event:
        if (core.content.laning() != nullptr) {
            core.say(
                TimelineCanvas::tr("Events are drawn into own lanes: choose View, Lanes by, Own lanes."));
            return nullptr;
        }
        if (const PlacedLane* lane = frame.laneAt(hand.at))
            return std::make_unique<DrawEventGesture>(core, hand, lane->id);
        return nullptr;
    case CanvasTool::Bracket:
        if (const PlacedLane* lane = laneBandAt(core, hand.at)) return pressLaneBand(core, hand, lane->id);
        return std::make_unique<DrawBracketGesture>(core, hand);
    case CanvasTool::Frontier:
        if (isFrontierRole(hit.role) || hit.role == Role::Handle) return pressFrontier(core, hand, hit);
        return std::make_unique<CutGesture>(core, hand);
    case CanvasTool::Influence:
        if (isEventRole(hit.role))
            return std::make_unique<DrawInfluenceGesture>(core, hand, EventId(hit.object));
        core.say(TimelineCanvas::tr("An influence begins on an event."));
        return nullptr;
    case CanvasTool::Select:
        break;
    }
    return nullptr;
}

Qt::CursorShape cursorAt(CanvasCore& core, Point at) {
    const TimelineFrame& frame = core.frame();
    if (at.y >= frame.minimap.y && at.x >= frame.head) {
        const Box& window = frame.minimapWindow;
        if (std::abs(at.x - window.x) <= kEndCatch || std::abs(at.x - window.right()) <= kEndCatch)
            return Qt::SplitHCursor;
        return Qt::OpenHandCursor;
    }
    if (at.x < frame.head) return laneEdgeAt(core, at) != nullptr ? Qt::SplitVCursor : Qt::ArrowCursor;
    const auto hit = core.hit(at);
    const bool onEvent =
        hit && core.project() != nullptr && core.project()->events().rowOf(EventId(hit->object));
    if (core.tool == CanvasTool::Pan) return Qt::OpenHandCursor;
    if (core.tool == CanvasTool::Event || core.tool == CanvasTool::Bracket ||
        core.tool == CanvasTool::Influence)
        return Qt::CrossCursor;
    if (hit && hit->role == Role::Handle && onEvent) return Qt::CrossCursor;
    if (hit && isBracketRole(hit->role) && outerEndAt(core, at) && core.canEdit()) return Qt::SplitHCursor;
    if (hit && (hit->role == Role::Frontier || hit->role == Role::FrontierMark || hit->role == Role::Handle))
        return core.canEdit() ? Qt::SplitHCursor : Qt::ArrowCursor;
    if (core.tool == CanvasTool::Frontier) return Qt::SplitHCursor;
    if (hit && (hit->role == Role::Grip || isEventRole(hit->role)) &&
        endAt(core, EventId(hit->object), at, hit->role))
        return Qt::SplitHCursor;
    return Qt::ArrowCursor;
}

} // namespace forlop
