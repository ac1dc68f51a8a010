// SPDX-License-Identifier: GPL-3.0-or-later
// New events as a part of a larger edit: one at a time, or ten thousand with one look at the case.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

inline constexpr qsizetype kShortTitleLength = 36;

/// Events of one case; an empty key gets the next free one, an order of 0 its place by date (the end for
/// undated). Their ids in the order of the drafts.
[[nodiscard]] Result<std::vector<EventId>> putEvents(EditBuilder& builder, CaseId caseId,
                                                     std::vector<Event> drafts);

} // namespace forlop
