// SPDX-License-Identifier: GPL-3.0-or-later
// From the parts of an EDTF text to the moments it allows.
#include "core/time/edtfsyntax.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr qint64 kPowers[] = {1, 10, 100, 1'000, 10'000};

struct Grouping {
    int firstMonth = 1; ///< 12: reaches into the next year
    int months = 3;
    Precision precision = Precision::Season;
};

Grouping groupingOf(int code) {
    if (code <= 28) return {3 + (code - 21) % 4 * 3, 3, Precision::Season};
    if (code <= 32)
        return {(code - 29) < 2 ? 9 + (code - 29) * 3 : 3 + (code - 31) * 3, 3, Precision::Season};
    if (code <= 36) return {1 + (code - 33) * 3, 3, Precision::Quarter};
    if (code <= 39) return {1 + (code - 37) * 4, 4, Precision::Term};
    return {1 + (code - 40) * 6, 6, Precision::Half};
}

CivilDate addMonths(CivilDate date, qint64 months) {
    const qint64 index = date.month - 1 + months;
    const qint64 years = index >= 0 ? index / 12 : -((11 - index) / 12);
    CivilDate result{date.year + years, static_cast<int>(index - years * 12) + 1, date.day};
    result.day = std::min(result.day, daysInMonth(result.year, result.month));
    return result;
}

bool fitsMask(int value, int fixed, quint8 mask) {
    if ((mask & 1U) == 0 && value % 10 != fixed % 10) return false;
    return (mask & 2U) != 0 || value / 10 == fixed / 10;
}

enum class Which { First, Last };

// The first or last value from `low` to `high` that fits the digits; 0 when none does.
int fitting(int low, int high, int fixed, quint8 mask, Which which) {
    for (int i = 0; i <= high - low; ++i) {
        const int value = which == Which::First ? low + i : high - i;
        if (fitsMask(value, fixed, mask)) return value;
    }
    return 0;
}

// The first or last day of `year` that fits the month and day digits.
std::optional<CivilDate> fittingDay(const EdtfDate& date, qint64 year, Which which) {
    const bool first = which == Which::First;
    for (int i = 0; i < 12; ++i) {
        const int month = first ? 1 + i : 12 - i;
        if (date.finest >= EdtfDate::Month && !fitsMask(month, date.month, date.monthMask)) continue;
        const int days = daysInMonth(year, month);
        if (date.finest < EdtfDate::Day) return CivilDate{year, month, first ? 1 : days};
        const int day = fitting(1, days, date.day, date.dayMask, which);
        if (day != 0) return CivilDate{year, month, day};
    }
    return std::nullopt;
}

// The nth year, counted from zero outwards, that fits the digits of a masked year.
qint64 maskedYear(const EdtfDate& date, qint64 n) {
    qint64 magnitude = qAbs(date.year);
    for (unsigned place = 0; place < 4; ++place) {
        if ((date.yearMask >> place & 1U) == 0) continue;
        magnitude += n % 10 * kPowers[place];
        n /= 10;
    }
    return date.negative ? -magnitude : magnitude;
}

std::optional<CivilDate> outermostDay(const EdtfDate& date, Which which) {
    qint64 count = 1;
    for (unsigned place = 0; place < 4; ++place)
        if ((date.yearMask >> place & 1U) != 0) count *= 10;
    const bool outwards = (which == Which::First) != date.negative;
    bool triedLeap = false;
    bool triedCommon = false;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 year = maskedYear(date, outwards ? i : count - 1 - i);
        if (date.negative && year == 0) continue;
        // What no leap year holds, no other leap year does.
        bool& tried = isLeapYear(year) ? triedLeap : triedCommon;
        if (tried) continue;
        tried = true;
        if (const auto day = fittingDay(date, year, which)) return day;
    }
    return std::nullopt;
}

std::optional<Span> yearsSpan(qint64 first, qint64 last) {
    if (first < kMinYear || last > kMaxYear) return std::nullopt;
    return Span{instantFromCivil({first, 1, 1}), instantFromCivil({last + 1, 1, 1})};
}

qint64 insignificantStep(const EdtfDate& date) {
    qint64 step = 1;
    for (qint64 rest = qAbs(date.year), places = date.significantDigits; rest > 0; rest /= 10, --places)
        if (places <= 0) step *= 10;
    return step;
}

std::optional<Span> significantSpan(const EdtfDate& date) {
    const qint64 step = insignificantStep(date);
    const qint64 low = qAbs(date.year) / step * step;
    return date.year < 0 ? yearsSpan(-(low + step - 1), -low) : yearsSpan(low, low + step - 1);
}

Span groupingSpan(const EdtfDate& date) {
    const Grouping grouping = groupingOf(date.month);
    const qint64 first = date.year;
    qint64 last = first;
    for (unsigned place = 0; place < 4; ++place)
        if ((date.yearMask >> place & 1U) != 0)
            last += date.negative ? -9 * kPowers[place] : 9 * kPowers[place];
    const CivilDate start{std::min(first, last), grouping.firstMonth, 1};
    const CivilDate lastStart{std::max(first, last), grouping.firstMonth, 1};
    return {instantFromCivil(start), instantFromCivil(addMonths(lastStart, grouping.months))};
}

} // namespace

std::optional<Span> spanOf(const EdtfDate& date) {
    if (date.significantDigits != 0) return significantSpan(date);
    if (date.isGrouping()) return groupingSpan(date);
    if (date.finest == EdtfDate::Year && date.yearMask == 0) return yearsSpan(date.year, date.year);
    const auto first = outermostDay(date, Which::First);
    const auto last = outermostDay(date, Which::Last);
    if (!first || !last) return std::nullopt;
    if (date.finest != EdtfDate::Time)
        return Span{instantFromCivil(*first), instantFromCivil(*last) + kSecondsPerDay};
    // A leap second has no number of its own: it lies in the last second of its minute, and of its day.
    const int second = std::min<int>(date.second, 59);
    const Instant at = instantFromCivil(*first) + date.hour * 3600 + date.minute * 60 + second;
    return Span{at, at + 1};
}

EdtfUnit unitOf(const EdtfDate& date) {
    using Step = EdtfUnit::Step;
    if (date.significantDigits != 0) return {Step::Years, insignificantStep(date)};
    for (unsigned place = 4; place > 0; --place)
        if ((date.yearMask >> (place - 1) & 1U) != 0) return {Step::Years, kPowers[place]};
    if (date.finest == EdtfDate::Year || date.monthMask != 0) return {Step::Years, 1};
    if (date.isGrouping()) return {Step::Months, groupingOf(date.month).months};
    if (date.finest == EdtfDate::Month || date.dayMask != 0) return {Step::Months, 1};
    return {date.finest == EdtfDate::Day ? Step::Days : Step::Seconds, 1};
}

Precision precisionOf(const EdtfDate& date) {
    const EdtfUnit unit = unitOf(date);
    switch (unit.step) {
    case EdtfUnit::Step::Years:
        if (unit.count == 1) return Precision::Year;
        return unit.count == 10 ? Precision::Decade : Precision::Century;
    case EdtfUnit::Step::Months:
        return date.isGrouping() ? groupingOf(date.month).precision : Precision::Month;
    case EdtfUnit::Step::Days:
        return Precision::Day;
    case EdtfUnit::Step::Seconds:
        break;
    }
    return Precision::Second;
}

EdtfUnit approximateUnitOf(const EdtfDate& date) {
    using Step = EdtfUnit::Step;
    size_t finest = 3;
    while (finest > 0 && (date.qualifiers[finest - 1] & EdtfDate::Approximate) == 0) --finest;
    EdtfDate part = date;
    if (finest == 1 && date.finest > EdtfDate::Year) {
        part.finest = EdtfDate::Year;
        part.monthMask = part.dayMask = 0;
    } else if (finest == 2 && date.finest > EdtfDate::Month) {
        part.finest = EdtfDate::Month;
        part.dayMask = 0;
        if (part.yearMask != 0) return {Step::Months, 1}; // the month is the doubtful part, whatever the year
    }
    return unitOf(part);
}

Instant moved(Instant t, EdtfUnit unit, qint64 times) {
    if (!isFinite(t)) return t;
    if (unit.step == EdtfUnit::Step::Seconds) return t + unit.count * times;
    CivilDate date = civilFromInstant(t);
    const Instant inDay = t - instantFromCivil(date);
    if (unit.step == EdtfUnit::Step::Days) return t + unit.count * times * kSecondsPerDay;
    if (unit.step == EdtfUnit::Step::Months) {
        date = addMonths(date, unit.count * times);
    } else {
        date.year = std::clamp(date.year + unit.count * times, kMinYear, kMaxYear + 1);
        date.day = std::min(date.day, daysInMonth(date.year, date.month));
    }
    return instantFromCivil(date) + inDay;
}

namespace {

Span padded(const EdtfDate& date, Span span) {
    if (!date.has(EdtfDate::Approximate)) return span;
    const EdtfUnit unit = approximateUnitOf(date);
    return {moved(span.from, unit, -1), moved(span.until, unit, 1)};
}

Span dateSpan(const EdtfDate& date, Padding padding) {
    const Span span = spanOf(date).value_or(Span{});
    return padding == Padding::Approximate ? padded(date, span) : span;
}

// Where a member's own start lies, and its end: the same stretch but for a range or an unlimited side.
struct Ends {
    Span start;
    Span end;
};

Ends endsOf(const EdtfMember& member, Padding padding) {
    Ends ends;
    ends.start = dateSpan(member.first, padding);
    ends.end = member.kind == EdtfMember::Kind::Range ? dateSpan(member.last, padding) : ends.start;
    return ends;
}

Bounds intervalBounds(const EdtfExpression& expression, Padding padding) {
    const EdtfMember& first = expression.members[0];
    const EdtfMember& second = expression.members[1];
    Span start;
    Span end;
    if (first.hasDate()) start = dateSpan(first.first, padding);
    if (second.hasDate()) end = dateSpan(second.first, padding);
    if (first.orEarlier) start.from = kMinusInfinity;
    if (first.orLater) start.until = kInfinity;
    if (second.orEarlier) end.from = kMinusInfinity;
    if (second.orLater) end.until = kInfinity;
    // An open end lies infinitely far; an unknown one anywhere on its side of the other end.
    if (first.kind == EdtfMember::Kind::Open) start = {kMinusInfinity, kMinusInfinity};
    if (first.kind == EdtfMember::Kind::Unknown) start = {kMinusInfinity, end.until};
    if (second.kind == EdtfMember::Kind::Open) end = {kInfinity, kInfinity};
    if (second.kind == EdtfMember::Kind::Unknown) end = {start.from, kInfinity};
    return {start.from, start.until, end.from, end.until};
}

Bounds oneOfBounds(const EdtfExpression& expression, Padding padding) {
    Span all{kInfinity, kMinusInfinity};
    for (const EdtfMember& member : expression.members) {
        const Ends ends = endsOf(member, padding);
        all.from = std::min(all.from, member.orEarlier ? kMinusInfinity : ends.start.from);
        all.until = std::max(all.until, member.orLater ? kInfinity : ends.end.until);
    }
    return {all.from, all.until, all.from, all.until};
}

Bounds allOfBounds(const EdtfExpression& expression, Padding padding) {
    Span start{kInfinity, kInfinity};
    Span end{kMinusInfinity, kMinusInfinity};
    for (const EdtfMember& member : expression.members) {
        Ends ends = endsOf(member, padding);
        if (member.orEarlier) ends.start = {kMinusInfinity, kMinusInfinity};
        if (member.orLater) ends.end = {kInfinity, kInfinity};
        if (ends.start.from < start.from || (ends.start.from == start.from && ends.start.until < start.until))
            start = ends.start;
        if (ends.end.until > end.until || (ends.end.until == end.until && ends.end.from > end.from))
            end = ends.end;
    }
    return {start.from, start.until, end.from, end.until};
}

quint32 qualifierFlags(const EdtfDate& date, quint32 approximate, quint32 doubtful) {
    return (date.has(EdtfDate::Approximate) ? approximate : 0U) |
           (date.has(EdtfDate::Doubtful) ? doubtful : 0U);
}

quint32 endFlags(const EdtfMember& member, bool isStart) {
    namespace flag = extentflag;
    if (member.kind == EdtfMember::Kind::Open) return isStart ? flag::OpenStart : flag::OpenEnd;
    if (member.kind == EdtfMember::Kind::Unknown) return isStart ? flag::UnknownStart : flag::UnknownEnd;
    return isStart ? qualifierFlags(member.first, flag::ApproxStart, flag::DoubtfulStart)
                   : qualifierFlags(member.first, flag::ApproxEnd, flag::DoubtfulEnd);
}

} // namespace

Bounds boundsOf(const EdtfExpression& expression, Padding padding) {
    switch (expression.shape) {
    case EdtfExpression::Shape::Interval:
        return intervalBounds(expression, padding);
    case EdtfExpression::Shape::AllOf:
        return allOfBounds(expression, padding);
    case EdtfExpression::Shape::Single:
    case EdtfExpression::Shape::OneOf:
        break;
    }
    return oneOfBounds(expression, padding);
}

quint32 flagsOf(const EdtfExpression& expression) {
    namespace flag = extentflag;
    quint32 flags = 0;
    Precision coarsest = Precision::None;
    const auto note = [&](const EdtfDate& date) {
        const Precision precision = precisionOf(date);
        if (coarsest == Precision::None || precision < coarsest) coarsest = precision;
    };
    for (const EdtfMember& member : expression.members) {
        if (member.orEarlier) flags |= flag::Earlier;
        if (member.orLater) flags |= flag::Later;
        if (member.hasDate()) note(member.first);
        if (member.kind == EdtfMember::Kind::Range) note(member.last);
        if (expression.shape == EdtfExpression::Shape::Interval) continue;
        flags |= qualifierFlags(member.first, flag::ApproxStart | flag::ApproxEnd,
                                flag::DoubtfulStart | flag::DoubtfulEnd);
        flags |= qualifierFlags(member.last, flag::ApproxStart | flag::ApproxEnd,
                                flag::DoubtfulStart | flag::DoubtfulEnd);
    }
    if (expression.shape == EdtfExpression::Shape::Interval)
        flags |=
            flag::Interval | endFlags(expression.members[0], true) | endFlags(expression.members[1], false);
    if (expression.shape == EdtfExpression::Shape::OneOf) flags |= flag::OneOf;
    if (expression.shape == EdtfExpression::Shape::AllOf) flags |= flag::AllOf;
    return flags | static_cast<quint32>(coarsest) << flag::PrecisionShift;
}

} // namespace forlop
