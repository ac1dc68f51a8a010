// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of figures: decision, activity, event, ongoing state, what comes from outside, what stands
// astride a frontier, edges that break up or run to a point, folded bars, the small heads of references.
// Shape tells the kind; nothing depends on colour.
#pragma once

#include "core/layout/figure/figuredraft.h"
#include "core/layout/figure/markplace.h"

namespace forlop {

struct MarkLook {
    EventKind kind = EventKind::Event;
    bool outside = false;
    BodyEnd start = BodyEnd::Closed;
    BodyEnd end = BodyEnd::Closed;
    Astride astride = Astride::No;
};

void drawMark(FigureDraft& draft, Tag tag, const Box& box, const MarkLook& look);
/// Half the border: how far a mark reaches over its box.
[[nodiscard]] double borderOf(const MarkLook& look);
/// The part of the box that the id is centred in.
[[nodiscard]] Box openPart(const Box& box, const MarkLook& look);

/// A bar that several events are folded into: a second edge behind it says that it is more than one.
void drawFold(FigureDraft& draft, Tag tag, const Box& box);
inline constexpr double kFoldEdge = 0.8; ///< how far that edge stands out, up and to the right

enum class HeadWay : quint8 { Left, Right };
/// The small head of a reference in the accent; `x` is its left end.
void drawReferenceHead(FigureDraft& draft, Tag tag, double x, double y, HeadWay way);

/// A filled triangle under an exact day.
void drawDay(FigureDraft& draft, Tag tag, double x, double foot);
inline constexpr double kDayHeight = 1.3;

} // namespace forlop
