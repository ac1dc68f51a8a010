// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/whysection.h"

#include "core/edit/eventverbs.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/texteditors.h"
#include "ui/parts/labels.h"
#include "ui/session/naming.h"

#include <QVBoxLayout>

namespace forlop {

WhySection::WhySection(Session& session, BracketSide side, QWidget* parent)
    : Section(session, parent), m_side(side), m_text(new LongEditor(this)) {
    const bool opens = side == BracketSide::Opens;
    setObjectName(opens ? QStringLiteral("whyOpens") : QStringLiteral("whyCloses"));
    m_text->setObjectName(opens ? QStringLiteral("field.openingReason")
                                : QStringLiteral("field.closingReason"));
    m_text->focusProxy()->setAccessibleName(opens ? tr("Why it opens here") : tr("Why it closes here"));
    column()->addWidget(m_text);
    connect(m_text, &FieldEditor::committed, this, [this](const QVariant& value) {
        if (!m_reason) return;
        EditBuilder builder = project().edit();
        this->session().carryOut(
            setField(builder, m_reason->row.entity, m_reason->row.id, m_reason->field, value));
    });
}

std::optional<WhySection::Reason> WhySection::reasonOf(const Bracket& bracket) const {
    const FrontierId id = m_side == BracketSide::Opens ? bracket.opens : bracket.closes;
    if (const Frontier* frontier = project().tables().find(id))
        return Reason{{Entity::Frontier, id.value()}, fieldOf<Frontier>(&Frontier::reason), frontier->reason};
    if (m_side == BracketSide::Closes) return std::nullopt;
    return Reason{
        {Entity::Bracket, bracket.id.value()}, fieldOf<Bracket>(&Bracket::startReason), bracket.startReason};
}

void WhySection::refresh(const Selection& selection) {
    const Bracket* bracket = selection.isOne(Entity::Bracket)
                                 ? project().tables().find(BracketId(selection.ids.front()))
                                 : nullptr;
    const std::optional<Reason> before = m_reason;
    m_reason = bracket ? reasonOf(*bracket) : std::nullopt;
    setVisible(m_reason.has_value());
    if (!m_reason) return;
    const bool shared = m_reason->row.entity == Entity::Frontier;
    m_frontier = shared ? FrontierId(m_reason->row.id) : FrontierId();
    setHead(m_side == BracketSide::Opens ? tr("Why it opens here") : tr("Why it closes here"), {},
            shared ? tr("Frontier") : QString());
    clearBody();
    if (shared) {
        for (const auto& [_, row] : project().tables().of<FrontierEvent>())
            if (row.frontier == m_frontier) addEvent(row.event);
    } else {
        for (const auto& [_, row] : project().tables().of<BracketOpening>())
            if (row.bracket == bracket->id) addEvent(row.event);
    }
    m_text->setEditable(!session().isReadOnly());
    const bool same = before && before->row == m_reason->row && before->field == m_reason->field;
    if (!same || !m_text->isPending()) m_text->setValue(m_reason->text);
}

void WhySection::addEvent(EventId id) {
    const ObjectRef event{Entity::Event, id.value()};
    auto* chip = new Chip(project(), event, nameOf(project(), event), ChipEnd::Plain, this);
    chip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(chip, &Chip::activated, this, [this, event] { emit session().objectWanted(event); });
    body()->addWidget(chip);
}

void WhySection::activateLink() { emit session().objectWanted({Entity::Frontier, m_frontier.value()}); }

} // namespace forlop
