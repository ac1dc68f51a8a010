// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, who did it, and what it did to what came after (events, actors, influences).
#pragma once

#include "core/model/choices.h"

namespace forlop {

/// A construct inferred from incidents (Van de Ven & Poole 1990): decision, activity, event or ongoing state.
struct Event {
    static constexpr Entity kEntity = Entity::Event;
    static constexpr const char* kTable = "event";
    EventId id;
    CaseId caseId;
    LaneId lane; ///< none: the event waits in the inbox
    QString key;
    QString shortTitle; ///< at most 36 characters, for labels
    QString title;
    EventKind kind = EventKind::Event;
    EventStatus status = EventStatus::Observed;
    TemporalExtent when;
    double order = 0; ///< total order of the case; decides only where bounds leave it open
    Level level = Level::None;
    bool outside = false; ///< happens outside the case (a national event)
    bool starred = false;
    bool placedByHand = false; ///< a drop set the order, no date supports it
    Certainty certainty = Certainty::Certain;
    CounterfactualId counterfactual; ///< the branch it belongs to, for status counterfactual
    QString evidenceNote;            ///< where it is told, as the case names it
    QString locator;                 ///< section or page
    QString expectedPhase; ///< a bracket key somebody assigned by hand; compared with membership, never used
                           ///< for it
    QString notes;

    static constexpr auto fields() {
        return std::tuple{field("case_id", &Event::caseId, FieldKind::Link),
                          field("lane_id", &Event::lane, FieldKind::Link),
                          field("key", &Event::key, FieldKind::Key),
                          field("short_title", &Event::shortTitle, FieldKind::Text),
                          field("title", &Event::title, FieldKind::Title),
                          field("kind", &Event::kind, FieldKind::Choice),
                          field("status", &Event::status, FieldKind::Choice),
                          field("occurred", &Event::when, FieldKind::Date),
                          field("ord", &Event::order, FieldKind::Real),
                          field("level", &Event::level, FieldKind::Choice),
                          field("outside", &Event::outside, FieldKind::Flag),
                          field("starred", &Event::starred, FieldKind::Flag),
                          field("placed_by_hand", &Event::placedByHand, FieldKind::Flag),
                          field("certainty", &Event::certainty, FieldKind::Choice),
                          field("counterfactual_id", &Event::counterfactual, FieldKind::Link),
                          field("evidence_note", &Event::evidenceNote, FieldKind::Text),
                          field("locator", &Event::locator, FieldKind::Text),
                          field("expected_phase", &Event::expectedPhase, FieldKind::Text),
                          field("notes", &Event::notes, FieldKind::Long)};
    }
    friend bool operator==(const Event&, const Event&) = default;
};

struct Actor {
    static constexpr Entity kEntity = Entity::Actor;
    static constexpr const char* kTable = "actor";
    ActorId id;
    CaseId caseId;
    QString key;
    QString name;
    QString kind;
    Level level = Level::None;
    TemporalExtent life;

    static constexpr auto fields() {
        return std::tuple{
            field("case_id", &Actor::caseId, FieldKind::Link), field("key", &Actor::key, FieldKind::Key),
            field("name", &Actor::name, FieldKind::Title),     field("kind", &Actor::kind, FieldKind::Text),
            field("level", &Actor::level, FieldKind::Choice),  field("life", &Actor::life, FieldKind::Date)};
    }
    friend bool operator==(const Actor&, const Actor&) = default;
};

struct EventActor {
    static constexpr Entity kEntity = Entity::EventActor;
    static constexpr const char* kTable = "event_actor";
    EventActorId id;
    EventId event;
    ActorId actor;
    static constexpr auto fields() {
        return std::tuple{field("event_id", &EventActor::event, FieldKind::Link),
                          field("actor_id", &EventActor::actor, FieldKind::Link)};
    }
    friend bool operator==(const EventActor&, const EventActor&) = default;
};

struct EventUnit {
    static constexpr Entity kEntity = Entity::EventUnit;
    static constexpr const char* kTable = "event_unit";
    EventUnitId id;
    EventId event;
    UnitId unit;
    static constexpr auto fields() {
        return std::tuple{field("event_id", &EventUnit::event, FieldKind::Link),
                          field("unit_id", &EventUnit::unit, FieldKind::Link)};
    }
    friend bool operator==(const EventUnit&, const EventUnit&) = default;
};

/// Event → event, event → condition or condition → event; never implied by membership in a bracket.
struct Influence {
    static constexpr Entity kEntity = Entity::Influence;
    static constexpr const char* kTable = "influence";
    InfluenceId id;
    CaseId caseId;
    ObjectId from;
    ObjectId to;
    QString kind = QStringLiteral("triggers"); ///< one of influencekinds.h or the analyst's own
    Sign sign = Sign::Plus; ///< what the source does to the target; whether that was good is a code
    InfluenceBasis basis = InfluenceBasis::Analyst;
    int strength = 0;  ///< 0 not given, 1 to 3
    QString mechanism; ///< how it works, or the reason to assume it
    QString rival;     ///< rival explanation

    static constexpr auto fields() {
        return std::tuple{field("case_id", &Influence::caseId, FieldKind::Link),
                          field("from_id", &Influence::from, FieldKind::Link),
                          field("to_id", &Influence::to, FieldKind::Link),
                          field("kind", &Influence::kind, FieldKind::Text),
                          field("sign", &Influence::sign, FieldKind::Choice),
                          field("basis", &Influence::basis, FieldKind::Choice),
                          field("strength", &Influence::strength, FieldKind::Number),
                          field("mechanism", &Influence::mechanism, FieldKind::Long),
                          field("rival", &Influence::rival, FieldKind::Long)};
    }
    friend bool operator==(const Influence&, const Influence&) = default;
};

/// A structural condition (Giddens 1984; Langley 1999: context) with a value at both ends of each bracket.
struct Condition {
    static constexpr Entity kEntity = Entity::Condition;
    static constexpr const char* kTable = "condition";
    ConditionId id;
    CaseId caseId;
    LaneId lane;
    QString key;
    QString name;
    QString dimension;
    QString otherName; ///< the same name in the case's other language
    static constexpr auto fields() {
        return std::tuple{field("case_id", &Condition::caseId, FieldKind::Link),
                          field("lane_id", &Condition::lane, FieldKind::Link),
                          field("key", &Condition::key, FieldKind::Key),
                          field("name", &Condition::name, FieldKind::Title),
                          field("dimension", &Condition::dimension, FieldKind::Text),
                          field("other_name", &Condition::otherName, FieldKind::Text)};
    }
    friend bool operator==(const Condition&, const Condition&) = default;
};

struct ConditionValue {
    static constexpr Entity kEntity = Entity::ConditionValue;
    static constexpr const char* kTable = "condition_value";
    ConditionValueId id;
    ConditionId condition;
    BracketId bracket;
    QString atStart;
    QString atEnd;
    QString whoSays;
    SourceId source; ///< where it is said
    static constexpr auto fields() {
        return std::tuple{field("condition_id", &ConditionValue::condition, FieldKind::Link),
                          field("bracket_id", &ConditionValue::bracket, FieldKind::Link),
                          field("at_start", &ConditionValue::atStart, FieldKind::Text),
                          field("at_end", &ConditionValue::atEnd, FieldKind::Text),
                          field("who_says", &ConditionValue::whoSays, FieldKind::Text),
                          field("source_id", &ConditionValue::source, FieldKind::Link)};
    }
    friend bool operator==(const ConditionValue&, const ConditionValue&) = default;
};

} // namespace forlop
