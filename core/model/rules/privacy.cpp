// SPDX-License-Identifier: GPL-3.0-or-later
// R20, as far as rows can show it: a respondent whose key looks like a person's name (two or more capitalised
// words, W), and a passage whose consent was withdrawn but whose words are still there (E).
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <QRegularExpression>

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R20");

bool looksLikeAName(const QString& key) {
    static const QRegularExpression name(
        QStringLiteral("^\\p{Lu}[\\p{Ll}'’-]+(-\\p{Lu}\\p{Ll}+)?([ ,_]+\\p{Lu}[\\p{L}'’.-]*)*[ "
                       ",_]+\\p{Lu}\\p{Ll}[\\p{L}'’-]*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return name.match(key.simplified()).hasMatch();
}

} // namespace

void checkPrivacy(const CaseFacts& facts, Findings& findings) {
    for (const auto& [id, respondent] : facts.of<Respondent>())
        if (looksLikeAName(respondent.key))
            findings.warning(
                kCode,
                RuleText::tr("The respondent key “%1” looks like a person's name. Use a pseudonym such as "
                             "R.6, and keep the list of names outside the project.")
                    .arg(respondent.key),
                {objectId(respondent.id)});
    for (const auto& [id, excerpt] : facts.of<Excerpt>())
        if (excerpt.consent == Consent::Withdrawn && !(isBlank(excerpt.text) && isBlank(excerpt.translation)))
            findings.error(
                kCode,
                RuleText::tr("Consent to %1 is withdrawn, but its words are still in the project. Withdraw "
                             "it again to empty the passage.")
                    .arg(nameOf(excerpt)),
                {objectId(excerpt.id)});
}

} // namespace forlop
