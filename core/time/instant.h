// SPDX-License-Identifier: GPL-3.0-or-later
// One point on the time line: seconds from 1970-01-01T00:00:00 in civil time without zone, proleptic
// Gregorian calendar, astronomical years (year 0 exists). INT64_MIN and INT64_MAX are −∞ and ∞, which leaves
// about ±292,000 million years in between.
#pragma once

#include <QString>
#include <QtGlobal>

#include <limits>
#include <optional>

namespace forlop {

using Instant = qint64;

inline constexpr Instant kMinusInfinity = std::numeric_limits<qint64>::min();
inline constexpr Instant kInfinity = std::numeric_limits<qint64>::max();
inline constexpr qint64 kSecondsPerDay = 86'400;
/// Years whose every second can be held; beyond them reading a date fails with a sentence.
inline constexpr qint64 kMinYear = -292'000'000'000;
inline constexpr qint64 kMaxYear = 292'000'000'000;

struct CivilDate {
    qint64 year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to daysInMonth

    friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

[[nodiscard]] constexpr bool isFinite(Instant t) { return t != kMinusInfinity && t != kInfinity; }
[[nodiscard]] bool isLeapYear(qint64 year);
[[nodiscard]] int daysInMonth(qint64 year, int month);

/// Start of that day. The date must be within kMinYear to kMaxYear.
[[nodiscard]] Instant instantFromCivil(CivilDate date);
/// The day in which `t` lies; `t` must be finite.
[[nodiscard]] CivilDate civilFromInstant(Instant t);

/// `YYYY-MM-DD`, years of more than four digits or negative written out ("-1985-01-01", "170000002-01-01");
/// a time of day is added as "Thh:mm:ss" where it is not midnight; "-inf" and "inf" for the infinities.
[[nodiscard]] QString isoText(Instant t);
/// The reverse of isoText.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString& text);

} // namespace forlop
