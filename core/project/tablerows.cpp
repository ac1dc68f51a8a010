// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tablerows.h"

namespace forlop {

namespace {
struct TableCalls {
    std::optional<RowValues> (*read)(const Tables&, qint64);
    std::vector<qint64> (*linking)(const Tables&, int, qint64);
    std::vector<qint64> (*ids)(const Tables&);
    bool (*has)(const Tables&, qint64);
    void (*apply)(Tables&, const RowChange&);
};

template <class T> std::optional<RowValues> readOf(const Tables& tables, qint64 id) {
    const T* row = tables.find(Id<T>(id));
    return row == nullptr ? std::nullopt : std::optional(valuesOf(*row));
}

template <class T> qint64 linkOf(const T& row, int wanted) {
    qint64 link = 0;
    forEachField<T>([&](int index, const auto& each) {
        if constexpr (LinkTarget<std::decay_t<decltype(row.*(each.member))>>::isLink)
            if (index == wanted) link = (row.*(each.member)).value();
    });
    return link;
}

template <class T> std::vector<qint64> linkingOf(const Tables& tables, int field, qint64 target) {
    std::vector<qint64> ids;
    if (target == 0) return ids;
    for (const auto& [id, row] : tables.of<T>())
        if (linkOf(row, field) == target) ids.push_back(id);
    return ids;
}

template <class T> std::vector<qint64> idsOf(const Tables& tables) {
    std::vector<qint64> ids;
    ids.reserve(tables.of<T>().size());
    for (const auto& [id, row] : tables.of<T>()) ids.push_back(id);
    return ids;
}

template <class T> bool hasOf(const Tables& tables, qint64 id) { return tables.of<T>().contains(id); }

template <class T> void applyOf(Tables& tables, const RowChange& change) {
    if (change.op == RowOp::Remove) {
        tables.of<T>().erase(change.id);
        return;
    }
    RowValues values = readOf<T>(tables, change.id).value_or(valuesOf(T()));
    for (const FieldChange& field : change.fields)
        if (field.field >= 0 && field.field < values.size()) values[field.field] = field.after;
    tables.put(rowFrom<T>(change.id, values));
}

const TableCalls& callsOf(Entity entity) {
    static const auto all = [] {
        std::array<TableCalls, kEntityCount> calls;
        forEachEntity([&]<class T>() {
            calls[static_cast<size_t>(T::kEntity) - 1] = {readOf<T>, linkingOf<T>, idsOf<T>, hasOf<T>,
                                                          applyOf<T>};
        });
        return calls;
    }();
    return all[static_cast<size_t>(entity) - 1];
}
} // namespace

std::optional<RowValues> readRow(const Tables& tables, Entity entity, qint64 id) {
    return callsOf(entity).read(tables, id);
}
std::vector<qint64> rowsLinking(const Tables& tables, Entity entity, int field, qint64 target) {
    return callsOf(entity).linking(tables, field, target);
}
std::vector<qint64> rowIds(const Tables& tables, Entity entity) { return callsOf(entity).ids(tables); }

std::optional<Entity> entityOfRow(const Tables& tables, qint64 id) {
    for (int number = 1; number <= kEntityCount; ++number)
        if (callsOf(static_cast<Entity>(number)).has(tables, id)) return static_cast<Entity>(number);
    return std::nullopt;
}

void applyChange(Tables& tables, const RowChange& change) { callsOf(change.entity).apply(tables, change); }

} // namespace forlop
