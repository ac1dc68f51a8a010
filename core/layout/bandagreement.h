// SPDX-License-Identifier: GPL-3.0-or-later
// How far two bracketings of a case sort its events alike: of the events that lie certainly inside one
// bracket of each, with what was left out and why.
#pragma once

#include "core/layout/bracketcounts.h"
#include "core/model/partition.h"

namespace forlop {

struct BandAgreement {
    PartitionAgreement agreement; ///< of the events compared
    size_t byOrder = 0;           ///< left out: only their order places them in one of the two
    size_t outside = 0;           ///< left out: one of the two has no bracket for them
    size_t notObserved = 0;       ///< left out: planned or counterfactual

    [[nodiscard]] size_t compared() const { return agreement.things; }
};

/// On the upper level of each; nested brackets are not asked.
[[nodiscard]] BandAgreement agreementOf(const TimelineModel& model, BracketingId first, BracketingId second);

} // namespace forlop
