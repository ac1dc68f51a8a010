// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a view that is laid by something else than the lanes of the data: by level, actor, unit, kind,
// code, source, case or plan. Says which lanes there are and which event stands in which; changes nothing.
#pragma once

#include "core/model/eventcolumns.h"
#include "core/model/rowreader.h"

#include <QHash>

namespace forlop {

/// By what, and for codes of which scheme.
struct LaneChoice {
    LaneGrouping grouping = LaneGrouping::Level;
    CodingSchemeId codes;
    friend bool operator==(const LaneChoice&, const LaneChoice&) = default;
};

/// Ids are below zero, so that none is ever that of a row.
struct LaidLane {
    LaneId id;
    QString name; ///< empty: stands for what has none
    ObjectId of;  ///< the actor, unit, code, source, case or plan
};

class EventLaning {
public:
    /// Reads which event belongs to what.
    EventLaning(const RowReader& rows, const EventColumns& events, CaseId caseId, LaneChoice choice);
    /// Events have changed; what they belong to has not.
    void follow(const EventColumns& events);

    [[nodiscard]] LaneChoice choice() const { return m_choice; }
    [[nodiscard]] LaneId laneOf(const EventColumns& events, size_t row) const;
    /// From top to bottom; those that no event stands in are left out, but for units and plans, which have a
    /// life of their own. The last is for events that belong to none of these.
    [[nodiscard]] const std::vector<LaidLane>& lanes() const { return m_lanes; }
    /// Events that belong to several of them; each stands in the first.
    [[nodiscard]] size_t inSeveral() const { return m_inSeveral; }
    [[nodiscard]] bool ofAllCases() const { return m_choice.grouping == LaneGrouping::Case; }
    [[nodiscard]] static LaneId none();
    [[nodiscard]] static LaneId laneFor(ObjectId object) { return LaneId(-object.value()); }

private:
    void readLinks(const RowReader& rows);
    void link(EventId event, ObjectId object);

    LaneChoice m_choice;
    CaseId m_case;
    std::vector<LaidLane> m_possible;
    std::vector<LaidLane> m_lanes;
    QHash<qint64, int> m_places;               ///< of an object among the possible lanes
    QHash<qint64, std::vector<int>> m_belongs; ///< of an event
    size_t m_inSeveral = 0;
};

} // namespace forlop
