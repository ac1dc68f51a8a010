// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/influencepaths.h"

#include "core/model/influencekinds.h"

namespace forlop {
namespace {

enum class Way { Up, Down };

void walk(const TimelineModel& model, const std::vector<EventId>& events, const InfluenceSieve* sieve,
          Way way, InfluencePaths& paths) {
    QSet<qint64>& passed = way == Way::Up ? paths.upstream : paths.downstream;
    QSet<qint64> seen;
    std::vector<qint64> next;
    for (const EventId id : events) {
        seen.insert(id.value());
        next.push_back(id.value());
    }
    while (!next.empty()) {
        const qint64 at = next.back();
        next.pop_back();
        paths.events.insert(at);
        for (const InfluenceId id : model.influences.touching(ObjectId(at))) {
            const HotInfluence* influence = model.influences.find(id);
            if (influence == nullptr) continue;
            const qint64 here = (way == Way::Up ? influence->to : influence->from).value();
            const qint64 there = (way == Way::Up ? influence->from : influence->to).value();
            if (here != at || mayEndEarlierState(influenceKindOf(model.influences.kindName(influence->kind))))
                continue;
            if (sieve != nullptr && !sieve->letsThrough(*influence)) continue;
            passed.insert(id.value());
            if (seen.contains(there)) continue;
            seen.insert(there);
            next.push_back(there);
        }
    }
}

} // namespace

InfluencePaths pathsOf(const TimelineModel& model, const std::vector<EventId>& events,
                       const InfluenceSieve* sieve) {
    InfluencePaths paths;
    walk(model, events, sieve, Way::Up, paths);
    walk(model, events, sieve, Way::Down, paths);
    return paths;
}

} // namespace forlop
