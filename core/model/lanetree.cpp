// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lanetree.h"

#include <algorithm>
#include <map>
#include <set>

namespace forlop {
namespace {

class Planter {
public:
    explicit Planter(std::vector<Lane> lanes) : m_lanes(std::move(lanes)) {
        std::stable_sort(m_lanes.begin(), m_lanes.end(),
                         [](const Lane& a, const Lane& b) { return a.order < b.order; });
        std::set<LaneId> known;
        for (const Lane& lane : m_lanes) known.insert(lane.id);
        for (const Lane& lane : m_lanes)
            m_inside[known.contains(lane.parent) ? lane.parent : LaneId()].push_back(&lane);
    }
    std::vector<LaneNode> plant() {
        for (const Lane* lane : m_inside[LaneId()]) put(*lane, 0);
        // What is left stands in a circle, which is cut where it begins.
        for (const Lane& lane : m_lanes)
            if (!m_put.contains(lane.id)) put(lane, 0);
        return std::move(m_tree);
    }

private:
    void put(const Lane& lane, int depth) {
        if (!m_put.insert(lane.id).second) return;
        m_tree.push_back({lane, depth});
        if (depth == 0) m_tree.back().lane.parent = {};
        for (const Lane* inner : m_inside[lane.id]) put(*inner, depth + 1);
    }

    std::vector<Lane> m_lanes;
    std::map<LaneId, std::vector<const Lane*>> m_inside;
    std::set<LaneId> m_put;
    std::vector<LaneNode> m_tree;
};

} // namespace

std::vector<LaneNode> laneTree(std::vector<Lane> lanes) { return Planter(std::move(lanes)).plant(); }

bool isInLane(const std::vector<LaneNode>& tree, LaneId inner, LaneId outer) {
    const auto at = std::find_if(tree.begin(), tree.end(),
                                 [outer](const LaneNode& node) { return node.lane.id == outer; });
    if (at == tree.end()) return false;
    if (inner == outer) return true;
    for (auto next = std::next(at); next != tree.end() && next->depth > at->depth; ++next)
        if (next->lane.id == inner) return true;
    return false;
}

} // namespace forlop
