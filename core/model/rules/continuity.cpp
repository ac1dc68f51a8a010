// SPDX-License-Identifier: GPL-3.0-or-later
// R04: a bracket says what hangs together inside it, a frontier what breaks there. In the preferred
// bracketing each one that does not is named; beside it one finding for a bracketing is enough.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R04");

struct Silent {
    QStringList names;
    std::vector<ObjectId> ids;
};

void report(const Silent& brackets, const QString& one, const QString& several, const Bracketing& bracketing,
            Findings& findings) {
    if (brackets.ids.empty()) return;
    if (brackets.ids.size() == 1 || CaseFacts::isPreferred(bracketing)) {
        for (size_t i = 0; i < brackets.ids.size(); ++i)
            findings.warning(kCode, one.arg(brackets.names.at(static_cast<qsizetype>(i)), nameOf(bracketing)),
                             {brackets.ids[i]});
        return;
    }
    findings.warning(kCode, several.arg(listed(brackets.names), nameOf(bracketing)), brackets.ids);
}

QString betweenBrackets(const FrontierPlace& place) {
    return QStringLiteral("%1|%2").arg(nameOf(*place.before), nameOf(*place.after));
}

} // namespace

void checkContinuity(const CaseFacts& facts, Findings& findings) {
    std::map<qint64, Silent> brackets;
    std::map<qint64, Silent> frontiers;
    for (const auto& [id, bracket] : facts.of<Bracket>()) {
        if (!isBlank(bracket.continuity)) continue;
        Silent& silent = brackets[bracket.bracketing.value()];
        silent.names.append(nameOf(bracket));
        silent.ids.push_back(objectId(bracket.id));
    }
    for (const FrontierPlace& place : facts.frontiers()) {
        if (!place.isInner() || !isBlank(place.frontier->discontinuous)) continue;
        Silent& silent = frontiers[place.bracketing->id.value()];
        silent.names.append(betweenBrackets(place));
        silent.ids.push_back(objectId(place.frontier->id));
    }
    for (const auto& [id, bracketing] : facts.of<Bracketing>()) {
        if (bracketing.status == BracketingStatus::Rejected) continue;
        report(brackets[id],
               RuleText::tr("%1 of %2 does not say what hangs together inside it. Write its continuity."),
               RuleText::tr("%1 of %2 do not say what hangs together inside them. Write their continuity."),
               bracketing, findings);
        report(frontiers[id],
               RuleText::tr(
                   "Frontier %1 of %2 does not say what breaks there. Write what is different after it."),
               RuleText::tr(
                   "Frontiers %1 of %2 do not say what breaks there. Write what is different after them."),
               bracketing, findings);
    }
}

} // namespace forlop
