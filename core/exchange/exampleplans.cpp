// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
using Presence = CaseTables::Presence;

void addPlanned(ExampleLoad& load, const CaseRow& row) {
    PlannedActivity planned;
    planned.plan = load.link<Plan>(row, "plan"_L1, u"plan"_s);
    planned.key = row.text("key"_L1);
    planned.title = row.text("activity"_L1);
    planned.start = row.date("start"_L1);
    planned.end = row.date("end_before"_L1);
    planned.actualStart = row.date("actual_start"_L1, Basis::Inferred);
    planned.actualEnd = row.date("actual_end_before"_L1, Basis::Inferred);
    planned.state = row.choice<PlanState>("state"_L1, PlanState::Unknown);
    planned.slipMinDays = row.number("slip_min_days"_L1);
    planned.slipMaxDays = row.number("slip_max_days"_L1);
    planned.note = row.text("note"_L1);
    load.add(row, u"planned"_s, planned.key, planned);
}
} // namespace

void loadIndicators(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"indicators"_s)) {
        Indicator indicator;
        indicator.caseId = load.caseId;
        indicator.key = row.text("key"_L1);
        indicator.name = row.text("name"_L1);
        indicator.otherName = row.text("name_nb"_L1);
        indicator.definition = joined({row.text("definition"_L1), row.text("note"_L1)});
        indicator.unit = row.text("unit"_L1);
        indicator.population = row.text("population"_L1);
        indicator.panel = row.yes("panel"_L1);
        load.add(row, u"indicators"_s, indicator.key, indicator);
    }
    for (const CaseRow& row : load.tables.rows(u"observations"_s)) {
        Observation observation;
        observation.indicator = load.link<Indicator>(row, "indicator"_L1, u"indicators"_s);
        observation.value = row.text("value_text"_L1);
        observation.number = row.number("value"_L1);
        observation.when = row.date("date"_L1);
        observation.low = row.number("value_min"_L1);
        observation.high = row.number("value_max"_L1);
        observation.from = load.link<Source>(row, "source"_L1, u"sources"_s);
        if (const auto source = load.builder.get(observation.from)) observation.source = source->title;
        observation.locator = row.text("chapter_section"_L1);
        observation.basis = row.text("basis"_L1);
        observation.note = row.text("note"_L1);
        load.add(row, u"observations"_s, row.text("key"_L1), observation);
    }
}

void loadPlans(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"plan"_s, Presence::Optional)) {
        Plan plan;
        plan.caseId = load.caseId;
        plan.key = row.text("key"_L1);
        plan.name = row.text("name"_L1);
        plan.when = row.date("date"_L1);
        plan.source = load.link<Source>(row, "source"_L1, u"sources"_s);
        const PlanId id = load.add(row, u"plan"_s, plan.key, plan);
        load.keepNote(row, id.value(), u"Plan of %1"_s.arg(plan.name));
    }
    for (const CaseRow& row : load.tables.rows(u"planned"_s, Presence::Optional)) addPlanned(load, row);
    for (const CaseRow& row : load.tables.rows(u"planned_actual"_s, Presence::Optional)) {
        PlannedActual link;
        link.planned = load.link<PlannedActivity>(row, "planned"_L1, u"planned"_s);
        link.event = load.link<Event>(row, "event"_L1, u"events"_s);
        load.builder.insert(link);
    }
}

} // namespace forlop
