// SPDX-License-Identifier: GPL-3.0-or-later
// Walking with the arrow keys: in time, between lanes, into the bands and back.
#include "ui/canvas/canvasactions.h"

#include <algorithm>
#include <tuple>

namespace forlop {
namespace {

// Events in the order one walks them: by the place of their marks, then by order.
using Place = std::tuple<Instant, double, qint64>;

Place placeOf(const CanvasCore& core, size_t row) {
    const EventColumns& events = core.content.project()->events();
    return {core.content.facts().anchor(core.content.model(), row), events.order(row),
            events.id(row).value()};
}

std::optional<size_t> nearest(const CanvasCore& core, const LaneEvents& lane, Instant at) {
    std::optional<size_t> best;
    qint64 distance = 0;
    // Starts are sorted, marks nearly so: what lies around the place is enough.
    const size_t middle = lane.firstStartingAt(at);
    const size_t first = middle > 200 ? middle - 200 : 0;
    for (size_t pos = first; pos < std::min(lane.size(), middle + 200); ++pos) {
        const size_t row = lane.row(pos);
        const qint64 away = std::abs(core.content.facts().anchor(core.content.model(), row) - at);
        if (best && away >= distance) continue;
        best = row;
        distance = away;
    }
    return best;
}

} // namespace

void CanvasActions::walk(Way way) {
    if (m_core.project() == nullptr || m_core.content.index().size() == 0) return;
    const auto row = m_core.project()->events().rowOf(EventId(m_core.state.focus.value()));
    if (!row) {
        walkToEnd(way == Way::Forth ? Way::Back : Way::Forth);
        return;
    }
    const Place here = placeOf(m_core, *row);
    std::optional<Place> best;
    for (const auto& [id, lane] : m_core.content.index().lanes()) {
        const size_t middle = lane.firstStartingAt(std::get<0>(here));
        // Long spans begin well before their marks: a wide window, but a window.
        const size_t first = middle > 500 ? middle - 500 : 0;
        for (size_t pos = first; pos < std::min(lane.size(), middle + 500); ++pos) {
            const Place place = placeOf(m_core, lane.row(pos));
            if (way == Way::Forth ? place > here && (!best || place < *best)
                                  : place < here && (!best || place > *best))
                best = place;
        }
    }
    if (best) focusOn(ObjectId(std::get<2>(*best)), Reveal::ScrollAndSelect);
}

void CanvasActions::walkToEnd(Way way) {
    if (m_core.project() == nullptr) return;
    std::optional<Place> best;
    for (const auto& [id, lane] : m_core.content.index().lanes())
        for (size_t pos = 0; pos < lane.size(); ++pos) {
            const Place place = placeOf(m_core, lane.row(pos));
            if (!best || (way == Way::Back ? place < *best : place > *best)) best = place;
        }
    if (best) focusOn(ObjectId(std::get<2>(*best)), Reveal::ScrollAndSelect);
}

void CanvasActions::walkLanes(Way way) {
    if (m_core.project() == nullptr) return;
    const EventColumns& events = m_core.project()->events();
    const auto row = events.rowOf(EventId(m_core.state.focus.value()));
    if (!row) {
        walk(way);
        return;
    }
    const std::vector<LaneFact>& lanes = m_core.content.facts().lanes();
    const auto here = std::find_if(lanes.begin(), lanes.end(), [&](const LaneFact& lane) {
        return lane.id == m_core.content.laneOf(events.id(*row));
    });
    const Instant at = m_core.content.facts().anchor(m_core.content.model(), *row);
    auto index = here - lanes.begin();
    for (;;) {
        index += way == Way::Forth ? 1 : -1;
        if (index < 0 || index >= static_cast<std::ptrdiff_t>(lanes.size())) return;
        const LaneEvents* lane = m_core.content.index().lane(lanes[static_cast<size_t>(index)].id);
        if (lane == nullptr) continue;
        if (const auto found = nearest(m_core, *lane, at)) {
            focusOn(objectId(events.id(*found)), Reveal::ScrollAndSelect);
            return;
        }
    }
}

// Of the lane whose bracketing is in hand, else of the main band.
void CanvasActions::walkFrontiers(Way way) {
    const TimelineFacts& facts = m_core.content.facts();
    const BandFact* band = facts.mainBand();
    for (const ObjectId id : m_core.state.selection)
        if (const BandFact* own = facts.laneBandWith(id)) band = own;
    if (band == nullptr || band->frontiers.empty()) return;
    const TimeRange view = m_core.view.range();
    Instant here = way == Way::Forth ? view.from : view.until;
    for (const ObjectId id : m_core.state.selection)
        if (const auto range = rangeOf(id)) here = range->from;
    const FrontierFact* best = nullptr;
    for (const FrontierFact& frontier : band->frontiers) {
        if (way == Way::Forth ? frontier.at <= here : frontier.at >= here) continue;
        if (best == nullptr || (way == Way::Forth ? frontier.at < best->at : frontier.at > best->at))
            best = &frontier;
    }
    if (best != nullptr) focusOn(objectId(best->id), Reveal::ScrollAndSelect);
}

std::vector<ObjectId> CanvasActions::ring() {
    std::vector<ObjectId> ring;
    const auto add = [&ring](const BandFact* band) {
        if (band == nullptr) return;
        for (const BracketFact& bracket : band->brackets) {
            ring.push_back(objectId(bracket.id));
            for (const BracketFact& nested : bracket.nested) ring.push_back(objectId(nested.id));
        }
        for (const FrontierFact& frontier : band->frontiers) ring.push_back(objectId(frontier.id));
    };
    const TimelineFacts& facts = m_core.content.facts();
    add(facts.mainBand());
    // Of lanes as they are drawn: in a collapsed one there is nothing to stand on.
    for (const PlacedLane& lane : m_core.frame().lanes)
        if (!lane.band.isNull()) add(facts.laneBand(lane.id));
    return ring;
}

void CanvasActions::walkRing(Way way) {
    const std::vector<ObjectId> all = ring();
    if (all.empty()) return;
    const auto at = std::find(all.begin(), all.end(), m_core.state.focus);
    if (at == all.end()) {
        focusOn(way == Way::Forth ? all.front() : all.back(), Reveal::ScrollAndSelect);
        return;
    }
    // Past the end of the bands: back among the events.
    if (way == Way::Forth ? std::next(at) == all.end() : at == all.begin()) {
        m_core.state.focus = {};
        walkToEnd(Way::Back);
        return;
    }
    focusOn(way == Way::Forth ? *std::next(at) : *std::prev(at), Reveal::ScrollAndSelect);
}

} // namespace forlop
