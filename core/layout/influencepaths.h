// SPDX-License-Identifier: GPL-3.0-or-later
// What led to some events and what they led to, walking along influences however many there are between.
#pragma once

#include "core/layout/influencefilter.h"

#include <QSet>

namespace forlop {

struct InfluencePaths {
    QSet<qint64> events;     ///< on any path, the events asked about too
    QSet<qint64> upstream;   ///< influences that lead to them
    QSet<qint64> downstream; ///< influences that they lead to

    [[nodiscard]] bool isEmpty() const { return events.isEmpty(); }
    [[nodiscard]] bool holds(EventId id) const { return events.contains(id.value()); }
    [[nodiscard]] bool holds(InfluenceId id) const {
        return upstream.contains(id.value()) || downstream.contains(id.value());
    }
};

/// `removes` and `resolves` are not walked along: what they point to came earlier. Nor is what the sieve
/// keeps back.
[[nodiscard]] InfluencePaths pathsOf(const TimelineModel& model, const std::vector<EventId>& events,
                                     const InfluenceSieve* sieve = nullptr);

} // namespace forlop
