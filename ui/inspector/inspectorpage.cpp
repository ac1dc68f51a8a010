// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorpage.h"

#include "core/model/entitywords.h"
#include "ui/inspector/bracketsections.h"
#include "ui/inspector/codessection.h"
#include "ui/inspector/eventsections.h"
#include "ui/inspector/fieldplan.h"
#include "ui/inspector/fieldssection.h"
#include "ui/inspector/frontiersections.h"
#include "ui/inspector/influencesections.h"
#include "ui/inspector/namedbysection.h"
#include "ui/inspector/supportsection.h"
#include "ui/inspector/unitssection.h"
#include "ui/inspector/whysection.h"
#include "ui/parts/labels.h"
#include "ui/parts/signlabel.h"
#include "ui/session/naming.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace forlop {

InspectorPage::InspectorPage(Session& session, Entity entity, QWidget* parent)
    : QWidget(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addHead();
    addSections(entity);
    column->addStretch(1);
}

void InspectorPage::addHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 12, 12, 10);
    row->setSpacing(10);
    m_sign = new SignLabel({}, 22, head);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = makeLabel({}, Look::Title, head);
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_second = makeLabel({}, Look::Second, head);
    texts->addWidget(m_title);
    texts->addWidget(m_second);
    row->addLayout(texts, 1);
    layout()->addWidget(head);
}

void InspectorPage::addSections(Entity entity) {
    const FieldPlan plan = fieldPlanOf(entity);
    const auto fields = [&](qsizetype group) {
        if (group < plan.groups.size())
            add(new FieldsSection(m_session, entity, plan.groups.at(group), Folding::Open, this));
    };
    fields(0);
    switch (entity) {
    case Entity::Event:
        fields(1);
        add(new MembershipSection(m_session, this));
        add(new SupportSection(m_session, tr("Quotes"), this));
        add(new InfluencesSection(m_session, this));
        fields(2);
        add(new ActorsSection(m_session, this));
        add(new UnitsSection(m_session, this));
        add(new CodesSection(m_session, this));
        break;
    case Entity::Frontier:
        add(new MarkedBySection(m_session, this));
        fields(1);
        add(new SupportSection(m_session, tr("Support"), this));
        add(new SidesSection(m_session, this));
        break;
    case Entity::Bracket:
        add(new ExtentOfBracketSection(m_session, this));
        add(new WhySection(m_session, BracketSide::Opens, this));
        fields(1);
        add(new WhySection(m_session, BracketSide::Closes, this));
        add(new SupportSection(m_session, tr("Quotes"), this));
        add(new CodesSection(m_session, this));
        break;
    case Entity::Bracketing:
        add(new BracketListSection(m_session, this));
        break;
    case Entity::Influence:
        add(new EndsOfInfluenceSection(m_session, this));
        fields(1);
        add(new SupportSection(m_session, tr("Quotes"), this));
        break;
    default:
        for (qsizetype group = 1; group < plan.groups.size(); ++group) fields(group);
        if (entity == Entity::Unit || entity == Entity::Actor || entity == Entity::Code)
            add(new NamedBySection(m_session, this));
        break;
    }
    if (entity != Entity::Memo) add(new MemosSection(m_session, this));
    if (!plan.more.isEmpty()) add(new FieldsSection(m_session, entity, plan.more, Folding::Folded, this));
}

void InspectorPage::add(Section* section) {
    QWidget* line = makeSeparator(this);
    layout()->addWidget(line);
    layout()->addWidget(section);
    m_parts.push_back({section, line});
}

void InspectorPage::refresh(const Selection& selection) {
    refreshHead(selection);
    for (const Part& part : m_parts) {
        part.section->refresh(selection);
        part.line->setVisible(!part.section->isHidden());
    }
}

void InspectorPage::refreshHead(const Selection& selection) {
    const Project& project = m_session.project();
    if (const ObjectRef one = selection.one(); !one.isNull()) {
        m_sign->setIcon(signOf(project, one));
        const bool event = one.entity == Entity::Event;
        const auto row = event ? project.events().rowOf(EventId(one.id)) : std::nullopt;
        m_title->setText(row ? project.events().label(*row) : nameOf(project, one));
        m_second->setText(secondLineOf(project, one));
        return;
    }
    m_sign->setIcon(themeIcon(iconOfEntity(selection.entity), {Ink::Accent, Ink::Accent}));
    m_title->setText(countedNoun(selection.entity, static_cast<qint64>(selection.size())));
    m_second->setText(tr("What is typed here is for all of them."));
}

void InspectorPage::follow(const std::optional<FrontierPreview>& preview) {
    for (const Part& part : m_parts) part.section->follow(preview);
}

bool InspectorPage::focusField(const QString& name) {
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](const Part& part) { return part.section->focusField(name); });
}

} // namespace forlop
