// SPDX-License-Identifier: GPL-3.0-or-later
// How far two ways of sorting the same things into groups agree: the adjusted Rand index (Hubert & Arabie
// 1985) and the variation of information in bits (Meilă 2007).
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace forlop {

struct PartitionAgreement {
    size_t things = 0;
    /// 1 where both are the same, about 0 where they agree as chance would have it; nothing where either puts
    /// all in one group, or each in a group of its own, so that there is nothing to agree on.
    std::optional<double> adjustedRand;
    double variation = 0; ///< bits; 0 where both are the same, at most log2 of the number of things
};

/// `first[i]` and `second[i]` name the groups of one thing. Both have the same length.
[[nodiscard]] PartitionAgreement agreementOf(const std::vector<int>& first, const std::vector<int>& second);

} // namespace forlop
