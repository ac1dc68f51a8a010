// SPDX-License-Identifier: GPL-3.0-or-later
// Organisational units and what became of them; plans against what happened; indicators measured along the
// way.
#pragma once

#include "core/model/choices.h"

namespace forlop {

struct Unit {
    static constexpr Entity kEntity = Entity::Unit;
    static constexpr const char* kTable = "unit";
    UnitId id;
    CaseId caseId;
    UnitId parent;
    QString key;
    QString name;
    QString department; ///< where it stands when that is no unit of the case
    TemporalExtent start;
    TemporalExtent end; ///< the first moment outside; `..` while it goes on
    QString bornFrom;
    QString fate;
    bool counted = true; ///< counts among the case's units
    QString kind;        ///< service, purchaser, team …
    static constexpr auto fields() {
        return std::tuple{field("case_id", &Unit::caseId, FieldKind::Link),
                          field("parent_id", &Unit::parent, FieldKind::Link),
                          field("key", &Unit::key, FieldKind::Key),
                          field("name", &Unit::name, FieldKind::Title),
                          field("department", &Unit::department, FieldKind::Text),
                          field("begins", &Unit::start, FieldKind::Date),
                          field("ends", &Unit::end, FieldKind::Date),
                          field("born_from", &Unit::bornFrom, FieldKind::Text),
                          field("fate", &Unit::fate, FieldKind::Text),
                          field("counted", &Unit::counted, FieldKind::Flag),
                          field("kind", &Unit::kind, FieldKind::Text)};
    }
    friend bool operator==(const Unit&, const Unit&) = default;
};

struct UnitTransition {
    static constexpr Entity kEntity = Entity::UnitTransition;
    static constexpr const char* kTable = "unit_transition";
    UnitTransitionId id;
    CaseId caseId;
    EventId event;
    QString key;
    TransitionKind kind = TransitionKind::Created;
    TemporalExtent when; ///< empty: the event's
    QString note;
    QString fromDepartment; ///< where the department changes
    QString toDepartment;
    static constexpr auto fields() {
        return std::tuple{field("case_id", &UnitTransition::caseId, FieldKind::Link),
                          field("event_id", &UnitTransition::event, FieldKind::Link),
                          field("key", &UnitTransition::key, FieldKind::Key),
                          field("kind", &UnitTransition::kind, FieldKind::Choice),
                          field("occurred", &UnitTransition::when, FieldKind::Date),
                          field("note", &UnitTransition::note, FieldKind::Text),
                          field("from_department", &UnitTransition::fromDepartment, FieldKind::Text),
                          field("to_department", &UnitTransition::toDepartment, FieldKind::Text)};
    }
    friend bool operator==(const UnitTransition&, const UnitTransition&) = default;
};

struct TransitionUnit {
    static constexpr Entity kEntity = Entity::TransitionUnit;
    static constexpr const char* kTable = "transition_unit";
    TransitionUnitId id;
    UnitTransitionId transition;
    UnitId unit;
    TransitionRole role = TransitionRole::From;
    static constexpr auto fields() {
        return std::tuple{field("transition_id", &TransitionUnit::transition, FieldKind::Link),
                          field("unit_id", &TransitionUnit::unit, FieldKind::Link),
                          field("role", &TransitionUnit::role, FieldKind::Choice)};
    }
    friend bool operator==(const TransitionUnit&, const TransitionUnit&) = default;
};

struct Indicator {
    static constexpr Entity kEntity = Entity::Indicator;
    static constexpr const char* kTable = "indicator";
    IndicatorId id;
    CaseId caseId;
    QString key;
    QString name;
    QString definition;
    QString unit; ///< of measurement
    QString population;
    QString otherName;  ///< the same name in the case's other language
    bool panel = false; ///< drawn in the strip under the timeline
    static constexpr auto fields() {
        return std::tuple{field("case_id", &Indicator::caseId, FieldKind::Link),
                          field("key", &Indicator::key, FieldKind::Key),
                          field("name", &Indicator::name, FieldKind::Title),
                          field("definition", &Indicator::definition, FieldKind::Long),
                          field("unit", &Indicator::unit, FieldKind::Text),
                          field("population", &Indicator::population, FieldKind::Text),
                          field("other_name", &Indicator::otherName, FieldKind::Text),
                          field("panel", &Indicator::panel, FieldKind::Flag)};
    }
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

struct Observation {
    static constexpr Entity kEntity = Entity::Observation;
    static constexpr const char* kTable = "observation";
    ObservationId id;
    IndicatorId indicator;
    QString value; ///< as reported
    std::optional<double> number;
    TemporalExtent when;
    QString source;
    QString note;
    std::optional<double> low; ///< of a range, as in 8–12
    std::optional<double> high;
    SourceId from;   ///< the source itself, where the project has it
    QString locator; ///< section or page
    QString basis;   ///< how the value is known: "stated", "computed in part"
    static constexpr auto fields() {
        return std::tuple{field("indicator_id", &Observation::indicator, FieldKind::Link),
                          field("value", &Observation::value, FieldKind::Title),
                          field("number", &Observation::number, FieldKind::Real),
                          field("occurred", &Observation::when, FieldKind::Date),
                          field("source", &Observation::source, FieldKind::Text),
                          field("note", &Observation::note, FieldKind::Text),
                          field("low", &Observation::low, FieldKind::Real),
                          field("high", &Observation::high, FieldKind::Real),
                          field("source_id", &Observation::from, FieldKind::Link),
                          field("locator", &Observation::locator, FieldKind::Text),
                          field("basis", &Observation::basis, FieldKind::Text)};
    }
    friend bool operator==(const Observation&, const Observation&) = default;
};

/// One version of a plan.
struct Plan {
    static constexpr Entity kEntity = Entity::Plan;
    static constexpr const char* kTable = "plan";
    PlanId id;
    CaseId caseId;
    QString key;
    QString name;
    TemporalExtent when;
    SourceId source; ///< the document that holds it
    static constexpr auto fields() {
        return std::tuple{
            field("case_id", &Plan::caseId, FieldKind::Link), field("key", &Plan::key, FieldKind::Key),
            field("name", &Plan::name, FieldKind::Title), field("occurred", &Plan::when, FieldKind::Date),
            field("source_id", &Plan::source, FieldKind::Link)};
    }
    friend bool operator==(const Plan&, const Plan&) = default;
};

struct PlannedActivity {
    static constexpr Entity kEntity = Entity::PlannedActivity;
    static constexpr const char* kTable = "planned_activity";
    PlannedActivityId id;
    PlanId plan;
    QString key;
    QString title;
    TemporalExtent start;
    TemporalExtent end; ///< the first moment outside
    TemporalExtent actualStart;
    TemporalExtent actualEnd;
    QString responsible;
    PlanState state = PlanState::Unknown;
    std::optional<double> slipMinDays;
    std::optional<double> slipMaxDays;
    QString note;
    static constexpr auto fields() {
        return std::tuple{field("plan_id", &PlannedActivity::plan, FieldKind::Link),
                          field("key", &PlannedActivity::key, FieldKind::Key),
                          field("title", &PlannedActivity::title, FieldKind::Title),
                          field("begins", &PlannedActivity::start, FieldKind::Date),
                          field("ends", &PlannedActivity::end, FieldKind::Date),
                          field("actual_begins", &PlannedActivity::actualStart, FieldKind::Date),
                          field("actual_ends", &PlannedActivity::actualEnd, FieldKind::Date),
                          field("responsible", &PlannedActivity::responsible, FieldKind::Text),
                          field("state", &PlannedActivity::state, FieldKind::Choice),
                          field("slip_min_days", &PlannedActivity::slipMinDays, FieldKind::Real),
                          field("slip_max_days", &PlannedActivity::slipMaxDays, FieldKind::Real),
                          field("note", &PlannedActivity::note, FieldKind::Text)};
    }
    friend bool operator==(const PlannedActivity&, const PlannedActivity&) = default;
};

/// What a planned activity turned into.
struct PlannedActual {
    static constexpr Entity kEntity = Entity::PlannedActual;
    static constexpr const char* kTable = "planned_actual";
    PlannedActualId id;
    PlannedActivityId planned;
    EventId event;
    static constexpr auto fields() {
        return std::tuple{field("planned_id", &PlannedActual::planned, FieldKind::Link),
                          field("event_id", &PlannedActual::event, FieldKind::Link)};
    }
    friend bool operator==(const PlannedActual&, const PlannedActual&) = default;
};

} // namespace forlop
