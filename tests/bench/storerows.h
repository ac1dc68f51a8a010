// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of performance.md that the file answers: opening, committing, memory; and the yardsticks R and F.
#pragma once

#include "measure.h"

namespace forlop::bench {

/// R: the same file's events through SQLite's own interface into plain structs, all columns, CPU ms.
[[nodiscard]] double yardstickR(const QString& project);
/// Five whole-number columns of the same rows, CPU ms.
[[nodiscard]] double rawIntegerRead(const QString& project);
/// F: median of a bare write and fsync in that folder, wall ms.
[[nodiscard]] double yardstickF(const QString& folder);
/// A project of that many events in `folder`, made once and kept.
[[nodiscard]] QString benchProject(const QString& folder, qint64 events);

/// The file's part of rows 7, 8 and 13 (8 and 13 with a million events).
[[nodiscard]] std::vector<BenchRow> storeRows(const QString& folder);
/// Rows 9 and 10.
[[nodiscard]] std::vector<BenchRow> commitRows(const QString& folder);

} // namespace forlop::bench
