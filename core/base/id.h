// SPDX-License-Identifier: GPL-3.0-or-later
// Typed ids: an EventId is not a LaneId and neither is a number. Zero is "none".
// Ids are positive 64-bit integers: 31 random bits drawn at each writable opening, then a 32-bit counter,
// so that ids stay unique over copies of a file; they are never reused. JSON writes them as strings.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace forlop {

template <class Tag> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    constexpr explicit operator bool() const { return m_value != 0; }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// Any entity at all: what evidence, memos and code assignments point at.
using ObjectId = Id<struct AnyObject>;

template <class Tag> constexpr ObjectId objectId(Id<Tag> id) { return ObjectId(id.value()); }

} // namespace forlop

template <class Tag> struct std::hash<forlop::Id<Tag>> {
    size_t operator()(forlop::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
