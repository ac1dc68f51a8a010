// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the row changes of one edit. Reads what is there through a RowReader and sees its own changes on
// top, so that a verb made of several steps reads what it has just written; several changes of one row become
// one.
#pragma once

#include "core/edit/edit.h"
#include "core/model/rowreader.h"

#include <map>

namespace forlop {

/// Hands out new ids; the open project owns one (31 random bits, then a counter).
class IdSource {
public:
    explicit IdSource(qint64 first) : m_next(first) {}
    [[nodiscard]] qint64 next() { return m_next++; }
    template <class T> [[nodiscard]] Id<T> nextId() { return Id<T>(next()); }

private:
    qint64 m_next;
};

class EditBuilder {
public:
    EditBuilder(const RowReader& rows, IdSource& ids) : m_rows(rows), m_ids(ids) {}

    /// Gives the row an id if it has none and returns it.
    template <class T> Id<T> insert(T row) {
        if (row.id.isNull()) row.id = m_ids.nextId<T>();
        note(T::kEntity, row.id.value(), std::nullopt, valuesOf(row));
        return row.id;
    }
    /// Replaces the row of that id by `row`; nothing is noted when it is equal or not there.
    template <class T> void replace(const T& row) {
        if (const auto was = current(T::kEntity, row.id.value()))
            note(T::kEntity, row.id.value(), was, valuesOf(row));
    }
    template <class T> void remove(Id<T> id) { remove(T::kEntity, id.value()); }
    void remove(Entity entity, qint64 id);
    /// Sets one field of a row by number.
    void set(Entity entity, qint64 id, int field, const QVariant& value);

    /// The row as it will be after this edit.
    template <class T> [[nodiscard]] std::optional<T> get(Id<T> id) const {
        const auto values = current(T::kEntity, id.value());
        return values ? std::optional<T>(rowFrom<T>(id.value(), *values)) : std::nullopt;
    }
    /// Rows linking to `target` as they will be after this edit, ascending by id.
    template <class T, class Tag>
    [[nodiscard]] std::vector<T> where(Id<Tag> T::*member, Id<Tag> target) const {
        std::vector<T> rows;
        for (const qint64 id : linking(T::kEntity, fieldOf<T>(member), target.value()))
            if (auto row = get<T>(Id<T>(id))) rows.push_back(std::move(*row));
        return rows;
    }
    [[nodiscard]] std::vector<qint64> linking(Entity entity, int field, qint64 target) const;
    /// Rows of T that this edit inserted or changed, as they will be, ascending by id.
    template <class T> [[nodiscard]] std::vector<T> written() const {
        std::vector<T> rows;
        for (const auto& [place, noted] : m_noted)
            if (place.first == T::kEntity && noted.after)
                rows.push_back(rowFrom<T>(place.second, *noted.after));
        return rows;
    }
    /// Whether this edit inserted, changed or removed the row.
    [[nodiscard]] bool hasNoted(Entity entity, qint64 id) const { return m_noted.contains({entity, id}); }
    /// All fields of a row as it will be after this edit.
    [[nodiscard]] std::optional<RowValues> values(Entity entity, qint64 id) const {
        return current(entity, id);
    }
    [[nodiscard]] const RowReader& rows() const { return m_rows; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    void addBlob(Blob blob) { m_blobs.append(std::move(blob)); }

    /// The edit so far; row changes that come to nothing are left out.
    [[nodiscard]] Edit build(const QString& sentence, const QString& mergeKey = {},
                             const QString& reason = {}) const;

private:
    struct Noted {
        std::optional<RowValues> before;
        std::optional<RowValues> after;
        int order = 0;
    };
    using Place = std::pair<Entity, qint64>;

    [[nodiscard]] std::optional<RowValues> current(Entity entity, qint64 id) const;
    void note(Entity entity, qint64 id, const std::optional<RowValues>& before,
              const std::optional<RowValues>& after);

    const RowReader& m_rows;
    IdSource& m_ids;
    std::map<Place, Noted> m_noted;
    QList<Blob> m_blobs;
    int m_count = 0;
};

} // namespace forlop
