// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/dependents.h"

#include <algorithm>
#include <array>

namespace forlop {

namespace {
struct LinkName {
    Entity entity;
    QLatin1StringView field;
};

/// Every other link is a must.
constexpr std::array kMayBeEmpty{
    LinkName{Entity::Source, QLatin1StringView("wave_id")},
    LinkName{Entity::Unit, QLatin1StringView("parent_id")},
    LinkName{Entity::Interview, QLatin1StringView("wave_id")},
    LinkName{Entity::Interview, QLatin1StringView("source_id")},
    LinkName{Entity::Excerpt, QLatin1StringView("respondent_id")},
    LinkName{Entity::Lane, QLatin1StringView("parent_id")},
    LinkName{Entity::Event, QLatin1StringView("lane_id")},
    LinkName{Entity::Event, QLatin1StringView("counterfactual_id")},
    LinkName{Entity::UnitTransition, QLatin1StringView("event_id")},
    LinkName{Entity::Code, QLatin1StringView("parent_id")},
    LinkName{Entity::Bracketing, QLatin1StringView("parent_id")},
    LinkName{Entity::Bracket, QLatin1StringView("opens_id")},
    LinkName{Entity::Bracket, QLatin1StringView("closes_id")},
    LinkName{Entity::Condition, QLatin1StringView("lane_id")},
    LinkName{Entity::Counterfactual, QLatin1StringView("source_id")},
    LinkName{Entity::ConditionValue, QLatin1StringView("source_id")},
    LinkName{Entity::Observation, QLatin1StringView("source_id")},
    LinkName{Entity::Plan, QLatin1StringView("source_id")},
    LinkName{Entity::TurningPoint, QLatin1StringView("frontier_id")},
    LinkName{Entity::Memo, QLatin1StringView("target_id")},
    LinkName{Entity::Figure, QLatin1StringView("bracketing_id")},
};

/// Entities that a link to anything may point at.
bool isTargetOfAny(Entity linking, Entity target) {
    switch (linking) {
    case Entity::Influence:
        return target == Entity::Event || target == Entity::Condition;
    case Entity::Evidence:
        return target == Entity::Event || target == Entity::Influence || target == Entity::Frontier ||
               target == Entity::Bracket || target == Entity::UnitTransition;
    default:
        return true;
    }
}

struct IncomingLink {
    Entity entity;
    int field;
    bool emptied;
};

std::vector<IncomingLink> linksTo(Entity target) {
    std::vector<IncomingLink> links;
    for (int number = 1; number <= kEntityCount; ++number) {
        const auto entity = static_cast<Entity>(number);
        const EntityInfo& info = infoOf(entity);
        for (int field = 0; field < info.fields.size(); ++field) {
            const FieldInfo& each = info.fields.at(field);
            if (each.kind != FieldKind::Link) continue;
            if (each.target ? *each.target == target : isTargetOfAny(entity, target))
                links.push_back({entity, field, mayBeEmptied(entity, each.name)});
        }
    }
    return links;
}
} // namespace

bool mayBeEmptied(Entity entity, const QString& field) {
    return std::any_of(kMayBeEmpty.begin(), kMayBeEmpty.end(),
                       [&](const LinkName& link) { return link.entity == entity && field == link.field; });
}

Dependents dependentsOfRows(const EditBuilder& builder, const std::vector<std::pair<Entity, qint64>>& rows) {
    Dependents found;
    std::set<std::pair<Entity, qint64>> gone(rows.begin(), rows.end());
    std::vector<std::pair<Entity, qint64>> open = rows;
    std::map<Entity, std::vector<IncomingLink>> links;
    while (!open.empty()) {
        const auto [entity, id] = open.back();
        open.pop_back();
        auto at = links.find(entity);
        if (at == links.end()) at = links.insert({entity, linksTo(entity)}).first;
        for (const IncomingLink& link : at->second) {
            for (const qint64 from : builder.linking(link.entity, link.field, id)) {
                if (gone.contains({link.entity, from})) continue;
                if (link.emptied) {
                    found.emptied.push_back({link.entity, from, link.field});
                    continue;
                }
                gone.insert({link.entity, from});
                found.removed.emplace_back(link.entity, from);
                open.emplace_back(link.entity, from);
            }
        }
    }
    std::erase_if(found.emptied, [&](const EmptiedLink& link) {
        return gone.contains({link.entity, link.id});
    });
    return found;
}

void removeWithDependents(EditBuilder& builder, const std::vector<std::pair<Entity, qint64>>& rows) {
    const Dependents found = dependentsOfRows(builder, rows);
    for (const EmptiedLink& link : found.emptied) builder.set(link.entity, link.id, link.field, QVariant());
    // What points goes before what it points at, so that no step of the edit leaves a link into nothing.
    for (auto it = found.removed.rbegin(); it != found.removed.rend(); ++it)
        builder.remove(it->first, it->second);
    for (const auto& [entity, id] : rows) builder.remove(entity, id);
}

} // namespace forlop
