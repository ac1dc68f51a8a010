// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules/rules.h"

#include "core/model/rules/rule.h"

namespace forlop {

std::vector<Finding> checkRules(const Snapshot& snapshot) {
    const CaseFacts facts(snapshot);
    Findings findings;
    for (const auto rule : {checkReasons, checkSequence, checkNesting, checkContinuity, checkSupport,
                            checkInfluenceDates, checkRivals, checkOrder, checkStatus, checkEvidenceDates,
                            checkExclusiveCodes, checkUnits, checkPrivacy})
        rule(facts, findings);
    return findings.take();
}

} // namespace forlop
