// SPDX-License-Identifier: GPL-3.0-or-later
// What a drop on the timeline means: events onto a lane, a passage or an excerpt onto a mark (its quote) or
// onto a lane (a new event). Free of widgets and mice; the canvas only finds out what lies under the pointer.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"
#include "core/time/temporalextent.h"

class QMimeData;

namespace forlop {

struct DropTarget {
    ObjectId mark; ///< an event, bracket, frontier or influence that takes a quote
    LaneId lane;   ///< otherwise the lane
    Instant at = 0;

    [[nodiscard]] bool isNull() const { return mark.isNull() && lane.isNull(); }
};

struct DropResult {
    Edit edit;
    std::vector<ObjectId> touched; ///< what should be selected afterwards
};

[[nodiscard]] bool canDrop(const QMimeData& mime);
/// The edit that the drop makes, or a sentence why it cannot be. Precision is never invented: the place on a
/// lane sets the order only, dates come from the words or the document.
[[nodiscard]] Result<DropResult> dropEdit(EditBuilder& builder, CaseId caseId, const QMimeData& mime,
                                          const DropTarget& target, Stance stance);
/// The date that an event made of this passage would get; no date when none is known.
[[nodiscard]] TemporalExtent dateOfDrop(EditBuilder& builder, CaseId caseId, const QMimeData& mime,
                                        const DropTarget& target);

} // namespace forlop
