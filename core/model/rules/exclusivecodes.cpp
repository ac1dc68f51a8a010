// SPDX-License-Identifier: GPL-3.0-or-later
// R15: of a scheme whose codes exclude each other an event has at most one from each coder (E).
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <algorithm>

namespace forlop {

namespace {

struct Given {
    const Event* event;
    const CodingScheme* scheme;
    QString coder;
    const Code* code;

    [[nodiscard]] auto rank() const { return std::tuple(event->id, scheme->id, coder); }
};

std::vector<Given> collectExclusive(const CaseFacts& facts) {
    std::vector<Given> given;
    for (const auto& [id, assignment] : facts.of<CodeAssignment>()) {
        const Code* code = facts.find(assignment.code);
        const CodingScheme* scheme = code == nullptr ? nullptr : facts.find(code->scheme);
        if (scheme == nullptr || !scheme->exclusive) continue;
        if (const Event* event = facts.find(EventId(assignment.target.value())))
            given.push_back({event, scheme, assignment.coder, code});
    }
    std::stable_sort(given.begin(), given.end(),
                     [](const Given& a, const Given& b) { return a.rank() < b.rank(); });
    return given;
}

void report(const Given& first, const std::vector<const Code*>& codes, Findings& findings) {
    QStringList names;
    std::vector<ObjectId> ids{objectId(first.event->id)};
    for (const Code* code : codes) {
        names.append(code->name.isEmpty() ? code->key : code->name);
        ids.push_back(objectId(code->id));
    }
    const QString coder = first.coder.isEmpty() ? QString() : RuleText::tr(" by %1").arg(first.coder);
    findings.error(
        QLatin1StringView("R15"),
        RuleText::tr("%1 is coded %2%3, but the codes of “%4” exclude each other. Keep one of them.")
            .arg(nameOf(*first.event), listed(names), coder,
                 first.scheme->name.isEmpty() ? first.scheme->key : first.scheme->name),
        std::move(ids));
}

} // namespace

void checkExclusiveCodes(const CaseFacts& facts, Findings& findings) {
    const std::vector<Given> given = collectExclusive(facts);
    for (auto first = given.begin(); first != given.end();) {
        const auto past =
            std::find_if(first, given.end(), [&](const Given& each) { return each.rank() != first->rank(); });
        std::vector<const Code*> codes;
        for (auto each = first; each != past; ++each)
            if (std::find(codes.begin(), codes.end(), each->code) == codes.end()) codes.push_back(each->code);
        if (codes.size() > 1) report(*first, codes, findings);
        first = past;
    }
}

} // namespace forlop
