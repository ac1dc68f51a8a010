// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules/unitlineage.h"

#include <algorithm>

namespace forlop {

bool goesOn(TransitionKind kind) { return kind == TransitionKind::Moved || kind == TransitionKind::Renamed; }

UnitChildren childrenByTransition(const CaseFacts& facts) {
    struct Sides {
        std::vector<UnitId> from;
        std::vector<UnitId> to;
    };
    std::map<qint64, Sides> transitions;
    for (const auto& [id, part] : facts.of<TransitionUnit>()) {
        const UnitTransition* transition = facts.find(part.transition);
        if (transition == nullptr || goesOn(transition->kind)) continue;
        Sides& sides = transitions[part.transition.value()];
        (part.role == TransitionRole::From ? sides.from : sides.to).push_back(part.unit);
    }
    UnitChildren children;
    for (const auto& [id, sides] : transitions)
        for (const UnitId parent : sides.from)
            for (const UnitId child : sides.to)
                if (child != parent) children[parent].push_back(child);
    return children;
}

namespace {

/// A walk in depth without recursion: a lineage may be long.
class Walk {
public:
    explicit Walk(const UnitChildren& children) : m_children(children) {}

    void from(UnitId start) {
        enter(start);
        while (!m_path.empty()) {
            const auto [at, next] = m_path.back();
            const std::vector<UnitId>& below = childrenOf(at);
            if (next == below.size()) {
                m_state[at] = State::Left;
                m_path.pop_back();
                continue;
            }
            ++m_path.back().second;
            meet(below[next]);
        }
    }
    std::vector<std::vector<UnitId>> rings;

private:
    enum class State { New, OnPath, Left };

    [[nodiscard]] const std::vector<UnitId>& childrenOf(UnitId id) const {
        static const std::vector<UnitId> none;
        const auto at = m_children.find(id);
        return at == m_children.end() ? none : at->second;
    }
    void enter(UnitId id) {
        if (m_state[id] != State::New) return;
        m_state[id] = State::OnPath;
        m_path.emplace_back(id, 0);
    }
    void meet(UnitId id) {
        if (m_state[id] != State::OnPath) {
            enter(id);
            return;
        }
        std::vector<UnitId> ring;
        auto at =
            std::find_if(m_path.begin(), m_path.end(), [&](const auto& step) { return step.first == id; });
        for (; at != m_path.end(); ++at) ring.push_back(at->first);
        rings.push_back(std::move(ring));
    }

    const UnitChildren& m_children;
    std::map<UnitId, State> m_state;
    std::vector<std::pair<UnitId, size_t>> m_path;
};

} // namespace

std::vector<std::vector<UnitId>> findRings(const UnitChildren& children) {
    Walk walk(children);
    for (const auto& [id, below] : children) walk.from(id);
    return std::move(walk.rings);
}

} // namespace forlop
