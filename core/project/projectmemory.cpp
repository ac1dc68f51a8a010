// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/projectmemory.h"

#include "core/model/residence.h"
#include "core/project/tablerows.h"
#include "core/store/storethread.h"

namespace forlop {

namespace {
RowValues valuesAfter(const RowChange& change) {
    RowValues values(infoOf(change.entity).fields.size());
    for (const FieldChange& field : change.fields)
        if (field.field >= 0 && field.field < values.size()) values[field.field] = field.after;
    return values;
}
} // namespace

void ProjectMemory::fill(HotData data) { m_data = std::move(data); }

void ProjectMemory::apply(const QList<RowChange>& changes) {
    std::vector<HotEvent> inserted;
    const auto putInserted = [&] {
        if (!inserted.empty()) m_data.events.putAll(std::move(inserted));
        inserted.clear();
    };
    for (const RowChange& change : changes) {
        if (residenceOf(change.entity) == Residence::Memory) applyChange(m_data.tables, change);
        if (residenceOf(change.entity) != Residence::Columns || change.op == RowOp::Update) continue;
        const bool isEvent = change.entity == Entity::Event;
        if (change.op == RowOp::Insert && isEvent) {
            inserted.push_back(EventColumns::hotOf(rowFrom<Event>(change.id, valuesAfter(change))));
        } else if (change.op == RowOp::Insert) {
            m_data.influences.put(rowFrom<Influence>(change.id, valuesAfter(change)));
        } else if (isEvent) {
            putInserted();
            m_data.events.remove(EventId(change.id));
        } else {
            m_data.influences.remove(InfluenceId(change.id));
        }
    }
    putInserted();
}

void ProjectMemory::settle(const WriteOutcome& outcome) {
    // What an update left of a row is known whole only to the file.
    std::vector<HotEvent> events;
    for (const StoredRow& row : outcome.updated)
        if (row.entity == Entity::Event)
            events.push_back(EventColumns::hotOf(rowFrom<Event>(row.id, row.values)));
        else
            m_data.influences.put(rowFrom<Influence>(row.id, row.values));
    m_data.events.putAll(std::move(events));
    for (const QuoteCount& count : outcome.quotes)
        if (const auto row = m_data.events.rowOf(EventId(count.event)))
            m_data.events.setQuotes(*row, count.quotes);
}

std::optional<RowValues> ProjectMemory::read(Entity entity, qint64 id) const {
    if (residenceOf(entity) == Residence::Memory) return readRow(m_data.tables, entity, id);
    const auto row = m_store.call([&](Store& store) { return store.read(entity, id); });
    return row.ok() ? *row : std::nullopt;
}

std::vector<qint64> ProjectMemory::linking(Entity entity, int field, qint64 target) const {
    if (residenceOf(entity) == Residence::Memory) return rowsLinking(m_data.tables, entity, field, target);
    return m_store.call([&](Store& store) { return store.linking(entity, field, target); }).valueOr({});
}

std::vector<qint64> ProjectMemory::all(Entity entity) const {
    if (residenceOf(entity) == Residence::Memory) return rowIds(m_data.tables, entity);
    return m_store.call([&](Store& store) { return store.allIds(entity); }).valueOr({});
}

std::optional<Entity> ProjectMemory::entityOf(qint64 id) const {
    if (m_data.events.rowOf(EventId(id))) return Entity::Event;
    if (m_data.influences.find(InfluenceId(id)) != nullptr) return Entity::Influence;
    if (const auto entity = entityOfRow(m_data.tables, id)) return entity;
    const auto found = m_store.call([&](Store& store) { return store.entityOf(id); });
    if (!found.ok()) return std::nullopt;
    return *found;
}

void ProjectMemory::visitEvents(CaseId caseId, const std::function<void(const EventPlace&)>& visit) const {
    const EventColumns& events = m_data.events;
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == caseId)
            visit({events.id(row), events.kind(row), events.hasDate(row), events.order(row),
                   events.padded(row)});
}

void ProjectMemory::visitKeys(Entity entity, CaseId caseId,
                              const std::function<void(qint64 id, const QString& key)>& visit) const {
    if (entity != Entity::Event) {
        RowReader::visitKeys(entity, caseId, visit);
        return;
    }
    const EventColumns& events = m_data.events;
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && (caseId.isNull() || events.caseId(row) == caseId))
            visit(events.id(row).value(), events.key(row));
}

void ProjectMemory::visitFields(Entity entity, const QList<int>& fields,
                                const std::function<void(qint64 id, const RowValues& values)>& visit) const {
    if (residenceOf(entity) == Residence::Memory) {
        RowReader::visitFields(entity, fields, visit);
        return;
    }
    const auto rows = m_store.call([&](Store& store) { return store.readFields(entity, fields); });
    if (!rows.ok()) return;
    for (const StoredRow& row : *rows) visit(row.id, row.values);
}

} // namespace forlop
