// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the bracketing figure: number and name of each bracket, its dates in words, its theme, the bar,
// the events that open it with the reason, brackets nested in it, and the axis under all of them.
#pragma once

#include "core/layout/figure/axisticks.h"
#include "core/layout/figure/figurecontent.h"
#include "core/layout/figure/figuredraft.h"

namespace forlop {

/// How much the header says itself.
enum class HeaderText : quint8 {
    Full,
    NestedInKey, ///< events that open nested brackets stand in the key
    Numbers,     ///< numbers and marks only: names, dates, themes and reasons stand in a list under the lanes
};

/// How many lines a part of the header may take.
struct HeaderLines {
    HeaderText headerText = HeaderText::Full;
    int name = 1;
    int theme = 1;
    int reason = 4; ///< events and reason together
    int nested = 2;
};

/// What a bracket's header needs in width, margin included.
[[nodiscard]] double headerWidth(const FigureContent& content, const FigureBracket& bracket,
                                 const HeaderLines& lines, const TextMeasure& measure);
/// What a nested bracket needs: its longest word.
[[nodiscard]] double nestedWidth(const FigureContent& content, const FigureBracket& bracket,
                                 const HeaderLines& lines, const TextMeasure& measure);

/// Where frontiers begin: the bar of their bracket.
struct DrawnHeader {
    double bottom = 0;    ///< the rule under the axis
    double bar = 0;       ///< of the brackets
    double nestedBar = 0; ///< of the nested ones
};

[[nodiscard]] DrawnHeader drawHeader(FigureDraft& draft, const FigureContent& content,
                                     const FigureScale& scale, TickUnit finest, HeaderText headerText);

/// The words of a header that says numbers only, a paragraph for each bracket.
[[nodiscard]] std::vector<std::vector<StyledText>> bracketsInWords(const FigureContent& content);

/// "A13 NPM-type reorganisation, A14 …": marks bold, short titles regular.
[[nodiscard]] std::vector<StyledText> eventsInWords(const FigureContent& content,
                                                    const std::vector<int>& events);

} // namespace forlop
