// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/planfacts.h"

#include "core/layout/timelinedrawing.h"
#include "core/time/phrase.h"

#include <cmath>
#include <map>

namespace forlop {
namespace {

struct Slip {
    std::optional<double> least; ///< days
    std::optional<double> most;
};

double daysFrom(Instant from, Instant to) {
    return static_cast<double>(to - from) / static_cast<double>(kSecondsPerDay);
}

// As it is stated; otherwise by the dates: a span by its end, a moment by itself.
Slip slipOf(const PlannedActivity& planned, const PlanFact& fact, const EventColumns& events) {
    if (planned.slipMinDays || planned.slipMaxDays) return {planned.slipMinDays, planned.slipMaxDays};
    const auto row = events.rowOf(fact.event);
    if (!row || planned.state != PlanState::Unknown) return {};
    const Bounds& actual = events.padded(*row);
    const bool span = (events.extentFlags(*row) & extentflag::Interval) != 0;
    if (span && fact.lasts) {
        if (!isFinite(actual.endFrom) || !isFinite(actual.endUntil)) return {};
        return {daysFrom(fact.bounds.endUntil, actual.endFrom),
                daysFrom(fact.bounds.endUntil, actual.endUntil)};
    }
    if (!isFinite(actual.startFrom) || !isFinite(actual.startUntil) || !isFinite(fact.bounds.startFrom))
        return {};
    return {daysFrom(fact.bounds.startFrom, actual.startFrom),
            daysFrom(fact.bounds.startFrom, actual.startUntil) - 1};
}

QString stateInWords(PlanState state) {
    switch (state) {
    case PlanState::Unknown:
        break;
    case PlanState::OnTime:
        return TimelineWords::tr("on time");
    case PlanState::Late:
        return TimelineWords::tr("late");
    case PlanState::Early:
        return TimelineWords::tr("early");
    case PlanState::NotDone:
        return TimelineWords::tr("not done");
    case PlanState::Replaced:
        return TimelineWords::tr("replaced");
    case PlanState::NotReported:
        return TimelineWords::tr("not reported");
    case PlanState::Stopped:
        return TimelineWords::tr("stopped");
    case PlanState::Undetermined:
        return TimelineWords::tr("undetermined");
    case PlanState::OutsideWindow:
        return TimelineWords::tr("outside the window");
    }
    return {};
}

enum class SlipUnit { Days, Months, Years };

SlipUnit unitFor(double days) {
    if (std::abs(days) < 60) return SlipUnit::Days;
    return std::abs(days) < 730 ? SlipUnit::Months : SlipUnit::Years;
}

int countIn(SlipUnit unit, double days) {
    constexpr double month = 365.2425 / 12;
    const double length = unit == SlipUnit::Days ? 1 : unit == SlipUnit::Months ? month : 365.2425;
    return static_cast<int>(std::lround(days / length));
}

QString withSign(int count) {
    if (count == 0) return QStringLiteral("0");
    return (count > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + QString::number(std::abs(count));
}

QString withUnit(const QString& number, SlipUnit unit, int count) {
    const bool one = std::abs(count) == 1;
    switch (unit) {
    case SlipUnit::Days:
        return one ? TimelineWords::tr("%1 day").arg(number) : TimelineWords::tr("%1 days").arg(number);
    case SlipUnit::Months:
        return one ? TimelineWords::tr("%1 month").arg(number) : TimelineWords::tr("%1 months").arg(number);
    case SlipUnit::Years:
        break;
    }
    return one ? TimelineWords::tr("%1 year").arg(number) : TimelineWords::tr("%1 years").arg(number);
}

PlanFact factOf(const PlannedActivity& planned) {
    PlanFact fact;
    fact.id = planned.id;
    fact.plan = planned.plan;
    fact.title = planned.title;
    fact.bounds = planned.start.padded();
    fact.lasts = !planned.end.isEmpty();
    if (fact.lasts) fact.bounds.endUntil = planned.end.padded().startFrom;
    return fact;
}

} // namespace

QString slipInWords(std::optional<double> least, std::optional<double> most) {
    if (!least && !most) return {};
    const double widest = std::max(std::abs(least.value_or(0)), std::abs(most.value_or(0)));
    const SlipUnit unit = unitFor(widest);
    const auto said = [unit](double days) {
        const int count = countIn(unit, days);
        return withUnit(withSign(count), unit, count);
    };
    if (!least) return TimelineWords::tr("at most %1").arg(said(*most));
    if (!most) return TimelineWords::tr("at least %1").arg(said(*least));
    const int from = countIn(unit, *least);
    const int to = countIn(unit, *most);
    if (from == to) return from == 0 ? TimelineWords::tr("on time") : said(*least);
    return withUnit(TimelineWords::tr("%1 to %2").arg(withSign(from), withSign(to)), unit, to == 1 ? 2 : to);
}

std::vector<PlanFact> planFacts(const Tables& tables, const EventColumns& events, CaseId caseId) {
    std::map<PlannedActivityId, EventId> became;
    for (const auto& [_, link] : tables.of<PlannedActual>()) became.emplace(link.planned, link.event);
    std::vector<PlanFact> facts;
    for (const auto& [_, planned] : tables.of<PlannedActivity>()) {
        const Plan* plan = tables.find(planned.plan);
        if (plan == nullptr || plan->caseId != caseId || planned.start.isEmpty()) continue;
        PlanFact fact = factOf(planned);
        if (const auto event = became.find(planned.id); event != became.end()) fact.event = event->second;
        const Slip slip = slipOf(planned, fact, events);
        fact.slip = slipInWords(slip.least, slip.most);
        if (fact.slip.isEmpty()) fact.slip = stateInWords(planned.state);
        facts.push_back(std::move(fact));
    }
    return facts;
}

QString planInWords(const Tables& tables, const EventColumns& events, PlannedActivityId id) {
    const PlannedActivity* planned = tables.find(id);
    const Plan* plan = planned == nullptr ? nullptr : tables.find(planned->plan);
    if (plan == nullptr) return {};
    QString text = TimelineWords::tr("%1, planned for %2 (%3)")
                       .arg(planned->title, describe(planned->start, ownDateLanguage()), plan->name);
    for (const PlanFact& fact : planFacts(tables, events, plan->caseId))
        if (fact.id == id && !fact.slip.isEmpty()) text += QStringLiteral(": ") + fact.slip;
    return text;
}

} // namespace forlop
