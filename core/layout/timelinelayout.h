// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a display list: a function of model, state and size. What it keeps between two calls
// (widths of labels, rows of events) only saves time and never changes the answer. Each frame stays within
// three bounds: at most one rect a pixel and row, density columns where a lane holds more events than half
// the pixels, labels only where they fit.
#pragma once

#include "core/layout/displaylist.h"
#include "core/layout/influencepaths.h"
#include "core/layout/lanepacking.h"
#include "core/layout/timelineframe.h"

namespace forlop {

/// A frame in pieces, from bottom to top: what the hand may hold apart from what lies still under it.
struct TimelinePieces {
    DisplayList ground; ///< lanes, tints, lines of frontiers
    DisplayList still;  ///< events and all that follows no hand
    DisplayList bands;  ///< bands, rivals, selection
    DisplayList hand;   ///< ghosts, drafts, the read-out

    /// All of them as one list.
    void joinInto(DisplayList& list) const;
};

/// What a step of the hand changed.
struct HandStep {
    bool anew = false;       ///< everything below the hand was laid out anew
    std::vector<Box> below;  ///< where the pieces below the hand changed; without `anew` only
    std::vector<Box> inHand; ///< what the hand showed and what it shows now
};

class TimelineLayout {
public:
    /// Lays the whole canvas out into `list` and `frame`.
    void build(const TimelineModel& model, const TimelineFacts& facts, const TimelineState& state, Size size,
               const TextMeasure& measure, DisplayList& list, TimelineFrame& frame);
    /// After build(), while nothing has changed but what the hand holds: lays out that, and what follows it.
    HandStep followHand(const TimelineModel& model, const TimelineFacts& facts, const TimelineState& state,
                        const TextMeasure& measure, TimelineFrame& frame);
    /// Of the last followHand().
    [[nodiscard]] const TimelinePieces& pieces() const { return m_pieces; }
    /// The title of this event changed.
    void forget(EventId id) { m_labels.forget(id); }
    /// Another project, case or font.
    void forgetAll();

private:
    /// What the pieces below the hand show of it.
    struct HandBelow {
        std::vector<EventId> moving;
        FrontierId frontier;
        BracketId end;
        bool readsOut = false;
        friend bool operator==(const HandBelow&, const HandBelow&) = default;
    };
    [[nodiscard]] static HandBelow belowOf(const TimelineState& state);

    TimelineLabels m_labels;
    LanePackings m_packings;
    InfluencePaths m_paths; ///< of the last build
    TimelinePieces m_pieces;
    DisplayList m_before; ///< a piece as it was
    std::optional<HandBelow> m_below;
    size_t m_influencesBelow = 0;
};

} // namespace forlop
