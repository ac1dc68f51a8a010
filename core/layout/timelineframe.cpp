// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelineframe.h"

#include <algorithm>

namespace forlop {

Box PlacedEvent::mark() const {
    Box box{badge.x - 8, badge.y - 10, 16, 20};
    if (extent.width > 0) box = box.united(extent);
    return label.isNull() ? box : box.united(label);
}

void TimelineFrame::clear() {
    lanes.clear();
    events.clear();
    bars.clear();
    frontiers.clear();
    brackets.clear();
    rivalRows.clear();
    ticks.clear();
    influencesDrawn = 0;
}

const PlacedEvent* TimelineFrame::event(EventId id) const {
    const auto it =
        std::find_if(events.begin(), events.end(), [id](const PlacedEvent& each) { return each.id == id; });
    return it == events.end() ? nullptr : &*it;
}

const PlacedBar* TimelineFrame::bar(EventId first) const {
    const auto it = std::find_if(bars.begin(), bars.end(), [first](const PlacedBar& bar) {
        return !bar.events.empty() && bar.events.front() == first;
    });
    return it == bars.end() ? nullptr : &*it;
}

const PlacedLane* TimelineFrame::laneAt(Point at) const {
    if (at.y < lanesView.y || at.y >= lanesView.bottom()) return nullptr;
    for (const PlacedLane& lane : lanes)
        if (at.y >= lane.box.y && at.y < lane.box.bottom()) return &lane;
    return nullptr;
}

bool PlacedLane::holdsEventsOf(LaneId lane) const {
    return std::find(holds.begin(), holds.end(), lane) != holds.end();
}

const PlacedLane* TimelineFrame::laneHolding(LaneId lane) const {
    const auto it = std::find_if(lanes.begin(), lanes.end(),
                                 [lane](const PlacedLane& each) { return each.holdsEventsOf(lane); });
    return it == lanes.end() ? nullptr : &*it;
}

Box TimelineFrame::timeArea() const { return {head, 0, size.width - head, minimap.y}; }

size_t TimelineFrame::shown() const {
    size_t sum = 0;
    for (const PlacedLane& lane : lanes) sum += lane.drawn + lane.folded + lane.before + lane.after;
    return sum;
}

} // namespace forlop
