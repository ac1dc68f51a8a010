// SPDX-License-Identifier: GPL-3.0-or-later
// The closed lists an analyst chooses from, with the words the file stores. Append only: the words are data.
#pragma once

#include "core/model/fields.h"

namespace forlop {

enum class EventKind { Decision, Activity, Event, State };
enum class EventStatus { Observed, Planned, Counterfactual };
enum class Level { None, National, Leadership, Unit, FrontLine };
enum class Certainty { Certain, Probable, Doubtful };
enum class LaneKind { Level, Unit, Actor, Issue, Source, Other };
/// Slots of the palette; what they look like is the theme's. Never a free colour.
enum class LaneColour { None, Grey, Blue, Green, Yellow, Red };
enum class LanePattern { None, Hatched, Dotted };
/// By what the lanes of a view are laid.
enum class LaneGrouping { Level, Actor, Unit, Kind, Code, Source, Case, Plan };
enum class BracketingStatus { Working, Preferred, Rival, Rejected };
enum class Sign { Plus, Minus, Zero, Both };
enum class InfluenceBasis { Source, Analyst };
enum class Stance { Supports, Contradicts };
enum class SourceKind {
    Interview,
    Document,
    Mandate,
    Minutes,
    Plan,
    Report,
    Statistic,
    Research,
    Narrative,
    Other
};
enum class Access { Open, Restricted, Confidential };
enum class Consent { Given, NotNeeded, Pending, Withdrawn };
enum class TransitionKind { Created, Split, Separated, Merged, Moved, Renamed, Dissolved };
enum class TransitionRole { From, To };
enum class PlanState {
    Unknown,
    OnTime,
    Late,
    Early,
    NotDone,
    Replaced,
    NotReported,
    Stopped,
    Undetermined,
    OutsideWindow
};
enum class MemoKind { Note, SourceConflict, Finding, Caution, Method, Reading };

template <> struct Words<Basis> { static constexpr std::array list{"stated", "wave-dated", "inferred"}; };
template <> struct Words<EventKind> {
    static constexpr std::array list{"decision", "activity", "event", "state"};
};
template <> struct Words<EventStatus> {
    static constexpr std::array list{"observed", "planned", "counterfactual"};
};
template <> struct Words<Level> {
    static constexpr std::array list{"", "national", "leadership", "unit", "front line"};
};
template <> struct Words<Certainty> { static constexpr std::array list{"certain", "probable", "doubtful"}; };
template <> struct Words<LaneKind> {
    static constexpr std::array list{"level", "unit", "actor", "issue", "source", "other"};
};
template <> struct Words<LaneColour> {
    static constexpr std::array list{"", "grey", "blue", "green", "yellow", "red"};
};
template <> struct Words<LanePattern> { static constexpr std::array list{"", "hatched", "dotted"}; };
template <> struct Words<LaneGrouping> {
    static constexpr std::array list{"level", "actor", "unit", "kind", "code", "source", "case", "plan"};
};
template <> struct Words<BracketingStatus> {
    static constexpr std::array list{"working", "preferred", "rival", "rejected"};
};
template <> struct Words<Sign> { static constexpr std::array list{"+", "-", "0", "±"}; };
template <> struct Words<InfluenceBasis> { static constexpr std::array list{"source", "analyst"}; };
template <> struct Words<Stance> { static constexpr std::array list{"supports", "contradicts"}; };
template <> struct Words<SourceKind> {
    static constexpr std::array list{"interview", "document",  "mandate",  "minutes",   "plan",
                                     "report",    "statistic", "research", "narrative", "other"};
};
template <> struct Words<Access> { static constexpr std::array list{"open", "restricted", "confidential"}; };
template <> struct Words<Consent> {
    static constexpr std::array list{"given", "not needed", "pending", "withdrawn"};
};
template <> struct Words<TransitionKind> {
    static constexpr std::array list{"created", "split",   "separated", "merged",
                                     "moved",   "renamed", "dissolved"};
};
template <> struct Words<TransitionRole> { static constexpr std::array list{"from", "to"}; };
template <> struct Words<PlanState> {
    static constexpr std::array list{"unknown",      "on time",           "late",         "early",
                                     "not done",     "replaced",          "not reported", "stopped",
                                     "undetermined", "outside the window"};
};
template <> struct Words<MemoKind> {
    static constexpr std::array list{"note", "source conflict", "finding", "caution", "method", "reading"};
};

} // namespace forlop
