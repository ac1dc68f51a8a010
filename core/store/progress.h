// SPDX-License-Identifier: GPL-3.0-or-later
// How far a long task on the store thread has come, and the wish to stop it. The callback runs on the thread
// that waits.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace forlop {

/// Told now and then how many of how many steps are done; answering Stop cancels the task.
enum class Continue { Yes, Stop };
using ProgressCallback = std::function<Continue(qint64 done, qint64 total)>;

struct TaskProgress {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false};
};

} // namespace forlop
