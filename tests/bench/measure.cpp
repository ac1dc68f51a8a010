// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

namespace forlop::bench {

namespace {
double msOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
} // namespace

double cpuMs() { return msOf(CLOCK_PROCESS_CPUTIME_ID); }
double programMs() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_utime.tv_sec) * 1e3 + static_cast<double>(used.ru_utime.tv_usec) / 1e3;
}
double wallMs() { return msOf(CLOCK_MONOTONIC); }

double residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE));
}

double percentile(std::vector<double> values, double part) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<size_t>(part * static_cast<double>(values.size() - 1) + 0.5);
    return values[at];
}
double median(std::vector<double> values) { return percentile(std::move(values), 0.5); }

std::vector<double> cpuOf(int times, const std::function<void()>& run) {
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const double before = cpuMs();
        run();
        took.push_back(cpuMs() - before);
    }
    return took;
}

} // namespace forlop::bench
