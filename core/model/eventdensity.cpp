// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventdensity.h"

#include <algorithm>

namespace forlop {

void EventDensity::reset(Instant from, Instant until, size_t events) {
    size_t bins = 256;
    while (bins < events && bins < 16'384) bins *= 2;
    m_from = from;
    m_until = std::max(until, from + 1);
    m_perBin = (static_cast<double>(m_until) - static_cast<double>(m_from)) / static_cast<double>(bins);
    m_binsPerSecond = 1 / m_perBin;
    m_sums.assign(bins + 1, KindCounts{});
}

size_t EventDensity::binOf(Instant at) const {
    const double place = (static_cast<double>(at) - static_cast<double>(m_from)) * m_binsPerSecond;
    return static_cast<size_t>(std::clamp(place, 0.0, static_cast<double>(m_sums.size() - 2)));
}

void EventDensity::add(Instant at, EventKind kind) { ++m_sums[binOf(at) + 1][static_cast<size_t>(kind)]; }

void EventDensity::finish() {
    for (size_t i = 1; i < m_sums.size(); ++i)
        for (size_t k = 0; k < 4; ++k) m_sums[i][k] += m_sums[i - 1][k];
}

void EventDensity::change(Instant at, EventKind kind, int by) {
    const auto k = static_cast<size_t>(kind);
    for (size_t i = binOf(at) + 1; i < m_sums.size(); ++i) m_sums[i][k] += static_cast<quint32>(by);
}

KindCounts EventDensity::before(Instant at) const {
    if (m_sums.empty() || at <= m_from) return {};
    return at >= m_until ? m_sums.back() : m_sums[binOf(at)];
}

KindCounts EventDensity::in(Instant from, Instant until) const { return before(until) - before(from); }

} // namespace forlop
