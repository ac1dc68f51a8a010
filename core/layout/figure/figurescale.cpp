// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurescale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace forlop {
namespace {

constexpr double kAlikeScales = 1.45; ///< up to this ratio two neighbours may become one scale

class ScaleSharing {
public:
    explicit ScaleSharing(const ScaleDemand& demand)
        : m_demand(demand), m_room(demand.right - demand.left - demand.later) {
        for (const ScaleNeed& need : demand.stretches) m_widths.push_back(need.least);
    }

    FittedScale run() {
        if (m_widths.empty()) return {};
        raiseForHeaders();
        if (rest() < -0.01 && !squeeze()) return {};
        const bool roomy = raiseForLabels();
        shareRest();
        for (size_t i = 1; i < m_widths.size(); ++i) level(i);
        return {scale(), roomy ? ScaleFit::Roomy : ScaleFit::Narrow};
    }

private:
    [[nodiscard]] double rest() const {
        return m_room - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    }
    [[nodiscard]] double seconds(size_t i) const {
        const ScaleNeed& need = m_demand.stretches[i];
        return std::max(1.0, static_cast<double>(need.until - need.from));
    }
    [[nodiscard]] double bracketNeed(int bracket) const {
        return bracket < 0 ? 0 : m_demand.bracketWidths[static_cast<size_t>(bracket)];
    }
    [[nodiscard]] double bracketWidth(int bracket) const {
        double width = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            if (m_demand.stretches[i].bracket == bracket) width += m_widths[i];
        return width;
    }
    // What a bracket lacks goes to its stretches as far as their labels want it, then by their marks.
    void raiseForHeaders() {
        for (size_t b = 0; b < m_demand.bracketWidths.size(); ++b) {
            const int bracket = static_cast<int>(b);
            double lacks = bracketNeed(bracket) - bracketWidth(bracket);
            if (lacks <= 0) continue;
            double wants = 0;
            double marks = 0;
            for (size_t i = 0; i < m_widths.size(); ++i) {
                if (m_demand.stretches[i].bracket != bracket) continue;
                wants += want(i);
                marks += 1 + m_demand.stretches[i].marks;
            }
            const double towardsWants = std::min(lacks, wants);
            lacks -= towardsWants;
            for (size_t i = 0; i < m_widths.size(); ++i) {
                if (m_demand.stretches[i].bracket != bracket) continue;
                const double share = wants > 0 ? want(i) / wants : 0;
                m_widths[i] += towardsWants * share + lacks * (1 + m_demand.stretches[i].marks) / marks;
            }
        }
    }
    [[nodiscard]] double want(size_t i) const {
        return std::max(0.0, m_demand.stretches[i].wanted - m_widths[i]);
    }
    // Least widths of stretches give way down to a bare minimum, as long as the headers hold.
    bool squeeze() {

        for (int round = 0; round < 8 && rest() < -0.01; ++round) {
            double spare = 0;
            std::vector<double> spares(m_widths.size());
            for (size_t i = 0; i < m_widths.size(); ++i) {
                const int bracket = m_demand.stretches[i].bracket;
                const double overHeader = bracketWidth(bracket) - bracketNeed(bracket);
                spares[i] = std::max(0.0, std::min(m_widths[i] - m_demand.stretches[i].bare, overHeader));
                spare += spares[i];
            }
            if (spare <= 0.01) return false;
            const double take = std::min(1.0, -rest() / spare);
            for (size_t i = 0; i < m_widths.size(); ++i) m_widths[i] -= spares[i] * take;
        }
        return rest() >= -0.01;
    }
    // True if all wants are met; otherwise all come as near as there is room.
    bool raiseForLabels() {
        double wants = 0;
        for (size_t i = 0; i < m_widths.size(); ++i) wants += want(i);
        const double share = wants > rest() ? std::max(0.0, rest()) / wants : 1;
        for (size_t i = 0; i < m_widths.size(); ++i) m_widths[i] += share * want(i);
        return share >= 1;
    }
    void shareRest() {
        const double room = std::max(0.0, rest());
        double weights = 0;
        for (const ScaleNeed& need : m_demand.stretches) weights += weight(need);
        for (size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] += room * weight(m_demand.stretches[i]) / weights;
    }
    [[nodiscard]] static double weight(const ScaleNeed& need) { return 1.0 + need.marks; }

    // Makes the stretches up to `last` that have nearly one scale have one, if all still get what they need.
    void level(size_t last) {
        const double now = m_widths[last] / seconds(last);
        size_t first = last;
        while (first > 0) {
            const double before = m_widths[first - 1] / seconds(first - 1);
            if (std::max(now / before, before / now) > kAlikeScales) break;
            --first;
        }
        for (; first < last; ++first) {
            double width = 0;
            double duration = 0;
            for (size_t i = first; i <= last; ++i) {
                width += m_widths[i];
                duration += seconds(i);
            }
            const std::vector<double> before = m_widths;
            for (size_t i = first; i <= last; ++i) m_widths[i] = width * seconds(i) / duration;
            if (holds(first, last, before)) return;
            m_widths = before;
        }
    }
    [[nodiscard]] bool holds(size_t first, size_t last, const std::vector<double>& before) const {
        for (size_t i = first; i <= last; ++i) {
            const ScaleNeed& need = m_demand.stretches[i];
            if (m_widths[i] < need.least - 0.01) return false;
            if (m_widths[i] < std::min(need.wanted, before[i]) - 0.01) return false;
            if (bracketWidth(need.bracket) < bracketNeed(need.bracket) - 0.01) return false;
        }
        return true;
    }
    [[nodiscard]] FigureScale scale() const {
        std::vector<ScalePart> parts;
        double x = m_demand.left;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            parts.push_back({m_demand.stretches[i].from, m_demand.stretches[i].until, x, x + m_widths[i]});
            x += m_widths[i];
        }
        if (m_demand.later <= 0) parts.back().right = m_demand.right;
        return {std::move(parts), m_demand.right};
    }

    const ScaleDemand& m_demand;
    double m_room;
    std::vector<double> m_widths;
};

} // namespace

double FigureScale::x(Instant t) const {
    if (m_parts.empty()) return 0;
    if (t == kInfinity) return m_right;
    if (t <= m_parts.front().from) return m_parts.front().left;
    for (const ScalePart& part : m_parts)
        if (t < part.until) return part.left + static_cast<double>(t - part.from) * part.perSecond();
    return m_parts.back().right;
}

std::vector<size_t> FigureScale::changes() const {
    std::vector<size_t> changes;
    for (size_t i = 1; i < m_parts.size(); ++i) {
        const double before = m_parts[i - 1].perSecond();
        const double after = m_parts[i].perSecond();
        if (std::abs(after - before) > 0.02 * std::max(after, before)) changes.push_back(i);
    }
    return changes;
}

FittedScale fitScale(const ScaleDemand& demand) { return ScaleSharing(demand).run(); }

} // namespace forlop
