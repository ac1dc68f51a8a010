// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/rowsbytime.h"

#include <algorithm>

namespace forlop {

void RowsByTime::note(Instant from) {
    m_starts.push_back(from);
    if (!isFinite(from)) return;
    m_earliest = std::min(m_earliest, from);
    m_latest = std::max(m_latest, from);
}

size_t RowsByTime::binOf(Instant from) const {
    if (from <= m_earliest) return 0;
    const double at = (static_cast<double>(from) - static_cast<double>(m_earliest)) / m_perBin;
    return static_cast<size_t>(std::min(at, static_cast<double>(kBins - 1)));
}

// Rounded down a little: nothing of a bin starts before it.
Instant RowsByTime::startOf(size_t bin) const {
    const double start = static_cast<double>(m_earliest) + (static_cast<double>(bin) - 0.5) * m_perBin;
    return static_cast<Instant>(std::clamp(start, -9.0e18, 9.0e18)) - 1;
}

void RowsByTime::openBins() {
    if (m_latest < m_earliest) m_earliest = m_latest = 0;
    const double span = static_cast<double>(m_latest) - static_cast<double>(m_earliest);
    m_perBin = std::max(1.0, span / static_cast<double>(kBins));
    m_first.assign(kBins + 1, 0);
    for (const Instant from : m_starts) ++m_first[binOf(from) + 1];
    for (size_t bin = 0; bin < kBins; ++bin) m_first[bin + 1] += m_first[bin];
    m_next.assign(m_first.begin(), m_first.end() - 1);
    m_rows.resize(m_starts.size());
    m_starts = {};
}

void RowsByTime::put(size_t row, Instant from, Instant until) {
    m_rows[m_next[binOf(from)]++] = {from, until, row};
}

void RowsByTime::closeBins() {
    const auto at = [this](size_t i) { return m_rows.begin() + static_cast<std::ptrdiff_t>(i); };
    for (size_t bin = 0; bin < kBins; ++bin)
        std::sort(at(m_first[bin]), at(m_first[bin + 1]),
                  [](const Entry& a, const Entry& b) { return a.until > b.until; });
    m_next = {};
    m_built = true;
}

} // namespace forlop
