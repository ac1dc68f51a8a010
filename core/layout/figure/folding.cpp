// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/folding.h"

#include "core/layout/figure/figurewords.h"

#include <algorithm>

namespace forlop {
namespace {

FigureWord wordOf(const FigureContent& content, const std::vector<int>& events) {
    const EventKind kind = content.events[static_cast<size_t>(events.front())].kind;
    const bool one = std::all_of(events.begin(), events.end(), [&](int event) {
        return content.events[static_cast<size_t>(event)].kind == kind;
    });
    if (!one) return FigureWord::FoldedEvents;
    switch (kind) {
    case EventKind::Decision:
        return FigureWord::FoldedDecisions;
    case EventKind::Activity:
        return FigureWord::FoldedActivities;
    case EventKind::State:
        return FigureWord::FoldedStates;
    case EventKind::Event:
        break;
    }
    return FigureWord::FoldedEvents;
}

// The events of each cell, those that fold first in front.
std::map<FoldCell, std::vector<int>> cellsOf(const FigureContent& content) {
    std::map<FoldCell, std::vector<int>> cells;
    for (size_t i = 0; i < content.events.size(); ++i)
        cells[{content.events[i].lane, content.events[i].bracket}].push_back(static_cast<int>(i));
    for (auto& [cell, events] : cells)
        std::stable_sort(events.begin(), events.end(), [&content](int a, int b) {
            return importanceOf(content.events[static_cast<size_t>(a)]) <
                   importanceOf(content.events[static_cast<size_t>(b)]);
        });
    return cells;
}

} // namespace

int importanceOf(const FigureEvent& event) {
    if (event.marksFrontier) return 5;
    if (event.joinsInfluence() || event.starred) return 4;
    switch (event.kind) {
    case EventKind::Decision:
        return 3;
    case EventKind::State:
        return 2;
    case EventKind::Activity:
        return 1;
    case EventKind::Event:
        break;
    }
    return 0;
}

std::vector<FoldCell> foldSequence(const FigureContent& content) {
    const std::map<FoldCell, std::vector<int>> cells = cellsOf(content);
    std::vector<FoldCell> sequence;
    std::map<FoldCell, size_t> folded;
    for (const int mostImportance : {3, 4, 5}) {
        for (;;) {
            // The cell with most marks that may still fold one more; a first step folds two.
            const FoldCell* best = nullptr;
            size_t bestMarks = 1;
            for (const auto& [cell, events] : cells) {
                const size_t now = folded[cell];
                const size_t next = now == 0 ? 2 : now + 1;
                if (next > events.size()) continue;
                const int last = importanceOf(content.events[static_cast<size_t>(events[next - 1])]);
                const size_t marks = events.size() - now + (now > 0 ? 1 : 0);
                if (last > mostImportance || marks <= bestMarks) continue;
                best = &cell;
                bestMarks = marks;
            }
            if (best == nullptr) break;
            folded[*best] = folded[*best] == 0 ? 2 : folded[*best] + 1;
            sequence.push_back(*best);
        }
    }
    return sequence;
}

FoldCounts foldCounts(const std::vector<FoldCell>& sequence, size_t steps) {
    FoldCounts counts;
    for (size_t i = 0; i < std::min(steps, sequence.size()); ++i) {
        int& count = counts[sequence[i]];
        count = count == 0 ? 2 : count + 1;
    }
    return counts;
}

std::vector<FoldGroup> foldGroups(const FigureContent& content, const FigureLane& lane,
                                  const FoldCounts& counts) {
    std::vector<FoldGroup> groups;
    if (lane.events.empty()) return groups;
    std::map<int, std::vector<int>> folded; // by bracket
    const int laneIndex = content.events[static_cast<size_t>(lane.events.front())].lane;
    for (const auto& [cell, events] : cellsOf(content)) {
        const auto count = counts.find(cell);
        if (cell.first != laneIndex || count == counts.end()) continue;
        std::vector<int> bar(events.begin(), events.begin() + count->second);
        std::sort(bar.begin(), bar.end());
        folded[cell.second] = std::move(bar);
    }
    for (const int index : lane.events) {
        const auto bar = folded.find(content.events[static_cast<size_t>(index)].bracket);
        if (bar == folded.end() || !std::binary_search(bar->second.begin(), bar->second.end(), index))
            groups.push_back({{index}});
        else if (bar->second.front() == index)
            groups.push_back({bar->second});
    }
    return groups;
}

FoldedBar foldedBar(const MarkRoom& room, const std::vector<int>& events, DateLanguage language,
                    const TextMeasure& measure) {
    const FigureEvent& first = room.content.events[static_cast<size_t>(events.front())];
    const auto [from, until] = room.bracketOf(first);
    const double least = from + sheet::kFrontierClearance;
    const double most =
        std::min(until - sheet::kFrontierClearance, room.scale.right() - sheet::kEdge) - kFoldEdge;
    double left = most;
    double right = least;
    for (const int event : events) {
        const double x = room.scale.x(middleOf(room.content.events[static_cast<size_t>(event)].stated));
        left = std::min(left, x);
        right = std::max(right, x);
    }
    FoldedBar bar;
    bar.text = figureWord(wordOf(room.content, events), language).arg(events.size());
    double needed = measure.width(bar.text, sheet::kType) + sheet::kMarkPadding;
    if (needed > most - least) {
        bar.text = QString::number(events.size());
        needed = measure.width(bar.text, sheet::kType) + sheet::kMarkPadding;
    }
    left = std::clamp(left, least, std::max(least, most));
    right = std::clamp(right, left, std::max(left, most));
    if (right - left < needed) {
        left = std::clamp((left + right - needed) / 2, least, std::max(least, most - needed));
        right = left + needed;
    }
    bar.x = left;
    bar.width = right - left;
    return bar;
}

} // namespace forlop
