// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelinefold.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kApart = 24; // badges this far apart stand alone
constexpr double kLeastBar = 26;
constexpr double kBarInset = 10; // a bar sticks out beyond its first and last badge
constexpr double kBetween = 3;

struct Cluster {
    size_t first = 0;
    size_t last = 0;
    size_t cell = 0; ///< between which frontiers
    double left = 0;
    double right = 0;
    [[nodiscard]] size_t count() const { return last - first + 1; }
};

double leastWidth(const Drawing& d, size_t count) {
    const double number = d.measure.width(QString::number(count), d.m.label, TextStyle::Bold);
    return std::max(kLeastBar, number + 14 + std::min<double>(60, 3.0 * static_cast<double>(count)));
}

// A cluster's own width, inside its cell.
void size(const Drawing& d, const std::vector<PlacedEvent>& events, const std::vector<double>& edges,
          Cluster& cluster) {
    const double low = cluster.cell == 0 ? -2 * Drawing::kFar : edges[cluster.cell - 1] + 2;
    const double high = cluster.cell == edges.size() ? 2 * Drawing::kFar : edges[cluster.cell] - 2;
    const double from = events[cluster.first].badge.x;
    const double to = events[cluster.last].badge.x;
    const double inset = cluster.count() == 1 ? 8 : kBarInset;
    double width = to - from + 2 * inset;
    if (cluster.count() > 1) width = std::max(width, leastWidth(d, cluster.count()));
    width = std::min(width, high - low);
    cluster.left = std::clamp((from + to - width) / 2, low, std::max(low, high - width));
    cluster.right = cluster.left + width;
}

std::vector<double> frontierEdges(const Drawing& d) {
    std::vector<double> edges;
    if (const BandFact* band = d.facts.mainBand())
        for (const FrontierFact& frontier : band->frontiers) edges.push_back(d.x(frontier.at));
    std::sort(edges.begin(), edges.end());
    return edges;
}

std::vector<Cluster> clusters(const Drawing& d, const std::vector<PlacedEvent>& events,
                              const std::vector<double>& edges) {
    std::vector<Cluster> result;
    for (size_t i = 0; i < events.size(); ++i) {
        const double x = events[i].badge.x;
        const auto cell =
            static_cast<size_t>(std::upper_bound(edges.begin(), edges.end(), x) - edges.begin());
        result.push_back({i, i, cell, 0, 0});
        size(d, events, edges, result.back());
        while (result.size() > 1) {
            Cluster& before = result[result.size() - 2];
            const Cluster& now = result.back();
            const bool close = events[now.first].badge.x - events[before.last].badge.x < kApart;
            if (before.cell != now.cell || (!close && before.right + kBetween <= now.left)) break;
            before.last = now.last;
            result.pop_back();
            size(d, events, edges, result.back());
        }
    }
    return result;
}

} // namespace

void foldLane(const Drawing& d, size_t laneIndex, std::vector<PlacedEvent> events) {
    if (events.empty()) return;
    std::stable_sort(events.begin(), events.end(),
                     [](const PlacedEvent& a, const PlacedEvent& b) { return a.badge.x < b.badge.x; });
    PlacedLane& lane = d.frame.lanes[laneIndex];
    const double middle = lane.rowTop + lane.rows * lane.rowHeight + d.m.foldRow / 2;
    const std::vector<Cluster> all = clusters(d, events, frontierEdges(d));
    for (size_t c = 0; c < all.size(); ++c) {
        const Cluster& cluster = all[c];
        if (cluster.right <= d.left()) {
            lane.before += cluster.count();
            continue;
        }
        if (cluster.left >= d.right()) {
            lane.after += cluster.count();
            continue;
        }
        lane.folded += cluster.count();
        if (cluster.count() == 1) {
            PlacedEvent& event = events[cluster.first];
            event.folded = true;
            event.badge.y = middle;
            event.extent = {event.badge.x, middle, 0, 0};
            const double limit = std::min(c + 1 < all.size() ? all[c + 1].left - 6 : d.right(), d.right());
            const double room = limit - event.badge.x - d.m.badgeToLabel - 8;
            const EventLabelText& label = d.labels.of(d.model.events, event.row, d.measure);
            if (room >= std::min(label.width, 56.0)) {
                event.text = d.measure.elided(label.text, d.m.label, room, TextStyle::Regular, 4);
                event.textWidth = event.text.isEmpty() ? 0 : d.measure.width(event.text, d.m.label);
                if (!event.text.isEmpty())
                    event.label = {event.badge.x + d.m.badgeToLabel - d.m.labelPad,
                                   middle - d.m.label / 2 - 3, event.textWidth + 2 * d.m.labelPad,
                                   d.m.label + 6};
            }
            d.frame.events.push_back(std::move(event));
            continue;
        }
        PlacedBar bar;
        bar.lane = laneIndex;
        bar.box = {cluster.left, middle - d.m.foldBar / 2, cluster.right - cluster.left, d.m.foldBar};
        for (size_t i = cluster.first; i <= cluster.last; ++i) {
            bar.events.push_back(events[i].id);
            bar.at.push_back(events[i].badge.x);
            ++bar.kinds[static_cast<size_t>(d.model.events.kind(events[i].row))];
        }
        d.frame.bars.push_back(std::move(bar));
    }
}

} // namespace forlop
