// SPDX-License-Identifier: GPL-3.0-or-later
// R02: the brackets of one bracketing on one level follow each other: no overlap (E), no gap that nobody has
// acknowledged (W), none that ends before it begins (E). Only what is certain counts: neighbours that share a
// frontier follow each other whatever is known of its date.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R02");

/// Along a chain of shared frontiers an unknown date is bounded by its neighbours'.
std::vector<ResolvedBracket> bounded(std::vector<ResolvedBracket> brackets, const CaseFacts& facts) {
    const auto linked = [&](size_t left) {
        const FrontierId shared = facts.find(brackets[left].id)->closes;
        return shared && facts.find(brackets[left + 1].id)->opens == shared;
    };
    for (size_t i = 1; i < brackets.size(); ++i)
        if (linked(i - 1)) brackets[i].startFrom = std::max(brackets[i].startFrom, brackets[i - 1].startFrom);
    for (size_t i = brackets.size(); i-- > 1;)
        if (linked(i - 1))
            brackets[i - 1].endUntil = std::min(brackets[i - 1].endUntil, brackets[i].endUntil);
    std::stable_sort(
        brackets.begin(), brackets.end(),
        [](const ResolvedBracket& a, const ResolvedBracket& b) { return a.startFrom < b.startFrom; });
    return brackets;
}

class Sequence {
public:
    Sequence(const CaseFacts& facts, const BracketLevel& level, Findings& findings)
        : m_facts(facts), m_level(level), m_findings(findings) {}

    void check() {
        const std::vector<ResolvedBracket> brackets = bounded(m_level.brackets, m_facts);
        const ResolvedBracket* furthest = nullptr; // of those before: whose end may lie last
        for (auto bracket = brackets.begin(); bracket != brackets.end(); ++bracket) {
            checkEnds(*bracket);
            for (auto earlier = brackets.begin(); earlier != bracket; ++earlier)
                checkOverlap(*earlier, *bracket);
            if (furthest != nullptr) checkGap(*furthest, *bracket);
            if (furthest == nullptr || bracket->endUntil > furthest->endUntil) furthest = &*bracket;
        }
    }

private:
    [[nodiscard]] const Bracket& row(const ResolvedBracket& bracket) const {
        return *m_facts.find(bracket.id);
    }
    [[nodiscard]] QString name(const ResolvedBracket& bracket) const { return nameOf(row(bracket)); }
    [[nodiscard]] QString bracketing() const { return nameOf(*m_level.bracketing); }
    [[nodiscard]] static std::vector<ObjectId> ids(const ResolvedBracket& a, const ResolvedBracket& b) {
        return {objectId(b.id), objectId(a.id)};
    }

    void checkEnds(const ResolvedBracket& bracket) {
        if (!isFinite(bracket.startFrom) || bracket.startFrom < bracket.endUntil) return;
        m_findings.error(
            kCode,
            RuleText::tr("%1 of %2 ends before it begins, or holds no time at all. Move one of its ends.")
                .arg(name(bracket), bracketing()),
            {objectId(bracket.id)});
    }

    void checkOverlap(const ResolvedBracket& earlier, const ResolvedBracket& later) {
        const FrontierId shared = row(earlier).closes;
        if (shared && row(later).opens == shared) return;
        if (later.startUntil >= earlier.endFrom || earlier.startUntil >= later.endFrom) return;
        m_findings.error(kCode,
                         RuleText::tr("%1 and %2 of %3 overlap. Move an end, or nest one in the other.")
                             .arg(name(earlier), name(later), bracketing()),
                         ids(earlier, later));
    }

    [[nodiscard]] bool followsAnother(const ResolvedBracket& bracket) const {
        const FrontierId opens = row(bracket).opens;
        return opens && std::any_of(m_level.brackets.begin(), m_level.brackets.end(),
                                    [&](const ResolvedBracket& each) { return row(each).closes == opens; });
    }

    void checkGap(const ResolvedBracket& earlier, const ResolvedBracket& later) {
        if (later.startFrom <= earlier.endUntil || !isBlank(row(later).gapNote) || followsAnother(later))
            return;
        m_findings.warning(
            kCode,
            RuleText::tr("Between %1 and %2 of %3 there is a gap. Say why (no data, quiet period), or "
                         "let them share a frontier.")
                .arg(name(earlier), name(later), bracketing()),
            ids(earlier, later));
    }

    const CaseFacts& m_facts;
    const BracketLevel& m_level;
    Findings& m_findings;
};

} // namespace

void checkSequence(const CaseFacts& facts, Findings& findings) {
    for (const BracketLevel& level : facts.levels()) Sequence(facts, level, findings).check();
}

} // namespace forlop
