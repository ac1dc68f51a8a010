// SPDX-License-Identifier: GPL-3.0-or-later
// The words that figures print, in the figure's own language, which need not be that of the window: they are
// no translations of each other and no translator touches them.
#pragma once

#include "core/time/phrase.h"

#include <QString>

namespace forlop {

enum class FigureWord {
    Bracket,
    BracketDates,
    BracketTheme,
    FrontierHead,
    FrontierEvent,
    FrontierReason,
    Date,
    Year,
    Later,
    Interviews,
    Documents,
    Influences,
    Brackets,
    Key,
    NoEvents,
    // folded events: %1 how many
    FoldedDecisions,
    FoldedActivities,
    FoldedEvents,
    FoldedStates,

    // legend heads
    Marks,
    FrontiersSources,
    Frontiers,
    DateLines,
    References,
    // legend entries
    Decision,
    Activity,
    Event,
    State,
    Outside,
    Astride,
    Folded,
    FirmFrontier,
    WeakFrontier,
    NestedFrontier,
    InterviewRound,
    Document,
    SomeTime,
    About,
    EarliestUnknown,
    LatestUnknown,
    EitherUnknown, ///< both of them
    Doubtful,
    StillGoing,
    ExactDay,
    ComesIn,
    GoesOut,
    SignOfEffect,
    Opens,   ///< %1 nested bracket, behind the event in the key that opens it
    Analyst, ///< said of influences with a star
};
inline constexpr int kFigureWordCount = static_cast<int>(FigureWord::Analyst) + 1;

[[nodiscard]] QString figureWord(FigureWord word, DateLanguage language);

/// "B05", "B05 and B11", "B05, B11 and B18".
[[nodiscard]] QString listInWords(const QStringList& items, DateLanguage language);
/// "1, 2, 4–7".
[[nodiscard]] QString numbersInWords(const std::vector<int>& numbers);

} // namespace forlop
