// SPDX-License-Identifier: GPL-3.0-or-later
// The date of a row: one cell, or a start and an end; EDTF or a phrase. An ambiguous date is a problem with
// both readings unless somebody has said which comes first, day or month.
#pragma once

#include "core/exchange/rowcells.h"

namespace forlop {

struct ImportDate {
    QString typed;
    QString field;       ///< the column it stands in
    TemporalExtent when; ///< none where nothing was typed
    QString warning;
    std::optional<ImportIssue> issue; ///< why there is no date; with readings where it is ambiguous
};

[[nodiscard]] ImportDate readImportDate(const RowCells& cells, NumericDates numericDates);

} // namespace forlop
