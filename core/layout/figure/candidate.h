// SPDX-License-Identifier: GPL-3.0-or-later
// One way for a mark to stand in a row: where along its date line, its label on which side and how broken,
// its references where; and the stretches that this way takes.
#pragma once

#include "core/layout/figure/markplace.h"
#include "core/layout/figure/rowtracks.h"

#include <optional>

namespace forlop {

enum class LabelSide : quint8 { None, Inside, Right, Left };
/// References stand on both sides of the mark by direction, on one side, behind the label, or inside the
/// body.
enum class ReferenceSide : quint8 { None, Apart, Right, Left, WithLabel, InsideEnd };

struct Candidate {
    const MarkBody* body = nullptr;
    double x = 0; ///< left edge
    LabelSide side = LabelSide::None;
    ReferenceSide referenceSide = ReferenceSide::None;
    const LabelBlock* label = nullptr;
    double referencesAt = 0; ///< inside the body, from its left edge

    [[nodiscard]] double right() const { return x + body->width; }
};

/// The mark and its date line, without words.
[[nodiscard]] Footprint bareFootprint(const Candidate& candidate, const MarkPlace& place);
/// Its label and references.
[[nodiscard]] FewStretches textsOf(const Candidate& candidate, const MarkPlace& place, const EventFace& face);
/// The question mark of a doubtful date.
[[nodiscard]] std::optional<Stretch> questionOf(const DateLine& line);

/// How much further right a label stands, to begin behind the question mark of its date line.
[[nodiscard]] double pushedByQuestion(const DateLine& line, double labelFrom);
inline constexpr double kQuestionWidth = 1.6;

} // namespace forlop
