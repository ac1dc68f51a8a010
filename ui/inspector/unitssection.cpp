// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/unitssection.h"

#include "core/edit/unitverbs.h"
#include "ui/inspector/chip.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"
#include "ui/theme/icons.h"

#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kChooserWidth = 340;

QList<ChooserEntry> unitEntries(const Session& session, const QString& words) {
    QList<ChooserEntry> entries;
    for (const auto& [id, unit] : session.project().tables().of<Unit>())
        if (unit.caseId == session.caseId() && fitsWords(unit.key + u' ' + unit.name, words))
            entries.append({id, unit.name, unit.key, themeIcon(Icon::Unit)});
    return entries;
}
} // namespace

UnitsSection::UnitsSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("unitsSection"));
}

void UnitsSection::refresh(const Selection& selection) {
    m_event = selection.isOne(Entity::Event) ? EventId(selection.ids.front()) : EventId();
    const bool any = !unitEntries(session(), {}).isEmpty();
    setVisible(!m_event.isNull() && any);
    if (m_event.isNull() || !any) return;
    const std::vector<EventUnit> links = project().rows().where(&EventUnit::event, m_event);
    setHead(tr("Units"), links.empty() ? QString() : QString::number(links.size()), tr("Add unit"));
    clearBody();
    if (links.empty()) body()->addWidget(makeLabel(tr("No units."), Look::Second));
    for (const EventUnit& link : links)
        if (const Unit* unit = project().tables().find(link.unit)) addChip(*unit);
}

void UnitsSection::addChip(const Unit& unit) {
    const ObjectRef object{Entity::Unit, unit.id.value()};
    auto* chip = new Chip(project(), object, unit.name,
                          session().isReadOnly() ? ChipEnd::Plain : ChipEnd::Removable, this);
    chip->setObjectName(QStringLiteral("unitChip"));
    connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
    connect(chip, &Chip::removed, this, [this, id = unit.id] {
        EditBuilder builder = project().edit();
        session().carryOut(detachUnit(builder, id, {m_event}));
    });
    body()->addWidget(chip);
}

bool UnitsSection::focusField(const QString& name) {
    if (name != u"units" || m_event.isNull() || session().isReadOnly()) return false;
    bringIntoView();
    activateLink();
    return true;
}

void UnitsSection::activateLink() {
    auto* chooser = new Chooser(
        {tr("Find a unit"), tr("No unit is called “%1”.")},
        [this](const QString& words) { return unitEntries(session(), words); }, this);
    chooser->setAccessibleName(tr("Units"));
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) {
        EditBuilder builder = project().edit();
        session().carryOut(attachUnit(builder, UnitId(id), {m_event}));
    });
    chooser->openBelow(this, qMax(width(), kChooserWidth));
}

} // namespace forlop
