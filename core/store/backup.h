// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a project beside it: name.forlop.backup-vN, made before an upgrade and never overwritten.
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace forlop {

/// Copies the open database to a free name beside `path` and returns that name.
[[nodiscard]] Result<QString> makeBackup(sqlite3* db, const QString& path, int schema);
/// The newest backup beside `path` that is a project, or empty.
[[nodiscard]] QString lastGoodBackup(const QString& path);

} // namespace forlop
