// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of events by when they may have been, for those who ask again and again which lie near a moment.
#pragma once

#include "core/model/eventcolumns.h"

#include <vector>

namespace forlop {

class RowsByTime {
public:
    /// Of the rows for which `takes(row)` holds.
    template <class F> void build(const EventColumns& events, F&& takes) {
        clear();
        for (size_t row = 0; row < events.rows(); ++row)
            if (takes(row)) note(events.from(row));
        openBins();
        for (size_t row = 0; row < events.rows(); ++row)
            if (takes(row)) put(row, events.from(row), events.until(row));
        closeBins();
    }
    void clear() { *this = {}; }
    [[nodiscard]] bool isBuilt() const { return m_built; }
    /// Calls `f(row)` for each whose bounds reach into [from, until), in no order that means anything.
    template <class F> void forEachIn(Instant from, Instant until, F&& f) const {
        for (size_t bin = 0; bin + 1 < m_first.size() && (bin == 0 || startOf(bin) < until); ++bin) {
            for (size_t i = m_first[bin]; i < m_first[bin + 1] && m_rows[i].until > from; ++i)
                if (m_rows[i].from < until) f(m_rows[i].row);
        }
    }

private:
    struct Entry {
        Instant from;
        Instant until;
        size_t row;
    };
    static constexpr size_t kBins = 4096;
    void note(Instant from);
    void openBins();
    void put(size_t row, Instant from, Instant until);
    void closeBins();
    [[nodiscard]] size_t binOf(Instant from) const;
    [[nodiscard]] Instant startOf(size_t bin) const;

    bool m_built = false;
    Instant m_earliest = kInfinity; ///< of the finite starts
    Instant m_latest = kMinusInfinity;
    double m_perBin = 1;
    std::vector<Instant> m_starts; ///< while building
    std::vector<size_t> m_first;   ///< of each bin in m_rows, one past the last too
    std::vector<size_t> m_next;    ///< while building
    std::vector<Entry> m_rows;     ///< of a bin together, those that end last first
};

} // namespace forlop
