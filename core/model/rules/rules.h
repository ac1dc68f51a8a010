// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the method that stored data can break, each with a code that stays: what Issues lists and what
// `forlop check` prints. A finding is an error where the data contradict the method, a warning where they are
// weak; every finding is true of the data as they stand, and one sentence says so and what can be done.
//   R01 reasons of frontiers      R02 overlaps and gaps        R03 nesting
//   R04 continuity, what breaks   R05 thin brackets, frontiers from one source
//   R07 direction of influences   R08 rivals                   R10 order of equal dates
//   R12 planned, counterfactual   R14 when evidence was given  R15 exclusive codes
//   R16 units                     R20 privacy
// Dates are compared by their padded bounds. What was rejected is asked for no reasons, but must hold
// together.
#pragma once

#include "core/model/tables.h"

#include <QString>

#include <vector>

namespace forlop {

enum class Severity { Error, Warning };

struct Finding {
    QString code; ///< "R01"
    Severity severity = Severity::Warning;
    QString sentence;
    std::vector<ObjectId> ids; ///< what it is about; the first is where to jump

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// By code; within a code in the order of the rows.
[[nodiscard]] std::vector<Finding> checkRules(const Snapshot& snapshot);

} // namespace forlop
