// SPDX-License-Identifier: GPL-3.0-or-later
// How single rows are named to the reader: "B17 Revised two-team model", "P2 | P3", "B12 triggers B15".
#pragma once

#include "core/layout/eventink.h"
#include "core/layout/marks.h"
#include "core/model/membership.h"
#include "core/project/project.h"
#include "ui/session/selection.h"

namespace forlop {

/// One line for a row; empty when it is not there.
[[nodiscard]] QString nameOf(const Project& project, ObjectRef object);
/// The short sign of a row, as in "B17" or "P2 | P3"; falls back to the name.
[[nodiscard]] QString keyOf(const Project& project, ObjectRef object);
/// What stands under the name: "B13 · Activity · observed", "Utvikling → Iverksetting, in “Three brackets”".
[[nodiscard]] QString secondLineOf(const Project& project, ObjectRef object);

/// The brackets that a frontier closes and opens, as high in the nesting as there are any.
struct FrontierSides {
    BracketId before;
    BracketId after;
};
[[nodiscard]] FrontierSides sidesOf(const Tables& tables, FrontierId id);
/// The bracketing's top brackets in time order, or the children of `parent`, with their ends.
[[nodiscard]] std::vector<ResolvedBracket> bracketsInOrder(const Project& project, BracketingId bracketing,
                                                           BracketId parent = {});
/// A row of the hot columns as a value.
[[nodiscard]] HotEvent hotEvent(const EventColumns& events, size_t row);

[[nodiscard]] MarkShape badgeOf(EventKind kind, bool outside);
[[nodiscard]] QString titleOf(const Source& source);

} // namespace forlop
