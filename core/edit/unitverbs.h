// SPDX-License-Identifier: GPL-3.0-or-later
// Which organisational units an event concerns, as edits.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// Events that name the unit already stay as they are.
[[nodiscard]] Result<Edit> attachUnit(EditBuilder& builder, UnitId unit, const std::vector<EventId>& events);
/// A new unit of that name, added in the same step; a name the case has already is that unit.
[[nodiscard]] Result<Edit> attachNewUnit(EditBuilder& builder, const QString& name,
                                         const std::vector<EventId>& events);
[[nodiscard]] Result<Edit> detachUnit(EditBuilder& builder, UnitId unit, const std::vector<EventId>& events);

} // namespace forlop
