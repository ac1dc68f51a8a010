// SPDX-License-Identifier: GPL-3.0-or-later
// R05: a bracket holds at least three observed events, and what supports a frontier (quotes for it and for
// the events that mark it) comes from more than one source. Asked of the bracketing that analyses use by
// default, at every level: in rivals, thin brackets are part of what speaks against them.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <set>

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R05");
constexpr size_t kFewest = 3;

class Thinness {
public:
    Thinness(const CaseFacts& facts, const Bracketing& bracketing, Findings& findings)
        : m_facts(facts), m_bracketing(bracketing), m_findings(findings) {}

    void check() {
        std::vector<HotEvent> events;
        for (const auto& [id, event] : m_facts.of<Event>())
            if (event.caseId == m_bracketing.caseId && event.status == EventStatus::Observed)
                events.push_back(EventColumns::hotOf(event));
        checkLevel({}, events, 0);
    }

private:
    void checkLevel(BracketId parent, const std::vector<HotEvent>& events, size_t depth) {
        const BracketLevel* level = levelOf(parent);
        if (level == nullptr || depth > m_facts.levels().size()) return; // a ring of parents ends here
        std::map<qint64, std::vector<HotEvent>> members;
        for (const HotEvent& event : events)
            if (const Membership at = memberOf(level->brackets, event); at.bracket)
                members[at.bracket.value()].push_back(event);
        for (const ResolvedBracket& bracket : level->brackets) {
            const std::vector<HotEvent>& inside = members[bracket.id.value()];
            if (inside.size() < kFewest) report(*m_facts.find(bracket.id), inside.size());
            checkLevel(bracket.id, inside, depth + 1);
        }
    }

    [[nodiscard]] const BracketLevel* levelOf(BracketId parent) const {
        for (const BracketLevel& level : m_facts.levels())
            if (level.bracketing == &m_bracketing &&
                (level.parent == nullptr ? BracketId() : level.parent->id) == parent)
                return &level;
        return nullptr;
    }

    void report(const Bracket& bracket, size_t count) {
        const QString number = count == 0   ? RuleText::tr("no event")
                               : count == 1 ? RuleText::tr("one event")
                                            : RuleText::tr("two events");
        m_findings.warning(
            kCode,
            RuleText::tr("%1 of %2 holds %3: fewer than three say little about a bracket. Look for "
                         "more, or join it with a neighbour.")
                .arg(nameOf(bracket), nameOf(m_bracketing), number),
            {objectId(bracket.id)});
    }

    const CaseFacts& m_facts;
    const Bracketing& m_bracketing;
    Findings& m_findings;
};

using SourcesOf = std::map<qint64, std::set<SourceId>>; // by what they support

/// Entries are made beforehand, for the targets that matter.
void collectSources(const CaseFacts& facts, SourcesOf& sources) {
    for (const auto& [id, evidence] : facts.of<Evidence>()) {
        if (evidence.stance != Stance::Supports) continue;
        const auto target = sources.find(evidence.target.value());
        if (target == sources.end()) continue;
        if (const Excerpt* excerpt = facts.find(evidence.excerpt)) target->second.insert(excerpt->source);
    }
}

void checkSources(const CaseFacts& facts, const FrontierPlace& place, const SourcesOf& sources,
                  Findings& findings) {
    std::set<SourceId> all = sources.at(place.frontier->id.value());
    for (const EventId mark : place.marks)
        all.insert(sources.at(mark.value()).begin(), sources.at(mark.value()).end());
    if (all.size() != 1) {
        if (all.empty())
            findings.warning(
                kCode,
                RuleText::tr("Nothing supports frontier %1 or the events that mark it. Attach a quote "
                             "that tells of the break.")
                    .arg(nameOf(place)),
                {objectId(place.frontier->id)});
        return;
    }
    const Source* source = facts.find(*all.begin());
    findings.warning(
        kCode,
        RuleText::tr("All that supports frontier %1 comes from one source, %2. Look for another that "
                     "tells of the break.")
            .arg(nameOf(place), source == nullptr ? QString() : nameOf(*source)),
        {objectId(place.frontier->id), objectId(*all.begin())});
}

} // namespace

void checkSupport(const CaseFacts& facts, Findings& findings) {
    std::set<BracketingId> asked;
    for (const auto& [id, theCase] : facts.of<Case>()) {
        const Bracketing* bracketing = facts.find(preferredBracketing(facts.rows(), CaseId(id)));
        if (bracketing == nullptr || bracketing->status == BracketingStatus::Rejected) continue;
        asked.insert(bracketing->id);
        Thinness(facts, *bracketing, findings).check();
    }
    const auto isAsked = [&](const FrontierPlace& place) {
        return place.isInner() && asked.count(place.bracketing->id) > 0;
    };
    SourcesOf sources;
    for (const FrontierPlace& place : facts.frontiers()) {
        if (!isAsked(place)) continue;
        sources[place.frontier->id.value()];
        for (const EventId mark : place.marks) sources[mark.value()];
    }
    collectSources(facts, sources);
    for (const FrontierPlace& place : facts.frontiers())
        if (isAsked(place)) checkSources(facts, place, sources, findings);
}

} // namespace forlop
