// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/scaledemand.h"

#include "core/layout/figure/labelblocks.h"
#include "core/layout/figure/markplace.h"

#include <algorithm>
#include <map>
#include <set>

namespace forlop {
namespace {

constexpr double kLeastStretch = 6;
constexpr double kLeastWithMarks = 12;
constexpr double kWidestWanted = 46;
constexpr double kCrowdedUnit = 5; ///< the least width of a unit in which two marks start
constexpr double kLater = 10;
constexpr size_t kMostCrowdedUnits = 12; ///< with more of them the rule would take the whole axis

TickUnit unitOf(const TemporalExtent& when) {
    switch (when.precision()) {
    case Precision::Second:
    case Precision::Day:
        return TickUnit::Day;
    case Precision::Month:
    case Precision::Season:
    case Precision::Quarter:
    case Precision::Term:
    case Precision::Half:
        return TickUnit::Month;
    case Precision::Year:
        return TickUnit::Year;
    case Precision::Decade:
        return TickUnit::Decade;
    case Precision::Century:
        return TickUnit::Century;
    case Precision::None:
        break;
    }
    return TickUnit::Year;
}

// The mark, its label in the narrowest break, references and clearances.
enum class Labelled : bool { No, Yes };

double wantedBy(const EventFace& face, Labelled labelled) {
    double label = 0;
    if (labelled == Labelled::Yes)
        for (const LabelBlock& block : face.blocks)
            if (label == 0 || block.width < label) label = block.width;
    double wanted = face.idWidth + sheet::kMarkPadding + sheet::kMarkGap + label + sheet::kFrontierClearance +
                    sheet::kTextClearance + 0.4;
    if (!face.references.isEmpty()) wanted += kReferenceGap + face.references.width();
    return wanted;
}

class DemandMaking {
public:
    DemandMaking(const FigureContent& content, const DemandTask& task)
        : m_content(content), m_task(task), m_unit(finestUnitOf(content)) {}

    std::vector<ScaleNeed> stretches() {
        cut();
        std::vector<std::map<Instant, int>> starts(m_stretches.size());
        for (const FigureEvent& event : m_content.events) {
            const int index = static_cast<int>(&event - m_content.events.data());
            const Instant at = std::clamp(middleOf(event.stated), m_content.from, m_content.until - 1);
            const size_t i = stretchAt(at);
            ScaleNeed& need = m_stretches[i];
            ++need.marks;
            need.least = std::max(need.least, kLeastWithMarks);
            // Marks astride may have their labels on either side.
            if (!isAstride(event))
                need.wanted =
                    std::max(need.wanted,
                             std::min(wantedBy(m_task.faces[static_cast<size_t>(index)],
                                               m_task.named.contains(index) ? Labelled::No : Labelled::Yes),
                                      kWidestWanted));
            ++starts[i][floorTo(at, m_unit)];
        }
        for (size_t i = 0; i < m_stretches.size(); ++i) widenCrowded(m_stretches[i], starts[i]);
        return std::move(m_stretches);
    }

private:
    void cut() {
        std::set<Instant> cuts{m_content.from, m_content.until};
        const auto add = [&](Instant t) {
            if (isFinite(t) && t > m_content.from && t < m_content.until) cuts.insert(t);
        };
        for (const FigureFrontier& frontier : m_content.frontiers) add(frontier.at);
        // Events may lie outside the first and the last bracket.
        add(m_content.brackets.front().from);
        add(m_content.brackets.back().until);
        for (auto at = cuts.begin(); std::next(at) != cuts.end(); ++at) {
            ScaleNeed need;
            need.from = *at;
            need.until = *std::next(at);
            need.bracket = bracketAt(need.from);
            need.least = need.wanted = kLeastStretch;
            m_stretches.push_back(need);
        }
    }
    [[nodiscard]] int bracketAt(Instant t) const {
        if (t >= m_content.brackets.back().until) return -1;
        int found = -1;
        for (size_t i = 0; i < m_content.brackets.size(); ++i)
            if (m_content.brackets[i].from <= t) found = static_cast<int>(i);
        return found;
    }
    [[nodiscard]] size_t stretchAt(Instant t) const {
        size_t i = 0;
        while (i + 1 < m_stretches.size() && m_stretches[i].until <= t) ++i;
        return i;
    }
    [[nodiscard]] bool isAstride(const FigureEvent& event) const {
        return std::any_of(
            m_content.frontiers.begin(), m_content.frontiers.end(), [&event](const FigureFrontier& frontier) {
                return frontier.style != FrontierStyle::Nested && event.stated.startFrom < frontier.at &&
                       frontier.at < event.stated.endUntil;
            });
    }
    // Never one stretch narrower than 5 mm a unit in which two marks start.
    void widenCrowded(ScaleNeed& need, const std::map<Instant, int>& starts) const {
        if (std::none_of(starts.begin(), starts.end(), [](const auto& start) { return start.second > 1; }))
            return;
        const size_t units = ticksIn(need.from, need.until, m_unit).size();
        if (units <= kMostCrowdedUnits)
            need.least = std::max(need.least, kCrowdedUnit * static_cast<double>(units));
    }

    const FigureContent& m_content;
    const DemandTask& m_task;
    TickUnit m_unit;
    std::vector<ScaleNeed> m_stretches;
};

} // namespace

ScaleDemand scaleDemand(const FigureContent& content, const DemandTask& task, const TextMeasure& measure) {
    ScaleDemand demand;
    demand.left = sheet::kLeftColumn;
    demand.right = task.width;
    demand.later = content.later ? kLater : 0;
    demand.stretches = DemandMaking(content, task).stretches();
    for (const FigureBracket& bracket : content.brackets) {
        demand.bracketWidths.push_back(headerWidth(content, bracket, task.lines, measure));
        for (const FigureBracket& nested : bracket.nested) {
            const double needed = nestedWidth(content, nested, task.lines, measure);
            HeaderLines anyLines = task.lines;
            anyLines.nested = 99;
            for (ScaleNeed& need : demand.stretches)
                if (need.from == nested.from) {
                    need.least = std::max(need.least, needed);
                    need.bare = std::max(need.bare, nestedWidth(content, nested, anyLines, measure));
                }
        }
    }
    // The tail belongs to the last bracket's header.
    demand.bracketWidths.back() = std::max(0.0, demand.bracketWidths.back() - demand.later);
    return demand;
}

TickUnit finestUnitOf(const FigureContent& content) {
    // The enum runs from coarse to fine.
    TickUnit finest = TickUnit::Millennium;
    for (const FigureEvent& event : content.events) finest = std::max(finest, unitOf(event.when));
    for (const FigureFrontier& frontier : content.frontiers) finest = std::max(finest, unitOf(frontier.when));
    // A day among months does not make an axis of days.
    if (finest <= TickUnit::Month) return finest;
    const auto days =
        std::count_if(content.events.begin(), content.events.end(),
                      [](const FigureEvent& event) { return unitOf(event.when) > TickUnit::Month; });
    return 2 * days >= static_cast<qsizetype>(content.events.size()) ? finest : TickUnit::Month;
}

} // namespace forlop
