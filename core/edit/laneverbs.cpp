// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/laneverbs.h"

#include "core/edit/edittext.h"

#include <algorithm>

namespace forlop {
namespace {

std::vector<Lane> lanesInOrder(const EditBuilder& builder, CaseId caseId) {
    std::vector<Lane> lanes = builder.where(&Lane::caseId, caseId);
    std::stable_sort(lanes.begin(), lanes.end(),
                     [](const Lane& a, const Lane& b) { return a.order < b.order; });
    return lanes;
}

} // namespace

Result<Edit> moveLane(EditBuilder& builder, LaneId id, LaneId above, const QString& mergeKey) {
    const auto lane = need(builder, id);
    if (!lane) return lane.error();
    std::vector<Lane> lanes = lanesInOrder(builder, lane->caseId);
    const auto placeOf = [&lanes](LaneId wanted) {
        return std::find_if(lanes.begin(), lanes.end(),
                            [wanted](const Lane& each) { return each.id == wanted; });
    };
    if (!above.isNull() && placeOf(above) == lanes.end())
        return refused(EditText::tr("That lane belongs to another case."));
    const QString name = nameOfRow(builder, Entity::Lane, id.value());
    const QString sentence = above.isNull() ? EditText::tr("Move lane %1 to the bottom").arg(name)
                                            : EditText::tr("Move lane %1 above %2")
                                                  .arg(name, nameOfRow(builder, Entity::Lane, above.value()));
    if (above == id) return builder.build(sentence, mergeKey);
    lanes.erase(placeOf(id));
    lanes.insert(above.isNull() ? lanes.end() : placeOf(above), *lane);
    // Whole numbers from top to bottom: lanes are few, and gaps between fractions run out.
    double order = 1;
    for (Lane& each : lanes) {
        each.order = order++;
        builder.replace(each);
    }
    return builder.build(sentence, mergeKey);
}

} // namespace forlop
