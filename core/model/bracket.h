// SPDX-License-Identifier: GPL-3.0-or-later
// Temporal bracketing (Langley 1999): a bracketing is one full set of brackets; neighbouring brackets share a
// frontier, which says when, why, and which events mark it. Outer ends of a bracketing are plain extents on
// the bracket. A nested bracket's outer frontiers are its parent's frontier objects, not copies.
#pragma once

#include "core/model/choices.h"

namespace forlop {

struct Bracketing {
    static constexpr Entity kEntity = Entity::Bracketing;
    static constexpr const char* kTable = "bracketing";
    BracketingId id;
    CaseId caseId;
    LaneId lane; ///< a lane's own bracketing; none: the whole case
    BracketingId parent;
    QString key;
    QString name;
    QString otherName;
    QString purpose;
    QString author;
    BracketingStatus status = BracketingStatus::Working;
    QString why; ///< why it is preferred, or why it was rejected
    double order = 0;
    bool hidden = false;

    static constexpr auto fields() {
        return std::tuple{field("case_id", &Bracketing::caseId, FieldKind::Link),
                          field("lane_id", &Bracketing::lane, FieldKind::Link),
                          field("parent_id", &Bracketing::parent, FieldKind::Link),
                          field("key", &Bracketing::key, FieldKind::Key),
                          field("name", &Bracketing::name, FieldKind::Title),
                          field("other_name", &Bracketing::otherName, FieldKind::Text),
                          field("purpose", &Bracketing::purpose, FieldKind::Long),
                          field("author", &Bracketing::author, FieldKind::Text),
                          field("status", &Bracketing::status, FieldKind::Choice),
                          field("why", &Bracketing::why, FieldKind::Long),
                          field("ord", &Bracketing::order, FieldKind::Real),
                          field("hidden", &Bracketing::hidden, FieldKind::Flag)};
    }
    friend bool operator==(const Bracketing&, const Bracketing&) = default;
};

/// Where something breaks between two brackets (elsewhere: boundary).
struct Frontier {
    static constexpr Entity kEntity = Entity::Frontier;
    static constexpr const char* kTable = "frontier";
    FrontierId id;
    BracketingId bracketing;
    TemporalExtent when; ///< the first moment of the later bracket, as far as known
    QString reason;
    QString discontinuous; ///< what breaks
    bool gradual = false;
    bool placedByOrder = false; ///< no evidence dates it; its events' order places it

    static constexpr auto fields() {
        return std::tuple{field("bracketing_id", &Frontier::bracketing, FieldKind::Link),
                          field("occurred", &Frontier::when, FieldKind::Date),
                          field("reason", &Frontier::reason, FieldKind::Long),
                          field("discontinuous", &Frontier::discontinuous, FieldKind::Long),
                          field("gradual", &Frontier::gradual, FieldKind::Flag),
                          field("placed_by_order", &Frontier::placedByOrder, FieldKind::Flag)};
    }
    friend bool operator==(const Frontier&, const Frontier&) = default;
};

/// An event that marks a frontier; the earliest of them in the case's order belongs to the later bracket.
struct FrontierEvent {
    static constexpr Entity kEntity = Entity::FrontierEvent;
    static constexpr const char* kTable = "frontier_event";
    FrontierEventId id;
    FrontierId frontier;
    EventId event;
    static constexpr auto fields() {
        return std::tuple{field("frontier_id", &FrontierEvent::frontier, FieldKind::Link),
                          field("event_id", &FrontierEvent::event, FieldKind::Link)};
    }
    friend bool operator==(const FrontierEvent&, const FrontierEvent&) = default;
};

struct Bracket {
    static constexpr Entity kEntity = Entity::Bracket;
    static constexpr const char* kTable = "bracket";
    BracketId id;
    BracketingId bracketing;
    BracketId parent; ///< the bracket it is nested in
    QString key;
    QString name;
    QString otherName;
    QString theme;        ///< one line under the name
    FrontierId opens;     ///< the frontier at its start; none: `start` holds
    FrontierId closes;    ///< the frontier at its end; none: `end` holds
    TemporalExtent start; ///< outer start; empty: not stated
    TemporalExtent end;   ///< outer end: the first moment outside
    QString startReason;  ///< why it starts where it starts, for an outer start
    QString continuity;   ///< what hangs together inside
    QString contextAtStart;
    QString actions;
    QString consequences; ///< for the next bracket's context
    QString gapNote;      ///< acknowledges a gap before it ("no data", "quiet period")
    int colour = 0;       ///< 0 to 4, then again with a hatch

    static constexpr auto fields() {
        return std::tuple{field("bracketing_id", &Bracket::bracketing, FieldKind::Link),
                          field("parent_id", &Bracket::parent, FieldKind::Link),
                          field("key", &Bracket::key, FieldKind::Key),
                          field("name", &Bracket::name, FieldKind::Title),
                          field("other_name", &Bracket::otherName, FieldKind::Text),
                          field("theme", &Bracket::theme, FieldKind::Text),
                          field("opens_id", &Bracket::opens, FieldKind::Link),
                          field("closes_id", &Bracket::closes, FieldKind::Link),
                          field("begins", &Bracket::start, FieldKind::Date),
                          field("ends", &Bracket::end, FieldKind::Date),
                          field("start_reason", &Bracket::startReason, FieldKind::Long),
                          field("continuity", &Bracket::continuity, FieldKind::Long),
                          field("context_at_start", &Bracket::contextAtStart, FieldKind::Long),
                          field("actions", &Bracket::actions, FieldKind::Long),
                          field("consequences", &Bracket::consequences, FieldKind::Long),
                          field("gap_note", &Bracket::gapNote, FieldKind::Text),
                          field("colour", &Bracket::colour, FieldKind::Number)};
    }
    friend bool operator==(const Bracket&, const Bracket&) = default;
};

/// An event that marks the outer start of a bracket that no frontier opens.
struct BracketOpening {
    static constexpr Entity kEntity = Entity::BracketOpening;
    static constexpr const char* kTable = "bracket_opening";
    BracketOpeningId id;
    BracketId bracket;
    EventId event;
    static constexpr auto fields() {
        return std::tuple{field("bracket_id", &BracketOpening::bracket, FieldKind::Link),
                          field("event_id", &BracketOpening::event, FieldKind::Link)};
    }
    friend bool operator==(const BracketOpening&, const BracketOpening&) = default;
};

/// A point where the course changed (Abbott 2001; Pettigrew 1990), with the state before and after.
struct TurningPoint {
    static constexpr Entity kEntity = Entity::TurningPoint;
    static constexpr const char* kTable = "turning_point";
    TurningPointId id;
    CaseId caseId;
    EventId event;
    FrontierId frontier;
    QString before;
    QString after;
    QString criterion;
    QString whoSays;
    QString name;
    static constexpr auto fields() {
        return std::tuple{field("case_id", &TurningPoint::caseId, FieldKind::Link),
                          field("event_id", &TurningPoint::event, FieldKind::Link),
                          field("frontier_id", &TurningPoint::frontier, FieldKind::Link),
                          field("before", &TurningPoint::before, FieldKind::Text),
                          field("after", &TurningPoint::after, FieldKind::Text),
                          field("criterion", &TurningPoint::criterion, FieldKind::Text),
                          field("who_says", &TurningPoint::whoSays, FieldKind::Text),
                          field("name", &TurningPoint::name, FieldKind::Title)};
    }
    friend bool operator==(const TurningPoint&, const TurningPoint&) = default;
};

/// A further event of a turning point that several events make together.
struct TurningPointEvent {
    static constexpr Entity kEntity = Entity::TurningPointEvent;
    static constexpr const char* kTable = "turning_point_event";
    TurningPointEventId id;
    TurningPointId turningPoint;
    EventId event;
    static constexpr auto fields() {
        return std::tuple{field("turning_point_id", &TurningPointEvent::turningPoint, FieldKind::Link),
                          field("event_id", &TurningPointEvent::event, FieldKind::Link)};
    }
    friend bool operator==(const TurningPointEvent&, const TurningPointEvent&) = default;
};

/// What might have been: one antecedent changed, an expected path, and its limits.
struct Counterfactual {
    static constexpr Entity kEntity = Entity::Counterfactual;
    static constexpr const char* kTable = "counterfactual";
    CounterfactualId id;
    CaseId caseId;
    QString key;
    QString antecedent;
    QString expectedPath;
    QString limits;
    QString check; ///< minimal-rewrite check
    QString name;
    SourceId source; ///< where it is thought out
    QString locator; ///< section or page
    static constexpr auto fields() {
        return std::tuple{field("case_id", &Counterfactual::caseId, FieldKind::Link),
                          field("key", &Counterfactual::key, FieldKind::Key),
                          field("antecedent", &Counterfactual::antecedent, FieldKind::Long),
                          field("expected_path", &Counterfactual::expectedPath, FieldKind::Long),
                          field("limits", &Counterfactual::limits, FieldKind::Long),
                          field("rewrite_check", &Counterfactual::check, FieldKind::Long),
                          field("name", &Counterfactual::name, FieldKind::Title),
                          field("source_id", &Counterfactual::source, FieldKind::Link),
                          field("locator", &Counterfactual::locator, FieldKind::Text)};
    }
    friend bool operator==(const Counterfactual&, const Counterfactual&) = default;
};

/// An event at which a counterfactual branches off.
struct CounterfactualBranch {
    static constexpr Entity kEntity = Entity::CounterfactualBranch;
    static constexpr const char* kTable = "counterfactual_branch";
    CounterfactualBranchId id;
    CounterfactualId counterfactual;
    EventId event;
    QString decision; ///< which choice is made differently there
    static constexpr auto fields() {
        return std::tuple{field("counterfactual_id", &CounterfactualBranch::counterfactual, FieldKind::Link),
                          field("event_id", &CounterfactualBranch::event, FieldKind::Link),
                          field("decision", &CounterfactualBranch::decision, FieldKind::Text)};
    }
    friend bool operator==(const CounterfactualBranch&, const CounterfactualBranch&) = default;
};

} // namespace forlop
