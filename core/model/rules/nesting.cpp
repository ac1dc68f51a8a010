// SPDX-License-Identifier: GPL-3.0-or-later
// R03: a nested bracket lies inside its parent, and where the two begin or end together they share the
// frontier object: a copy would stay behind when the parent's is moved. Part of a parent may be left
// unbracketed.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R03");

ResolvedBracket resolvedOf(const CaseFacts& facts, const Bracket& bracket) {
    for (const BracketLevel& level : facts.levels())
        for (const ResolvedBracket& resolved : level.brackets)
            if (resolved.id == bracket.id) return resolved;
    return {};
}

/// The first of a ring of parents, when following them from `bracket` comes back to it.
bool standsInItself(const CaseFacts& facts, const Bracket& bracket) {
    size_t steps = facts.of<Bracket>().size();
    for (const Bracket* up = facts.find(bracket.parent); up != nullptr && steps > 0;
         up = facts.find(up->parent)) {
        if (up->id == bracket.id) return true;
        --steps;
    }
    return false;
}

class Nesting {
public:
    Nesting(const CaseFacts& facts, const BracketLevel& level, Findings& findings)
        : m_facts(facts), m_parent(*level.parent), m_level(level), m_outer(resolvedOf(facts, *level.parent)),
          m_findings(findings) {}

    void check() {
        for (const ResolvedBracket& resolved : m_level.brackets) {
            const Bracket& bracket = *m_facts.find(resolved.id);
            if (m_parent.bracketing != bracket.bracketing || standsInItself(m_facts, bracket)) {
                report(bracket,
                       RuleText::tr("%1 is nested in %2, which is no bracket that could hold it. Take it "
                                    "out, or nest it in another."));
                continue;
            }
            if (resolved.startUntil < m_outer.startFrom || m_outer.endUntil < resolved.endFrom)
                report(bracket, RuleText::tr("%1 reaches outside %2, in which it is nested. Move its ends."));
            if (isCopy(bracket.opens, bracket.start, m_parent.opens, &Bracket::closes))
                report(bracket,
                       RuleText::tr("%1 begins with %2 but not at the same frontier object. Let it open at "
                                    "the frontier that opens %2."));
            if (isCopy(bracket.closes, bracket.end, m_parent.closes, &Bracket::opens))
                report(bracket,
                       RuleText::tr("%1 ends with %2 but not at the same frontier object. Let it close at "
                                    "the frontier that closes %2."));
        }
    }

private:
    void report(const Bracket& bracket, const QString& sentence) {
        m_findings.error(kCode, sentence.arg(nameOf(bracket), nameOf(m_parent)),
                         {objectId(bracket.id), objectId(m_parent.id)});
    }

    /// Whether an end that no sibling shares stands where the parent's frontier stands without being it.
    [[nodiscard]] bool isCopy(FrontierId own, const TemporalExtent& extent, FrontierId parents,
                              FrontierId Bracket::*sibling) const {
        const Frontier* outer = m_facts.find(parents);
        if (outer == nullptr || own == parents) return false;
        const Frontier* frontier = m_facts.find(own);
        if (frontier == nullptr) return !extent.isEmpty() && extent.padded() == outer->when.padded();
        const bool shared =
            std::any_of(m_level.brackets.begin(), m_level.brackets.end(),
                        [&](const ResolvedBracket& each) { return m_facts.find(each.id)->*sibling == own; });
        return !shared && frontier->when.padded() == outer->when.padded();
    }

    const CaseFacts& m_facts;
    const Bracket& m_parent;
    const BracketLevel& m_level;
    ResolvedBracket m_outer;
    Findings& m_findings;
};

} // namespace

void checkNesting(const CaseFacts& facts, Findings& findings) {
    for (const BracketLevel& level : facts.levels())
        if (level.parent != nullptr) Nesting(facts, level, findings).check();
}

} // namespace forlop
