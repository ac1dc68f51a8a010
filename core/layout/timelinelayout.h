// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a display list: a function of model, state and size. What it keeps between two calls
// (widths of labels, rows of events) only saves time and never changes the answer. Each frame stays within
// three bounds: at most one rect a pixel and row, density columns where a lane holds more events than half
// the pixels, labels only where they fit.
#pragma once

#include "core/layout/displaylist.h"
#include "core/layout/lanepacking.h"
#include "core/layout/timelineframe.h"

namespace forlop {

class TimelineLayout {
public:
    /// Lays the whole canvas out into `list` and `frame`.
    void build(const TimelineModel& model, const TimelineFacts& facts, const TimelineState& state, Size size,
               const TextMeasure& measure, DisplayList& list, TimelineFrame& frame);
    /// The title of this event changed.
    void forget(EventId id) { m_labels.forget(id); }
    /// Another project, case or font.
    void forgetAll();

private:
    TimelineLabels m_labels;
    LanePackings m_packings;
};

} // namespace forlop
