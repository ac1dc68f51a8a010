// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tableverbs.h"

#include "core/edit/edittext.h"
#include "core/edit/eventverbs.h"
#include "core/edit/listverbs.h"

namespace forlop {

Result<Edit> setBasisOfEvents(EditBuilder& builder, const std::vector<EventId>& ids, Basis basis) {
    const QString name = ids.empty() ? QString() : nameOfRows(builder, Entity::Event, rawIds(ids));
    for (const EventId id : ids) {
        auto event = need(builder, id);
        if (!event) return event.error();
        if (event->when.isEmpty()) continue;
        event->when = event->when.withBasis(basis);
        builder.replace(*event);
    }
    return builder.build(EditText::tr("Change how the date of %1 is known").arg(name));
}

Result<Edit> setActorsOfEvents(EditBuilder& builder, const std::vector<EventId>& ids,
                               const QStringList& names) {
    for (const EventId id : ids)
        if (auto given = giveActors(builder, id, names); !given) return given.error();
    const QString name = ids.empty() ? QString() : nameOfRows(builder, Entity::Event, rawIds(ids));
    return builder.build(EditText::tr("Change the actors of %1").arg(name));
}

Result<Edit> fillDown(EditBuilder& builder, EventId from, const std::vector<EventId>& to, int field) {
    const auto values = builder.values(Entity::Event, from.value());
    if (!values) return notThere(Entity::Event);
    Result<Edit> edit = setFieldOfAll(builder, Entity::Event, rawIds(to), field, values->value(field));
    if (edit && !to.empty())
        edit->sentence =
            EditText::tr("Fill the %1 of %2 down from %3")
                .arg(nameOfField(Entity::Event, field), nameOfRows(builder, Entity::Event, rawIds(to)),
                     nameOfRow(builder, Entity::Event, from.value()));
    return edit;
}

} // namespace forlop
