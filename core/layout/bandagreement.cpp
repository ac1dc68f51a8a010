// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/bandagreement.h"

#include <algorithm>

namespace forlop {
namespace {

int placeOf(const BracketCounts& counts, BracketId id) {
    const auto& brackets = counts.brackets();
    const auto at = std::find_if(brackets.begin(), brackets.end(),
                                 [id](const ResolvedBracket& bracket) { return bracket.id == id; });
    return static_cast<int>(at - brackets.begin());
}

} // namespace

BandAgreement agreementOf(const TimelineModel& model, BracketingId first, BracketingId second) {
    BracketCounts one;
    BracketCounts other;
    one.build(model, levelOf(model, first, BracketId()));
    other.build(model, levelOf(model, second, BracketId()));
    BandAgreement result;
    std::vector<int> inOne;
    std::vector<int> inOther;
    for (size_t row = 0; row < model.events.rows(); ++row) {
        // What waits in the inbox belongs nowhere yet.
        const bool waits = !model.events.hasDate(row) && model.events.lane(row).isNull();
        if (!model.events.alive(row) || model.events.caseId(row) != model.caseId || waits) continue;
        const BracketId a = one.bracketOf(row);
        const BracketId b = other.bracketOf(row);
        if (model.events.status(row) != EventStatus::Observed)
            ++result.notObserved;
        else if (a.isNull() || b.isNull())
            ++result.outside;
        else if (!one.isCertain(row) || !other.isCertain(row))
            ++result.byOrder;
        else {
            inOne.push_back(placeOf(one, a));
            inOther.push_back(placeOf(other, b));
        }
    }
    result.agreement = agreementOf(inOne, inOther);
    return result;
}

} // namespace forlop
