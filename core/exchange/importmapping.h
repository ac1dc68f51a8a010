// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping kept in a file: which column is which field, and how numeric dates are read. JSON, either
// {"columns": {"Dato": "date"}, "dates": "day-first", "delimiter": ";"} or the columns alone.
#pragma once

#include "core/base/result.h"
#include "core/exchange/importplan.h"

namespace forlop {

/// The options with what the mapping says; a sentence names what is no field.
[[nodiscard]] Result<ImportOptions> withMapping(ImportOptions options, const QByteArray& json);

} // namespace forlop
