// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a row for each event of a lane: by order key, the first row where mark, date line, label and
// references are all free. Labels are tried inside the body, right, left, with other breaks, with the mark
// slid along its date line; then the next row. No label crosses a frontier.
#pragma once

#include "core/layout/figure/candidate.h"
#include "core/layout/figure/folding.h"

#include <functional>
#include <optional>
#include <set>

namespace forlop {

/// What a label may cost.
enum class LabelRule : quint8 {
    Always,    ///< a row more rather than an id alone
    WhereFree, ///< an id alone, with an entry in the key, rather than a row more
    Important, ///< as before; events nobody points at get none at all
    Never,     ///< ids alone
};

/// A mark, or several folded into one bar with their count.
struct PackedMark {
    int event = -1;          ///< the first of them when folded
    std::vector<int> folded; ///< two or more
    int row = 0;
    double x = 0;
    double width = 0;
    double textAt = -1; ///< of the id; negative: centred
    MarkPlace place;
    LabelSide side = LabelSide::None;
    ReferenceSide referenceSide = ReferenceSide::None;
    double referencesAt = 0; ///< inside the body, from its left edge
    LabelBlock label;
    bool needsKey = false; ///< its short title stands in the key
};

struct PackedLane {
    std::vector<PackedMark> marks;
    int rows = 0;
    /// "no event recorded", in a bracket without events of this lane.
    struct EmptyNote {
        double x = 0;
        int row = 0;
        QStringList lines;
    };
    std::vector<EmptyNote> notes;
};

struct PackingRules {
    LabelRule labels = LabelRule::Always;
    std::set<int> named = {}; ///< events that the key names in any case: labelled where free
    FoldCounts fold = {};
};

[[nodiscard]] std::vector<PackedLane> packRows(const MarkRoom& room, const PackingRules& rules,
                                               DateLanguage language, const TextMeasure& measure);

/// Hears of each mark as it is placed, with its lane and the lane's rows so far; false ends the packing.
using PackingWatch = std::function<bool(size_t lane, int rows, const PackedMark& mark)>;
/// The marks alone, for a search that compares many packings; nothing when the watch ended it.
[[nodiscard]] std::optional<std::vector<PackedLane>>
packMarks(const MarkRoom& room, const PackingRules& rules, const PackingWatch& watch);

} // namespace forlop
