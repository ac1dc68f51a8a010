// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules/casefacts.h"

#include <algorithm>
#include <set>

namespace forlop {

CaseFacts::CaseFacts(const Snapshot& snapshot) : m_rows(snapshot) {
    collectFrontiers();
    collectLevels();
}

/// Nested brackets share their parent's frontiers; a ring of parents ends at its second round.
int CaseFacts::depthOf(const Bracket& bracket) const {
    int depth = 0;
    const int limit = static_cast<int>(of<Bracket>().size());
    for (const Bracket* up = find(bracket.parent); up != nullptr && depth < limit; up = find(up->parent))
        ++depth;
    return depth;
}

void CaseFacts::collectFrontiers() {
    std::map<qint64, FrontierPlace> places;
    for (const auto& [id, frontier] : of<Frontier>())
        if (const Bracketing* bracketing = find(frontier.bracketing))
            places[id] = FrontierPlace{&frontier, bracketing, nullptr, nullptr, {}};
    const auto stand = [&](FrontierId at, const Bracket& bracket, const Bracket* FrontierPlace::*side) {
        const auto place = places.find(at.value());
        if (place == places.end()) return;
        const Bracket*& there = place->second.*side;
        if (there == nullptr || depthOf(bracket) < depthOf(*there)) there = &bracket;
    };
    for (const auto& [id, bracket] : of<Bracket>()) {
        stand(bracket.closes, bracket, &FrontierPlace::before);
        stand(bracket.opens, bracket, &FrontierPlace::after);
    }
    for (const auto& [id, mark] : of<FrontierEvent>())
        if (const auto place = places.find(mark.frontier.value()); place != places.end())
            place->second.marks.push_back(mark.event);
    for (auto& [id, place] : places) m_frontiers.push_back(std::move(place));
}

void CaseFacts::collectLevels() {
    std::set<std::pair<qint64, qint64>> keys;
    for (const auto& [id, bracket] : of<Bracket>())
        keys.insert({bracket.bracketing.value(), bracket.parent.value()});
    const OrderOf orderOf = [this](EventId id) -> std::optional<double> {
        const Event* event = find(id);
        return event == nullptr ? std::nullopt : std::optional<double>(event->order);
    };
    for (const auto& [bracketing, parent] : keys) {
        const Bracketing* row = find(BracketingId(bracketing));
        if (row == nullptr) continue;
        m_levels.push_back({row, find(BracketId(parent)),
                            resolveBrackets(m_rows, BracketingId(bracketing), BracketId(parent), orderOf)});
    }
    const auto rank = [this](const BracketLevel& level) {
        const int depth = level.parent == nullptr ? 0 : depthOf(*level.parent) + 1;
        return std::pair(level.bracketing->id, depth);
    };
    std::stable_sort(m_levels.begin(), m_levels.end(),
                     [&](const BracketLevel& a, const BracketLevel& b) { return rank(a) < rank(b); });
}

} // namespace forlop
