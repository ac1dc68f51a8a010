// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelinelabels.h"

#include "core/layout/timelinedrawing.h"

namespace forlop {

void TimelineLabels::setSize(double size) {
    if (size == m_size) return;
    m_size = size;
    m_labels.clear();
}

const EventLabelText& TimelineLabels::of(const EventColumns& events, size_t row, const TextMeasure& measure) {
    const qint64 id = events.id(row).value();
    const auto known = m_labels.constFind(id);
    if (known != m_labels.constEnd()) return *known;
    if (m_labels.size() >= kMost) m_labels.clear();
    EventLabelText label{events.label(row), 0};
    if (label.text.isEmpty()) label.text = events.key(row);
    // Its place in the order is all that the mark says.
    if (!events.hasDate(row)) label.text = TimelineWords::tr("no date · %1").arg(label.text);
    label.width = measure.width(label.text, m_size);
    return *m_labels.insert(id, std::move(label));
}

} // namespace forlop
