// SPDX-License-Identifier: GPL-3.0-or-later
// R01: an inner frontier of the preferred bracketing names at least one event and a reason; one that is
// gradual may do without events. In bracketings beside it the same is weak rather than wrong; what was
// rejected is left alone. A round date alone is not a reason.
#include "core/model/rules/rule.h"
#include "core/model/rules/rulewords.h"
#include "core/time/phrase.h"

#include <QRegularExpression>

namespace forlop {

namespace {

constexpr QLatin1StringView kCode("R01");

enum class ReasonState { Given, Missing, OnlyADate };

bool namesNothing(const QString& rest) {
    static const QRegularExpression word(QStringLiteral("\\p{L}+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList empty{
        QStringLiteral("a"),    QStringLiteral("at"),   QStringLiteral("by"),         QStringLiteral("date"),
        QStringLiteral("from"), QStringLiteral("in"),   QStringLiteral("new"),        QStringLiteral("of"),
        QStringLiteral("on"),   QStringLiteral("the"),  QStringLiteral("turn"),       QStringLiteral("year"),
        QStringLiteral("ved"),  QStringLiteral("fra"),  QStringLiteral("i"),          QStringLiteral("år"),
        QStringLiteral("året"), QStringLiteral("nytt"), QStringLiteral("årsskiftet"), QStringLiteral("dato")};
    auto words = word.globalMatch(rest.toLower());
    while (words.hasNext())
        if (!empty.contains(words.next().captured())) return false;
    return true;
}

ReasonState stateOf(const QString& reason) {
    if (isBlank(reason)) return ReasonState::Missing;
    if (const auto date = findDate(reason)) {
        QString rest = reason;
        rest.remove(date->start, date->length);
        if (namesNothing(rest)) return ReasonState::OnlyADate;
    }
    return ReasonState::Given;
}

QString wanted(bool events, ReasonState reason) {
    if (!events && reason == ReasonState::Missing)
        return RuleText::tr(
            "names no event and gives no reason. Name the event that marks it and write why the "
            "cut is there.");
    if (!events && reason == ReasonState::OnlyADate)
        return RuleText::tr("names no event, and its reason is only a date. Name the event that marks it and "
                            "write what happened then.");
    if (!events)
        return RuleText::tr(
            "names no event. Name the event that marks it, or say that the change is gradual.");
    if (reason == ReasonState::Missing) return RuleText::tr("gives no reason. Write why the cut is there.");
    return RuleText::tr("gives only a date as its reason. Write what happened then.");
}

void checkReason(const FrontierPlace& place, Findings& findings) {
    const std::vector<ObjectId> ids{objectId(place.frontier->id)};
    const ReasonState reason = stateOf(place.frontier->reason);
    const bool events = !place.marks.empty();
    if (events && reason == ReasonState::Given) return;
    const QString frontier = RuleText::tr("Frontier %1").arg(nameOf(place));
    if (place.frontier->gradual && reason == ReasonState::Given) {
        findings.warning(kCode,
                         RuleText::tr("%1 is gradual and names no event. Where one event can stand for the "
                                      "change, name it.")
                             .arg(frontier),
                         ids);
        return;
    }
    findings.add(kCode, CaseFacts::isPreferred(*place.bracketing) ? Severity::Error : Severity::Warning,
                 QStringLiteral("%1 %2").arg(frontier, wanted(events || place.frontier->gradual, reason)),
                 ids);
}

} // namespace

void checkReasons(const CaseFacts& facts, Findings& findings) {
    for (const FrontierPlace& place : facts.frontiers())
        if (place.isInner() && place.bracketing->status != BracketingStatus::Rejected)
            checkReason(place, findings);
}

} // namespace forlop
