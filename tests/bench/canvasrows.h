// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of performance.md that the canvas answers: frames, flatness, index, the hand, file to first paint,
// memory with what is drawn, start; and the yardstick U.
#pragma once

#include "measure.h"

#include <QStringList>

namespace forlop::bench {

/// U: 100,000 rects of 3×12 on a 1600×900 image, CPU ms.
[[nodiscard]] double yardstickU();
/// Rows 1, 3 and 5.
[[nodiscard]] std::vector<BenchRow> drawRows(const QString& folder);
/// Row 6, and a step of a drag.
[[nodiscard]] std::vector<BenchRow> handRows(const QString& folder);
/// Rows 7, 8 and 13, first paint included.
[[nodiscard]] std::vector<BenchRow> openRows(const QString& folder);
/// Row 14; how it is with a worked case is a note.
[[nodiscard]] std::vector<BenchRow> startRows(const QString& folder);

/// What is measured in a process of its own, for memory and start; −1 when the arguments ask for nothing.
[[nodiscard]] int runChild(const QStringList& arguments);

} // namespace forlop::bench
