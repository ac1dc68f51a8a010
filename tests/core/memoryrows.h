// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in memory for tests of verbs: what a project's reader answers, and edits applied as a store would.
#pragma once

#include "core/edit/editbuilder.h"

#include <map>

namespace forlop {

class MemoryRows : public RowReader {
public:
    using Rows = std::map<std::pair<Entity, qint64>, RowValues>;

    std::optional<RowValues> read(Entity entity, qint64 id) const override {
        const auto it = m_rows.find({entity, id});
        return it == m_rows.end() ? std::nullopt : std::optional(it->second);
    }
    std::vector<qint64> linking(Entity entity, int field, qint64 target) const override {
        std::vector<qint64> ids;
        for (const auto& [place, values] : m_rows)
            if (place.first == entity && values.at(field).toLongLong() == target) ids.push_back(place.second);
        return ids;
    }
    std::vector<qint64> all(Entity entity) const override {
        std::vector<qint64> ids;
        for (const auto& [place, values] : m_rows)
            if (place.first == entity) ids.push_back(place.second);
        return ids;
    }
    std::optional<Entity> entityOf(qint64 id) const override {
        for (const auto& [place, values] : m_rows)
            if (place.second == id) return place.first;
        return std::nullopt;
    }

    void apply(const Edit& edit) {
        for (const RowChange& change : edit.changes) {
            const auto place = std::pair(change.entity, change.id);
            if (change.op == RowOp::Remove) {
                m_rows.erase(place);
                continue;
            }
            RowValues& values = m_rows[place];
            if (change.op == RowOp::Insert) values.resize(infoOf(change.entity).fields.size());
            for (const FieldChange& field : change.fields) values[field.field] = field.after;
        }
    }
    template <class T> void put(const T& row) { m_rows[{T::kEntity, row.id.value()}] = valuesOf(row); }
    const Rows& rows() const { return m_rows; }

    /// Links that point at nothing: after any edit there must be none.
    QStringList danglingLinks() const {
        QStringList dangling;
        for (const auto& [place, values] : m_rows) {
            const EntityInfo& info = infoOf(place.first);
            for (int i = 0; i < info.fields.size(); ++i) {
                if (info.fields.at(i).kind != FieldKind::Link || values.at(i).toLongLong() == 0) continue;
                const auto target = entityOf(values.at(i).toLongLong());
                if (!target || (info.fields.at(i).target && *info.fields.at(i).target != *target))
                    dangling.append(info.table + u'.' + info.fields.at(i).name);
            }
        }
        return dangling;
    }

private:
    Rows m_rows;
};

} // namespace forlop
