// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of events and their widths, read and measured once: measuring text is what costs most in a frame.
#pragma once

#include "core/layout/textmeasure.h"
#include "core/model/eventcolumns.h"

#include <QHash>

namespace forlop {

struct EventLabelText {
    QString text;
    double width = 0;
};

class TimelineLabels {
public:
    /// The labels belong to this size of type; another one forgets them all.
    void setSize(double size);
    void forget(EventId id) { m_labels.remove(id.value()); }
    void clear() { m_labels.clear(); }
    [[nodiscard]] const EventLabelText& of(const EventColumns& events, size_t row,
                                           const TextMeasure& measure);

private:
    static constexpr int kMost = 50'000;
    double m_size = 11;
    QHash<qint64, EventLabelText> m_labels;
};

} // namespace forlop
