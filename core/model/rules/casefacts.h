// SPDX-License-Identifier: GPL-3.0-or-later
// What several rules ask of the rows, worked out once: which brackets meet at a frontier, which events mark
// it, the levels of nesting in time order.
#pragma once

#include "core/model/membership.h"
#include "core/model/rules/eventspan.h"

#include <QHash>

#include <map>

namespace forlop {

/// A frontier with the brackets on its two sides (the outermost of them) and the events that mark it.
struct FrontierPlace {
    const Frontier* frontier = nullptr;
    const Bracketing* bracketing = nullptr;
    const Bracket* before = nullptr;
    const Bracket* after = nullptr;
    std::vector<EventId> marks;

    [[nodiscard]] bool isInner() const { return before != nullptr && after != nullptr; }
};

/// The brackets of one bracketing that are nested in one bracket, or in none, in time order.
struct BracketLevel {
    const Bracketing* bracketing = nullptr;
    const Bracket* parent = nullptr;
    std::vector<ResolvedBracket> brackets;
};

class CaseFacts {
public:
    explicit CaseFacts(const Snapshot& snapshot);

    [[nodiscard]] const Snapshot& rows() const { return m_rows; }
    template <class T> [[nodiscard]] const Table<T>& of() const { return m_rows.of<T>(); }
    template <class T> [[nodiscard]] const T* find(Id<T> id) const { return m_rows.find(id); }

    /// Of every frontier that has a bracketing.
    [[nodiscard]] const std::vector<FrontierPlace>& frontiers() const { return m_frontiers; }
    /// Of every bracketing, outer levels before the inner ones.
    [[nodiscard]] const std::vector<BracketLevel>& levels() const { return m_levels; }
    /// The preferred bracketing of the case as a whole; a lane's own bracketing is beside it.
    [[nodiscard]] static bool isPreferred(const Bracketing& bracketing) {
        return bracketing.status == BracketingStatus::Preferred && bracketing.lane.isNull();
    }

private:
    void collectFrontiers();
    void collectLevels();
    [[nodiscard]] int depthOf(const Bracket& bracket) const;

    const Snapshot& m_rows;
    std::vector<FrontierPlace> m_frontiers;
    std::vector<BracketLevel> m_levels;
};

} // namespace forlop
