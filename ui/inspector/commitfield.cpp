// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/commitfield.h"

#include "core/edit/bracketverbs.h"
#include "core/edit/eventverbs.h"

namespace forlop {

Result<Edit> editOfField(EditBuilder& builder, Entity entity, const std::vector<qint64>& ids, int field,
                         const QVariant& value) {
    if (ids.size() != 1) return setFieldOfAll(builder, entity, ids, field, value);
    const qint64 id = ids.front();
    const auto when = value.value<TemporalExtent>();
    if (entity == Entity::Event && field == fieldOf(&Event::when))
        return dateEvent(builder, EventId(id), when);
    if (entity == Entity::Frontier && field == fieldOf(&Frontier::when) && !when.isEmpty())
        return moveFrontier(builder, FrontierId(id), when);
    if (entity == Entity::Bracket && !when.isEmpty()) {
        if (field == fieldOf(&Bracket::start))
            return moveOuterEnd(builder, BracketId(id), OuterEnd::Start, when);
        if (field == fieldOf(&Bracket::end)) return moveOuterEnd(builder, BracketId(id), OuterEnd::End, when);
    }
    return setField(builder, entity, id, field, value);
}

} // namespace forlop
