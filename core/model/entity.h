// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of thing a project holds, and their typed ids. The enum's order is the order in which a file is
// written and loaded (what is pointed at comes first); the numbers are stored in object(id, kind): append,
// never renumber.
#pragma once

#include "core/base/id.h"

namespace forlop {

enum class Entity : quint8 {
    Project = 1,
    Case = 2,
    Wave = 3,
    Source = 4,
    Unit = 5,
    Respondent = 6,
    Interview = 7,
    Participation = 8,
    Excerpt = 9,
    Lane = 10,
    Counterfactual = 11,
    Event = 12,
    Actor = 13,
    EventActor = 14,
    EventUnit = 15,
    UnitTransition = 16,
    TransitionUnit = 17,
    CodingScheme = 18,
    Code = 19,
    CodeAssignment = 20,
    Bracketing = 21,
    Frontier = 22,
    FrontierEvent = 23,
    Bracket = 24,
    BracketOpening = 25,
    Condition = 26,
    ConditionValue = 27,
    Influence = 28,
    Evidence = 29,
    Indicator = 30,
    Observation = 31,
    Plan = 32,
    PlannedActivity = 33,
    PlannedActual = 34,
    TurningPoint = 35,
    CounterfactualBranch = 36,
    Memo = 37,
    Figure = 38,
    TurningPointEvent = 39,
    LaneScheme = 40,
};
inline constexpr int kEntityCount = 40;

using ProjectId = Id<struct ProjectInfo>;
using CaseId = Id<struct Case>;
using WaveId = Id<struct Wave>;
using SourceId = Id<struct Source>;
using UnitId = Id<struct Unit>;
using RespondentId = Id<struct Respondent>;
using InterviewId = Id<struct Interview>;
using ParticipationId = Id<struct Participation>;
using ExcerptId = Id<struct Excerpt>;
using LaneId = Id<struct Lane>;
using CounterfactualId = Id<struct Counterfactual>;
using EventId = Id<struct Event>;
using ActorId = Id<struct Actor>;
using EventActorId = Id<struct EventActor>;
using EventUnitId = Id<struct EventUnit>;
using UnitTransitionId = Id<struct UnitTransition>;
using TransitionUnitId = Id<struct TransitionUnit>;
using CodingSchemeId = Id<struct CodingScheme>;
using CodeId = Id<struct Code>;
using CodeAssignmentId = Id<struct CodeAssignment>;
using BracketingId = Id<struct Bracketing>;
using FrontierId = Id<struct Frontier>;
using FrontierEventId = Id<struct FrontierEvent>;
using BracketId = Id<struct Bracket>;
using BracketOpeningId = Id<struct BracketOpening>;
using ConditionId = Id<struct Condition>;
using ConditionValueId = Id<struct ConditionValue>;
using InfluenceId = Id<struct Influence>;
using EvidenceId = Id<struct Evidence>;
using IndicatorId = Id<struct Indicator>;
using ObservationId = Id<struct Observation>;
using PlanId = Id<struct Plan>;
using PlannedActivityId = Id<struct PlannedActivity>;
using PlannedActualId = Id<struct PlannedActual>;
using TurningPointId = Id<struct TurningPoint>;
using CounterfactualBranchId = Id<struct CounterfactualBranch>;
using MemoId = Id<struct Memo>;
using FigureId = Id<struct Figure>;
using TurningPointEventId = Id<struct TurningPointEvent>;
using LaneSchemeId = Id<struct LaneScheme>;

} // namespace forlop
