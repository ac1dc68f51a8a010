// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventanchor.h"

namespace forlop {

qint64 typicalLength(Precision precision) {
    constexpr qint64 day = kSecondsPerDay;
    switch (precision) {
    case Precision::None:
        return 0;
    case Precision::Century:
        return 36'525 * day;
    case Precision::Decade:
        return 3'652 * day;
    case Precision::Year:
        return 365 * day;
    case Precision::Half:
        return 182 * day;
    case Precision::Term:
        return 122 * day;
    case Precision::Quarter:
    case Precision::Season:
        return 91 * day;
    case Precision::Month:
        return 30 * day;
    case Precision::Day:
        return day;
    case Precision::Second:
        return 1;
    }
    return 0;
}

Precision precisionIn(quint32 extentFlags) {
    return static_cast<Precision>((extentFlags >> extentflag::PrecisionShift) & 15U);
}

Instant middle(Instant a, Instant b) { return a / 2 + b / 2 + (a % 2 + b % 2) / 2; }

Instant anchorOf(const Bounds& bounds, quint32 extentFlags) {
    const bool span = (extentFlags & extentflag::Interval) != 0;
    const Instant first = bounds.startFrom;
    const Instant last =
        span && isFinite(first) && isFinite(bounds.startUntil) ? bounds.startUntil : bounds.endUntil;
    if (isFinite(first) && isFinite(last)) return middle(first, last);
    const qint64 half = typicalLength(precisionIn(extentFlags)) / 2;
    if (isFinite(first)) return first + half;
    if (isFinite(last)) return last - half;
    return kMinusInfinity;
}

} // namespace forlop
