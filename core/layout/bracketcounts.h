// SPDX-License-Identifier: GPL-3.0-or-later
// How many observed events each bracket of one bracketing holds, kept in step with single changes; and what
// the counts would be with a frontier elsewhere, found from the events near it alone.
#pragma once

#include "core/layout/timelinemodel.h"
#include "core/model/membership.h"

#include <vector>

namespace forlop {

class BracketCounts {
public:
    void build(const TimelineModel& model, std::vector<ResolvedBracket> brackets);
    /// The columns have just changed this one event.
    void update(const TimelineModel& model, EventId id);

    [[nodiscard]] const std::vector<ResolvedBracket>& brackets() const { return m_brackets; }
    /// In the order of brackets().
    [[nodiscard]] const std::vector<int>& counts() const { return m_counts; }
    /// The bracket that the event of this row counts in; none where it counts nowhere.
    [[nodiscard]] BracketId bracketOf(size_t row) const {
        return row < m_bracketOf.size() && m_bracketOf[row] != kNone ? m_brackets[m_bracketOf[row]].id
                                                                     : BracketId();
    }
    /// Counts with `moved` instead of brackets(), same brackets in the same order; `around` holds all that
    /// the two differ in.
    [[nodiscard]] std::vector<int> countsWith(const TimelineModel& model,
                                              const std::vector<ResolvedBracket>& moved, Instant from,
                                              Instant until) const;

private:
    std::vector<ResolvedBracket> m_brackets;
    std::vector<int> m_counts;
    std::vector<quint8> m_bracketOf; ///< by row; kNone where it counts nowhere
    static constexpr quint8 kNone = 255;
};

} // namespace forlop
