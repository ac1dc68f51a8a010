// SPDX-License-Identifier: GPL-3.0-or-later
// R08: a case that is bracketed at all has a rival bracketing that says why it is not preferred ("no frontier
// here" is one). A lane's own bracketing stands beside the case's and is no rival.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <algorithm>

namespace forlop {

void checkRivals(const CaseFacts& facts, Findings& findings) {
    constexpr QLatin1StringView kCode("R08");
    std::map<qint64, std::vector<const Bracketing*>> ofCase;
    for (const auto& [id, bracketing] : facts.of<Bracketing>())
        if (bracketing.lane.isNull()) ofCase[bracketing.caseId.value()].push_back(&bracketing);
    for (const auto& [id, bracketings] : ofCase) {
        const Case* theCase = facts.find(CaseId(id));
        if (theCase == nullptr) continue;
        if (bracketings.size() == 1) {
            findings.warning(
                kCode,
                RuleText::tr("%1 is the only bracketing of %2. Store at least one rival, and say why it is "
                             "not preferred.")
                    .arg(nameOf(*bracketings.front()), nameOf(*theCase)),
                {objectId(bracketings.front()->id)});
            continue;
        }
        const bool weighed = std::any_of(bracketings.begin(), bracketings.end(), [](const Bracketing* each) {
            const bool rival =
                each->status == BracketingStatus::Rival || each->status == BracketingStatus::Rejected;
            return rival && !isBlank(each->why);
        });
        if (weighed) continue;
        std::vector<ObjectId> ids;
        for (const Bracketing* each : bracketings)
            if (each->status != BracketingStatus::Preferred) ids.push_back(objectId(each->id));
        findings.warning(
            kCode,
            RuleText::tr("No rival bracketing of %1 says why it is not preferred. Write the reason at one "
                         "of them.")
                .arg(nameOf(*theCase)),
            std::move(ids));
    }
}

} // namespace forlop
