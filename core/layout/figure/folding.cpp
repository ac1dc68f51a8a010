// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/folding.h"

#include "core/layout/figure/figurewords.h"
#include "core/layout/figure/markshape.h"
#include "core/layout/figure/rowpacking.h"

#include <algorithm>
#include <map>

namespace forlop {
namespace {

FigureWord wordOf(const FigureContent& content, const std::vector<int>& events) {
    const EventKind kind = content.events[static_cast<size_t>(events.front())].kind;
    const bool one = std::all_of(events.begin(), events.end(), [&](int event) {
        return content.events[static_cast<size_t>(event)].kind == kind;
    });
    if (!one) return FigureWord::FoldedMixed;
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

} // namespace

std::vector<FoldGroup> foldGroups(const FigureContent& content, const FigureLane& lane, int foldBelow) {
    std::vector<FoldGroup> groups;
    // Runs by bracket and kind: what stands between two events of one kind and stays alone does not end the
    // run, because the bar lies in a row of its own.
    std::map<std::pair<int, int>, size_t> open;
    for (const int index : lane.events) {
        const FigureEvent& event = content.events[static_cast<size_t>(index)];
        if (importanceOf(event) >= foldBelow) {
            groups.push_back({{index}});
            continue;
        }
        const std::pair run(event.bracket, foldBelow >= kFoldMixed ? -1 : static_cast<int>(event.kind));
        const auto at = open.find(run);
        if (at != open.end()) {
            groups[at->second].events.push_back(index);
        } else {
            open[run] = groups.size();
            groups.push_back({{index}});
        }
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
    bar.x = bar.least = bar.most = left;
    bar.width = right - left;
    return bar;
}

} // namespace forlop
