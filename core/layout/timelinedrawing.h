// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the timeline layout share while one frame is laid out.
#pragma once

#include "core/layout/banddifference.h"
#include "core/layout/displaylist.h"
#include "core/layout/eventink.h"
#include "core/layout/influencepaths.h"
#include "core/layout/timelinefacts.h"
#include "core/layout/timelineframe.h"
#include "core/layout/timelinelabels.h"
#include "core/layout/timelinemetrics.h"

#include <QCoreApplication>

namespace forlop {

/// Words that the timeline itself shows.
struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

struct Drawing {
    const TimelineModel& model;
    const TimelineFacts& facts;
    const TimelineState& state;
    const TimelineMetrics& m;
    const TextMeasure& measure;
    TimelineLabels& labels;
    TimelineFrame& frame;
    DisplayList& list;
    InfluencePaths paths; ///< empty unless they are shown

    /// Far outside the view, where a line may still begin: infinities and what lies beyond.
    static constexpr double kFar = 20'000;

    /// Canvas x of an instant; what lies far outside is brought to kFar beyond the edge.
    [[nodiscard]] double x(Instant t) const {
        if (t == kMinusInfinity) return m.head - kFar;
        if (t == kInfinity) return frame.size.width + kFar;
        return std::clamp(m.head + state.scale.x(t), m.head - kFar, frame.size.width + kFar);
    }
    [[nodiscard]] double left() const { return m.head; }
    [[nodiscard]] double right() const { return frame.size.width; }
    [[nodiscard]] double width() const { return std::max(0.0, frame.size.width - m.head); }
    [[nodiscard]] TimeRange view() const {
        return {state.scale.instantAt(0), state.scale.instantAt(width())};
    }
    /// Baseline that centres capitals of that size on `middle`.
    [[nodiscard]] double baseline(double middle, double size) const {
        return middle + measure.capHeight(size) / 2;
    }
    void text(Tag tag, Point at, const QString& text, double size, Tone tone,
              TextStyle style = TextStyle::Regular, Anchor anchor = Anchor::Start) const {
        list.text(tag, at, text, size, tone, measure, style, anchor);
    }
    /// Elided to the width; nothing when fewer than `letters` fit.
    void elided(Tag tag, Point at, const QString& text, double size, Tone tone, double width,
                TextStyle style = TextStyle::Regular, int letters = 2) const {
        const QString shown = measure.elided(text, size, width, style, letters);
        if (!shown.isEmpty()) list.text(tag, at, shown, size, tone, measure, style);
    }
    [[nodiscard]] bool isSelected(qint64 object) const { return state.isSelected(object); }
    /// Not let through by the filter, or on no path of those that are shown.
    [[nodiscard]] bool isFaint(size_t row) const;

    /// Where frontiers and brackets stand, with what the hand holds taken where it is now.
    [[nodiscard]] Instant placeOf(const FrontierFact& frontier) const;
    [[nodiscard]] Instant startOf(const BracketFact& bracket) const;
    [[nodiscard]] Instant endOf(const BracketFact& bracket) const;
};

/// Ink of an event kind, and the shape of its badge.
[[nodiscard]] MarkShape shapeOf(EventKind kind, bool outside);
/// Length of the evidence ticks (or of the sign that there are none) after a label.
[[nodiscard]] double evidenceWidth(int quotes);
/// Room for "~" and "?" between badge and label.
[[nodiscard]] double signWidth(quint32 flags);

// The parts, in the order of painting.
class LanePackings;
void arrangeLanes(const Drawing& d, LanePackings& packings);
void drawLanes(const Drawing& d);
void drawFrontierLines(const Drawing& d);
void drawInfluences(const Drawing& d);
/// Those of the events under the hand.
void drawHeldInfluences(const Drawing& d);
void drawEvents(const Drawing& d);
void drawDensity(const Drawing& d);
void drawFolds(const Drawing& d);
void drawUnitLives(const Drawing& d);
void drawPlanBars(const Drawing& d);
/// From the planned end to the actual one, with how far that is.
void drawSlip(const Drawing& d, const PlacedEvent& event, const PlanFact& plan);
/// Room above the events of a lane for what else it shows.
[[nodiscard]] double roomAbove(const Drawing& d, const LaneFact& lane);
void drawTabs(const Drawing& d);
void drawBands(const Drawing& d);
void drawRival(const Drawing& d);
/// As it is, or as it will be with what the hand holds where it is now.
[[nodiscard]] std::optional<BracketShare> shareOf(const Drawing& d, const BracketFact& bracket);
/// How many events a bracket holds, in a pill at the right of the room. The width it takes; 0 where no number
/// fits.
double drawCounts(const Drawing& d, const BracketFact& bracket, const BracketShare& share, const Box& room);
/// The brackets nested in one, of the case or of that lane.
void drawNestedRow(const Drawing& d, const BracketFact& outer, const Box& row, LaneId lane);
/// The bracketings that belong to one lane each, in that lane.
void drawLaneBands(const Drawing& d);
void drawLaneFrontierLines(const Drawing& d);
/// Of the band at the top of such a lane.
[[nodiscard]] double laneBandHeight(const Drawing& d, const BandFact& band);
/// Where the brackets of the case cut: all lanes, or that of the case alone where each case has one.
[[nodiscard]] Box lanesOfCase(const Drawing& d);
/// The way back to hidden rivals where no rival has a row; ends at `right`.
void drawHiddenRivals(const Drawing& d, double right, double middle);
void drawAxis(const Drawing& d);
void drawMinimap(const Drawing& d);
void drawSelection(const Drawing& d);
void drawUnderHand(const Drawing& d);
void drawLaneDrag(const Drawing& d);
void drawLaneTint(const Drawing& d, const PlacedLane& lane);
void drawLaneHead(const Drawing& d, const PlacedLane& lane);
/// Rivals that are not hidden, the one that is shown first.
[[nodiscard]] std::vector<const BandFact*> shownRivals(const Drawing& d);
/// Signs in a head column that can be clicked begin here.
constexpr double kHeadText = 30;
/// Where the bands end.
[[nodiscard]] double arrangeBands(const Drawing& d, double top);

} // namespace forlop
