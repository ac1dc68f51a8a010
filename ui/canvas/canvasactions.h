// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and menus do on the canvas: move and stretch the selection by units, walk from event to event and
// from lane to lane, go to an object, zoom.
#pragma once

#include "ui/canvas/canvascore.h"

namespace forlop {

class CanvasActions {
public:
    explicit CanvasActions(CanvasCore& core) : m_core(core) {}

    enum class Way { Back, Forth };
    enum class End { Start, End };
    void moveInTime(Way way);
    void stretch(End end, Way way);
    void moveToNeighbourLane(Way way);
    void removeSelection();
    void toggleSelectedLanes();
    void nestSelectedLane();
    void moveSelectedLaneOut();
    /// Of the selected lanes.
    void setLaneField(int field, const QString& word);
    void drawInfluenceBetweenSelected();
    /// Says how the rival that is shown then differs.
    void showNextRival();
    void showRival(BracketingId id);
    void showHiddenRivals();
    void hideShownRival();
    /// How much lies on the paths shown, and that a filter limits them.
    void sayPaths();
    /// Cuts the bracket that is pointed at or selected, else the one of the main band that holds the date.
    void splitAt(const TemporalExtent& when, EventId marks = {}, BracketId pointed = {});

    /// The next event of the case in time (or order), from the focused one.
    void walk(Way way);
    /// The event nearest in time in the next lane that has any.
    void walkLanes(Way way);
    void walkToEnd(Way way);
    /// Into the bands and back: events, brackets and frontiers of the case, then those of each lane.
    void walkRing(Way way);
    /// What is walked there; empty where nothing is cut.
    [[nodiscard]] std::vector<ObjectId> ring();
    void walkFrontiers(Way way);

    enum class Reveal { Scroll, ScrollAndSelect };
    void focusOn(ObjectId id, Reveal reveal);
    [[nodiscard]] std::optional<TimeRange> rangeOf(ObjectId id) const;
    void zoomToSelection();
    void selectAllEvents();
    /// The axis unit as a precision: what is drawn by hand is known to it, and no finer.
    [[nodiscard]] Precision handPrecision();

private:
    [[nodiscard]] std::vector<LaneId> selectedLanes() const;
    [[nodiscard]] LaneId laneMeant();
    void moveLaneBy(LaneId id, Way way);
    void sayDifference();
    /// Scrolls the lanes until that height of the canvas is seen.
    void bringInView(double y);

    CanvasCore& m_core;
};

} // namespace forlop
