// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows beside its data: the time window, selection, hover, what is under the hand. Plain
// values, so that a layout is a function of model, state and size, and a test can state any situation.
#pragma once

#include "core/layout/bracketcounts.h"
#include "core/layout/geometry.h"
#include "core/layout/influencefilter.h"
#include "core/model/entity.h"
#include "core/time/phrase.h"
#include "core/time/temporalextent.h"
#include "core/time/timescale.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace forlop {

/// Half-open stretch of time.
struct TimeRange {
    Instant from = 0;
    Instant until = 0;

    [[nodiscard]] bool isEmpty() const { return until <= from; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

enum class ShownInfluences : quint8 { All, OfSelection, None };
/// What led to the selected events and what they led to, along all influences, before everything else.
enum class ShownPaths : quint8 { Off, OfSelection };
/// Crowded lanes: fold what does not fit into counted bars, or grow and scroll.
enum class Crowding : quint8 { Fold, Scroll };
enum class RowDensity : quint8 { Comfortable, Dense };

/// How strongly things are tinted, in percent; differs between themes.
struct Strengths {
    int possible = 16; ///< extent where the event only may lie
    int certain = 30;
    int tint = 7; ///< bracket colour over the lanes
};

/// An event as it will be if the hand lets go now.
struct EventPreview {
    EventId id;
    Bounds padded;
    quint32 extentFlags = 0;
    LaneId lane;
};

/// A frontier as it will be if the hand lets go now, with what its brackets hold then.
struct FrontierPreview {
    FrontierId id;
    Bounds padded;
    Instant at = 0;
    EventId marks;     ///< would mark it from then on; none: what marks it stays
    MovedShares moved; ///< of the brackets on its level
};

enum class BracketEnd : quint8 { Start, End };

/// The outer start or end of a bracket as it will be if the hand lets go now.
struct EndPreview {
    BracketId bracket;
    BracketEnd end = BracketEnd::Start;
    Instant was = 0; ///< infinite where nothing was stated
    Instant at = 0;
    Instant latest = 0; ///< later than `at` where it is only about there
    MovedShares moved;
};

/// How tall lanes are made and which are collapsed: how one looks at them, not what they are.
struct LaneView {
    QHash<qint64, double> heights; ///< pixels at 100 % text; without an entry a lane takes what it needs
    QSet<qint64> collapsed;
    friend bool operator==(const LaneView&, const LaneView&) = default;
};

/// A lane on its way to another place among the lanes.
struct LaneDrag {
    LaneId id;
    LaneId before;      ///< none: to the bottom of the lane that it comes to stand in
    double top = 0;     ///< of its head under the hand
    LaneId inside;      ///< the lane that it comes to stand in; none: at the left
    bool nests = false; ///< dropped on the lane itself, not between two in it
};

struct DrawnInfluence {
    EventId from;
    Point start; ///< where it leaves when its event is scrolled out of view
    Point tip;
    EventId target; ///< none: over nothing that can be a target
};

/// What a drop here would make or take.
struct DropPreview {
    LaneId lane;    ///< highlighted; none for a mark
    ObjectId mark;  ///< the mark that takes the quote
    Bounds padded;  ///< of the event to be; all infinite when it has no date
    Instant at = 0; ///< where its badge will stand
    QString text;   ///< "New event with this quote"
};

/// The ink flag in the axis.
struct ReadOut {
    Instant at = 0;
    QString text;
    TimeRange extent; ///< repeated on the axis; empty: none
};

struct TimelineState {
    TimeScale scale; ///< x counts from the left edge of the time area
    double scrollY = 0;
    std::vector<ObjectId> selection;
    ObjectId hover;
    ObjectId focus;
    bool showFocus = false; ///< the canvas has the keyboard focus
    ShownInfluences influences = ShownInfluences::All;
    InfluenceFilter influenceFilter;
    ShownPaths paths = ShownPaths::Off;
    std::optional<EventFilter> faint; ///< events that it does not let through are drawn faintly
    LaneView laneView;
    Crowding crowding = Crowding::Fold;
    RowDensity density = RowDensity::Comfortable;
    double textScale = 1;
    Strengths strengths;
    DateLanguage language = DateLanguage::English;
    int rivalOffset = 0; ///< which rival is shown first
    bool readOnly = false;
    TimeRange full; ///< of the minimap
    QSet<qint64> issues;

    std::vector<EventPreview> moving;
    std::optional<FrontierPreview> movingFrontier;
    std::optional<EndPreview> movingEnd;
    std::optional<LaneDrag> laneDrag;
    std::optional<TimeRange> bracketDraft;
    LaneId bracketDraftLane; ///< in the bracketing of that lane; none: in the main band
    std::optional<TimeRange> eventDraft;
    LaneId eventDraftLane;
    std::optional<DrawnInfluence> influenceDraft;
    std::optional<Box> rubberBand;
    std::optional<DropPreview> drop;
    std::optional<ReadOut> readOut;
    std::optional<Instant> caught; ///< where the snap holds

    [[nodiscard]] bool isSelected(qint64 object) const {
        for (const ObjectId id : selection)
            if (id.value() == object) return true;
        return false;
    }
};

} // namespace forlop
