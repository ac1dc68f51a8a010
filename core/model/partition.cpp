// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partition.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace forlop {
namespace {

double pairsOf(double n) { return n * (n - 1) / 2; }

template <class Key> double pairsIn(const std::map<Key, size_t>& groups) {
    double sum = 0;
    for (const auto& [_, count] : groups) sum += pairsOf(static_cast<double>(count));
    return sum;
}

template <class Key> double entropyOf(const std::map<Key, size_t>& groups, double all) {
    double bits = 0;
    for (const auto& [_, count] : groups) {
        const double share = static_cast<double>(count) / all;
        bits -= share * std::log2(share);
    }
    return bits;
}

} // namespace

PartitionAgreement agreementOf(const std::vector<int>& first, const std::vector<int>& second) {
    PartitionAgreement agreement;
    agreement.things = std::min(first.size(), second.size());
    if (agreement.things == 0) return agreement;
    std::map<int, size_t> rows;
    std::map<int, size_t> columns;
    std::map<std::pair<int, int>, size_t> cells;
    for (size_t i = 0; i < agreement.things; ++i) {
        ++rows[first[i]];
        ++columns[second[i]];
        ++cells[{first[i], second[i]}];
    }
    const auto all = static_cast<double>(agreement.things);
    const double expected = agreement.things < 2 ? 0 : pairsIn(rows) * pairsIn(columns) / pairsOf(all);
    const double most = (pairsIn(rows) + pairsIn(columns)) / 2;
    const auto isTrivial = [&](const std::map<int, size_t>& groups) {
        return groups.size() == 1 || groups.size() == agreement.things;
    };
    if (!isTrivial(rows) && !isTrivial(columns))
        agreement.adjustedRand = (pairsIn(cells) - expected) / (most - expected);
    // H(A|B) + H(B|A); rounding may leave a trace below zero.
    agreement.variation =
        std::max(0.0, 2 * entropyOf(cells, all) - entropyOf(rows, all) - entropyOf(columns, all));
    return agreement;
}

} // namespace forlop
