// SPDX-License-Identifier: GPL-3.0-or-later
// Removing anything, with what hangs on it.
#include "core/edit/bracketspans.h"
#include "core/edit/dependents.h"
#include "core/edit/edittext.h"
#include "core/edit/eventverbs.h"
#include "core/model/entitywords.h"

#include <map>

namespace forlop {

namespace {
std::vector<std::pair<Entity, qint64>> rowsOf(Entity entity, const std::vector<qint64>& ids) {
    std::vector<std::pair<Entity, qint64>> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) rows.emplace_back(entity, id);
    return rows;
}
} // namespace

QStringList dependentsOf(const RowReader& rows, Entity entity, const std::vector<qint64>& ids) {
    IdSource unused(1);
    const EditBuilder builder(rows, unused);
    const Dependents found = dependentsOfRows(builder, rowsOf(entity, ids));
    std::map<Entity, qint64> counts;
    for (const auto& [kind, id] : found.removed) ++counts[kind];
    QStringList sentences;
    for (const auto& [kind, count] : counts) sentences.append(countedNoun(kind, count));
    qint64 inbox = 0;
    for (const EmptiedLink& link : found.emptied)
        if (link.entity == Entity::Event && link.field == fieldOf<Event>(&Event::lane)) ++inbox;
    if (inbox == 1) sentences.append(EditText::tr("1 event goes to the inbox"));
    if (inbox > 1) sentences.append(EditText::tr("%1 events go to the inbox").arg(inbox));
    return sentences;
}

Result<Edit> removeRows(EditBuilder& builder, Entity entity, const std::vector<qint64>& ids) {
    if (entity == Entity::Project) return refused(EditText::tr("A project cannot be removed from itself."));
    for (const qint64 id : ids)
        if (!builder.values(entity, id)) return notThere(entity);
    const QString name = ids.empty() ? QString() : nameOfRows(builder, entity, ids);
    if (entity == Entity::Frontier) {
        for (const qint64 id : ids) dissolveFrontier(builder, FrontierId(id));
        return builder.build(EditText::tr("Delete %1").arg(name));
    }
    if (entity == Entity::Bracket)
        for (const qint64 id : ids) releaseFrontiers(builder, BracketId(id));
    removeWithDependents(builder, rowsOf(entity, ids));
    return builder.build(EditText::tr("Delete %1").arg(name));
}

} // namespace forlop
