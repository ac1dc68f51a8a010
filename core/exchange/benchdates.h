// SPDX-License-Identifier: GPL-3.0-or-later
// The dates and numbers of a project for measuring, the same for the same seed on every machine.
#pragma once

#include <QString>

#include <random>
#include <vector>

namespace forlop {

/// Whole numbers that do not depend on how a standard library spreads them.
class BenchRandom {
public:
    explicit BenchRandom(quint64 seed) : m_engine(seed) {}
    /// From 0 to `end` − 1; 0 for an `end` below 2.
    [[nodiscard]] qint64 below(qint64 end);
    [[nodiscard]] bool oneIn(qint64 n) { return below(n) == 0; }
    [[nodiscard]] bool percent(qint64 share) { return below(100) < share; }

private:
    std::mt19937_64 m_engine;
};

struct BenchDate {
    qint64 day = 0; ///< of the start, from 1970
    QString edtf;
    bool range = false;
};

/// Days from 2000 to 2012: half anywhere, half near one of twenty.
class BenchDates {
public:
    explicit BenchDates(BenchRandom& random);
    [[nodiscard]] BenchDate next();

private:
    [[nodiscard]] qint64 anyDay();
    BenchRandom& m_random;
    std::vector<qint64> m_bursts;
};

} // namespace forlop
