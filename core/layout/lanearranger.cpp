// SPDX-License-Identifier: GPL-3.0-or-later
// Heights of lanes, and the place of every mark in them.
#include "core/layout/lanepacking.h"
#include "core/layout/timelinedrawing.h"
#include "core/layout/timelinefold.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kStickyInset = 22; // of a badge that is kept in view at the left edge

struct LaneNeed {
    size_t fact = 0;
    std::vector<LaneId> holds;
    std::vector<const LaneEvents*> events; ///< its own, and of a collapsed lane those of the lanes in it
    double band = 0;                       ///< height of its own bracketing
    bool bare = false;                     ///< only its head: holds lanes and no events of its own
    int natural = 1;                       ///< rows it would take
    int rows = 1;                          ///< rows it gets
    bool dense = false;
    bool collapsed = false;
    double above = 0;             ///< room for a life span or a plan
    std::optional<double> height; ///< as the analyst made it

    [[nodiscard]] bool folds() const { return !dense && rows < natural; }
    [[nodiscard]] bool takesWhatItNeeds() const { return !collapsed && !height && !bare; }
};

class Arranger {
public:
    Arranger(const Drawing& d, LanePackings& packings)
        : m_d(d), m_packings(packings), m_request{d.model,  d.facts,        d.m,           d.measure,
                                                  d.labels, d.state.issues, d.state.scale, d.width()} {}

    void run() {
        readNeeds();
        setHeights();
        for (size_t i = 0; i < m_needs.size(); ++i) {
            if (m_needs[i].events.empty()) continue;
            PlacedLane& lane = m_d.frame.lanes[i];
            for (const LaneEvents* events : m_needs[i].events) lane.total += events->size();
            if (m_needs[i].dense)
                countDense(lane, m_needs[i].events);
            else if (m_needs[i].collapsed)
                placeCollapsed(i);
            else
                placeLane(i);
        }
    }

private:
    void readNeeds();
    [[nodiscard]] LaneNeed needOf(size_t fact) const;
    void setHeights();
    [[nodiscard]] double heightWith(double row) const;
    [[nodiscard]] double heightOf(const LaneNeed& need, double row) const;
    void shareRows(double available);
    void fitRows(LaneNeed& need) const;
    void countDense(PlacedLane& lane, const std::vector<const LaneEvents*>& events) const;
    void placeLane(size_t index);
    void placeCollapsed(size_t index);
    [[nodiscard]] PlacedEvent placed(size_t index, size_t row) const;
    [[nodiscard]] bool isStartless(const PlacedEvent& event) const;
    void stick(PlacedEvent& event, bool startless) const;
    void finishLabel(PlacedEvent& event, double limit) const;

    const Drawing& m_d;
    LanePackings& m_packings;
    LanePackings::Request m_request;
    std::vector<LaneNeed> m_needs;
};

// What is nested in a collapsed lane is not drawn; its events stand in the row of that lane.
LaneNeed Arranger::needOf(size_t fact) const {
    const std::vector<LaneFact>& facts = m_d.facts.lanes();
    const LaneView& view = m_d.state.laneView;
    LaneNeed need;
    need.fact = fact;
    need.collapsed = view.collapsed.contains(facts[fact].id.value());
    const size_t last = need.collapsed ? fact + facts[fact].inside : fact;
    for (size_t i = fact; i <= last; ++i) {
        need.holds.push_back(facts[i].id);
        if (const LaneEvents* events = m_d.model.index.lane(facts[i].id)) need.events.push_back(events);
    }
    return need;
}

void Arranger::readNeeds() {
    const TimeRange seen = m_d.view();
    for (size_t fact = 0; fact < m_d.facts.lanes().size();) {
        const LaneFact& lane = m_d.facts.lanes()[fact];
        LaneNeed need = needOf(fact);
        fact += need.holds.size();
        const LaneView& view = m_d.state.laneView;
        if (const BandFact* band = need.collapsed ? nullptr : m_d.facts.laneBand(lane.id))
            need.band = laneBandHeight(m_d, *band);
        if (const auto height = view.heights.constFind(lane.id.value()); height != view.heights.constEnd())
            need.height = std::max(*height * m_d.state.textScale, need.band + 2 * m_d.m.lanePad + m_d.m.row);
        size_t visible = 0;
        for (const LaneEvents* events : need.events)
            visible += events->firstStartingAt(seen.until) - events->countBefore(seen.from);
        need.dense = static_cast<double>(visible) > m_d.width() / 2;
        need.above = need.collapsed ? 0 : roomAbove(m_d, lane);
        need.bare = !need.collapsed && (lane.inside > 0 || need.above > 0) && need.events.empty();
        if (need.dense)
            need.natural = 2;
        else if (!need.collapsed && !need.events.empty())
            need.natural = std::max(1, m_packings.natural(m_request, lane.id, *need.events.front()).lines);
        m_needs.push_back(std::move(need));
    }
}

double Arranger::heightWith(double row) const {
    double height = 0;
    for (const LaneNeed& need : m_needs) height += heightOf(need, row);
    return height;
}

double Arranger::heightOf(const LaneNeed& need, double row) const {
    if (need.collapsed) return m_d.m.foldRow + 4;
    if (need.height) return *need.height;
    if (need.bare) return need.band + std::max(m_d.m.row + 4, need.above + 10);
    return need.band + need.above + 2 * m_d.m.lanePad + need.rows * row + (need.folds() ? m_d.m.foldRow : 0);
}

// As many rows as the height that the analyst gave has room for.
void Arranger::fitRows(LaneNeed& need) const {
    const auto rowsIn = [this](double height) {
        return std::max(1, static_cast<int>((height - 2 * m_d.m.lanePad) / m_d.m.row));
    };
    const double height = *need.height - need.band - need.above;
    need.rows = std::min({need.natural, rowsIn(height), LanePackings::kMostLines});
    if (need.folds()) need.rows = std::min(need.natural, rowsIn(height - m_d.m.foldRow));
}

// All lanes get the same number of rows at most; what then is left goes to those that fold most.
void Arranger::shareRows(double available) {
    int most = 1;
    for (LaneNeed& need : m_needs) {
        if (need.collapsed || need.bare) need.rows = 0;
        if (need.height && !need.collapsed && !need.bare) fitRows(need);
        if (need.takesWhatItNeeds()) most = std::max(most, need.natural);
    }
    int cap = std::min(most, LanePackings::kMostLines);
    const auto give = [this](int rows) {
        for (LaneNeed& need : m_needs)
            if (need.takesWhatItNeeds()) need.rows = std::min(need.natural, rows);
    };
    give(cap);
    if (m_d.state.crowding == Crowding::Scroll) return;
    while (cap > 1 && heightWith(m_d.m.row) > available) give(--cap);
    for (bool given = true; given;) {
        given = false;
        std::vector<LaneNeed*> folding;
        for (LaneNeed& need : m_needs)
            if (need.takesWhatItNeeds() && need.folds() && need.rows < LanePackings::kMostLines)
                folding.push_back(&need);
        std::stable_sort(folding.begin(), folding.end(), [](const LaneNeed* a, const LaneNeed* b) {
            return a->natural - a->rows > b->natural - b->rows;
        });
        for (LaneNeed* need : folding) {
            ++need->rows;
            if (heightWith(m_d.m.row) <= available) {
                given = true;
                break;
            }
            --need->rows;
        }
    }
}

// What is left over after rows are shared makes rows higher, then lanes.
void Arranger::setHeights() {
    const double available = m_d.frame.lanesView.height;
    shareRows(available);
    int rows = 0;
    int sharing = 0;
    for (const LaneNeed& need : m_needs) {
        if (!need.takesWhatItNeeds()) continue;
        rows += need.rows;
        ++sharing;
    }
    const double spare = std::max(0.0, available - heightWith(m_d.m.row));
    const double rowHeight = rows == 0 ? m_d.m.row : std::min(m_d.m.rowMost, m_d.m.row + spare / rows);
    const double rest = std::max(0.0, available - heightWith(rowHeight));
    const double each = sharing == 0 ? 0 : rest / sharing;
    double y = m_d.frame.lanesView.y - m_d.state.scrollY;
    for (size_t i = 0; i < m_needs.size(); ++i) {
        const LaneNeed& need = m_needs[i];
        PlacedLane lane;
        const LaneFact& fact = m_d.facts.lanes()[need.fact];
        lane.id = fact.id;
        lane.parent = fact.parent;
        lane.depth = fact.depth;
        lane.fact = need.fact;
        lane.holds = need.holds;
        lane.rows = need.rows;
        lane.dense = need.dense;
        lane.collapsed = need.collapsed;
        const double fold = need.folds() && !need.bare ? m_d.m.foldRow : 0;
        const double height = heightOf(need, rowHeight) + (need.takesWhatItNeeds() ? each : 0);
        const double room = height - need.band - need.above - 2 * m_d.m.lanePad - fold;
        lane.rowHeight = need.height && lane.rows > 0 ? std::min(m_d.m.rowMost, room / lane.rows) : rowHeight;
        lane.box = {m_d.left(), y, m_d.width(), height};
        if (need.band > 0) lane.band = {m_d.left(), y, m_d.width(), need.band};
        lane.rowTop = lane.collapsed ? y + 2
                                     : y + need.band + need.above + m_d.m.lanePad +
                                           (room - lane.rows * lane.rowHeight) / 2;
        m_d.frame.lanes.push_back(lane);
        y += height;
    }
    m_d.frame.lanesHeight = y + m_d.state.scrollY - m_d.frame.lanesView.y;
}

void Arranger::countDense(PlacedLane& lane, const std::vector<const LaneEvents*>& events) const {
    const TimeRange view = m_d.view();
    for (const LaneEvents* each : events) {
        lane.before += each->countBefore(view.from);
        lane.after += each->countAfter(view.until);
    }
    lane.folded = lane.total - lane.before - lane.after;
}

PlacedEvent Arranger::placed(size_t index, size_t row) const {
    const EventColumns& events = m_d.model.events;
    const Bounds& bounds = events.padded(row);
    PlacedEvent event;
    event.id = events.id(row);
    event.row = row;
    event.lane = index;
    event.badge.x = m_d.x(m_d.facts.anchor(m_d.model, row));
    if (isFinite(bounds.startFrom) || isFinite(bounds.endUntil)) {
        const double from = m_d.x(bounds.startFrom);
        event.extent = {from, 0, m_d.x(bounds.endUntil) - from, m_d.m.mark};
    } else {
        event.extent = {event.badge.x, 0, 0, m_d.m.mark};
    }
    return event;
}

bool Arranger::isStartless(const PlacedEvent& event) const {
    return event.extent.width > 0 && !isFinite(m_d.model.events.from(event.row)) &&
           (m_d.model.events.extentFlags(event.row) & extentflag::Interval) != 0;
}

// The badge of a long stretch stays in view while its stretch does.
void Arranger::stick(PlacedEvent& event, bool startless) const {
    if (event.extent.x >= m_d.left()) return;
    const double own = startless ? -Drawing::kFar : event.badge.x;
    const double kept = m_d.left() + kStickyInset + (startless ? 6 : 0);
    event.badge.x = std::max(own, std::min(kept, event.extent.right() - 8));
}

void Arranger::finishLabel(PlacedEvent& event, double limit) const {
    const EventLabelText& label = m_d.labels.of(m_d.model.events, event.row, m_d.measure);
    const double x = event.badge.x + m_d.m.badgeToLabel + signWidth(m_d.model.events.extentFlags(event.row));
    const double room = limit - x - 2 * m_d.m.labelPad - evidenceWidth(m_d.model.events.quotes(event.row));
    event.text = label.text;
    event.textWidth = label.width;
    if (label.width > room) {
        constexpr int fewestLetters = 4;
        event.text = m_d.measure.elided(label.text, m_d.m.label, room, TextStyle::Regular, fewestLetters);
        event.textWidth = event.text.isEmpty() ? 0 : m_d.measure.width(event.text, m_d.m.label);
    }
    if (event.text.isEmpty()) return;
    const double height = m_d.m.label + 6;
    event.label = {x - m_d.m.labelPad, event.badge.y - height / 2, event.textWidth + 2 * m_d.m.labelPad,
                   height};
}

// All that is seen stands in the one row of badges and counted bars.
void Arranger::placeCollapsed(size_t index) {
    PlacedLane& lane = m_d.frame.lanes[index];
    const TimeRange view = m_d.view();
    std::vector<PlacedEvent> folded;
    for (const LaneEvents* events : m_needs[index].events) {
        events->forEachIn(view.from, view.until, [&](size_t pos) {
            folded.push_back(placed(index, events->row(pos)));
            PlacedEvent& event = folded.back();
            stick(event, isStartless(event));
            event.badge.x = std::min(event.badge.x, m_d.right() - 8);
        });
        lane.before += events->countBefore(view.from);
    }
    lane.after = lane.total - lane.before - folded.size();
    foldLane(m_d, index, std::move(folded));
}

void Arranger::placeLane(size_t index) {
    PlacedLane& lane = m_d.frame.lanes[index];
    const LaneEvents& events = *m_needs[index].events.front();
    const LanePacking& packing = m_needs[index].folds()
                                     ? m_packings.capped(m_request, lane.id, events, lane.rows)
                                     : m_packings.natural(m_request, lane.id, events);
    if (!packing.whole) {
        lane.before = events.countBefore(packing.span.from);
        lane.after = events.countAfter(packing.span.until);
    }
    std::vector<size_t> lastOf(static_cast<size_t>(LanePackings::kMostLines) + 1, SIZE_MAX);
    std::vector<PlacedEvent> folded;
    std::vector<PlacedEvent>& out = m_d.frame.events;
    const size_t first = out.size();
    for (const PackedEvent& packed : packing.events) {
        PlacedEvent event = placed(index, packed.row);
        if (packed.line == kFoldedRow) {
            folded.push_back(event);
            continue;
        }
        const double from = std::min(event.extent.x, event.badge.x - 8);
        const double until = std::max(event.extent.right(), event.badge.x + 8);
        if (until <= m_d.left()) {
            ++lane.before;
            continue;
        }
        if (from >= m_d.right()) {
            ++lane.after;
            // What stands just outside still limits the label of its neighbour.
        } else {
            ++lane.drawn;
            stick(event, isStartless(event));
            event.badge.y = lane.rowTop + (packed.line + 0.5) * lane.rowHeight;
            event.extent.y = event.badge.y - m_d.m.mark / 2;
        }
        size_t& last = lastOf[packed.line];
        const double limit = std::min(from, m_d.right()) - 5;
        if (last != SIZE_MAX) finishLabel(out[last], limit);
        last = SIZE_MAX;
        if (from < m_d.right()) {
            last = out.size();
            out.push_back(std::move(event));
        }
    }
    for (const size_t last : lastOf)
        if (last != SIZE_MAX) finishLabel(out[last], m_d.right() - 4);
    // Without room for four letters an event counts as folded.
    for (size_t i = first; i < out.size(); ++i)
        if (out[i].text.isEmpty()) {
            --lane.drawn;
            ++lane.folded;
        }
    foldLane(m_d, index, std::move(folded));
}

} // namespace

void arrangeLanes(const Drawing& d, LanePackings& packings) { Arranger(d, packings).run(); }

} // namespace forlop
