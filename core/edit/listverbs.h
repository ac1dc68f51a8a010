// SPDX-License-Identifier: GPL-3.0-or-later
// What an event names in a list, "trust; the board": its actors, units and codes, set by the names of a cell,
// as edits. One step of undo however many events they are.
#pragma once

#include "core/edit/codeverbs.h"

#include <functional>

namespace forlop {

/// The names of a list divided by semicolons. A name that has a semicolon itself stays whole where it is
/// known.
[[nodiscard]] QStringList namesOfList(const QString& list,
                                      const std::function<bool(const QString& name)>& isKnown = {});

/// Each of these events concerns exactly these units; a name no unit of the case has becomes a unit.
[[nodiscard]] Result<Edit> setUnitsOfEvents(EditBuilder& builder, const std::vector<EventId>& ids,
                                            const QString& list);
/// Each of these events has exactly these codes, from whoever gave them; new ones are given by `coding`. A
/// code may stand with its scheme, "Themes: trust", and must where several schemes have it. A name no code
/// has becomes one of that scheme, or of the project's free one.
[[nodiscard]] Result<Edit> setCodesOfEvents(EditBuilder& builder, const std::vector<EventId>& ids,
                                            const QString& list, const Coding& coding);
/// The same as a part of a larger edit; actors by their names, made where there is none.
[[nodiscard]] Result<void> giveActors(EditBuilder& builder, EventId id, const QStringList& names);
[[nodiscard]] Result<void> giveUnits(EditBuilder& builder, const std::vector<EventId>& ids,
                                     const QString& list);
[[nodiscard]] Result<void> giveCodes(EditBuilder& builder, const std::vector<EventId>& ids,
                                     const QString& list, const Coding& coding);
/// What the list of an event would have to say to give another the same; codes with their schemes.
[[nodiscard]] QString unitListOf(const RowReader& rows, EventId id);
[[nodiscard]] QString codeListOf(const RowReader& rows, EventId id);

/// The first event's units (codes) for the others, in place of theirs.
[[nodiscard]] Result<Edit> fillUnitsDown(EditBuilder& builder, EventId from, const std::vector<EventId>& to);
[[nodiscard]] Result<Edit> fillCodesDown(EditBuilder& builder, EventId from, const std::vector<EventId>& to,
                                         const Coding& coding);

} // namespace forlop
