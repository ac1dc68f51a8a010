// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/unitverbs.h"

#include "core/edit/edittext.h"
#include "core/edit/keys.h"

#include <algorithm>

namespace forlop {

Result<Edit> attachUnit(EditBuilder& builder, UnitId unit, const std::vector<EventId>& events) {
    const auto known = need(builder, unit);
    if (!known) return known.error();
    for (const EventId id : events) {
        const auto event = need(builder, id);
        if (!event) return event.error();
        if (event->caseId != known->caseId)
            return refused(EditText::tr("An event concerns units of its own case."));
        const std::vector<EventUnit> there = builder.where(&EventUnit::event, id);
        if (std::any_of(there.begin(), there.end(), [&](const EventUnit& each) { return each.unit == unit; }))
            continue;
        EventUnit link;
        link.event = id;
        link.unit = unit;
        builder.insert(link);
    }
    return builder.build(
        EditText::tr("Add the unit %1 to %2")
            .arg(inShort(known->name, 30), nameOfRows(builder, Entity::Event, rawIds(events))));
}

Result<Edit> attachNewUnit(EditBuilder& builder, const QString& name, const std::vector<EventId>& events) {
    const QString plain = name.simplified();
    if (plain.isEmpty() || events.empty())
        return refused(EditText::tr("A unit needs a name."), ErrorCode::Invalid);
    const auto first = need(builder, events.front());
    if (!first) return first.error();
    for (const Unit& unit : builder.where(&Unit::caseId, first->caseId))
        if (unit.name.compare(plain, Qt::CaseInsensitive) == 0) return attachUnit(builder, unit.id, events);
    Unit unit;
    unit.caseId = first->caseId;
    unit.key = keysOf(builder, Entity::Unit, first->caseId).next();
    unit.name = plain;
    return attachUnit(builder, builder.insert(unit), events);
}

Result<Edit> detachUnit(EditBuilder& builder, UnitId unit, const std::vector<EventId>& events) {
    const auto known = need(builder, unit);
    if (!known) return known.error();
    for (const EventId id : events)
        for (const EventUnit& each : builder.where(&EventUnit::event, id))
            if (each.unit == unit) builder.remove(each.id);
    return builder.build(
        EditText::tr("Take the unit %1 off %2")
            .arg(inShort(known->name, 30), nameOfRows(builder, Entity::Event, rawIds(events))));
}

} // namespace forlop
