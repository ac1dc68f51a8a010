// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in memory, by entity, ordered by id. Two uses: the small tables that an open project keeps whole, and
// a full snapshot of a project for what needs all of it (rules, figures, reports).
#pragma once

#include "core/model/catalogue.h"

#include <map>

namespace forlop {

template <class T> using Table = std::map<qint64, T>;

class Tables {
public:
    template <class T> [[nodiscard]] const Table<T>& of() const { return std::get<Table<T>>(m_tables); }
    template <class T> [[nodiscard]] Table<T>& of() { return std::get<Table<T>>(m_tables); }
    /// Null when there is none.
    template <class T> [[nodiscard]] const T* find(Id<T> id) const {
        const auto it = of<T>().find(id.value());
        return it == of<T>().end() ? nullptr : &it->second;
    }
    template <class T> void put(const T& row) { of<T>().insert_or_assign(row.id.value(), row); }

    friend bool operator==(const Tables&, const Tables&) = default;

private:
    template <class List> struct TablesOf;
    template <class... T> struct TablesOf<std::tuple<T...>> { using Type = std::tuple<Table<T>...>; };
    TablesOf<AllEntities>::Type m_tables;
};

/// Everything a project holds but source texts, at one moment.
using Snapshot = Tables;

} // namespace forlop
