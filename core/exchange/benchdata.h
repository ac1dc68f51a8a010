// SPDX-License-Identifier: GPL-3.0-or-later
// A project of any size for measuring: twelve lanes, events from 2000 to 2012, half of them in twenty bursts,
// three in ten as ranges, dates of mixed precision, labels of 20 to 28 characters; two bracketings with
// frontiers, an influence for every fifth event, quotes for every tenth, codes for every second. The same
// seed gives the same content; only the ids differ.
#pragma once

#include "core/project/project.h"

namespace forlop {

struct BenchData {
    qint64 events = 0;
    quint64 seed = 1;
};

/// Makes a new project at `path`; fails when there is a file already. `told` counts events; stopping leaves
/// no file.
Result<void> createBenchData(const QString& path, const BenchData& data, const ProgressCallback& told = {});

} // namespace forlop
