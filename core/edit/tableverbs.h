// SPDX-License-Identifier: GPL-3.0-or-later
// What an event table does to one column of several events at once, as edits: one step of undo however many
// they are.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// How the dates of these events are known; events without a date stay as they are.
[[nodiscard]] Result<Edit> setBasisOfEvents(EditBuilder& builder, const std::vector<EventId>& ids,
                                            Basis basis);
/// Each of these events gets exactly these actors; a name nobody has yet becomes an actor.
[[nodiscard]] Result<Edit> setActorsOfEvents(EditBuilder& builder, const std::vector<EventId>& ids,
                                             const QStringList& names);
/// The field of the first event, given to the others.
[[nodiscard]] Result<Edit> fillDown(EditBuilder& builder, EventId from, const std::vector<EventId>& to,
                                    int field);

} // namespace forlop
