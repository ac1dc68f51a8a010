// SPDX-License-Identifier: GPL-3.0-or-later
// What every benchmark measures with: CPU and wall clocks, medians, memory, and a row of the answer beside
// its target and limit (performance.md C).
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace forlop::bench {

[[nodiscard]] double cpuMs();     ///< of the whole process, all threads
[[nodiscard]] double programMs(); ///< the part of it outside the system's calls
[[nodiscard]] double wallMs();
[[nodiscard]] double residentBytes();
[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double percentile(std::vector<double> values, double part);
/// CPU milliseconds of each of `times` runs.
[[nodiscard]] std::vector<double> cpuOf(int times, const std::function<void()>& run);

struct BenchRow {
    QString number; ///< of performance.md C
    QString what;
    double measured = 0;
    double target = 0;
    double limit = 0;
    QString unit; ///< R, F, ms, B …
    QString note; ///< the absolute figures behind it
    [[nodiscard]] bool withinLimit() const { return measured <= limit; }
    [[nodiscard]] bool meetsTarget() const { return measured <= target; }
};

} // namespace forlop::bench
