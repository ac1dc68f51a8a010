// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does to events and influences, as edits. A verb changes nothing: it reads through the
// builder and returns the edit, or a sentence why it cannot be. Dates keep their precision; several events
// keep their distances.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// Sets any one field of any row: what an inspector commits. The value travels as fields.h says.
[[nodiscard]] Result<Edit> setField(EditBuilder& builder, Entity entity, qint64 id, int field,
                                    const QVariant& value);
/// The same for many rows in one edit.
[[nodiscard]] Result<Edit> setFieldOfAll(EditBuilder& builder, Entity entity, const std::vector<qint64>& ids,
                                         int field, const QVariant& value);

/// Adds an event; an empty key gets the case's next free one, an order of 0 its place by date (the end for
/// undated).
[[nodiscard]] Result<Edit> addEvent(EditBuilder& builder, Event draft);

struct EventMove {
    qint64 seconds = 0; ///< each date shifts by the whole units of its own precision that come closest
    std::optional<LaneId> lane; ///< all of them to this lane; nothing: each stays
    bool byHand = false;        ///< mark "placed by hand"
};
/// An order that the new date contradicts moves along. `mergeKey` joins repeated key presses into one
/// gesture.
[[nodiscard]] Result<Edit> moveEvents(EditBuilder& builder, const std::vector<EventId>& ids,
                                      const EventMove& move, const QString& mergeKey = {});
[[nodiscard]] Result<Edit> stretchEventStart(EditBuilder& builder, EventId id, Instant start,
                                             const QString& mergeKey = {});
[[nodiscard]] Result<Edit> stretchEventEnd(EditBuilder& builder, EventId id, Instant end,
                                           const QString& mergeKey = {});
[[nodiscard]] Result<Edit> dateEvent(EditBuilder& builder, EventId id, const TemporalExtent& when);
/// Puts an undated event (from the inbox) on a lane; the place sets its order only and marks it placed by
/// hand, unless the event has a date.
[[nodiscard]] Result<Edit> placeEvent(EditBuilder& builder, EventId id, LaneId lane, Instant at);
/// Order directly before (or after) another event of the case.
enum class Beside { Before, After };
[[nodiscard]] Result<Edit> orderEvent(EditBuilder& builder, EventId id, Beside where, EventId other);

[[nodiscard]] Result<Edit> addInfluence(EditBuilder& builder, Influence draft);
[[nodiscard]] Result<Edit> setActorsOfEvent(EditBuilder& builder, EventId id, const QStringList& names);

/// What would go along if the rows were removed: one sentence a kind ("3 influences", "2 quotes attached").
[[nodiscard]] QStringList dependentsOf(const RowReader& rows, Entity entity, const std::vector<qint64>& ids);
/// Removes rows with everything that cannot stand without them; links that may be empty are emptied.
[[nodiscard]] Result<Edit> removeRows(EditBuilder& builder, Entity entity, const std::vector<qint64>& ids);

} // namespace forlop
