// SPDX-License-Identifier: GPL-3.0-or-later
// What an open project holds in memory, kept in step with its file, and its rows read from wherever they
// live: the small tables from memory, the rest from the file.
#pragma once

#include "core/model/rowreader.h"
#include "core/store/store.h"

namespace forlop {

class StoreThread;

class ProjectMemory final : public RowReader {
public:
    explicit ProjectMemory(StoreThread& store) : m_store(store) {}

    void fill(HotData data);
    /// After a write that went well: its changes, in order, then what the file found out on the way.
    void apply(const QList<RowChange>& changes);
    void settle(const WriteOutcome& outcome);

    [[nodiscard]] const Tables& tables() const { return m_data.tables; }
    [[nodiscard]] const EventColumns& events() const { return m_data.events; }
    [[nodiscard]] const InfluenceColumns& influences() const { return m_data.influences; }

    [[nodiscard]] std::optional<RowValues> read(Entity entity, qint64 id) const override;
    [[nodiscard]] std::vector<qint64> linking(Entity entity, int field, qint64 target) const override;
    [[nodiscard]] std::vector<qint64> all(Entity entity) const override;
    [[nodiscard]] std::optional<Entity> entityOf(qint64 id) const override;
    void visitEvents(CaseId caseId, const std::function<void(const EventPlace&)>& visit) const override;
    void visitKeys(Entity entity, CaseId caseId,
                   const std::function<void(qint64 id, const QString& key)>& visit) const override;
    void visitFields(Entity entity, const QList<int>& fields,
                     const std::function<void(qint64 id, const RowValues& values)>& visit) const override;

private:
    StoreThread& m_store;
    HotData m_data;
};

} // namespace forlop
