// SPDX-License-Identifier: GPL-3.0-or-later
// The device behind "one description per entity": each entity has `fields()`, a tuple of name, member and
// kind, written once. From it come the row mapping, the JSON of the edit log, the diff, equality and the
// property editor. A field's value travels as a QVariant: text, whole number, real, flag, choice (its stored
// word), link (id, or null) or date (a TemporalExtent).
#pragma once

#include "core/model/entity.h"
#include "core/time/temporalextent.h"

#include <QVariant>

#include <array>
#include <optional>
#include <tuple>
#include <type_traits>

Q_DECLARE_METATYPE(forlop::TemporalExtent)

namespace forlop {

enum class FieldKind {
    Key,    ///< what an analyst sees and edits: A13, R.6; unique in its case
    Title,  ///< one line that stands for the row
    Text,   ///< one line
    Long,   ///< paragraphs; read by id when shown
    Number, ///< whole number
    Real,   ///< real number, null where not known
    Flag,   ///< yes or no
    Choice, ///< one of an enum's words
    Link,   ///< id of another row, null for none
    Date,   ///< TemporalExtent
    Hash,   ///< SHA-256 of a blob, hexadecimal, empty for none
};

template <class Owner, class Member> struct Field {
    const char* name;
    Member Owner::*member;
    FieldKind kind;
};

template <class Owner, class Member>
constexpr Field<Owner, Member> field(const char* name, Member Owner::*member, FieldKind kind) {
    return {name, member, kind};
}

/// The stored words of an enum, in the order of its values. Specialised beside each enum.
template <class E> struct Words;

template <class E> QString wordOf(E value) {
    return QString::fromUtf8(Words<E>::list[static_cast<size_t>(value)]);
}
template <class E> std::optional<E> fromWord(const QString& word) {
    for (size_t i = 0; i < Words<E>::list.size(); ++i)
        if (word == QString::fromUtf8(Words<E>::list[i])) return static_cast<E>(i);
    return std::nullopt;
}

/// Which entity a link member points at; none for ObjectId, which points at any.
template <class M> struct LinkTarget { static constexpr bool isLink = false; };
template <class Tag> struct LinkTarget<Id<Tag>> {
    static constexpr bool isLink = true;
    using Target = Tag;
};

template <class M> QVariant toValue(const M& member) {
    if constexpr (LinkTarget<M>::isLink)
        return member.isNull() ? QVariant() : QVariant(static_cast<qlonglong>(member.value()));
    else if constexpr (std::is_enum_v<M>)
        return wordOf(member);
    else if constexpr (std::is_same_v<M, std::optional<double>>)
        return member ? QVariant(*member) : QVariant();
    else if constexpr (std::is_same_v<M, bool>)
        return QVariant(member);
    else if constexpr (std::is_integral_v<M>)
        return QVariant(static_cast<qlonglong>(member));
    else
        return QVariant::fromValue(member);
}

/// Values that do not fit leave the member at its default.
template <class M> void fromValue(const QVariant& value, M& member) {
    if constexpr (LinkTarget<M>::isLink)
        member = M(value.toLongLong());
    else if constexpr (std::is_enum_v<M>)
        member = fromWord<M>(value.toString()).value_or(M{});
    else if constexpr (std::is_same_v<M, std::optional<double>>)
        member = value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
    else if constexpr (std::is_same_v<M, bool>)
        member = value.toBool();
    else if constexpr (std::is_integral_v<M>)
        member = static_cast<M>(value.toLongLong());
    else
        member = value.template value<M>();
}

/// Calls `f(index, field)` for each field of T, index counting from 0.
template <class T, class F> void forEachField(F&& f) {
    std::apply(
        [&](const auto&... each) {
            int index = 0;
            (f(index++, each), ...);
        },
        T::fields());
}

template <class T> constexpr int fieldCount() {
    return static_cast<int>(std::tuple_size_v<decltype(T::fields())>);
}

/// The number of the field behind a member: `fieldOf<Event>(&Event::title)`.
template <class T, class M> int fieldOf(M T::*member) {
    int found = -1;
    forEachField<T>([&](int index, const auto& each) {
        if constexpr (std::is_same_v<std::decay_t<decltype(each.member)>, M T::*>)
            if (each.member == member) found = index;
    });
    return found;
}

/// Field by field, in the order of fields().
using RowValues = QList<QVariant>;

template <class T> RowValues valuesOf(const T& row) {
    RowValues values;
    values.reserve(fieldCount<T>());
    forEachField<T>([&](int, const auto& each) { values.append(toValue(row.*(each.member))); });
    return values;
}
template <class T> T rowFrom(qint64 id, const RowValues& values) {
    T row;
    row.id = Id<T>(id);
    forEachField<T>([&](int index, const auto& each) {
        if (index < values.size()) fromValue(values.at(index), row.*(each.member));
    });
    return row;
}

} // namespace forlop
