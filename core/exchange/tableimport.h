// SPDX-License-Identifier: GPL-3.0-or-later
// Events and influences from a table: a CSV file, or rows pasted from a spreadsheet. Columns are found by
// their head, in English or Norwegian; a table without a head by what its cells look like. A row whose key is
// there already updates that row, so importing twice doubles nothing. Lanes are found or made by name or
// level; actors come with new events, those of events that were there stay as they are.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"
#include "core/exchange/importplan.h"

namespace forlop {

/// What a table holds, by its head.
[[nodiscard]] TableKind tableKindOf(const QStringList& head, const ImportOptions& options = {});

/// Rows pasted from a spreadsheet. Fails only when nothing in the text can be an import: no rows, or columns
/// nobody can name. Without a case it goes into the project's first, which is made where there is none.
[[nodiscard]] Result<ImportPlan> planImport(const QString& text, const RowReader& rows, IdSource& ids,
                                            CaseId caseId, const ImportOptions& options = {});
/// The same from the bytes of a CSV file.
[[nodiscard]] Result<ImportPlan> planFileImport(const QByteArray& bytes, const RowReader& rows, IdSource& ids,
                                                CaseId caseId, const ImportOptions& options = {});

} // namespace forlop
