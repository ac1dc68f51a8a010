// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/axisticks.h"

#include "core/layout/figure/figuremetrics.h"
#include "core/time/datewords.h"

#include <algorithm>
#include <optional>

namespace forlop {
namespace {

constexpr double kLeastTickDistance = 2.6;
constexpr double kLabelGap = 1.0;

constexpr TickUnit kUnits[] = {TickUnit::Hour,   TickUnit::Day,     TickUnit::Week,
                               TickUnit::Month,  TickUnit::Quarter, TickUnit::Year,
                               TickUnit::Decade, TickUnit::Century, TickUnit::Millennium};

bool isFiner(TickUnit a, TickUnit b) { return a > b; }

double secondsOf(TickUnit unit) {
    const Instant at = floorTo(0, unit);
    return static_cast<double>(nextAfter(at, unit) - at);
}

TickUnit unitOf(const ScalePart& part, TickUnit finest) {
    for (const TickUnit unit : kUnits)
        if (!isFiner(unit, finest) && secondsOf(unit) * part.perSecond() >= kLeastTickDistance) return unit;
    return TickUnit::Millennium;
}

// Which ticks may carry a label: every one, or every second, fifth, tenth … so that round years are among
// them.
qint64 stepOf(TickUnit unit, double unitWidth, double labelWidth) {
    if (unit != TickUnit::Year) return 1;
    for (const qint64 step : {1, 2, 5})
        if (unitWidth * static_cast<double>(step) >= labelWidth + kLabelGap) return step;
    return 10;
}

struct Candidate {
    AxisTick tick;
    bool first = false;
};

class PartTicks {
public:
    /// `yearSaid`: the year that the months before belong to; kept up to date.
    PartTicks(const ScalePart& part, const AxisWords& words, const TextMeasure& measure,
              std::optional<qint64>& yearSaid)
        : m_part(part), m_words(words), m_measure(measure), m_unit(unitOf(part, words.finest)),
          m_yearSaid(yearSaid) {}

    std::vector<Candidate> run() {
        const double width = secondsOf(m_unit) * m_part.perSecond();
        const double label = textWidth(QStringView(u"2000"));
        const qint64 step = stepOf(m_unit, width, label);
        for (const Tick& each : ticksIn(m_part.from, m_part.until, m_unit)) {
            if (each.at < m_part.from) continue;
            if (m_ticks.empty() && each.at > m_part.from) addStart(each.at);
            const bool first = m_ticks.empty();
            const qint64 year = civilFromInstant(each.at).year;
            add(each.at, first || year % step == 0 ? labelAt(each.at, first) : QString(), first);
            if (isFiner(m_unit, TickUnit::Year)) m_yearSaid = year;
        }
        return std::move(m_ticks);
    }

private:
    [[nodiscard]] double textWidth(QStringView text) const { return m_measure.width(text, m_words.type); }

    // A part that begins inside a unit names the month it begins with, where months are known.
    void addStart(Instant next) {
        if (isFiner(TickUnit::Month, m_words.finest) || isFiner(m_unit, TickUnit::Quarter)) return;
        if (floorTo(m_part.from, TickUnit::Month) != m_part.from) return;
        const QString month = tickLabel(m_part.from, TickUnit::Month, m_words.language);
        const double room = static_cast<double>(next - m_part.from) * m_part.perSecond();
        if (room > textWidth(month) + kLabelGap) add(m_part.from, month, true);
    }
    [[nodiscard]] QString labelAt(Instant t, bool first) const {
        const CivilDate date = civilFromInstant(t);
        switch (m_unit) {
        case TickUnit::Month:
        case TickUnit::Quarter:
            if (date.month == 1) return tickLabel(t, TickUnit::Year, m_words.language);
            if (m_unit == TickUnit::Quarter && !first) return {};
            if (first && m_yearSaid != date.year) {
                const QString whole = shortMonthName(date.month, m_words.language) + u' ' +
                                      yearInWords(date.year, m_words.language);
                const double next = secondsOf(m_unit) * m_part.perSecond();
                if (textWidth(whole) + kLabelGap <= next) return whole;
            }
            return tickLabel(t, TickUnit::Month, m_words.language);
        case TickUnit::Day:
        case TickUnit::Week:
            if (first || date.day == 1)
                return QString::number(date.day) + u' ' + shortMonthName(date.month, m_words.language);
            return tickLabel(t, m_unit, m_words.language);
        default:
            return tickLabel(t, m_unit, m_words.language);
        }
    }
    void add(Instant t, const QString& label, bool first) {
        const double x = m_part.left + static_cast<double>(t - m_part.from) * m_part.perSecond();
        m_ticks.push_back({{x, label, label.isEmpty() ? 0 : textWidth(label)}, first});
    }

    const ScalePart& m_part;
    const AxisWords& m_words;
    const TextMeasure& m_measure;
    TickUnit m_unit;
    std::optional<qint64>& m_yearSaid;
    std::vector<Candidate> m_ticks;
};

// Labels of the starts of parts first, then the others from left to right.
void keepWhatFits(std::vector<Candidate>& all, const AxisWords& words, double right) {
    std::vector<std::pair<double, double>> taken;
    const auto fits = [&](double from, double to) {
        if (to > right) return false;
        for (const double barrier : words.barriers)
            if (from < barrier + sheet::kTextClearance && barrier - sheet::kTextClearance < to) return false;
        return std::none_of(taken.begin(), taken.end(), [&](const auto& other) {
            return from < other.second + kLabelGap && other.first < to + kLabelGap;
        });
    };
    for (const bool first : {true, false}) {
        for (Candidate& each : all) {
            if (each.first != first || each.tick.label.isEmpty()) continue;
            const double from = each.tick.x + kTickLabelIndent;
            const double to = from + each.tick.labelWidth;
            if (fits(from, to))
                taken.emplace_back(from, to);
            else
                each.tick.label.clear();
        }
    }
}

} // namespace

std::vector<AxisTick> axisTicks(const FigureScale& scale, const AxisWords& words,
                                const TextMeasure& measure) {
    std::vector<Candidate> all;
    std::optional<qint64> yearSaid;
    for (const ScalePart& part : scale.parts()) {
        const std::vector<Candidate> ticks = PartTicks(part, words, measure, yearSaid).run();
        all.insert(all.end(), ticks.begin(), ticks.end());
    }
    keepWhatFits(all, words, scale.laterAt());
    std::vector<AxisTick> ticks;
    for (Candidate& each : all) ticks.push_back(std::move(each.tick));
    return ticks;
}

} // namespace forlop
