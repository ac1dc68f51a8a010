// SPDX-License-Identifier: GPL-3.0-or-later
// Reading single rows by id or by link, wherever they are kept: what a verb needs to build an edit. The open
// project is one; tests use tables in memory.
#pragma once

#include "core/model/catalogue.h"

#include <functional>
#include <vector>

namespace forlop {

/// What the order of events is decided on.
struct EventPlace {
    EventId id;
    EventKind kind = EventKind::Event;
    bool hasDate = false;
    double order = 0;
    Bounds padded;
};

class RowReader {
public:
    RowReader() = default;
    virtual ~RowReader() = default;
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    /// All fields of one row, or nothing.
    [[nodiscard]] virtual std::optional<RowValues> read(Entity entity, qint64 id) const = 0;
    /// Ids of the rows whose link field `field` is `target`, ascending. `field` counts as in fields().
    [[nodiscard]] virtual std::vector<qint64> linking(Entity entity, int field, qint64 target) const = 0;
    /// All ids of an entity, ascending.
    [[nodiscard]] virtual std::vector<qint64> all(Entity entity) const = 0;
    /// Which entity an id belongs to.
    [[nodiscard]] virtual std::optional<Entity> entityOf(qint64 id) const = 0;
    /// Every event of a case, ascending by id. Whoever holds hot columns answers from them.
    virtual void visitEvents(CaseId caseId, const std::function<void(const EventPlace&)>& visit) const;
    /// Every key of an entity; of one case where the entity has a case and `caseId` is not null.
    virtual void visitKeys(Entity entity, CaseId caseId,
                           const std::function<void(qint64 id, const QString& key)>& visit) const;

    /// Some fields of every row of an entity, ascending by id, the values in the order asked for. For whoever
    /// needs one column of all rows: one question instead of one a row.
    virtual void visitFields(Entity entity, const QList<int>& fields,
                             const std::function<void(qint64 id, const RowValues& values)>& visit) const;

    template <class T> [[nodiscard]] std::optional<T> get(Id<T> id) const {
        const auto values = read(T::kEntity, id.value());
        return values ? std::optional<T>(rowFrom<T>(id.value(), *values)) : std::nullopt;
    }
    /// Rows of T whose link `member` points at `target`.
    template <class T, class Tag>
    [[nodiscard]] std::vector<T> where(Id<Tag> T::*member, Id<Tag> target) const {
        std::vector<T> rows;
        for (const qint64 id : linking(T::kEntity, fieldOf<T>(member), target.value()))
            if (auto row = get<T>(Id<T>(id))) rows.push_back(std::move(*row));
        return rows;
    }
    template <class T> [[nodiscard]] std::vector<T> everyRow() const {
        std::vector<T> rows;
        for (const qint64 id : all(T::kEntity))
            if (auto row = get<T>(Id<T>(id))) rows.push_back(std::move(*row));
        return rows;
    }
};

} // namespace forlop
