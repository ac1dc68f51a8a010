// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/laneverbs.h"

#include "core/edit/edittext.h"
#include "core/model/lanetree.h"

#include <algorithm>

namespace forlop {
namespace {

QString nameOf(const EditBuilder& builder, LaneId id) { return nameOfRow(builder, Entity::Lane, id.value()); }

QString sentenceOf(const EditBuilder& builder, const Lane& lane, LanePlace place) {
    const QString name = nameOf(builder, lane.id);
    if (place.parent != lane.parent)
        return place.parent.isNull()
                   ? EditText::tr("Move lane %1 out of %2").arg(name, nameOf(builder, lane.parent))
                   : EditText::tr("Nest lane %1 in %2").arg(name, nameOf(builder, place.parent));
    return place.above.isNull()
               ? EditText::tr("Move lane %1 to the bottom").arg(name)
               : EditText::tr("Move lane %1 above %2").arg(name, nameOf(builder, place.above));
}

// The lane as it stands in the tree: a parent that is none counts as none.
const LaneNode* nodeOf(const std::vector<LaneNode>& tree, LaneId id) {
    const auto at =
        std::find_if(tree.begin(), tree.end(), [id](const LaneNode& node) { return node.lane.id == id; });
    return at == tree.end() ? nullptr : &*at;
}

using Lanes = std::vector<Lane>;

Lanes::iterator placeIn(Lanes& lanes, LaneId id) {
    return std::find_if(lanes.begin(), lanes.end(), [id](const Lane& lane) { return lane.id == id; });
}

// The lanes nested in `parent`, from top to bottom.
Lanes lanesIn(const std::vector<LaneNode>& tree, LaneId parent) {
    Lanes lanes;
    for (const LaneNode& node : tree)
        if (node.lane.parent == parent) lanes.push_back(node.lane);
    return lanes;
}

// Whole numbers from top to bottom: lanes are few, and gaps between fractions run out.
void number(EditBuilder& builder, Lanes lanes) {
    double order = 1;
    for (LaneNode& node : laneTree(std::move(lanes))) {
        node.lane.order = order++;
        builder.replace(node.lane);
    }
}

} // namespace

Result<Edit> placeLane(EditBuilder& builder, LaneId id, LanePlace place, const QString& mergeKey) {
    const auto found = need(builder, id);
    if (!found) return found.error();
    const std::vector<LaneNode> tree = laneTree(builder.where(&Lane::caseId, found->caseId));
    for (const LaneId other : {place.parent, place.above})
        if (!other.isNull() && nodeOf(tree, other) == nullptr)
            return refused(EditText::tr("That lane belongs to another case."));
    if (!place.parent.isNull() && isInLane(tree, place.parent, id))
        return refused(EditText::tr("A lane cannot stand inside itself."));
    Lane lane = nodeOf(tree, id)->lane;
    const QString sentence = sentenceOf(builder, lane, place);
    if (place.above == id) return builder.build(sentence, mergeKey);
    lane.parent = place.parent;
    Lanes beside = lanesIn(tree, place.parent);
    if (const auto own = placeIn(beside, id); own != beside.end()) beside.erase(own);
    beside.insert(placeIn(beside, place.above), lane);
    Lanes all;
    for (const LaneNode& node : tree)
        if (node.lane.id != id && node.lane.parent != place.parent) all.push_back(node.lane);
    double order = 1;
    for (Lane& each : beside) {
        each.order = order++;
        all.push_back(each);
    }
    number(builder, std::move(all));
    return builder.build(sentence, mergeKey);
}

Result<Edit> moveLane(EditBuilder& builder, LaneId id, LaneId above, const QString& mergeKey) {
    LanePlace place;
    place.above = above;
    if (const auto lane = builder.get(above)) {
        const std::vector<LaneNode> tree = laneTree(builder.where(&Lane::caseId, lane->caseId));
        place.parent = nodeOf(tree, above)->lane.parent;
    }
    return placeLane(builder, id, place, mergeKey);
}

Result<Edit> nestLane(EditBuilder& builder, LaneId id) {
    const auto lane = need(builder, id);
    if (!lane) return lane.error();
    const std::vector<LaneNode> tree = laneTree(builder.where(&Lane::caseId, lane->caseId));
    Lanes beside = lanesIn(tree, nodeOf(tree, id)->lane.parent);
    const auto own = placeIn(beside, id);
    if (own == beside.begin())
        return refused(
            EditText::tr("No lane stands above %1 that it could be nested in.").arg(nameOf(builder, id)));
    return placeLane(builder, id, {std::prev(own)->id, {}});
}

Result<Edit> moveLaneOut(EditBuilder& builder, LaneId id) {
    const auto lane = need(builder, id);
    if (!lane) return lane.error();
    const std::vector<LaneNode> tree = laneTree(builder.where(&Lane::caseId, lane->caseId));
    const LaneId parent = nodeOf(tree, id)->lane.parent;
    if (parent.isNull())
        return refused(EditText::tr("Lane %1 is not nested in another.").arg(nameOf(builder, id)));
    LanePlace place;
    place.parent = nodeOf(tree, parent)->lane.parent;
    Lanes beside = lanesIn(tree, place.parent);
    if (const auto next = std::next(placeIn(beside, parent)); next != beside.end()) place.above = next->id;
    return placeLane(builder, id, place);
}

Result<Edit> addLaneScheme(EditBuilder& builder, LaneScheme draft) {
    draft.name = draft.name.simplified();
    if (draft.name.isEmpty()) return refused(EditText::tr("A lane scheme needs a name."), ErrorCode::Invalid);
    for (const LaneScheme& each : builder.where(&LaneScheme::caseId, draft.caseId)) {
        if (each.name.compare(draft.name, Qt::CaseInsensitive) == 0)
            return refused(EditText::tr("There is a lane scheme %1 already.").arg(each.name));
        draft.order = std::max(draft.order, each.order);
    }
    draft.order += 1;
    builder.insert(draft);
    return builder.build(EditText::tr("Keep lane scheme %1").arg(draft.name));
}

Result<Edit> removeLaneScheme(EditBuilder& builder, LaneSchemeId id) {
    const auto scheme = need(builder, id);
    if (!scheme) return scheme.error();
    builder.remove(id);
    return builder.build(EditText::tr("Remove lane scheme %1").arg(scheme->name));
}

} // namespace forlop
