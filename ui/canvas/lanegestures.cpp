// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/lanegestures.h"

#include "core/edit/laneverbs.h"
#include "core/layout/timelinemetrics.h"

#include <algorithm>
#include <cmath>

namespace forlop {
namespace {

constexpr double kEdgeCatch = 4;

const PlacedLane* placedLane(CanvasCore& core, LaneId id) {
    for (const PlacedLane& lane : core.frame().lanes)
        if (lane.id == id) return &lane;
    return nullptr;
}

// Drawn to the left by whole indents, the lane comes out of that many that it would stand in: directly below
// the one that it leaves. Only where it is put at the end of a lane, or back where it was.
void comeOut(CanvasCore& core, LaneDrag& drag, double toLeft) {
    if (drag.nests || !(drag.before.isNull() || drag.before == drag.id)) return;
    const QSize size = core.canvas.viewport()->size();
    const double indent =
        TimelineMetrics::at(core.state, Size{size.width() * 1.0, size.height() * 1.0}).indent;
    const std::vector<LaneFact>& lanes = core.content.facts().lanes();
    for (double left = toLeft; left >= indent && !drag.inside.isNull(); left -= indent) {
        const auto out = std::find_if(lanes.begin(), lanes.end(),
                                      [&](const LaneFact& lane) { return lane.id == drag.inside; });
        if (out == lanes.end()) return;
        const auto next = std::find_if(std::next(out), lanes.end(),
                                       [&](const LaneFact& lane) { return lane.parent == out->parent; });
        drag.inside = out->parent;
        drag.before = next == lanes.end() ? LaneId() : next->id;
    }
}

// Where the held lane would come to stand: into the lane whose middle the hand is on, otherwise between two.
LaneDrag aimAtHeight(CanvasCore& core, LaneId held, double y) {
    constexpr double edge = 0.3; // of a lane, above and below its middle
    const std::vector<PlacedLane>& lanes = core.frame().lanes;
    LaneDrag drag;
    drag.id = held;
    const auto at = std::find_if(lanes.begin(), lanes.end(),
                                 [y](const PlacedLane& lane) { return y < lane.box.bottom(); });
    if (at == lanes.end()) return drag;
    const double share = (y - at->box.y) / at->box.height;
    if (share >= edge && share <= 1 - edge && at->id != held) {
        drag.inside = at->id;
        drag.nests = true;
        return drag;
    }
    drag.inside = at->parent;
    drag.before = at->id;
    if (share <= 1 - edge) return drag;
    drag.before = {};
    auto next = std::next(at);
    if (next != lanes.end() && next->depth > at->depth) {
        drag.inside = at->id;
        drag.before = next->id;
        return drag;
    }
    if (next != lanes.end() && next->parent == at->parent) drag.before = next->id;
    return drag;
}

LaneDrag aimAt(CanvasCore& core, LaneId held, Point hand, Point start) {
    LaneDrag drag = aimAtHeight(core, held, hand.y);
    comeOut(core, drag, start.x - hand.x);
    return drag;
}

} // namespace

const PlacedLane* laneEdgeAt(CanvasCore& core, Point at) {
    const TimelineFrame& frame = core.frame();
    if (at.x >= frame.head || at.y < frame.lanesView.y || at.y >= frame.lanesView.bottom()) return nullptr;
    for (const PlacedLane& lane : frame.lanes)
        if (!lane.collapsed && std::abs(at.y - lane.box.bottom()) <= kEdgeCatch) return &lane;
    return nullptr;
}

LaneDragGesture::LaneDragGesture(CanvasCore& canvasCore, const Hand& hand, LaneId id)
    : Gesture(canvasCore, hand), m_id(id) {
    if (const PlacedLane* lane = placedLane(core, id)) m_grip = hand.at.y - lane->box.y;
}

void LaneDragGesture::drag(const Hand& hand) {
    if (!core.canEdit()) {
        core.say(core.project()->readOnlyReason());
        return;
    }
    if (core.content.laning() != nullptr) {
        core.say(
            TimelineCanvas::tr("These lanes follow the scheme; only own lanes can be put in another order."));
        return;
    }
    LaneDrag held = aimAt(core, m_id, hand.at, start());
    held.top = hand.at.y - std::min(m_grip, 16.0);
    const TimelineFacts& facts = core.content.facts();
    const LaneFact* own = facts.lane(m_id);
    const LaneFact* inside = facts.lane(held.inside);
    const LaneFact* left = own != nullptr && own->parent != held.inside ? facts.lane(own->parent) : nullptr;
    if (held.nests && inside != nullptr)
        core.say(TimelineCanvas::tr("Nest in %1").arg(inside->name));
    else
        core.say(left != nullptr ? TimelineCanvas::tr("Out of %1").arg(left->name) : QString());
    core.state.laneDrag = held;
    core.touchHand();
}

void LaneDragGesture::drop(const Hand& hand) {
    const bool shown = core.state.laneDrag.has_value();
    const LaneDrag aim = aimAt(core, m_id, hand.at, start());
    core.clearPreview();
    if (!shown || !core.canEdit()) return;
    core.say({});
    EditBuilder builder = core.project()->edit();
    if (core.commit(placeLane(builder, m_id, {aim.inside, aim.before}))) core.select({objectId(m_id)});
}

void LaneDragGesture::click(const Hand& /*hand*/) {
    if (core.content.exists(objectId(m_id))) core.select({objectId(m_id)});
}

LaneHeightGesture::LaneHeightGesture(CanvasCore& canvasCore, const Hand& hand, LaneId id)
    : Gesture(canvasCore, hand), m_id(id), m_before(canvasCore.state.laneView) {
    if (const PlacedLane* lane = placedLane(core, id)) m_height = lane->box.height;
}

void LaneHeightGesture::drag(const Hand& hand) {
    LaneView view = core.state.laneView;
    const double least = 30;
    view.heights[m_id.value()] = std::max(least, (m_height + hand.at.y - start().y) / core.state.textScale);
    core.state.laneView = std::move(view);
    core.touch();
}

void LaneHeightGesture::drop(const Hand& hand) {
    drag(hand);
    emit core.canvas.laneViewChanged();
}

void LaneHeightGesture::abort() {
    core.state.laneView = m_before;
    Gesture::abort();
}

QString wordsOnLane(const CanvasCore& core, const Hit& hit) {
    if (core.project() == nullptr) return {};
    const Tables& tables = core.project()->tables();
    const EventColumns& events = core.project()->events();
    switch (hit.role) {
    case Role::UnitLife:
        return lifeInWords(tables, UnitId(hit.object));
    case Role::UnitSign:
        return transitionInWords(tables, events, UnitTransitionId(hit.object));
    case Role::PlanBar:
        return planInWords(tables, events, PlannedActivityId(hit.object));
    default:
        return {};
    }
}

} // namespace forlop
