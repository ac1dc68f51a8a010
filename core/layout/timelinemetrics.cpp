// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelinemetrics.h"

namespace forlop {

TimelineMetrics TimelineMetrics::at(const TimelineState& state, Size size) {
    constexpr double narrowCanvas = 1150; // the window is then below 1500
    TimelineMetrics m;
    if (size.width < narrowCanvas) m.head = 128;
    if (state.density == RowDensity::Dense) m.row = 25;
    const double s = state.textScale;
    for (double* value :
         {&m.head,    &m.axis,        &m.axisUpper, &m.band,    &m.bandPlain, &m.nested,  &m.strip,
          &m.rival,   &m.row,         &m.rowMost,   &m.foldRow, &m.foldBar,   &m.lifeRow, &m.planRow,
          &m.minimap, &m.minimapTall, &m.small,     &m.label,   &m.body,      &m.mark,    &m.indent})
        *value *= s;
    return m;
}

} // namespace forlop
