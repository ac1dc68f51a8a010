// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline needs to know of a case beyond its events, worked out once per change and not per frame:
// lanes in order, bracketings with their brackets and frontiers in time, where a frontier stands inside an
// imprecise date, which events of one date value stand apart, planned extents, how fine the dates are.
#pragma once

#include "core/layout/bracketcounts.h"
#include "core/layout/planfacts.h"
#include "core/layout/timelinestate.h"
#include "core/layout/unitlives.h"

#include <QHash>

namespace forlop {

struct FrontierFact {
    FrontierId id;
    bool nested = false;
    Instant at = 0;                       ///< where its line stands
    Bounds padded;                        ///< when it may have been
    Precision precision = Precision::Day; ///< of its date
    bool firm = true;                     ///< false: wave-dated, inferred, about, or placed by order
    bool inside = false;                  ///< stands inside one date value, by order
    EventId event;                        ///< first of those that mark it
    QString name;                         ///< key and label of that event
    QString reason;
    int colour = 0; ///< of the bracket that it opens
};

struct BracketFact {
    BracketId id;
    QString key;
    QString title; ///< key and name
    QString theme;
    Instant from = kMinusInfinity;
    Instant until = kInfinity;
    FrontierId opens;
    FrontierId closes;
    int colour = 0;
    std::optional<BracketShare> share; ///< of the events; nothing: not counted
    bool draft = false;
    std::vector<BracketFact> nested;
    /// Whether the frontier is one of its ends.
    [[nodiscard]] bool meets(FrontierId end) const {
        return !end.isNull() && (opens == end || closes == end);
    }
};

struct BandFact {
    BracketingId id;
    LaneId lane; ///< whose own it is; none: it is of the whole case
    QString name;
    QString detail; ///< second line of the head
    BracketingStatus status = BracketingStatus::Working;
    bool hidden = false;
    std::vector<BracketFact> brackets;
    std::vector<FrontierFact> frontiers; ///< by time, nested ones too
    [[nodiscard]] bool hasNested() const;
    /// On either level; null when it is none of this band.
    [[nodiscard]] const BracketFact* bracket(BracketId wanted) const;
    [[nodiscard]] const FrontierFact* frontier(FrontierId wanted) const;
};

struct LaneFact {
    LaneId id;
    QString name;
    LaneId parent;
    int depth = 0;
    size_t inside = 0; ///< lanes nested in it, however deep; they follow
    LaneColour colour = LaneColour::None;
    LanePattern pattern = LanePattern::None;
    UnitId unit; ///< whose life it shows
    PlanId plan; ///< whose planned activities it shows
};

class TimelineFacts {
public:
    /// Everything anew.
    void build(const TimelineModel& model);
    /// Only events changed, these ones.
    void updateEvents(const TimelineModel& model, const std::vector<EventId>& ids);

    /// From top to bottom, each followed by those nested in it.
    [[nodiscard]] const std::vector<LaneFact>& lanes() const { return m_lanes; }
    [[nodiscard]] const LaneFact* lane(LaneId id) const;
    /// The case's preferred bracketing, or its first; null when it has none.
    [[nodiscard]] const BandFact* mainBand() const { return m_bands.empty() ? nullptr : &m_bands.front(); }
    /// All others that are not rejected, in order.
    [[nodiscard]] std::vector<const BandFact*> rivals() const;
    /// The bracketing of one lane alone; null when it has none or it is hidden.
    [[nodiscard]] const BandFact* laneBand(LaneId id) const;
    /// These three know the bracketings of lanes too.
    [[nodiscard]] const BandFact* band(BracketingId id) const;
    [[nodiscard]] const BracketFact* bracket(BracketId id) const;
    [[nodiscard]] const FrontierFact* frontier(FrontierId id) const;
    /// The bracketing of one lane that the bracket or frontier belongs to; null when it is of the case.
    [[nodiscard]] const BandFact* laneBandWith(ObjectId bracketOrFrontier) const;
    /// Where the line of a frontier stands with that date, marked by that event: inside the date value where
    /// events of the same value lie on both sides by their order.
    [[nodiscard]] Instant placeOfFrontier(const TimelineModel& model, const TemporalExtent& when,
                                          EventId marks) const;
    [[nodiscard]] Precision finest() const { return m_finest; }
    /// Where the event's mark stands: by its bounds, by its place in the order inside one date value, or
    /// between its neighbours when it has no date.
    [[nodiscard]] Instant anchor(const TimelineModel& model, size_t row) const;
    /// What was planned of the event; the last where it stands in several plans.
    [[nodiscard]] const PlanFact* planOf(qint64 event) const;
    [[nodiscard]] const std::vector<PlanFact>& plans() const { return m_planned; }
    /// Of the unit whose lane it is; null for other lanes.
    [[nodiscard]] const UnitLife* lifeOf(const LaneFact& lane) const;
    [[nodiscard]] bool marksFrontier(qint64 event) const { return m_frontierEvents.contains(event); }
    [[nodiscard]] const BracketCounts& counts() const { return m_counts; }
    /// Shares of the brackets on the frontier's level of the main band, or of that of its lane, if it moved
    /// there.
    [[nodiscard]] MovedShares sharesWith(const TimelineModel& model, const FrontierPreview& moved) const;
    /// The same with an outer end of one of their brackets elsewhere.
    [[nodiscard]] MovedShares sharesWith(const TimelineModel& model, const EndPreview& moved) const;
    /// Whether the bracket stands in the main band, on either level.
    [[nodiscard]] bool isInMainBand(BracketId id) const;
    /// Everything dated: events, brackets, the study window. Any year while nothing is.
    [[nodiscard]] TimeRange fullRange() const { return m_full; }
    [[nodiscard]] bool hasDates() const { return m_hasDates; }
    /// The study window with room on both sides, or the full range: what a case opens on.
    [[nodiscard]] TimeRange openingRange() const { return m_opening; }
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    void readLanes(const TimelineModel& model);
    void readBands(const TimelineModel& model);
    void readLaneBands(const TimelineModel& model);
    void noteShares();
    void readPlans(const TimelineModel& model);
    void readUnits(const TimelineModel& model);
    void readRanges(const TimelineModel& model);
    void readFinest(const TimelineModel& model);
    void spreadEqualDates(const TimelineModel& model);
    struct LaneBand {
        BandFact band;
        BracketCounts counts; ///< of the events of its lane
    };
    [[nodiscard]] const LaneBand* heldBand(ObjectId bracketOrFrontier) const;

    std::vector<LaneFact> m_lanes;
    std::vector<BandFact> m_bands;
    std::vector<LaneBand> m_laneBands;
    QHash<qint64, Instant> m_spread;
    QHash<qint64, size_t> m_plans; ///< by event, in m_planned
    std::vector<PlanFact> m_planned;
    std::vector<UnitLife> m_lives;
    QSet<qint64> m_frontierEvents;
    BracketCounts m_counts;
    /// Of the brackets nested in one, from the first step of a hand to the next change.
    mutable std::optional<std::pair<BracketId, BracketCounts>> m_inner;
    Precision m_finest = Precision::Year;
    TimeRange m_full;
    TimeRange m_opening;
    bool m_hasDates = false;
    quint64 m_revision = 0;
};

} // namespace forlop
