// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/unitssection.h"

#include "core/edit/unitverbs.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/nameentries.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"

#include <QVBoxLayout>

#include <map>
#include <memory>

namespace forlop {

namespace {
/// Units of more events than this are not collected one by one.
constexpr size_t kMostRows = 500;
constexpr int kChooserWidth = 340;
} // namespace

UnitsSection::UnitsSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("unitsSection"));
}

void UnitsSection::refresh(const Selection& selection) {
    m_events = selection.of<Event>();
    setVisible(!m_events.empty());
    clearBody();
    if (m_events.size() > kMostRows) {
        setHead(tr("Units"), {}, tr("Add unit"));
        return;
    }
    std::map<UnitId, size_t> units;
    for (const EventId id : m_events)
        for (const EventUnit& link : project().rows().where(&EventUnit::event, id)) ++units[link.unit];
    setHead(tr("Units"), units.empty() ? QString() : QString::number(units.size()), tr("Add unit"));
    if (units.empty()) body()->addWidget(makeLabel(tr("No units."), Look::Second));
    for (const auto& [id, events] : units)
        if (const Unit* unit = project().tables().find(id)) addChip(*unit, events);
}

void UnitsSection::addChip(const Unit& unit, size_t events) {
    const ObjectRef object{Entity::Unit, unit.id.value()};
    QString text = unit.name;
    if (m_events.size() > 1) text += tr(", %1 of %2").arg(events).arg(m_events.size());
    auto* chip =
        new Chip(project(), object, text, session().isReadOnly() ? ChipEnd::Plain : ChipEnd::Removable, this);
    chip->setObjectName(QStringLiteral("unitChip"));
    connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
    connect(chip, &Chip::removed, this, [this, id = unit.id] {
        EditBuilder builder = project().edit();
        session().carryOut(detachUnit(builder, id, m_events));
    });
    body()->addWidget(chip);
}

bool UnitsSection::focusField(const QString& name) {
    if (name != u"units" || m_events.empty() || session().isReadOnly()) return false;
    bringIntoView();
    activateLink();
    return true;
}

void UnitsSection::activateLink() {
    auto typed = std::make_shared<QString>();
    auto* chooser = new Chooser(
        {tr("Find or make a unit"), tr("Type the name of a unit.")},
        [this, typed](const QString& words) {
            *typed = words;
            return nameChoices(session(), NameList::Units, words);
        },
        this);
    chooser->setAccessibleName(tr("Units"));
    connect(chooser, &Chooser::chosen, this, [this, typed](qint64 id) { attach(id, *typed); });
    chooser->openBelow(this, qMax(width(), kChooserWidth));
}

void UnitsSection::attach(qint64 chosen, const QString& typed) {
    EditBuilder builder = project().edit();
    session().carryOut(chosen > 0 ? attachUnit(builder, UnitId(chosen), m_events)
                                  : attachNewUnit(builder, typed, m_events));
}

} // namespace forlop
