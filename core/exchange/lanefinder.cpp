// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lanefinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace forlop {

namespace {
QString nameOfLevel(Level level) {
    switch (level) {
    case Level::National:
        return QCoreApplication::translate("Import", "National");
    case Level::Leadership:
        return QCoreApplication::translate("Import", "Leadership");
    case Level::Unit:
        return QCoreApplication::translate("Import", "Unit");
    case Level::FrontLine:
        return QCoreApplication::translate("Import", "Front line");
    case Level::None:
        break;
    }
    return {};
}

bool isSame(const QString& a, const QString& b) {
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}
} // namespace

LaneFinder::LaneFinder(EditBuilder& builder, CaseId caseId)
    : m_builder(builder), m_case(caseId), m_lanes(builder.where(&Lane::caseId, caseId)),
      m_keys(keysOf(builder, Entity::Lane, caseId)) {}

const Lane* LaneFinder::find(LaneId id) const {
    const auto at =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane& lane) { return lane.id == id; });
    return at == m_lanes.end() ? nullptr : &*at;
}

LaneId LaneFinder::make(const QString& name, Level level) {
    Lane lane;
    lane.caseId = m_case;
    lane.key = m_keys.next();
    lane.name = name;
    lane.kind = level == Level::None ? LaneKind::Other : LaneKind::Level;
    lane.level = level;
    for (const Lane& other : m_lanes) lane.order = std::max(lane.order, other.order);
    // Lanes of levels stand from the nation down to the front line, whichever row names them first.
    lane.order = level == Level::None ? lane.order + 1 : std::max(lane.order, static_cast<double>(level));
    for (const Lane& other : m_lanes)
        if (level != Level::None && other.level > level) lane.order = std::min(lane.order, other.order - 0.5);
    lane.id = m_builder.insert(lane);
    m_lanes.push_back(lane);
    ++m_made;
    return lane.id;
}

LaneId LaneFinder::named(const QString& name) {
    const auto at = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane& lane) {
        return isSame(lane.key, name) || isSame(lane.name, name) || isSame(lane.otherName, name);
    });
    return at != m_lanes.end() ? at->id : make(name, Level::None);
}

LaneId LaneFinder::ofLevel(Level level) {
    if (level == Level::None) return {};
    const auto at = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane& lane) {
        return lane.level == level && lane.kind == LaneKind::Level;
    });
    return at != m_lanes.end() ? at->id : make(nameOfLevel(level), level);
}

ActorFinder::ActorFinder(EditBuilder& builder, CaseId caseId)
    : m_builder(builder), m_case(caseId), m_keys(keysOf(builder, Entity::Actor, caseId)) {
    for (const Actor& actor : builder.where(&Actor::caseId, caseId))
        m_actors.insert(actor.name.toCaseFolded(), actor.id);
}

ActorId ActorFinder::named(const QString& name) {
    const auto at = m_actors.constFind(name.toCaseFolded());
    if (at != m_actors.constEnd()) return *at;
    Actor actor;
    actor.caseId = m_case;
    actor.key = m_keys.next();
    actor.name = name;
    const ActorId id = m_builder.insert(actor);
    m_actors.insert(name.toCaseFolded(), id);
    return id;
}

} // namespace forlop
