// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/benchdates.h"

#include "core/time/instant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
constexpr qint64 kFirstDay = 10957;  // 2000-01-01
constexpr qint64 kBeyondDay = 15706; // 2013-01-01
constexpr int kBursts = 20;
constexpr qint64 kBurstWidth = 45; // days on either side

enum class Fineness { Day, Month, Season, Year, AboutYear };

CivilDate civil(qint64 day) { return civilFromInstant(day * kSecondsPerDay); }

QString written(qint64 day, Fineness fineness) {
    const CivilDate date = civil(day);
    QString year = QString::number(date.year);
    switch (fineness) {
    case Fineness::Day:
        return isoText(day * kSecondsPerDay);
    case Fineness::Month:
        return u"%1-%2"_s.arg(year).arg(date.month, 2, 10, QChar(u'0'));
    case Fineness::Season:
        return u"%1-%2"_s.arg(year).arg(33 + (date.month - 1) / 3);
    case Fineness::AboutYear:
        return year + u'~';
    case Fineness::Year:
        break;
    }
    return year;
}

Fineness drawFineness(BenchRandom& random) {
    const qint64 share = random.below(100);
    if (share < 45) return Fineness::Day;
    if (share < 80) return Fineness::Month;
    if (share < 86) return Fineness::Season;
    return share < 96 ? Fineness::Year : Fineness::AboutYear;
}
} // namespace

qint64 BenchRandom::below(qint64 end) {
    if (end < 2) return 0;
    const auto range = static_cast<quint64>(end);
    // Values in the incomplete last stretch would make small numbers likelier.
    const quint64 limit = std::mt19937_64::max() - std::mt19937_64::max() % range;
    quint64 value = m_engine();
    while (value >= limit) value = m_engine();
    return static_cast<qint64>(value % range);
}

BenchDates::BenchDates(BenchRandom& random) : m_random(random) {
    for (int i = 0; i < kBursts; ++i) m_bursts.push_back(anyDay());
}

qint64 BenchDates::anyDay() { return kFirstDay + m_random.below(kBeyondDay - kFirstDay); }

BenchDate BenchDates::next() {
    BenchDate date;
    date.day = anyDay();
    if (m_random.percent(50)) {
        const qint64 centre = m_bursts[static_cast<size_t>(m_random.below(kBursts))];
        // The sum of two is likelier near the middle.
        const qint64 off = m_random.below(kBurstWidth) + m_random.below(kBurstWidth) - kBurstWidth;
        date.day = std::clamp(centre + off, kFirstDay, kBeyondDay - 1);
    }
    Fineness fineness = drawFineness(m_random);
    date.range = m_random.percent(30);
    date.edtf = written(date.day, fineness);
    if (!date.range) return date;
    // Quarters do not stand in intervals.
    if (fineness == Fineness::Season) fineness = Fineness::Month;
    const qint64 length = 1 + m_random.below(m_random.oneIn(5) ? 900 : 120);
    const qint64 last = std::min(date.day + length, kBeyondDay - 1);
    date.edtf = written(date.day, fineness) + u'/' + (m_random.oneIn(25) ? u".."_s : written(last, fineness));
    return date;
}

} // namespace forlop
