// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/lanegestures.h"

#include "core/edit/laneverbs.h"

#include <cmath>

namespace forlop {
namespace {

constexpr double kEdgeCatch = 4;

const PlacedLane* placedLane(CanvasCore& core, LaneId id) {
    for (const PlacedLane& lane : core.frame().lanes)
        if (lane.id == id) return &lane;
    return nullptr;
}

// The lane that the held one would stand above: the first whose middle lies below the hand.
LaneId laneBelow(CanvasCore& core, double y) {
    for (const PlacedLane& lane : core.frame().lanes)
        if (y < lane.box.centre().y) return lane.id;
    return {};
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
    LaneDrag held{m_id, laneBelow(core, hand.at.y), hand.at.y - std::min(m_grip, 16.0)};
    core.state.laneDrag = held;
    core.touch();
}

void LaneDragGesture::drop(const Hand& hand) {
    const bool shown = core.state.laneDrag.has_value();
    const LaneId above = laneBelow(core, hand.at.y);
    core.clearPreview();
    if (!shown || !core.canEdit()) return;
    EditBuilder builder = core.project()->edit();
    if (core.commit(moveLane(builder, m_id, above))) core.select({objectId(m_id)});
}

void LaneDragGesture::click(const Hand& /*hand*/) { core.select({objectId(m_id)}); }

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

} // namespace forlop
