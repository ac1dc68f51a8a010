// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/calendarticks.h"

#include "core/time/datewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

constexpr size_t kMostTicks = 10'000;
constexpr TickUnit kFineToCoarse[] = {TickUnit::Hour,   TickUnit::Day,     TickUnit::Week,
                                      TickUnit::Month,  TickUnit::Quarter, TickUnit::Year,
                                      TickUnit::Decade, TickUnit::Century, TickUnit::Millennium};

qint64 floorDivide(qint64 value, qint64 by) {
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

qint64 yearsIn(TickUnit unit) {
    switch (unit) {
    case TickUnit::Millennium:
        return 1000;
    case TickUnit::Century:
        return 100;
    case TickUnit::Decade:
        return 10;
    default:
        return 1;
    }
}

// The shortest the unit can be, so that no two ticks stand closer than asked.
double shortestSeconds(TickUnit unit) {
    switch (unit) {
    case TickUnit::Hour:
        return 3600.0;
    case TickUnit::Day:
        return 86'400.0;
    case TickUnit::Week:
        return 7 * 86'400.0;
    case TickUnit::Month:
        return 28 * 86'400.0;
    case TickUnit::Quarter:
        return 90 * 86'400.0;
    default:
        return 365 * 86'400.0 * static_cast<double>(yearsIn(unit));
    }
}

// Within the years that can be held, with room for one millennium more.
Instant clampToCalendar(Instant t) {
    return std::clamp(t, instantFromCivil({kMinYear, 1, 1}), instantFromCivil({kMaxYear, 12, 31}));
}

constexpr qint64 kMondayBeforeEpoch = -3; // 1970-01-01 was a Thursday

} // namespace

TickUnit finestUnit(double secondsPerPixel, double minPixels) {
    for (const TickUnit unit : kFineToCoarse)
        if (shortestSeconds(unit) >= secondsPerPixel * minPixels) return unit;
    return TickUnit::Millennium;
}

TickUnit coarser(TickUnit unit) {
    switch (unit) {
    case TickUnit::Hour:
        return TickUnit::Day;
    case TickUnit::Day:
    case TickUnit::Week:
        return TickUnit::Month;
    case TickUnit::Month:
    case TickUnit::Quarter:
        return TickUnit::Year;
    case TickUnit::Year:
        return TickUnit::Decade;
    case TickUnit::Decade:
        return TickUnit::Century;
    case TickUnit::Century:
    case TickUnit::Millennium:
        break;
    }
    return TickUnit::Millennium;
}

Instant floorTo(Instant t, TickUnit unit) {
    t = clampToCalendar(t);
    if (unit == TickUnit::Hour) return floorDivide(t, 3600) * 3600;
    const qint64 day = floorDivide(t, kSecondsPerDay);
    if (unit == TickUnit::Day) return day * kSecondsPerDay;
    if (unit == TickUnit::Week)
        return (floorDivide(day - kMondayBeforeEpoch, 7) * 7 + kMondayBeforeEpoch) * kSecondsPerDay;
    const CivilDate date = civilFromInstant(t);
    if (unit == TickUnit::Month) return instantFromCivil({date.year, date.month, 1});
    if (unit == TickUnit::Quarter) return instantFromCivil({date.year, (date.month - 1) / 3 * 3 + 1, 1});
    const qint64 years = yearsIn(unit);
    return instantFromCivil({floorDivide(date.year, years) * years, 1, 1});
}

Instant nextAfter(Instant t, TickUnit unit) {
    const Instant start = floorTo(t, unit);
    if (unit == TickUnit::Hour) return start + 3600;
    if (unit == TickUnit::Day) return start + kSecondsPerDay;
    if (unit == TickUnit::Week) return start + 7 * kSecondsPerDay;
    const CivilDate date = civilFromInstant(start);
    if (unit == TickUnit::Month || unit == TickUnit::Quarter) {
        const int month = date.month + (unit == TickUnit::Month ? 1 : 3);
        return month > 12 ? instantFromCivil({date.year + 1, 1, 1}) : instantFromCivil({date.year, month, 1});
    }
    return instantFromCivil({date.year + yearsIn(unit), 1, 1});
}

std::vector<Tick> ticksIn(Instant from, Instant until, TickUnit unit) {
    std::vector<Tick> ticks;
    if (from >= until) return ticks;
    const Instant last = clampToCalendar(until);
    Instant at = floorTo(from, unit);
    while (at < last && ticks.size() < kMostTicks) {
        const Instant next = nextAfter(at, unit);
        ticks.push_back({at, next});
        at = next;
    }
    return ticks;
}

QString tickLabel(Instant t, TickUnit unit, DateLanguage language) {
    const CivilDate date = civilFromInstant(clampToCalendar(t));
    switch (unit) {
    case TickUnit::Hour: {
        const qint64 hour = (t - floorTo(t, TickUnit::Day)) / 3600;
        return QString::number(hour).rightJustified(2, u'0') + u":00"_s;
    }
    case TickUnit::Day:
    case TickUnit::Week:
        return QString::number(date.day);
    case TickUnit::Month:
        return shortMonthName(date.month, language);
    case TickUnit::Quarter:
        return (language == DateLanguage::English ? u"Q"_s : u"K"_s) +
               QString::number((date.month - 1) / 3 + 1);
    case TickUnit::Decade:
        if (date.year > 0)
            return yearInWords(date.year, language) +
                   (language == DateLanguage::English ? u"s"_s : u"-årene"_s);
        break;
    case TickUnit::Year:
    case TickUnit::Century:
    case TickUnit::Millennium:
        break;
    }
    return yearInWords(date.year, language);
}

} // namespace forlop
