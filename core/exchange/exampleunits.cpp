// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
void linkUnits(ExampleLoad& load, const CaseRow& row, UnitTransitionId transition, TransitionRole role) {
    const QLatin1StringView column = role == TransitionRole::From ? "from_units"_L1 : "to_units"_L1;
    for (const QString& key : row.list(column)) {
        TransitionUnit link;
        link.transition = transition;
        link.unit = UnitId(load.idOf(row, column, u"units"_s, key));
        link.role = role;
        load.builder.insert(link);
    }
}

void addUnit(ExampleLoad& load, const CaseRow& row) {
    Unit unit;
    unit.caseId = load.caseId;
    unit.key = row.text("key"_L1);
    unit.name = row.text("name"_L1);
    unit.kind = row.text("kind"_L1);
    unit.parent = load.link<Unit>(row, "parent"_L1, u"units"_s);
    unit.department = row.text("department"_L1);
    unit.start = row.date("start"_L1);
    unit.end = row.date("end_before"_L1);
    unit.counted = row.yes("counted"_L1);
    unit.bornFrom = row.text("born_from"_L1);
    unit.fate = row.text("fate"_L1);
    const UnitId id = load.add(row, u"units"_s, unit.key, unit);
    load.keepNote(row, id.value(), u"%1 %2"_s.arg(unit.key, unit.name));
}
} // namespace

void loadUnits(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"units"_s)) addUnit(load, row);
    for (const CaseRow& row : load.tables.rows(u"transitions"_s)) {
        UnitTransition transition;
        transition.caseId = load.caseId;
        transition.key = row.text("key"_L1);
        transition.kind = row.choice<TransitionKind>("kind"_L1);
        transition.event = load.link<Event>(row, "event"_L1, u"events"_s);
        transition.when = row.date("date"_L1);
        transition.fromDepartment = row.text("from_department"_L1);
        transition.toDepartment = row.text("to_department"_L1);
        transition.note = row.text("note"_L1);
        const UnitTransitionId id = load.add(row, u"transitions"_s, transition.key, transition);
        linkUnits(load, row, id, TransitionRole::From);
        linkUnits(load, row, id, TransitionRole::To);
    }
}

} // namespace forlop
