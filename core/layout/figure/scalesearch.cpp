// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/scalesearch.h"

#include "core/layout/figure/figurelists.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace forlop {
namespace {

constexpr int kFewestReasonLines = 4;
constexpr int kMostReasonLines = 10;
constexpr int kMoreLinesTried = 3;  ///< beyond the first number of lines that fits
constexpr int kMostTries = 500;     ///< of single moves, for one number of lines
constexpr int kMostPairTries = 600; ///< of two moves at once, at the end
constexpr double kSteps[] = {6, 4, 3, 2, 1};
constexpr size_t kManyEvents = 120; ///< beyond it the first axis that fits is taken

// What things cost, in millimetres of height or what a reader would give for them.
constexpr double kRowCost = 5.7;
constexpr double kLineCost = 2.9;
constexpr double kNameLineCost = 6; ///< a name broken behind its number reads badly
constexpr double kChangeCost = 1;
constexpr double kLeastGain = 0.01; ///< that makes another axis better
constexpr double kRounding = 1e-6;  ///< of sums in another order

HeaderLines headerLines(int reason, HeaderText headerText) {
    HeaderLines lines;
    lines.headerText = headerText;
    lines.reason = reason;
    lines.name = reason > 7 ? 2 : 1;
    lines.theme = reason > 7 ? 2 : 1;
    lines.nested = headerText == HeaderText::NestedInKey && reason < 6 ? 2 : std::max(4, reason - 1);
    return lines;
}

// Widths of the stretches, and what the figure costs with them.
struct Trial {
    std::vector<double> widths;
    double cost = 0;
    int lost = 0; ///< labels
};

struct Move {
    size_t from = 0;
    size_t to = 0;
    double step = 0;
};

class WidthSearch {
public:
    WidthSearch(const FigureContent& content, const ScaleTask& task, const std::set<int>& named,
                ScaleDemand demand)
        : m_content(content), m_task(task), m_named(named), m_demand(std::move(demand)) {
        for (const double step : kSteps)
            for (size_t to = 0; to < m_demand.stretches.size(); ++to)
                for (size_t from = 0; from < m_demand.stretches.size(); ++from)
                    if (from != to) m_moves.push_back({from, to, step});
    }

    [[nodiscard]] Trial start(const FigureScale& scale) const {
        std::vector<double> widths;
        for (const ScalePart& part : scale.parts()) widths.push_back(part.right - part.left);
        return *tried(std::move(widths), std::numeric_limits<double>::infinity());
    }
    // Moves width from one stretch to another as long as that saves labels or rows.
    [[nodiscard]] Trial improved(Trial best) const {
        int tries = 0;
        for (bool better = true; better;) {
            better = false;
            for (const Move& move : m_moves) {
                if (best.lost == 0 || tries >= kMostTries || isStopped()) return best;
                better = attempt(best, {move}, tries) || better;
            }
        }
        return best;
    }
    // Two moves at once, where one alone only loses.
    [[nodiscard]] Trial improvedByPairs(Trial best) const {
        int tries = 0;
        for (const Move& first : m_moves) {
            for (const Move& second : m_moves) {
                if (best.lost == 0 || tries >= kMostPairTries || isStopped()) return best;
                // Out of two stretches into one, or out of one into two.
                if ((first.to == second.to) == (first.from == second.from)) continue;
                if (attempt(best, {first, second}, tries)) best = improved(std::move(best));
            }
        }
        return best;
    }
    [[nodiscard]] FigureScale scaleOf(const std::vector<double>& widths) const {
        std::vector<ScalePart> parts;
        double x = m_demand.left;
        for (size_t i = 0; i < widths.size(); ++i) {
            parts.push_back({m_demand.stretches[i].from, m_demand.stretches[i].until, x, x + widths[i]});
            x += widths[i];
        }
        return {std::move(parts), m_demand.right};
    }

private:
    [[nodiscard]] bool isStopped() const { return m_task.stop != nullptr && *m_task.stop; }
    bool attempt(Trial& best, std::initializer_list<Move> moves, int& tries) const {
        std::vector<double> widths = best.widths;
        for (const Move& move : moves) {
            widths[move.from] -= move.step;
            widths[move.to] += move.step;
        }
        if (!holds(widths)) return false;
        ++tries;
        std::optional<Trial> trial = tried(std::move(widths), best.cost - kLeastGain);
        if (!trial || trial->cost > best.cost - kLeastGain) return false;
        best = std::move(*trial);
        return true;
    }
    [[nodiscard]] bool holds(const std::vector<double>& widths) const {
        std::vector<double> brackets(m_demand.bracketWidths.size());
        for (size_t i = 0; i < widths.size(); ++i) {
            const ScaleNeed& need = m_demand.stretches[i];
            if (widths[i] < need.least - 0.01) return false;
            if (need.bracket >= 0) brackets[static_cast<size_t>(need.bracket)] += widths[i];
        }
        for (size_t b = 0; b < brackets.size(); ++b)
            if (brackets[b] < m_demand.bracketWidths[b] - 0.01) return false;
        return true;
    }
    [[nodiscard]] double lossOf(const PackedMark& mark) const {
        if (!mark.needsKey || m_named.contains(mark.event)) return 0;
        const int importance = importanceOf(m_content.events[static_cast<size_t>(mark.event)]);
        // A figure that names even nested frontiers in the key is short of height: a row counts for more.
        return m_task.headerText != HeaderText::Full ? 5.0 + 0.3 * importance : 4.0 + importance;
    }
    // Nothing once it is clear that it costs more than `limit`.
    [[nodiscard]] std::optional<Trial> tried(std::vector<double> widths, double limit) const {
        Trial trial;
        const FigureScale scale = scaleOf(widths);
        const MarkRoom room(m_content, m_task.faces, scale);
        trial.cost = kChangeCost * static_cast<double>(scale.changes().size());
        double before = trial.cost; // of the lanes before, then of the marks in this one
        double losses = 0;
        int rowsSoFar = 0;
        size_t current = 0;
        const auto watch = [&](size_t lane, int rows, const PackedMark& mark) {
            if (lane != current) before += std::exchange(losses, 0) + kRowCost * rowsSoFar;
            current = lane;
            rowsSoFar = rows;
            losses += lossOf(mark);
            return before + losses + kRowCost * rows <= limit + kRounding;
        };
        const auto lanes = packMarks(room, {LabelRule::Always, m_named, {}}, watch);
        if (!lanes) return std::nullopt;
        for (const PackedLane& lane : *lanes) {
            trial.cost += kRowCost * lane.rows;
            for (const PackedMark& mark : lane.marks) {
                if (lossOf(mark) > 0) ++trial.lost;
                trial.cost += lossOf(mark);
            }
        }
        trial.widths = std::move(widths);
        return trial;
    }

    const FigureContent& m_content;
    const ScaleTask& m_task;
    const std::set<int>& m_named;
    ScaleDemand m_demand;
    std::vector<Move> m_moves;
};

} // namespace

std::optional<FigureScale> searchScale(const FigureContent& content, const ScaleTask& task,
                                       const TextMeasure& measure) {
    std::set<int> named;
    for (const auto& [event, opens] : namedBelow(content, task.headerText)) named.insert(event);
    std::optional<WidthSearch> bestSearch;
    Trial best;
    int first = 0;
    for (int lines = kFewestReasonLines; lines <= kMostReasonLines; ++lines) {
        if (first > 0 && lines > first + kMoreLinesTried) break;
        const HeaderLines wanted = headerLines(lines, task.headerText);
        ScaleDemand demand = scaleDemand(content, {wanted, task.width, task.faces, named}, measure);
        const FittedScale fitted = fitScale(demand);
        if (fitted.fit == ScaleFit::None) continue;
        if (content.events.size() > kManyEvents) return fitted.scale;
        if (first == 0) first = lines;
        WidthSearch search(content, task, named, std::move(demand));
        Trial trial = search.improved(search.start(fitted.scale));
        trial.cost += kLineCost * (lines - first + wanted.theme - 1) + kNameLineCost * (wanted.name - 1);
        if (bestSearch && trial.cost >= best.cost) continue;
        best = std::move(trial);
        bestSearch.emplace(std::move(search));
        if (best.lost == 0) break;
    }
    if (!bestSearch) return std::nullopt;
    return bestSearch->scaleOf(bestSearch->improvedByPairs(std::move(best)).widths);
}

} // namespace forlop
