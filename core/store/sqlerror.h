// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says when something fails, as a sentence that a user can act on.
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace forlop {

/// For an SQLite result code; `file` is shown, `detail` goes to the log.
[[nodiscard]] Error sqlError(int code, const QString& file, const QString& detail);
/// For the last failure on a connection.
[[nodiscard]] Error sqlError(sqlite3* db, const QString& file);

} // namespace forlop
