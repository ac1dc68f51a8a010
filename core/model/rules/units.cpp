// SPDX-License-Identifier: GPL-3.0-or-later
// R16: no unit descends from itself or stands inside itself (E), a merge has at least two units before it and
// a split at least two after it (E), and a unit acts within its life (E; W where that is only possible).
// Where dates leave open whether it was alive, the order against the event that made or ended it decides.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"
#include "core/model/rules/unitlineage.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R16");

void reportRing(const CaseFacts& facts, const std::vector<UnitId>& ring, const QString& sentence,
                Findings& findings) {
    QStringList names;
    std::vector<ObjectId> ids;
    for (const UnitId id : ring) {
        const Unit* unit = facts.find(id);
        names.append(unit == nullptr ? QString() : nameOf(*unit));
        ids.push_back(objectId(id));
    }
    findings.error(kCode, sentence.arg(listed(names)), std::move(ids));
}

void checkRings(const CaseFacts& facts, Findings& findings) {
    for (const auto& ring : findRings(childrenByTransition(facts)))
        reportRing(
            facts, ring,
            RuleText::tr("By the transitions stored, %1 would descend from each other in a ring. Correct the "
                         "units of one transition."),
            findings);
    UnitChildren inside;
    for (const auto& [id, unit] : facts.of<Unit>())
        if (unit.parent) inside[UnitId(id)].push_back(unit.parent);
    for (const auto& ring : findRings(inside))
        reportRing(facts, ring, RuleText::tr("%1 would stand inside itself. Choose another parent unit."),
                   findings);
}

void checkParts(const CaseFacts& facts, Findings& findings) {
    std::map<qint64, std::pair<int, int>> counts;
    for (const auto& [id, part] : facts.of<TransitionUnit>()) {
        auto& [from, to] = counts[part.transition.value()];
        ++(part.role == TransitionRole::From ? from : to);
    }
    for (const auto& [id, transition] : facts.of<UnitTransition>()) {
        const auto [from, to] = counts[id];
        const QString name = transition.key.isEmpty() ? RuleText::tr("A transition") : transition.key;
        if (transition.kind == TransitionKind::Merged && from < 2)
            findings.error(
                kCode,
                RuleText::tr("%1 is a merge with fewer than two units before it. Name them, or call it "
                             "something else.")
                    .arg(name),
                {objectId(transition.id)});
        if (transition.kind == TransitionKind::Split && to < 2)
            findings.error(
                kCode,
                RuleText::tr("%1 is a split with fewer than two units after it. Name them, or call it "
                             "separated.")
                    .arg(name),
                {objectId(transition.id)});
    }
}

/// The events that made and ended each unit, by their order in the case.
struct Life {
    std::optional<double> made;
    std::optional<double> ended;
};

std::map<qint64, Life> collectLives(const CaseFacts& facts) {
    std::map<qint64, Life> lives;
    for (const auto& [id, part] : facts.of<TransitionUnit>()) {
        const UnitTransition* transition = facts.find(part.transition);
        const Event* event = transition == nullptr ? nullptr : facts.find(transition->event);
        if (event == nullptr || goesOn(transition->kind)) continue;
        Life& life = lives[part.unit.value()];
        (part.role == TransitionRole::To ? life.made : life.ended) = event->order;
    }
    return lives;
}

enum class Alive { Yes, Perhaps, No };

Alive aliveAt(const Unit& unit, const Life& life, const Event& event) {
    const EventSpan span = eventSpanOf(event);
    const Bounds& start = unit.start.padded();
    const Bounds& end = unit.end.padded();
    const bool hasStart = !unit.start.isEmpty();
    const bool hasEnd = !unit.end.isEmpty();
    if (hasStart && isFinite(span.latestEnd) && span.latestEnd <= start.startFrom) return Alive::No;
    if (hasEnd && isFinite(end.endUntil) && span.earliestStart >= end.endUntil) return Alive::No;
    // A span is within the life where any part of it certainly is.
    const Instant reaches = span.lasts ? span.earliestEnd : span.earliestStart;
    const Instant sets = span.lasts ? span.latestStart : span.latestEnd;
    const bool early = hasStart && reaches < start.endUntil;
    const bool late = hasEnd && sets > end.startFrom;
    const bool earlyByOrder = early && !(life.made && event.order >= *life.made);
    const bool lateByOrder = late && !(life.ended && event.order <= *life.ended);
    return earlyByOrder || lateByOrder ? Alive::Perhaps : Alive::Yes;
}

struct Acts {
    QStringList certain;
    QStringList possible;
    std::vector<ObjectId> certainIds;
    std::vector<ObjectId> possibleIds;
};

void checkActs(const CaseFacts& facts, Findings& findings) {
    if (facts.of<EventUnit>().empty()) return;
    const std::map<qint64, Life> lives = collectLives(facts);
    std::map<qint64, Acts> acts;
    for (const auto& [id, act] : facts.of<EventUnit>()) {
        const Unit* unit = facts.find(act.unit);
        const Event* event = facts.find(act.event);
        if (unit == nullptr || event == nullptr || event->status != EventStatus::Observed) continue;
        const auto life = lives.find(act.unit.value());
        const Alive alive = aliveAt(*unit, life == lives.end() ? Life{} : life->second, *event);
        if (alive == Alive::Yes) continue;
        Acts& of = acts[unit->id.value()];
        (alive == Alive::No ? of.certain : of.possible).append(nameOf(*event));
        (alive == Alive::No ? of.certainIds : of.possibleIds).push_back(objectId(event->id));
    }
    for (const auto& [id, of] : acts) {
        const Unit& unit = *facts.find(UnitId(id));
        const auto idsWith = [&](std::vector<ObjectId> ids) {
            ids.insert(ids.begin(), objectId(unit.id));
            return ids;
        };
        if (!of.certain.isEmpty())
            findings.error(
                kCode,
                RuleText::tr("%1 acts in %2, certainly outside its life span. Correct a date, or name "
                             "another unit.")
                    .arg(nameOf(unit), listed(of.certain)),
                idsWith(of.certainIds));
        if (!of.possible.isEmpty())
            findings.warning(
                kCode,
                RuleText::tr("%1 acts in %2, possibly outside its life span. Narrow a date, or put the "
                             "events in order.")
                    .arg(nameOf(unit), listed(of.possible)),
                idsWith(of.possibleIds));
    }
}

} // namespace

void checkUnits(const CaseFacts& facts, Findings& findings) {
    checkRings(facts, findings);
    checkParts(facts, findings);
    checkActs(facts, findings);
}

} // namespace forlop
