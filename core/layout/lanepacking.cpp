// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/lanepacking.h"

#include "core/layout/timelinedrawing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace forlop {
namespace {

constexpr double kGap = 12;         // between two marks of a row
constexpr double kShortLabel = 120; // what a label may be cut to where a lane is crowded
constexpr size_t kSmallLane = 600;  // packed whole
constexpr double kFar = std::numeric_limits<double>::infinity();

enum class LabelRoom { Whole, Short };

Footprint footprintOf(const LanePackings::Request& r, size_t row, LabelRoom room) {
    const EventColumns& events = r.model.events;
    const Bounds& bounds = events.padded(row);
    const double perPixel = r.scale.secondsPerPixel;
    const auto pixel = [perPixel](Instant t, double without) {
        return isFinite(t) ? static_cast<double>(t) / perPixel : without;
    };
    double label = r.labels.of(events, row, r.measure).width;
    if (room == LabelRoom::Short) label = std::min(label, kShortLabel * r.metrics.label / 11);
    const double at = static_cast<double>(r.facts.anchor(r.model, row)) / perPixel;
    const double after = at + r.metrics.badgeToLabel + signWidth(events.extentFlags(row)) + label +
                         2 * r.metrics.labelPad + evidenceWidth(events.quotes(row)) +
                         (r.issues.contains(events.id(row).value()) ? 16 : 0);
    const bool dated = isFinite(bounds.startFrom) || isFinite(bounds.endUntil);
    if (!dated) return {at - 9, after};
    const bool startless =
        !isFinite(bounds.startFrom) && (events.extentFlags(row) & extentflag::Interval) != 0;
    if (startless) return {-kFar, pixel(bounds.endUntil, kFar)};
    return {std::min(at - 9, pixel(bounds.startFrom, -kFar)), std::max(after, pixel(bounds.endUntil, kFar))};
}

// What is taken of one row, sorted and apart.
class Row {
public:
    bool take(Footprint f) {
        const auto next =
            std::lower_bound(m_taken.begin(), m_taken.end(), f,
                             [](const Footprint& a, const Footprint& b) { return a.left < b.left; });
        if (next != m_taken.end() && next->left < f.right + kGap) return false;
        if (next != m_taken.begin() && std::prev(next)->right + kGap > f.left) return false;
        m_taken.insert(next, f);
        return true;
    }

private:
    std::vector<Footprint> m_taken;
};

int place(std::vector<Row>& rows, Footprint f, int most) {
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].take(f)) return static_cast<int>(i);
    if (static_cast<int>(rows.size()) >= most) return -1;
    rows.emplace_back().take(f);
    return static_cast<int>(rows.size()) - 1;
}

// Four views wide, its edges at multiples of the view: the same while one pans about.
TimeRange spanFor(const LanePackings::Request& r, const LaneEvents& events) {
    if (events.size() <= kSmallLane) return {kMinusInfinity, kInfinity};
    const double view = std::max(1.0, r.width * r.scale.secondsPerPixel);
    const double first = std::floor(r.scale.from / view) * view;
    const auto clamped = [](double t) { return static_cast<Instant>(std::clamp(t, -9.0e18, 9.0e18)); };
    return {clamped(first - view), clamped(first + 3 * view)};
}

void collect(LanePacking& packing, const LaneEvents& events, TimeRange span, bool whole) {
    packing.span = span;
    packing.whole = whole;
    const auto add = [&](size_t pos) {
        packing.events.push_back({static_cast<quint32>(events.row(pos)), kFoldedRow});
    };
    if (whole)
        for (size_t pos = 0; pos < events.size(); ++pos) add(pos);
    else
        events.forEachIn(span.from, span.until, add);
}

} // namespace

const LanePacking& LanePackings::natural(const Request& r, LaneId lane, const LaneEvents& events) {
    const TimeRange span = spanFor(r, events);
    const Key key{events.revision(), r.facts.revision(), r.scale.secondsPerPixel, r.metrics.label, span};
    Slot& slot = m_packings[{lane.value(), 0}];
    if (slot.key == key) return slot.packing;
    slot.key = key;
    slot.packing = {};
    collect(slot.packing, events, span, events.size() <= kSmallLane);
    std::vector<Row> rows;
    for (PackedEvent& event : slot.packing.events) {
        const int line = place(rows, footprintOf(r, event.row, LabelRoom::Whole), kMostLines);
        if (line < 0) {
            // More than can ever be shown: whoever asks will cap it.
            slot.packing.lines = kMostLines + 1;
            return slot.packing;
        }
        event.line = static_cast<quint16>(line);
    }
    slot.packing.lines = static_cast<int>(rows.size());
    return slot.packing;
}

const LanePacking& LanePackings::capped(const Request& r, LaneId lane, const LaneEvents& events, int lines) {
    const TimeRange span = spanFor(r, events);
    const Key key{events.revision(), r.facts.revision(), r.scale.secondsPerPixel, r.metrics.label, span};
    Slot& slot = m_packings[{lane.value(), std::max(1, lines)}];
    if (slot.key == key) return slot.packing;
    slot.key = key;
    slot.packing = {};
    collect(slot.packing, events, span, events.size() <= kSmallLane);
    struct Claim {
        int rank;
        size_t at;
    };
    std::vector<Claim> claims;
    for (size_t i = 0; i < slot.packing.events.size(); ++i) {
        const size_t row = slot.packing.events[i].row;
        const bool frontier = r.facts.marksFrontier(r.model.events.id(row).value());
        claims.push_back({frontier ? 1'000'000 : r.model.events.quotes(row), i});
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim& a, const Claim& b) { return a.rank > b.rank; });
    std::vector<Row> rows;
    for (const Claim& claim : claims) {
        PackedEvent& event = slot.packing.events[claim.at];
        const int line = place(rows, footprintOf(r, event.row, LabelRoom::Short), lines);
        if (line >= 0) event.line = static_cast<quint16>(line);
    }
    slot.packing.lines = static_cast<int>(rows.size());
    return slot.packing;
}

} // namespace forlop
