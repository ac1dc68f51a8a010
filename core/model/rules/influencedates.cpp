// SPDX-License-Identifier: GPL-3.0-or-later
// R07: an influence runs forward: its target does not certainly end before its cause begins (E). Where the
// dates leave the direction open the order of the case decides; only one that puts the target first is a
// finding (W). What removes or resolves an earlier state points back by its nature. Conditions have no dates.
// R10, for influences: both ends at the same place in the order while the dates leave it open (E).
#include "core/model/influencekinds.h"
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

namespace forlop {

namespace {

struct Ends {
    const Influence* influence;
    const Event* cause;
    const Event* target;

    [[nodiscard]] QString name() const {
        return QStringLiteral("%1 → %2").arg(nameOf(*cause), nameOf(*target));
    }
    [[nodiscard]] std::vector<ObjectId> ids() const {
        return {objectId(influence->id), objectId(cause->id), objectId(target->id)};
    }
    [[nodiscard]] bool isOpen() const {
        return !mayEndEarlierState(influenceKindOf(influence->kind)) && cause != target &&
               causeOrder(*cause, *target) == CauseOrder::Open;
    }
};

template <class F> void forEachPair(const CaseFacts& facts, F&& f) {
    for (const auto& [id, influence] : facts.of<Influence>()) {
        const Ends ends{&influence, facts.find(EventId(influence.from.value())),
                        facts.find(EventId(influence.to.value()))};
        if (ends.cause != nullptr && ends.target != nullptr) f(ends);
    }
}

} // namespace

void checkInfluenceDates(const CaseFacts& facts, Findings& findings) {
    constexpr QLatin1StringView kCode("R07");
    forEachPair(facts, [&](const Ends& ends) {
        if (causeOrder(*ends.cause, *ends.target) == CauseOrder::Reversed) {
            findings.error(
                kCode,
                RuleText::tr("%1: %2 was certainly over before %3 began. Correct a date, or turn the "
                             "influence round.")
                    .arg(ends.name(), nameOf(*ends.target), nameOf(*ends.cause)),
                ends.ids());
            return;
        }
        if (!ends.isOpen() || ends.cause->order <= ends.target->order) return;
        findings.warning(
            kCode,
            RuleText::tr("%1: the dates leave open which came first, and the order of the case puts %2 "
                         "first. Narrow a date, or move one of them in the order.")
                .arg(ends.name(), nameOf(*ends.target)),
            ends.ids());
    });
}

void checkInfluenceOrder(const CaseFacts& facts, Findings& findings) {
    forEachPair(facts, [&](const Ends& ends) {
        // Equal keys are two events that nobody has put in order.
        if (!ends.isOpen() || ends.cause->order < ends.target->order ||
            ends.target->order < ends.cause->order)
            return;
        findings.error(
            QLatin1StringView("R10"),
            RuleText::tr("%1: the dates leave open which came first, and both have the same place in the "
                         "order of the case. Move one of them in the order.")
                .arg(ends.name()),
            ends.ids());
    });
}

} // namespace forlop
