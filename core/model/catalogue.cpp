// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

namespace forlop {

namespace {
template <class M> std::optional<Entity> targetOf() {
    if constexpr (LinkTarget<M>::isLink) {
        using Target = typename LinkTarget<M>::Target;
        if constexpr (!std::is_same_v<Target, AnyObject>) return Target::kEntity;
    }
    return std::nullopt;
}

template <class T> EntityInfo describe() {
    EntityInfo info{T::kEntity, QString::fromLatin1(T::kTable), {}};
    forEachField<T>([&](int, const auto& each) {
        using Member = std::decay_t<decltype(std::declval<T>().*(each.member))>;
        info.fields.append({QString::fromLatin1(each.name), each.kind, targetOf<Member>()});
    });
    return info;
}

const std::array<EntityInfo, kEntityCount>& catalogue() {
    static const auto all = [] {
        std::array<EntityInfo, kEntityCount> infos;
        size_t next = 0;
        forEachEntity([&]<class T>() {
            Q_ASSERT(static_cast<size_t>(T::kEntity) == next + 1);
            infos[next++] = describe<T>();
        });
        return infos;
    }();
    return all;
}
} // namespace

int EntityInfo::indexOf(const QString& fieldName) const {
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (fields.at(i).name == fieldName) return static_cast<int>(i);
    return -1;
}

const EntityInfo& infoOf(Entity entity) { return catalogue()[static_cast<size_t>(entity) - 1]; }

std::optional<Entity> entityOfTable(const QString& table) {
    for (const EntityInfo& info : catalogue())
        if (info.table == table) return info.entity;
    return std::nullopt;
}

} // namespace forlop
