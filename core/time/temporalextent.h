// SPDX-License-Identifier: GPL-3.0-or-later
// When something was, as far as anybody knows. Time is never a point by accident: every date holds its EDTF
// text (ISO 8601-2:2019), the words the analyst typed, how it is known, and four bounds, half-open: the start
// lies in [startFrom, startUntil), the end in [endFrom, endUntil). Decisions and events are one moment inside
// [startFrom, endUntil); activities and states are spans. `padded` bounds widen what is marked `~` by one
// unit of its precision; the timeline and the analyses use those, `bounds` stay as the standard says.
#pragma once

#include "core/time/instant.h"

#include <QString>

namespace forlop {

enum class Basis { Stated, WaveDated, Inferred };

/// The finest unit a value is known to. Ordered from coarse to fine.
enum class Precision { None, Century, Decade, Year, Half, Term, Quarter, Season, Month, Day, Second };

struct Bounds {
    Instant startFrom = kMinusInfinity;
    Instant startUntil = kInfinity;
    Instant endFrom = kMinusInfinity;
    Instant endUntil = kInfinity;

    friend bool operator==(const Bounds&, const Bounds&) = default;
};

/// What the text says beyond its bounds; a bit set, kept in one integer column.
namespace extentflag {
inline constexpr quint32 UnknownStart = 1U << 0; ///< `/2002`: possible from −∞, never certain
inline constexpr quint32 UnknownEnd = 1U << 1;   ///< `2002/`
inline constexpr quint32 OpenStart = 1U << 2;    ///< `../2002`
inline constexpr quint32 OpenEnd = 1U << 3;      ///< `2002/..`
inline constexpr quint32 ApproxStart = 1U << 4;  ///< `~` or `%` on (the start of) the value
inline constexpr quint32 ApproxEnd = 1U << 5;
inline constexpr quint32 DoubtfulStart = 1U << 6; ///< `?` or `%` on (the start of) the value
inline constexpr quint32 DoubtfulEnd = 1U << 7;
inline constexpr quint32 Interval = 1U << 8; ///< written as A/B
inline constexpr quint32 OneOf = 1U << 9;    ///< `[…]`: one moment among them
inline constexpr quint32 AllOf = 1U << 10;   ///< `{…}`
inline constexpr quint32 Earlier = 1U << 11; ///< `[..x]`: nothing is known of how early
inline constexpr quint32 Later = 1U << 12;   ///< `[x..]`: nothing is known of how late
inline constexpr int PrecisionShift = 16;    ///< four bits: Precision of the coarsest part
} // namespace extentflag

class TemporalExtent {
public:
    /// No date at all: empty text, bounds −∞ to ∞.
    TemporalExtent() = default;
    /// From stored text; text that cannot be read gives an extent without a date that keeps the text. `..`
    /// alone, which is no EDTF, is an end (or start) known to be open: bounds −∞ to ∞, flagged OpenStart and
    /// OpenEnd.
    explicit TemporalExtent(QString edtf, QString words = {}, Basis basis = Basis::Stated);
    /// As above with bounds already known (a bulk load that does not parse again).
    TemporalExtent(QString edtf, QString words, Basis basis, Bounds padded, quint32 flags);

    [[nodiscard]] bool isEmpty() const { return m_edtf.isEmpty(); }
    [[nodiscard]] const QString& edtf() const { return m_edtf; }
    /// What was typed, verbatim; empty when the EDTF itself was typed.
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] Basis basis() const { return m_basis; }
    /// As the standard says; read from the text on each call.
    [[nodiscard]] Bounds bounds() const;
    [[nodiscard]] const Bounds& padded() const { return m_padded; }
    [[nodiscard]] quint32 flags() const { return m_flags; }
    [[nodiscard]] bool has(quint32 flag) const { return (m_flags & flag) != 0; }
    [[nodiscard]] Precision precision() const;
    /// Middle of the padded bounds, or the finite one of them; what a mark without better knowledge stands
    /// on.
    [[nodiscard]] Instant bestEstimate() const;

    [[nodiscard]] TemporalExtent withBasis(Basis basis) const;

    friend bool operator==(const TemporalExtent& a, const TemporalExtent& b) {
        return a.m_edtf == b.m_edtf && a.m_words == b.m_words && a.m_basis == b.m_basis;
    }

private:
    QString m_edtf;
    QString m_words;
    Bounds m_padded;
    quint32 m_flags = 0;
    Basis m_basis = Basis::Stated;
};

} // namespace forlop
