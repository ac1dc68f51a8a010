// SPDX-License-Identifier: GPL-3.0-or-later
// Which row of its lane an event stands in, so that no two cover each other, labels included. Packed over a
// stretch of time that is wider than the view and does not move with it, so that panning changes no row; kept
// until the lane, the zoom or the number of rows changes.
#pragma once

#include "core/layout/timelinefacts.h"
#include "core/layout/timelinelabels.h"
#include "core/layout/timelinemetrics.h"

#include <map>

namespace forlop {

/// Not in a row of its own: in the fold row.
inline constexpr quint16 kFoldedRow = 0xFFFF;

struct PackedEvent {
    quint32 row = 0; ///< in EventColumns
    quint16 line = kFoldedRow;
};

struct LanePacking {
    int lines = 0;                   ///< used
    std::vector<PackedEvent> events; ///< in the order of the lane
    TimeRange span;                  ///< what was packed; all of the lane when it is small
    bool whole = false;
};

/// What one event takes of a row, in pixels from the instant 0.
struct Footprint {
    double left = 0;
    double right = 0;
};

class LanePackings {
public:
    struct Request {
        const TimelineModel& model;
        const TimelineFacts& facts;
        const TimelineMetrics& metrics;
        const TextMeasure& measure;
        TimelineLabels& labels;
        const QSet<qint64>& issues;
        TimeScale scale;
        double width = 0; ///< of the time area
    };
    void clear() { m_packings.clear(); }
    /// With as many rows as it takes (up to kMostLines).
    const LanePacking& natural(const Request& request, LaneId lane, const LaneEvents& events);
    /// With at most `lines` rows: first to frontier events, then to those with most quotes, then by date.
    const LanePacking& capped(const Request& request, LaneId lane, const LaneEvents& events, int lines);
    static constexpr int kMostLines = 24;

private:
    struct Key {
        quint64 revision = 0;
        quint64 facts = 0;
        double secondsPerPixel = 0;
        double labelSize = 0;
        TimeRange span;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Slot {
        Key key;
        LanePacking packing;
    };
    std::map<std::pair<qint64, int>, Slot> m_packings; ///< by lane and number of rows, 0 for natural
};

} // namespace forlop
