// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window, once: name, words, key, icon, where its key works, and what it needs to be
// possible. Menus, tool bar, command palette and keyboard map are made from this table.
#pragma once

#include "core/layout/marks.h"

#include <optional>
#include <span>

namespace forlop {

enum class ActionId {
    New,
    Open,
    ExampleCity,
    ExampleMunicipality,
    ImportTable,
    ImportDocuments,
    SaveCopy,
    Print,
    CloseProject,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    CopyTable,
    Delete,
    SelectAll,
    SelectSameKind,
    InvertSelection,
    SetForSelected,
    FillDown,
    Find,
    Preferences,
    ArrangeCode,
    ArrangeBracket,
    ArrangeWriteUp,
    ArrangeReset,
    DockSources,
    DockInbox,
    DockInspector,
    DockEvents,
    DockEvidence,
    DockMemos,
    DockHistory,
    DockIssues,
    DockRegister,
    ZoomIn,
    ZoomOut,
    ZoomAll,
    ZoomSelection,
    GoToDate,
    DensityComfortable,
    DensityDense,
    FoldCrowded,
    InfluencesAll,
    InfluencesOfSelection,
    InfluencesNone,
    InfluencePaths,
    FilterInfluences,
    AllInfluenceKinds,
    ShowObserved,
    ShowPlanned,
    ShowCounterfactual,
    FilteredFaint,
    TableColumns,
    GroupNothing,
    GroupByLane,
    GroupByKind,
    GroupByBracket,
    LanesOwn,
    LanesByLevel,
    LanesByActor,
    LanesByUnit,
    LanesByKind,
    LanesByCode,
    LanesBySource,
    LanesByPlan,
    LanesByCase,
    KeepLaneScheme,
    RemoveLaneScheme,
    FullScreen,
    ToolSelect,
    ToolEvent,
    ToolInfluence,
    ToolPan,
    ToolBracket,
    ToolFrontier,
    NewEvent,
    DateEvent,
    Rename,
    KindDecision,
    KindActivity,
    KindEvent,
    KindState,
    MoveToLane,
    OrderBeside,
    LinkEvents,
    Earlier,
    Later,
    StartEarlier,
    StartLater,
    EndEarlier,
    EndLater,
    LaneUp,
    LaneDown,
    Snap,
    NewLane,
    ToggleLane,
    NestLane,
    MoveLaneOut,
    LaneColourNone,
    LaneColourGrey,
    LaneColourBlue,
    LaneColourGreen,
    LaneColourYellow,
    LaneColourRed,
    LanePatternNone,
    LanePatternHatched,
    LanePatternDotted,
    NewBracketing,
    LaneBracketing,
    CompareBracketings,
    MakePreferred,
    NextRival,
    HideRival,
    ShowRivals,
    MarkFrontier,
    WriteReason,
    SplitBracket,
    JoinBrackets,
    NestBracket,
    NewBracket,
    CutAtDate,
    NextFrontier,
    PreviousFrontier,
    EventFromPassage,
    QuotePassage,
    AddSupport,
    AddContradiction,
    GoToPassage,
    WhoUsesPassage,
    AddCode,
    AboutSource,
    NewMemo,
    NewUnit,
    NewActor,
    NewRespondent,
    NewWave,
    NewScheme,
    NewCode,
    NewPlan,
    FigureExport,
    FigureCopy,
    CommandPalette,
    MethodGuide,
    KeyboardMap,
    About,
    Kept,
};

enum class ActionScope {
    Window,   ///< the key works everywhere in the window
    Timeline, ///< a single letter: only while the timeline has the keyboard
    Reader,   ///< a single letter: only while the reader has it
    Table,    ///< only while the event table has it
};

/// What has to be there for an action to be possible.
namespace need {
inline constexpr unsigned Nothing = 0;
inline constexpr unsigned Project = 1U << 0;
inline constexpr unsigned Writable = (1U << 1) | Project;
inline constexpr unsigned Case = (1U << 2) | Writable;
inline constexpr unsigned Selection = (1U << 3) | Project;
inline constexpr unsigned Events = (1U << 4) | Project;
inline constexpr unsigned OneEvent = (1U << 5) | Writable;
inline constexpr unsigned Frontier = (1U << 6) | Writable;
inline constexpr unsigned Bracket = (1U << 7) | Writable;
inline constexpr unsigned Bracketing = (1U << 8) | Writable; ///< of the selection: itself, or what lies in it
inline constexpr unsigned Target = (1U << 9) | Writable;     ///< one thing that evidence can be about
inline constexpr unsigned Passage = (1U << 10) | Project;    ///< words selected in the reader
inline constexpr unsigned Undo = (1U << 11) | Writable;
inline constexpr unsigned Redo = (1U << 12) | Writable;
inline constexpr unsigned Quotes = (1U << 13) | Project; ///< the selection has a quote
inline constexpr unsigned Source = (1U << 14) | Project; ///< one is open in the reader
inline constexpr unsigned Coded = (1U << 15) | Writable; ///< events or brackets, which codes are given to
inline constexpr unsigned Lane = (1U << 16) | Writable;
inline constexpr unsigned OfLane = (1U << 17) | Writable; ///< lanes, or events that stand in some
} // namespace need

struct ActionRow {
    ActionId id;
    const char* name; ///< object name
    const char* text; ///< in English; for tr() in the context "Actions"
    const char* keys; ///< portable text, several divided by "; "
    std::optional<Icon> icon;
    ActionScope scope = ActionScope::Window;
    unsigned needs = need::Nothing;
    const char* group = nullptr; ///< checkable; those of one group exclude each other, "" stands alone
};

[[nodiscard]] std::span<const ActionRow> actionTable();

} // namespace forlop
