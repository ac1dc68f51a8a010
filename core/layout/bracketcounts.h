// SPDX-License-Identifier: GPL-3.0-or-later
// How many observed events each bracket of one bracketing holds, and how sure that is, kept in step with
// single changes; and what it would be with a frontier elsewhere, found from the events near it alone.
#pragma once

#include "core/layout/rowsbytime.h"
#include "core/layout/timelinemodel.h"
#include "core/model/membership.h"

#include <vector>

namespace forlop {

/// Observed events of one bracket, told apart by how sure their place is.
struct BracketShare {
    BracketId bracket;
    int certain = 0;    ///< their bounds lie inside
    int straddling = 0; ///< their bounds reach over a frontier; the order of events counts them here
    int possible = 0;   ///< they do not count here, but their bounds reach into it

    [[nodiscard]] int counted() const { return certain + straddling; }
    friend bool operator==(const BracketShare&, const BracketShare&) = default;
};

/// "4 certain · 1 straddling · 2 possible".
[[nodiscard]] QString shareInWords(const BracketShare& share);

/// Shares with a frontier elsewhere, and the events that count in another bracket there.
struct MovedShares {
    std::vector<BracketShare> shares;
    std::vector<EventId> changedSides;
};

/// The brackets of one level in time, with the order of the events that mark their frontiers.
[[nodiscard]] std::vector<ResolvedBracket> levelOf(const TimelineModel& model, BracketingId bracketing,
                                                   BracketId parent);
/// The bracket that the event of this row counts in; none where it counts nowhere or was not observed.
[[nodiscard]] BracketId bracketAmong(const std::vector<ResolvedBracket>& brackets, const EventColumns& events,
                                     size_t row);

class BracketCounts {
public:
    /// Of the events of the case, or of one lane alone.
    void build(const TimelineModel& model, std::vector<ResolvedBracket> brackets, LaneId lane = {});
    /// Of these brackets, with the events of this bracket of `outer` only: a nested level.
    void buildWithin(const TimelineModel& model, std::vector<ResolvedBracket> brackets,
                     const BracketCounts& outer, BracketId parent);
    /// The columns have just changed this one event.
    void update(const TimelineModel& model, EventId id);

    [[nodiscard]] const std::vector<ResolvedBracket>& brackets() const { return m_brackets; }
    /// In the order of brackets().
    [[nodiscard]] const std::vector<BracketShare>& shares() const { return m_shares; }
    /// The bracket that the event of this row counts in; none where it counts nowhere.
    [[nodiscard]] BracketId bracketOf(size_t row) const {
        return row < m_places.size() && m_places[row].at != kNone ? m_brackets[m_places[row].at].id
                                                                  : BracketId();
    }
    /// Whether the bounds of the event lie inside that bracket, so that no order had to decide.
    [[nodiscard]] bool isCertain(size_t row) const { return row < m_places.size() && m_places[row].certain; }
    /// Shares with `moved` instead of brackets(), same brackets in the same order; [from, until) holds all
    /// that the two differ in.
    [[nodiscard]] MovedShares sharesWith(const TimelineModel& model,
                                         const std::vector<ResolvedBracket>& moved, Instant from,
                                         Instant until) const;

private:
    friend BracketId bracketAmong(const std::vector<ResolvedBracket>& brackets, const EventColumns& events,
                                  size_t row);
    static constexpr quint8 kNone = 255;
    static constexpr size_t kMostPossible = 32; ///< brackets for which "possible" is remembered
    struct Place {
        quint8 at = kNone;  ///< in brackets()
        bool asked = false; ///< an event of this case, lane and level
        bool certain = true;
        quint32 possible = 0; ///< a bit for each bracket
        friend bool operator==(const Place&, const Place&) = default;
    };
    [[nodiscard]] static Place placeIn(const std::vector<ResolvedBracket>& brackets,
                                       const EventColumns& events, size_t row);
    enum class Step { Add, Take };
    static void count(std::vector<BracketShare>& shares, const Place& place, Step step);
    void startWith(std::vector<ResolvedBracket> brackets, size_t rows);
    [[nodiscard]] bool asks(const TimelineModel& model, size_t row) const;

    std::vector<ResolvedBracket> m_brackets;
    std::vector<BracketShare> m_shares;
    std::vector<Place> m_places; ///< by row
    LaneId m_lane;               ///< whose events alone are counted; none: those of the case
    mutable RowsByTime m_near;   ///< the asked ones, from the first step of a hand to the next change
};

} // namespace forlop
