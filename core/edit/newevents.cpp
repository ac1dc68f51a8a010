// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/newevents.h"

#include "core/edit/caseorder.h"
#include "core/edit/edittext.h"
#include "core/edit/keys.h"

namespace forlop {

Result<std::vector<EventId>> putEvents(EditBuilder& builder, CaseId caseId, std::vector<Event> drafts) {
    if (!builder.get(caseId)) return notThere(Entity::Case);
    KeySeries keys = keysOf(builder, Entity::Event, caseId);
    CaseOrder order(builder, caseId);
    std::vector<EventId> made;
    for (Event& draft : drafts) {
        if (!draft.lane.isNull() && !builder.get(draft.lane)) return notThere(Entity::Lane);
        draft.caseId = caseId;
        if (draft.title.trimmed().isEmpty() && draft.shortTitle.trimmed().isEmpty())
            return refused(EditText::tr("An event needs a title."), ErrorCode::Invalid);
        if (draft.title.trimmed().isEmpty()) draft.title = draft.shortTitle;
        if (draft.shortTitle.size() > kShortTitleLength)
            return refused(EditText::tr("A short title has at most %1 characters.").arg(kShortTitleLength),
                           ErrorCode::Invalid);
        if (draft.key.isEmpty())
            draft.key = keys.next();
        else if (keys.has(draft.key))
            return refused(EditText::tr("%1 is already the key of another event.").arg(draft.key));
        else
            keys.add(draft.key);
        if (draft.id.isNull()) draft.id = builder.ids().nextId<Event>();
        if (draft.order == 0)
            draft.order =
                order.placeFor(draft.id, draft.when.isEmpty()
                                             ? std::nullopt
                                             : std::optional(startRangeOf(draft.kind, draft.when.padded())));
        builder.insert(draft);
        made.push_back(draft.id);
    }
    order.writeRespread(builder);
    return made;
}

} // namespace forlop
