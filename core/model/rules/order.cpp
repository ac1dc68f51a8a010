// SPDX-License-Identifier: GPL-3.0-or-later
// R10, for frontiers: where dates leave open on which side of a frontier an event stands, its order against
// the frontier's first event decides. Two at the same place in the order decide nothing (E). Events that no
// frontier and no influence needs in order are simultaneous, and no finding.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <algorithm>

namespace forlop {

namespace {

struct Decider {
    const FrontierPlace* place;
    const Event* first; ///< the earliest mark: its order decides
    QStringList names;
    std::vector<ObjectId> ids;

    [[nodiscard]] bool isMark(EventId id) const {
        for (const EventId mark : place->marks)
            if (mark == id) return true;
        return false;
    }
    /// As membership sees it: where an event counts, against the frontier's own date.
    [[nodiscard]] bool isUndecided(const Event& event) const {
        if (event.when.isEmpty() && event.lane.isNull()) return false; // waits in the inbox
        if (place->bracketing->lane && event.lane != place->bracketing->lane) return false;
        const Bounds& at = place->frontier->when.padded();
        const Bounds& own = event.when.padded();
        const Instant until =
            event.kind == EventKind::State ? std::min(own.startUntil, own.endUntil) : own.endUntil;
        return !isMark(event.id) && own.startFrom < at.endUntil && at.startFrom < until;
    }
};

using Deciders = std::map<std::pair<CaseId, double>, std::vector<Decider>>;

Deciders collectDeciders(const CaseFacts& facts) {
    Deciders deciders;
    for (const FrontierPlace& place : facts.frontiers()) {
        if (!place.isInner() || place.bracketing->status == BracketingStatus::Rejected) continue;
        const Event* first = nullptr;
        for (const EventId mark : place.marks)
            if (const Event* event = facts.find(mark);
                event != nullptr && (first == nullptr || event->order < first->order))
                first = event;
        if (first != nullptr) deciders[{first->caseId, first->order}].push_back({&place, first, {}, {}});
    }
    return deciders;
}

void report(const Decider& decider, Findings& findings) {
    if (decider.names.isEmpty()) return;
    std::vector<ObjectId> ids{objectId(decider.first->id)};
    ids.insert(ids.end(), decider.ids.begin(), decider.ids.end());
    ids.push_back(objectId(decider.place->frontier->id));
    findings.error(
        QLatin1StringView("R10"),
        RuleText::tr("%1 marks frontier %2 and has the same place in the order as %3, while the dates leave "
                     "open which side of it that stands on. Move one of them in the order.")
            .arg(nameOf(*decider.first), nameOf(*decider.place), listed(decider.names)),
        std::move(ids));
}

} // namespace

void checkOrder(const CaseFacts& facts, Findings& findings) {
    Deciders deciders = collectDeciders(facts);
    if (!deciders.empty()) {
        for (const auto& [id, event] : facts.of<Event>()) {
            if (event.status != EventStatus::Observed) continue;
            const auto at = deciders.find({event.caseId, event.order});
            if (at == deciders.end()) continue;
            for (Decider& decider : at->second) {
                if (!decider.isUndecided(event)) continue;
                decider.names.append(nameOf(event));
                decider.ids.push_back(objectId(event.id));
            }
        }
    }
    for (const auto& [key, list] : deciders)
        for (const Decider& decider : list) report(decider, findings);
    checkInfluenceOrder(facts, findings);
}

} // namespace forlop
