// SPDX-License-Identifier: GPL-3.0-or-later
// R12: what was planned or might have been is kept apart from what was observed: it marks no frontier and
// opens no bracket (E), an event of a counterfactual is not stored as observed (E), and an influence does not
// run between what happened and what did not (W).
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R12");

QString statusWord(EventStatus status) {
    return status == EventStatus::Planned ? RuleText::tr("planned") : RuleText::tr("counterfactual");
}

void checkMarks(const CaseFacts& facts, Findings& findings) {
    for (const FrontierPlace& place : facts.frontiers())
        for (const EventId mark : place.marks) {
            const Event* event = facts.find(mark);
            if (event == nullptr || event->status == EventStatus::Observed) continue;
            findings.error(
                kCode,
                RuleText::tr("%1 is %2 and marks frontier %3. Only what was observed can mark a frontier: "
                             "name another event.")
                    .arg(nameOf(*event), statusWord(event->status), nameOf(place)),
                {objectId(place.frontier->id), objectId(event->id)});
        }
}

void checkOpenings(const CaseFacts& facts, Findings& findings) {
    for (const auto& [id, opening] : facts.of<BracketOpening>()) {
        const Event* event = facts.find(opening.event);
        const Bracket* bracket = facts.find(opening.bracket);
        if (event == nullptr || bracket == nullptr || event->status == EventStatus::Observed) continue;
        findings.error(
            kCode,
            RuleText::tr("%1 is %2 and opens %3. Only what was observed can open a bracket: name another "
                         "event.")
                .arg(nameOf(*event), statusWord(event->status), nameOf(*bracket)),
            {objectId(bracket->id), objectId(event->id)});
    }
}

void checkBranches(const CaseFacts& facts, Findings& findings) {
    for (const auto& [id, event] : facts.of<Event>()) {
        const Counterfactual* what = facts.find(event.counterfactual);
        if (what == nullptr || event.status != EventStatus::Observed) continue;
        findings.error(
            kCode,
            RuleText::tr(
                "%1 belongs to a counterfactual%2 but is stored as observed, and is counted. Make it "
                "counterfactual, or take it out of there.")
                .arg(nameOf(event), what->key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(what->key)),
            {objectId(event.id), objectId(what->id)});
    }
}

void checkInfluences(const CaseFacts& facts, Findings& findings) {
    for (const auto& [id, influence] : facts.of<Influence>()) {
        const Event* from = facts.find(EventId(influence.from.value()));
        const Event* to = facts.find(EventId(influence.to.value()));
        if (from == nullptr || to == nullptr) continue;
        const bool fromHappened = from->status == EventStatus::Observed;
        const bool toHappened = to->status == EventStatus::Observed;
        const Event& other = fromHappened ? *to : *from;
        if (fromHappened == toHappened || other.status != EventStatus::Counterfactual) continue;
        findings.warning(
            kCode,
            RuleText::tr("%1 → %2 runs between what happened and what did not: %3 is counterfactual. Let the "
                         "branch say where it leaves the case instead.")
                .arg(nameOf(*from), nameOf(*to), nameOf(other)),
            {objectId(influence.id), objectId(from->id), objectId(to->id)});
    }
}

} // namespace

void checkStatus(const CaseFacts& facts, Findings& findings) {
    checkMarks(facts, findings);
    checkOpenings(facts, findings);
    checkBranches(facts, findings);
    checkInfluences(facts, findings);
}

} // namespace forlop
