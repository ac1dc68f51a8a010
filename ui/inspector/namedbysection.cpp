// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/namedbysection.h"

#include "ui/inspector/chip.h"
#include "ui/parts/labels.h"
#include "ui/session/naming.h"

#include <QVBoxLayout>

#include <algorithm>

namespace forlop {

namespace {
constexpr size_t kMostChips = 30;
} // namespace

NamedBySection::NamedBySection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("namedBySection"));
}

std::vector<EventId> NamedBySection::eventsNaming(ObjectRef object) const {
    const RowReader& rows = project().rows();
    std::vector<EventId> ids;
    if (object.entity == Entity::Unit)
        for (const EventUnit& each : rows.where(&EventUnit::unit, UnitId(object.id)))
            ids.push_back(each.event);
    if (object.entity == Entity::Actor)
        for (const EventActor& each : rows.where(&EventActor::actor, ActorId(object.id)))
            ids.push_back(each.event);
    if (object.entity == Entity::Code)
        for (const CodeAssignment& each : rows.where(&CodeAssignment::code, CodeId(object.id)))
            ids.emplace_back(each.target.value());
    const EventColumns& events = project().events();
    std::erase_if(ids, [&](EventId id) { return !events.rowOf(id); });
    std::sort(ids.begin(), ids.end(), [&](EventId a, EventId b) {
        return std::pair(events.order(*events.rowOf(a)), a) < std::pair(events.order(*events.rowOf(b)), b);
    });
    // Two coders may have given the same code.
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void NamedBySection::refresh(const Selection& selection) {
    const ObjectRef object = selection.one();
    setVisible(!object.isNull());
    if (object.isNull()) return;
    const std::vector<EventId> ids = eventsNaming(object);
    setHead(tr("Events"), ids.empty() ? QString() : QString::number(ids.size()), {});
    clearBody();
    if (ids.empty()) body()->addWidget(makeLabel(tr("No event names it."), Look::Second));
    for (size_t i = 0; i < std::min(ids.size(), kMostChips); ++i) addChip({Entity::Event, ids[i].value()});
    if (ids.size() > kMostChips)
        body()->addWidget(
            makeLabel(tr("and %n more", nullptr, static_cast<int>(ids.size() - kMostChips)), Look::Second));
    if (object.entity != Entity::Unit) return;
    for (const TransitionUnit& each : project().rows().where(&TransitionUnit::unit, UnitId(object.id)))
        addChip({Entity::UnitTransition, each.transition.value()});
}

void NamedBySection::addChip(ObjectRef object) {
    auto* chip = new Chip(project(), object, nameOf(project(), object), ChipEnd::Plain, this);
    chip->setObjectName(QStringLiteral("namedByChip"));
    chip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
    body()->addWidget(chip);
}

} // namespace forlop
