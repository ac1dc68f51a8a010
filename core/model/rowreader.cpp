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

} // namespace forlop
