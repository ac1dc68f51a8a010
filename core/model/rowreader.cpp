// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rowreader.h"

namespace forlop {

void RowReader::visitEvents(CaseId caseId, const std::function<void(const EventPlace&)>& visit) const {
    for (const Event& event : where(&Event::caseId, caseId))
        visit({event.id, event.kind, !event.when.isEmpty(), event.order, event.when.padded()});
}

void RowReader::visitKeys(Entity entity, CaseId caseId,
                          const std::function<void(qint64 id, const QString& key)>& visit) const {
    const EntityInfo& info = infoOf(entity);
    const int keyField = info.indexOf(QStringLiteral("key"));
    const int caseField = info.indexOf(QStringLiteral("case_id"));
    if (keyField < 0) return;
    const bool ofOneCase = caseField >= 0 && !caseId.isNull();
    for (const qint64 id : ofOneCase ? linking(entity, caseField, caseId.value()) : all(entity))
        if (const auto values = read(entity, id)) visit(id, values->at(keyField).toString());
}

void RowReader::visitFields(Entity entity, const QList<int>& fields,
                            const std::function<void(qint64 id, const RowValues& values)>& visit) const {
    for (const qint64 id : all(entity)) {
        const auto row = read(entity, id);
        if (!row) continue;
        RowValues values;
        for (const int field : fields) values.append(row->value(field));
        visit(id, values);
    }
}

} // namespace forlop
