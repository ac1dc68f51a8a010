// SPDX-License-Identifier: GPL-3.0-or-later
// What an event shows beside its mark, measured once: the ways its label may be broken into one or two lines,
// and the small numbered references of influences. No hyphenation, no third line.
#pragma once

#include "core/layout/figure/figurecontent.h"
#include "core/layout/textmeasure.h"

#include <vector>

namespace forlop {

struct LabelBlock {
    QStringList lines; ///< one or two
    double width = 0;
    double lowerWidth = 0; ///< of the last line
};

/// All ways to break the label, the best first: two even lines where one would be long.
[[nodiscard]] std::vector<LabelBlock> labelBlocks(const QString& label, const TextMeasure& measure);

/// References in one direction: a small head that points to or away from the mark, and the numbers.
struct ReferenceRun {
    QString in; ///< numbers of influences that come in; empty: none
    QString out;
    double inWidth = 0; ///< head, gap and numbers
    double outWidth = 0;

    [[nodiscard]] bool isEmpty() const { return in.isEmpty() && out.isEmpty(); }
    /// Both on one side.
    [[nodiscard]] double width() const;
};
[[nodiscard]] ReferenceRun referencesOf(const FigureEvent& event, const TextMeasure& measure);

/// All that an event may show.
struct EventFace {
    double idWidth = 0;
    LabelBlock oneLine;
    std::vector<LabelBlock> blocks;
    ReferenceRun references;
};
/// By event.
[[nodiscard]] std::vector<EventFace> facesOf(const FigureContent& content, const TextMeasure& measure);

inline constexpr double kReferenceHead = 1.4;
inline constexpr double kReferenceHeadGap = 0.35; ///< between head and numbers
inline constexpr double kReferenceGap = 0.9;      ///< from the mark, and between runs

} // namespace forlop
