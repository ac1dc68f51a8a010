// SPDX-License-Identifier: GPL-3.0-or-later
// All entity types in one list, and their description without types: table, fields, kinds and what links
// point at. What handles every entity alike (store, edit log, diff, property editor) reads this and names no
// entity.
#pragma once

#include "core/model/bracket.h"
#include "core/model/casework.h"
#include "core/model/coding.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/source.h"

namespace forlop {

/// In the order of the enum.
using AllEntities =
    std::tuple<ProjectInfo, Case, Wave, Source, Unit, Respondent, Interview, Participation, Excerpt, Lane,
               Counterfactual, Event, Actor, EventActor, EventUnit, UnitTransition, TransitionUnit,
               CodingScheme, Code, CodeAssignment, Bracketing, Frontier, FrontierEvent, Bracket,
               BracketOpening, Condition, ConditionValue, Influence, Evidence, Indicator, Observation, Plan,
               PlannedActivity, PlannedActual, TurningPoint, CounterfactualBranch, Memo, Figure,
               TurningPointEvent, LaneScheme>;
static_assert(std::tuple_size_v<AllEntities> == kEntityCount);

struct FieldInfo {
    QString name;
    FieldKind kind;
    std::optional<Entity> target; ///< of a link; none for a link to any object
};

struct EntityInfo {
    Entity entity;
    QString table;
    QList<FieldInfo> fields;

    /// −1 if there is none of that name.
    [[nodiscard]] int indexOf(const QString& fieldName) const;
};

[[nodiscard]] const EntityInfo& infoOf(Entity entity);
[[nodiscard]] std::optional<Entity> entityOfTable(const QString& table);

/// Calls `f.template operator()<T>()` for each entity type, in order.
template <class F> void forEachEntity(F&& f) {
    [&]<class... T>(std::tuple<T...>*) {
        (f.template operator()<T>(), ...);
    }(static_cast<AllEntities*>(nullptr));
}

} // namespace forlop
