// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/unitlives.h"

#include "core/layout/timelinedrawing.h"
#include "core/time/phrase.h"

#include <algorithm>
#include <map>

namespace forlop {
namespace {

Bounds boundsOf(const EventColumns& events, const UnitTransition& transition) {
    if (!transition.when.isEmpty()) return transition.when.padded();
    const auto row = events.rowOf(transition.event);
    return row ? events.padded(*row) : Bounds{};
}

bool isSomewhere(const Bounds& bounds) { return isFinite(bounds.startFrom) || isFinite(bounds.endUntil); }

Instant placeOf(const UnitSign& sign) {
    return isFinite(sign.when.startFrom) ? sign.when.startFrom : sign.when.endUntil;
}

UnitLife lifeOf(const Unit& unit) {
    UnitLife life;
    life.id = unit.id;
    life.name = unit.name;
    life.startKnown = !unit.start.isEmpty() && isSomewhere(unit.start.padded());
    life.goesOn = unit.end.edtf() == QLatin1String("..");
    life.endKnown = !unit.end.isEmpty() && !life.goesOn && isSomewhere(unit.end.padded());
    if (life.startKnown) life.start = unit.start.padded();
    if (life.endKnown) life.end = unit.end.padded();
    return life;
}

QString keysOf(const Tables& tables, UnitTransitionId id, TransitionRole role) {
    QStringList names;
    for (const auto& [_, part] : tables.of<TransitionUnit>()) {
        if (part.transition != id || part.role != role) continue;
        if (const Unit* unit = tables.find(part.unit))
            names.append(unit->key.isEmpty() ? unit->name : unit->key);
    }
    return names.join(QStringLiteral(", "));
}

QString kindInWords(TransitionKind kind) {
    switch (kind) {
    case TransitionKind::Created:
        return TimelineWords::tr("Created");
    case TransitionKind::Split:
        return TimelineWords::tr("Split");
    case TransitionKind::Separated:
        return TimelineWords::tr("Separated");
    case TransitionKind::Merged:
        return TimelineWords::tr("Merged");
    case TransitionKind::Moved:
        return TimelineWords::tr("Moved");
    case TransitionKind::Renamed:
        return TimelineWords::tr("Renamed");
    case TransitionKind::Dissolved:
        break;
    }
    return TimelineWords::tr("Closed");
}

} // namespace

std::vector<UnitLife> unitLives(const Tables& tables, const EventColumns& events, CaseId caseId) {
    std::map<UnitId, std::vector<UnitSign>> signs;
    for (const auto& [_, part] : tables.of<TransitionUnit>()) {
        const UnitTransition* transition = tables.find(part.transition);
        if (transition == nullptr) continue;
        const UnitSign sign{transition->id, transition->kind, part.role, boundsOf(events, *transition)};
        std::vector<UnitSign>& own = signs[part.unit];
        const auto same = [&](const UnitSign& each) { return each.id == sign.id; };
        if (isSomewhere(sign.when) && std::none_of(own.begin(), own.end(), same)) own.push_back(sign);
    }
    std::vector<UnitLife> lives;
    for (const auto& [_, unit] : tables.of<Unit>()) {
        if (unit.caseId != caseId) continue;
        UnitLife life = lifeOf(unit);
        life.signs = std::move(signs[unit.id]);
        std::stable_sort(life.signs.begin(), life.signs.end(),
                         [](const UnitSign& a, const UnitSign& b) { return placeOf(a) < placeOf(b); });
        if (life.startKnown || life.endKnown || life.goesOn || !life.signs.empty())
            lives.push_back(std::move(life));
    }
    return lives;
}

QString transitionInWords(const Tables& tables, const EventColumns& events, UnitTransitionId id) {
    const UnitTransition* transition = tables.find(id);
    if (transition == nullptr) return {};
    QString text = kindInWords(transition->kind);
    if (!transition->when.isEmpty()) text += QLatin1Char(' ') + describe(transition->when, ownDateLanguage());
    const QString from = keysOf(tables, id, TransitionRole::From);
    const QString to = keysOf(tables, id, TransitionRole::To);
    QString units = from;
    if (!from.isEmpty() && !to.isEmpty()) units += QStringLiteral(" → ");
    units += to;
    if (!units.isEmpty()) text += QStringLiteral(": ") + units;
    if (const auto row = events.rowOf(transition->event))
        text += QStringLiteral(" · ") + events.key(*row) + QLatin1Char(' ') + events.label(*row);
    return text;
}

QString lifeInWords(const Tables& tables, UnitId id) {
    const Unit* unit = tables.find(id);
    if (unit == nullptr) return {};
    const QString from = unit->start.isEmpty() ? TimelineWords::tr("start not known")
                                               : describe(unit->start, ownDateLanguage());
    QString until = TimelineWords::tr("end not known");
    if (unit->end.edtf() == QLatin1String(".."))
        until = TimelineWords::tr("goes on");
    else if (!unit->end.isEmpty())
        until = describe(unit->end, ownDateLanguage());
    const QString name = unit->key.isEmpty() ? unit->name : unit->key + QLatin1Char(' ') + unit->name;
    return TimelineWords::tr("%1: %2 – %3").arg(name, from, until);
}

} // namespace forlop
