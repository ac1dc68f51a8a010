// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in one laid-out frame of the timeline: what tools, keyboard and screen reader ask beside
// the display list. Pixels of the whole canvas, (0, 0) at its top left.
#pragma once

#include "core/layout/timelinestate.h"
#include "core/model/eventdensity.h"

#include <vector>

namespace forlop {

/// An event whose mark is drawn, in a row of its own or as a badge of the fold row.
struct PlacedEvent {
    EventId id;
    size_t row = 0;  ///< in EventColumns
    size_t lane = 0; ///< in TimelineFrame::lanes
    Point badge;     ///< middle of the badge
    Box extent;      ///< not clipped; where the event may lie
    Box label;       ///< of the plate; null when it has no label
    QString text;    ///< of the label as drawn
    double textWidth = 0;
    bool folded = false;

    [[nodiscard]] Box mark() const; ///< all of it
};

/// Events that stand too close to be shown one by one.
struct PlacedBar {
    Box box;
    size_t lane = 0;
    std::vector<EventId> events; ///< in time; the first names the bar
    std::vector<double> at;      ///< x of each event
    KindCounts kinds{};
};

struct PlacedLane {
    LaneId id;
    LaneId parent;
    int depth = 0;             ///< how many lanes it is nested in
    size_t fact = 0;           ///< in TimelineFacts::lanes
    std::vector<LaneId> holds; ///< lanes whose events stand in it: itself, and those that it hides
    Box box;                   ///< right of the heads, whole height
    Box band;                  ///< of its own bracketing, at its top; null when it has none
    double rowTop = 0;
    double rowHeight = 0;
    int rows = 0;
    bool dense = false; ///< drawn as density columns
    bool collapsed = false;
    size_t total = 0;
    size_t drawn = 0;
    size_t folded = 0;
    size_t before = 0; ///< out of view on the left
    size_t after = 0;

    [[nodiscard]] bool holdsEventsOf(LaneId lane) const;
};

struct PlacedFrontier {
    FrontierId id;
    double x = 0;
    bool nested = false;
    bool main = true; ///< of the main band, not of one lane
    Box line;         ///< from the strip, or the band of its lane, down
    Point mark;       ///< its diamond
};

struct PlacedBracket {
    BracketId id;
    Box box; ///< clipped to the view
    Instant from = kMinusInfinity;
    Instant until = kInfinity;
    bool nested = false;
    bool main = true;
    LaneId lane; ///< whose own bracketing it belongs to
};

struct TimelineFrame {
    Size size;
    double head = 0; ///< width of the heads
    Box axis;        ///< right of the heads, as all below
    Box band;
    Box strip;
    Box rivals;
    Box lanesView;          ///< where lanes are seen
    double lanesHeight = 0; ///< of all lanes, seen or not
    Box minimap;
    TimeScale minimapScale;
    Box minimapWindow;
    std::vector<PlacedLane> lanes;
    std::vector<PlacedEvent> events;
    std::vector<PlacedBar> bars;
    std::vector<PlacedFrontier> frontiers;
    std::vector<PlacedBracket> brackets;
    std::vector<BracketingId> rivalRows; ///< from top to bottom
    std::vector<Instant> ticks;          ///< of the labelled unit, for snapping
    size_t influencesDrawn = 0;

    void clear();
    [[nodiscard]] const PlacedEvent* event(EventId id) const;
    [[nodiscard]] const PlacedBar* bar(EventId first) const;
    /// The lane at that height; nothing outside the lanes.
    [[nodiscard]] const PlacedLane* laneAt(Point at) const;
    /// The lane in which the events of a lane are drawn: itself, or the collapsed one that hides it.
    [[nodiscard]] const PlacedLane* laneHolding(LaneId id) const;
    [[nodiscard]] Box timeArea() const; ///< everything right of the heads above the minimap
    [[nodiscard]] size_t shown() const; ///< drawn + folded + out of view, over all lanes
};

} // namespace forlop
