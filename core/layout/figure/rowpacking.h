// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a row for each event of a lane: by order key, the first row where mark, date line, label and
// references are all free. Labels are tried inside the body, right, left, with other breaks, with the mark
// slid along its date line; then the next row. No label crosses a frontier.
#pragma once

#include "core/layout/figure/labelblocks.h"
#include "core/layout/figure/markplace.h"

#include <map>
#include <set>

namespace forlop {

/// What a label may cost.
enum class LabelRule : quint8 {
    Always,    ///< a row more rather than an id alone
    WhereFree, ///< an id alone, with an entry in the key, rather than a row more
    Important, ///< as before; events nobody points at get none at all
    Never,     ///< ids alone
};

enum class LabelSide : quint8 { None, Inside, Right, Left };
/// References stand on both sides of the mark by direction, on one side, behind the label, or inside at the
/// body's end.
enum class ReferenceSide : quint8 { None, Apart, Right, Left, WithLabel, InsideEnd };

/// A mark, or several folded into one bar with their count.
struct PackedMark {
    int event = -1;          ///< the first of them when folded
    std::vector<int> folded; ///< two or more
    int row = 0;
    double x = 0;
    double width = 0;
    double textAt = -1;      ///< of the id; negative: centred
    double referencesAt = 0; ///< inside the body, from its left edge
    MarkPlace place;
    LabelSide side = LabelSide::None;
    ReferenceSide referenceSide = ReferenceSide::None;
    LabelBlock label;
    ReferenceRun references;
    double pushed = 0;     ///< how much further right the label stands
    bool needsKey = false; ///< its short title stands in the key
};

struct PackedLane {
    std::vector<PackedMark> marks;
    int rows = 0;
    /// "no event recorded in bracket 3": where free.
    struct EmptyNote {
        double x = 0;
        int row = 0;
        QStringList lines;
    };
    std::vector<EmptyNote> notes;
};

/// Fold runs of one kind, below this importance, in one lane and bracket; 0 folds nothing.
struct PackingRules {
    LabelRule labels = LabelRule::Always;
    std::set<int> named = {}; ///< events that the key names in any case: labelled where free
    int foldBelow = 0;
};

/// 5 frontier events, 4 ends of drawn influences, then decisions, states, activities, events: 3 to 0.
[[nodiscard]] int importanceOf(const FigureEvent& event);

[[nodiscard]] std::vector<PackedLane> packRows(const MarkRoom& room, const PackingRules& rules,
                                               DateLanguage language, const TextMeasure& measure);

} // namespace forlop
