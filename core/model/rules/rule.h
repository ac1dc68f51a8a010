// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules have in common: the list they add to, and their names. Each rule is one function in a file
// of its own (two where they look at the same rows).
#pragma once

#include "core/model/rules/casefacts.h"
#include "core/model/rules/rules.h"

#include <QCoreApplication>

namespace forlop {

/// Sentences of findings: `RuleText::tr("%1 says nothing")`.
class RuleText {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

class Findings {
public:
    void error(QLatin1StringView code, const QString& sentence, std::vector<ObjectId> ids) {
        add(code, Severity::Error, sentence, std::move(ids));
    }
    void warning(QLatin1StringView code, const QString& sentence, std::vector<ObjectId> ids) {
        add(code, Severity::Warning, sentence, std::move(ids));
    }
    void add(QLatin1StringView code, Severity severity, const QString& sentence, std::vector<ObjectId> ids) {
        m_list.push_back({code, severity, sentence, std::move(ids)});
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_list); }

private:
    std::vector<Finding> m_list;
};

void checkReasons(const CaseFacts& facts, Findings& findings);        // R01
void checkSequence(const CaseFacts& facts, Findings& findings);       // R02
void checkNesting(const CaseFacts& facts, Findings& findings);        // R03
void checkContinuity(const CaseFacts& facts, Findings& findings);     // R04
void checkSupport(const CaseFacts& facts, Findings& findings);        // R05
void checkInfluenceDates(const CaseFacts& facts, Findings& findings); // R07
void checkRivals(const CaseFacts& facts, Findings& findings);         // R08
void checkOrder(const CaseFacts& facts, Findings& findings);          // R10
void checkInfluenceOrder(const CaseFacts& facts, Findings& findings); // R10, called by checkOrder
void checkStatus(const CaseFacts& facts, Findings& findings);         // R12
void checkEvidenceDates(const CaseFacts& facts, Findings& findings);  // R14
void checkExclusiveCodes(const CaseFacts& facts, Findings& findings); // R15
void checkUnits(const CaseFacts& facts, Findings& findings);          // R16
void checkPrivacy(const CaseFacts& facts, Findings& findings);        // R20

} // namespace forlop
