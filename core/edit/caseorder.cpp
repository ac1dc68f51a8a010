// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/caseorder.h"

#include <algorithm>
#include <cmath>

namespace forlop {

namespace {
/// For ordering what no bounds order: the middle, or the finite side.
double likely(StartRange range) {
    const bool from = isFinite(range.from);
    const bool until = isFinite(range.until);
    if (from && until) return static_cast<double>(range.from) / 2 + static_cast<double>(range.until) / 2;
    if (from) return static_cast<double>(range.from);
    return static_cast<double>(range.until);
}

/// Orders closer than this leave no room for another between them.
bool hasRoom(double before, double after) {
    return after - before > 1e-9 * std::max({1.0, std::abs(before), std::abs(after)});
}
} // namespace

StartRange startRangeOf(EventKind kind, const Bounds& padded) {
    const bool span = kind == EventKind::Activity || kind == EventKind::State;
    return {padded.startFrom, span ? std::min(padded.startUntil, padded.endUntil) : padded.endUntil};
}

CaseOrder::CaseOrder(const EditBuilder& builder, CaseId caseId, const std::vector<EventId>& leftOut) {
    std::vector<EventId> out = leftOut;
    std::sort(out.begin(), out.end());
    const auto isOut = [&](EventId id) { return std::binary_search(out.begin(), out.end(), id); };
    builder.rows().visitEvents(caseId, [&](const EventPlace& event) {
        if (!isOut(event.id) && !builder.hasNoted(Entity::Event, event.id.value()))
            m_places.push_back(
                {event.id, event.order, startRangeOf(event.kind, event.padded), event.hasDate, false});
    });
    for (const Event& event : builder.written<Event>())
        if (event.caseId == caseId && !isOut(event.id))
            m_places.push_back({event.id, event.order, startRangeOf(event.kind, event.when.padded()),
                                !event.when.isEmpty(), false});
    std::sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
}

size_t CaseOrder::bestIndex(StartRange range) const {
    // The wrong neighbours an index gives: those certainly earlier that would stand after it, and the
    // reverse.
    qint64 wrong = 0;
    for (const Place& place : m_places)
        if (place.hasDate && certainlyBefore(place.range, range)) ++wrong;
    qint64 fewest = wrong;
    for (const Place& place : m_places) {
        if (!place.hasDate) continue;
        if (certainlyBefore(place.range, range)) --wrong;
        if (certainlyBefore(range, place.range)) ++wrong;
        fewest = std::min(fewest, wrong);
    }
    wrong = 0;
    for (const Place& place : m_places)
        if (place.hasDate && certainlyBefore(place.range, range)) ++wrong;
    std::optional<size_t> best;
    if (wrong == fewest) best = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        if (place.hasDate && certainlyBefore(place.range, range)) --wrong;
        if (place.hasDate && certainlyBefore(range, place.range)) ++wrong;
        if (wrong != fewest) continue;
        if (!best || (place.hasDate && likely(place.range) <= likely(range))) best = i + 1;
    }
    return best.value_or(m_places.size());
}

void CaseOrder::makeRoomAt(size_t index) {
    // Widen a window around the gap until its events can stand apart again.
    size_t left = index > 0 ? index - 1 : 0;
    size_t right = std::min(index, m_places.size() - 1);
    for (size_t reach = 4;; reach *= 2) {
        left = left > reach ? left - reach : 0;
        right = std::min(right + reach, m_places.size() - 1);
        const bool whole = left == 0 && right == m_places.size() - 1;
        const double low = m_places[left].order;
        const double high = right == m_places.size() - 1
                                ? std::max(m_places[right].order, low + double(right - left))
                                : m_places[right].order;
        const double step = (high - low) / static_cast<double>(right - left + 1);
        if (!whole && step < 1e-3) continue;
        const double useful = std::max(step, 1e-3);
        for (size_t i = left + 1; i <= right; ++i) {
            const double order = low + useful * static_cast<double>(i - left);
            if (order == m_places[i].order) continue;
            m_places[i].order = order;
            m_places[i].changed = true;
        }
        return;
    }
}

double CaseOrder::insertAt(size_t index, const Place& place) {
    Place placed = place;
    if (m_places.empty()) {
        placed.order = 1;
    } else if (index == m_places.size()) {
        placed.order = std::floor(m_places.back().order) + 1;
    } else if (index == 0) {
        const double first = m_places.front().order;
        placed.order = first > 1e-6 ? first / 2 : first - 1;
    } else {
        if (!hasRoom(m_places[index - 1].order, m_places[index].order)) makeRoomAt(index);
        placed.order = (m_places[index - 1].order + m_places[index].order) / 2;
    }
    m_places.insert(m_places.begin() + static_cast<std::ptrdiff_t>(index), placed);
    return placed.order;
}

double CaseOrder::placeFor(EventId id, std::optional<StartRange> range) {
    if (!range) return insertAt(m_places.size(), {id, 0, {}, false, false});
    return insertAt(bestIndex(*range), {id, 0, *range, true, false});
}

std::optional<double> CaseOrder::placeBeside(EventId id, Side side, EventId other) {
    const auto at =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place& p) { return p.id == other; });
    if (at == m_places.end()) return std::nullopt;
    const auto index = static_cast<size_t>(at - m_places.begin()) + (side == Side::After ? 1 : 0);
    return insertAt(index, {id, 0, {}, false, false});
}

bool CaseOrder::standsWrong(const Place& place, double order, StartRange theirs, StartRange range) {
    return place.order < order ? certainlyBefore(range, theirs) : certainlyBefore(theirs, range);
}

bool CaseOrder::contradicts(double order, StartRange was, StartRange is) const {
    return std::any_of(m_places.begin(), m_places.end(), [&](const Place& place) {
        return place.hasDate && standsWrong(place, order, place.range, is) &&
               !standsWrong(place, order, place.was, was);
    });
}

void CaseOrder::keep(const Event& event, StartRange was) {
    const Place kept{
        event.id, event.order, startRangeOf(event.kind, event.when.padded()), !event.when.isEmpty(),
        false,    was};
    const auto at =
        std::upper_bound(m_places.begin(), m_places.end(), kept, [](const Place& a, const Place& b) {
            return a.order != b.order ? a.order < b.order : a.id < b.id;
        });
    m_places.insert(at, kept);
}

std::optional<EventId> CaseOrder::turnedAgainst(StartRange range, double was, double is) const {
    for (const Place& place : m_places)
        if (place.hasDate && standsWrong(place, is, place.range, range) &&
            !standsWrong(place, was, place.range, range))
            return place.id;
    return std::nullopt;
}

void CaseOrder::writeRespread(EditBuilder& builder) const {
    const int field = fieldOf<Event>(&Event::order);
    for (const Place& place : m_places)
        if (place.changed) builder.set(Entity::Event, place.id.value(), field, place.order);
}

void reorderContradicted(EditBuilder& builder, CaseId caseId, const std::vector<Event>& before) {
    std::vector<EventId> ids;
    for (const Event& was : before) ids.push_back(was.id);
    CaseOrder order(builder, caseId, ids);
    std::vector<const Event*> moved;
    for (const Event& was : before)
        if (was.caseId == caseId) moved.push_back(&was);
    std::stable_sort(moved.begin(), moved.end(),
                     [](const Event* a, const Event* b) { return a->order < b->order; });
    std::vector<const Event*> contradicted;
    for (const Event* was : moved) {
        const auto is = builder.get(was->id);
        if (!is) continue;
        const StartRange from = startRangeOf(was->kind, was->when.padded());
        if (!is->when.isEmpty() &&
            order.contradicts(is->order, from, startRangeOf(is->kind, is->when.padded())))
            contradicted.push_back(was);
        else
            order.keep(*is, from);
    }
    for (const Event* was : contradicted) {
        auto is = builder.get(was->id);
        is->order = order.placeFor(was->id, startRangeOf(is->kind, is->when.padded()));
        builder.replace(*is);
    }
    order.writeRespread(builder);
}

} // namespace forlop
