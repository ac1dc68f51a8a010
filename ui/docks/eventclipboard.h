// SPDX-License-Identifier: GPL-3.0-or-later
// Events on the clipboard: whole rows for pasting into a project, and a table as text for a spreadsheet. The
// table's columns are those the import reads, so that what was copied can be pasted back.
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QMimeData>

#include <memory>

namespace forlop {

inline constexpr const char* kEventRowsMime = "application/x-forlop-event-rows";
/// The names of the lanes that the rows lie in, by id: another project has other ids.
inline constexpr const char* kLaneNamesMime = "application/x-forlop-lane-names";
/// The actors, units and codes of the rows by name, one object a row.
inline constexpr const char* kEventListsMime = "application/x-forlop-event-lists";

/// A text that keeps to its line and column.
[[nodiscard]] QString oneCell(const QString& text);
/// Events of any number as text, one a line, tabs between, a head line first.
[[nodiscard]] QString eventsAsTable(const Project& project, const std::vector<EventId>& ids);
[[nodiscard]] std::unique_ptr<QMimeData> clipboardOf(const Project& project, const std::vector<EventId>& ids);
/// New events like the copied ones with their actors, units and codes, with new keys, in the same lane or in
/// the one of that name; where there is none, they go into the inbox. `made` receives their ids.
[[nodiscard]] Result<Edit> pasteEventRows(Project& project, CaseId caseId, const QMimeData& mime,
                                          std::vector<EventId>* made = nullptr);

} // namespace forlop
