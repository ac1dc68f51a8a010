// SPDX-License-Identifier: GPL-3.0-or-later
// How many events of each kind stand where: running sums over equal bins, so that any column of pixels is one
// subtraction, however many events lie in it. What a lane shows when it holds more events than pixels.
#pragma once

#include "core/model/choices.h"

#include <array>
#include <vector>

namespace forlop {

using KindCounts = std::array<quint32, 4>;
[[nodiscard]] constexpr quint32 total(const KindCounts& c) { return c[0] + c[1] + c[2] + c[3]; }

[[nodiscard]] constexpr KindCounts operator-(const KindCounts& a, const KindCounts& b) {
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]};
}

class EventDensity {
public:
    /// Bins over [from, until); more events get more bins, up to 16,384: so many that a column
    /// narrower than a bin shows few enough events to be counted one by one.
    void reset(Instant from, Instant until, size_t events);
    /// Between reset() and finish(): one event. Outside the range it counts at the nearer end.
    void add(Instant at, EventKind kind);
    void finish();
    /// After finish(): one event more (or one less).
    void change(Instant at, EventKind kind, int by);

    [[nodiscard]] bool covers(Instant at) const { return at >= m_from && at < m_until; }
    /// Events in [from, until), to the width of a bin.
    [[nodiscard]] KindCounts in(Instant from, Instant until) const;
    /// Events before that moment, to the width of a bin: for a row of columns one look-up each instead of
    /// two.
    [[nodiscard]] KindCounts before(Instant at) const;
    [[nodiscard]] bool isEmpty() const { return m_sums.empty(); }
    [[nodiscard]] double secondsPerBin() const { return m_perBin; }
    [[nodiscard]] size_t bytes() const { return m_sums.capacity() * sizeof(KindCounts); }

private:
    [[nodiscard]] size_t binOf(Instant at) const;

    Instant m_from = 0;
    Instant m_until = 0;
    double m_perBin = 1;
    double m_binsPerSecond = 1;
    std::vector<KindCounts> m_sums; ///< m_sums[i]: events before bin i; one more than bins
};

} // namespace forlop
