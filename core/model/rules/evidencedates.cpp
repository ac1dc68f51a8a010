// SPDX-License-Identifier: GPL-3.0-or-later
// R14: evidence given more than three years after the event is over, or before it began, is weak (W), one
// finding an event and direction. Only what is certain counts; a passage that does not say when it was said
// is not asked, nor is a plan, which is older than what it plans.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R14");
constexpr int kYears = 3;

Instant yearsLater(Instant t, int years) {
    if (!isFinite(t)) return t;
    CivilDate date = civilFromInstant(t);
    const Instant inDay = t - instantFromCivil(date);
    if (date.year > kMaxYear - years) return kInfinity;
    date.year += years;
    date.day = std::min(date.day, daysInMonth(date.year, date.month));
    return instantFromCivil(date) + inDay;
}

struct Passages {
    QStringList names;
    std::vector<ObjectId> ids;

    void add(const Excerpt& excerpt) {
        names.append(QStringLiteral("%1 (%2)").arg(nameOf(excerpt), excerpt.saidWhen.edtf()));
        ids.push_back(objectId(excerpt.id));
    }
};

struct Told {
    Passages late;
    Passages early;
};

void report(const Event& event, const Passages& passages, const QString& sentence, Findings& findings) {
    if (passages.ids.empty()) return;
    std::vector<ObjectId> ids{objectId(event.id)};
    ids.insert(ids.end(), passages.ids.begin(), passages.ids.end());
    findings.warning(kCode, sentence.arg(nameOf(event), listed(passages.names)), std::move(ids));
}

} // namespace

void checkEvidenceDates(const CaseFacts& facts, Findings& findings) {
    std::map<qint64, Told> events;
    for (const auto& [id, evidence] : facts.of<Evidence>()) {
        const Event* event = facts.find(EventId(evidence.target.value()));
        const Excerpt* excerpt = facts.find(evidence.excerpt);
        if (event == nullptr || excerpt == nullptr || event->status != EventStatus::Observed) continue;
        const Bounds& said = excerpt->saidWhen.padded();
        const Bounds& when = event->when.padded();
        if (isFinite(when.endUntil) && said.startFrom >= yearsLater(when.endUntil, kYears))
            events[event->id.value()].late.add(*excerpt);
        else if (isFinite(said.endUntil) && said.endUntil <= when.startFrom)
            events[event->id.value()].early.add(*excerpt);
    }
    for (const auto& [id, told] : events) {
        const Event& event = *facts.find(EventId(id));
        report(
            event, told.late,
            RuleText::tr(
                "Evidence for %1 was given more than three years after it: %2. Look for a source closer in "
                "time, or note why it can be relied on."),
            findings);
        report(event, told.early,
               RuleText::tr(
                   "Evidence for %1 is older than the event: %2. Check the dates, or note what it foresaw."),
               findings);
    }
}

} // namespace forlop
