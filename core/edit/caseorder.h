// SPDX-License-Identifier: GPL-3.0-or-later
// The total order of a case's events: where a new or moved event belongs in it, and whether a date
// contradicts it. Order decides only where bounds leave it open, so an order is looked for that contradicts
// no certain date.
#pragma once

#include "core/edit/editbuilder.h"

#include <optional>
#include <vector>

namespace forlop {

/// Where a start (or the moment of a decision or event) may lie, half-open.
struct StartRange {
    Instant from = kMinusInfinity;
    Instant until = kInfinity;
    friend bool operator==(const StartRange&, const StartRange&) = default;
};
[[nodiscard]] StartRange startRangeOf(EventKind kind, const Bounds& padded);
[[nodiscard]] inline bool certainlyBefore(StartRange a, StartRange b) { return a.until <= b.from; }

/// The case's events in their order, as they are before the edit, without those in `leftOut`.
class CaseOrder {
public:
    CaseOrder(const EditBuilder& builder, CaseId caseId, const std::vector<EventId>& leftOut = {});

    /// An order for an event dated so: after all that certainly came before it, among the rest by date; the
    /// end for an event without a date. The event is a part of the order from then on.
    [[nodiscard]] double placeFor(EventId id, std::optional<StartRange> range);
    enum class Side { Before, After };
    /// An order directly before or after another event; nothing when that one is not in the order.
    [[nodiscard]] std::optional<double> placeBeside(EventId id, Side side, EventId other);
    /// Whether an event dated `is` at `order` stands on the wrong side of an event of whom it stood on the
    /// right side when it was dated `was`.
    [[nodiscard]] bool contradicts(double order, StartRange was, StartRange is) const;
    /// Takes an event that was left out back in, where it stands.
    void keep(const Event& event, StartRange was);
    /// An event that one dated so stands on the right side of at order `was` and on the wrong side at `is`.
    [[nodiscard]] std::optional<EventId> turnedAgainst(StartRange range, double was, double is) const;
    [[nodiscard]] double last() const { return m_places.empty() ? 0 : m_places.back().order; }
    /// Writes the new orders of events that had to make room; comes last, when the events placed are in the
    /// edit.
    void writeRespread(EditBuilder& builder) const;

private:
    struct Place {
        EventId id;
        double order = 0;
        StartRange range;
        bool hasDate = false;
        bool changed = false;
        StartRange was = range; ///< before the edit
    };
    [[nodiscard]] static bool standsWrong(const Place& place, double order, StartRange theirs,
                                          StartRange range);
    [[nodiscard]] size_t bestIndex(StartRange range) const;
    [[nodiscard]] double insertAt(size_t index, const Place& place);
    void makeRoomAt(size_t index);

    std::vector<Place> m_places;
};

/// Events whose new date contradicts their order get a new one, in the order they had among each other.
/// `before` holds the events as they were; the edit holds them as they are.
void reorderContradicted(EditBuilder& builder, CaseId caseId, const std::vector<Event>& before);

} // namespace forlop
