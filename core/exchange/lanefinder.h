// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes and actors of a case by name, made where there is none yet, within one edit.
#pragma once

#include "core/edit/editbuilder.h"
#include "core/edit/keys.h"

namespace forlop {

class LaneFinder {
public:
    LaneFinder(EditBuilder& builder, CaseId caseId);
    /// By key or name in either language, else a new lane of that name.
    [[nodiscard]] LaneId named(const QString& name);
    /// The lane of a level, else a new one.
    [[nodiscard]] LaneId ofLevel(Level level);
    [[nodiscard]] const Lane* find(LaneId id) const;
    [[nodiscard]] int made() const { return m_made; }

private:
    [[nodiscard]] LaneId make(const QString& name, Level level);
    EditBuilder& m_builder;
    CaseId m_case;
    std::vector<Lane> m_lanes;
    KeySeries m_keys;
    int m_made = 0;
};

class ActorFinder {
public:
    ActorFinder(EditBuilder& builder, CaseId caseId);
    [[nodiscard]] ActorId named(const QString& name);

private:
    EditBuilder& m_builder;
    CaseId m_case;
    QHash<QString, ActorId> m_actors;
    KeySeries m_keys;
};

} // namespace forlop
