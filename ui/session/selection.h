// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a window: rows of one entity, by id. Canvas, tables and inspector all speak of it.
#pragma once

#include "core/model/entity.h"

#include <QMetaType>

#include <algorithm>
#include <vector>

namespace forlop {

struct ObjectRef {
    Entity entity = Entity::Event;
    qint64 id = 0;
    [[nodiscard]] bool isNull() const { return id == 0; }
    friend bool operator==(const ObjectRef&, const ObjectRef&) = default;
};

struct Selection {
    Entity entity = Entity::Event;
    std::vector<qint64> ids; ///< in the order they were taken; the last is the current one

    Selection() = default;
    Selection(Entity kind, std::vector<qint64> list) : entity(kind), ids(std::move(list)) {}
    template <class Tag> explicit Selection(Id<Tag> id) : entity(Tag::kEntity) {
        if (!id.isNull()) ids.push_back(id.value());
    }

    [[nodiscard]] bool isEmpty() const { return ids.empty(); }
    [[nodiscard]] size_t size() const { return ids.size(); }
    [[nodiscard]] bool isOne(Entity kind) const { return entity == kind && ids.size() == 1; }
    [[nodiscard]] bool holds(Entity kind) const { return entity == kind && !ids.empty(); }
    [[nodiscard]] bool contains(Entity kind, qint64 id) const {
        return entity == kind && std::find(ids.begin(), ids.end(), id) != ids.end();
    }
    /// The only one, or nothing.
    [[nodiscard]] ObjectRef one() const {
        return ids.size() == 1 ? ObjectRef{entity, ids.front()} : ObjectRef{};
    }
    /// As typed ids; empty when the selection is of another entity.
    template <class T> [[nodiscard]] std::vector<Id<T>> of() const {
        std::vector<Id<T>> typed;
        if (entity == T::kEntity)
            for (const qint64 id : ids) typed.emplace_back(id);
        return typed;
    }
    friend bool operator==(const Selection&, const Selection&) = default;
};

} // namespace forlop

Q_DECLARE_METATYPE(forlop::ObjectRef)
