// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/registercommands.h"

#include "core/edit/registerverbs.h"
#include "ui/docks/registermodel.h"
#include "ui/docks/registerpanel.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/dialogs.h"
#include "ui/window/tableimports.h"

#include <QMainWindow>
#include <QMenu>
#include <QTableView>

namespace forlop {

RegisterCommands::RegisterCommands(WindowParts& parts, RegisterPanel& panel, QObject* parent)
    : QObject(parent), m_parts(parts), m_panel(panel) {
    const std::pair<ActionId, Entity> kinds[] = {
        {ActionId::NewUnit, Entity::Unit},
        {ActionId::NewActor, Entity::Actor},
        {ActionId::NewRespondent, Entity::Respondent},
        {ActionId::NewWave, Entity::Wave},
        {ActionId::NewScheme, Entity::CodingScheme},
        {ActionId::NewCode, Entity::Code},
        {ActionId::NewPlan, Entity::Plan},
    };
    for (const auto& [action, kind] : kinds)
        parts.actions->on(action, this, [this, kind = kind] { makeNew(kind); });
    connect(&panel, &RegisterPanel::newWanted, this, &RegisterCommands::makeNew);
    connect(&panel, &RegisterPanel::contextMenuWanted, this, &RegisterCommands::openMenu);
}

void RegisterCommands::makeNew(Entity kind) {
    const CaseId caseId = caseForNewRows(m_parts);
    if (caseId.isNull()) return;
    QString ask = tr("Name:");
    // A respondent is a pseudonym with a role.
    if (kind == Entity::Respondent) ask = tr("Role group, never a name:");
    if (kind == Entity::Code)
        ask = tr("Name, with its scheme before it where it is another than the free one:");
    const auto name = m_parts.dialogs->text(m_parts.window, {nameOfRegister(kind), ask, {}});
    if (!name || name->isEmpty()) return;
    EditBuilder builder = m_parts.edit();
    qint64 made = 0;
    if (!m_parts.session->carryOut(addNamed(builder, kind, caseId, *name, &made))) return;
    m_parts.arrangement->raise(DockName::Register);
    m_panel.showRow(kind, made);
    emit m_parts.session->objectWanted({kind, made});
}

void RegisterCommands::openMenu(const QPoint& at) {
    if (!m_parts.session) return;
    const int row = m_panel.table().currentIndex().row();
    const qint64 id = m_panel.entries().idAt(row);
    const Entity kind = m_panel.entries().kind();
    QMenu menu(m_parts.window);
    if (id != 0) {
        m_parts.session->select({kind, {id}});
        menu.addAction(tr("Open in the inspector"), this, [this, kind, id] {
            emit m_parts.session->objectWanted({kind, id});
        });
        if (!m_parts.session->isReadOnly()) {
            menu.addAction(tr("Rename"), this, [this] { m_panel.rename(); });
            menu.addSeparator();
            menu.addAction(m_parts.actions->at(ActionId::NewMemo));
            menu.addAction(m_parts.actions->at(ActionId::Delete));
        }
    }
    if (isNamedEntity(kind) && !m_parts.session->isReadOnly()) {
        menu.addSeparator();
        menu.addAction(tr("New…"), this, [this, kind] { makeNew(kind); });
    }
    menu.exec(at);
}

} // namespace forlop
