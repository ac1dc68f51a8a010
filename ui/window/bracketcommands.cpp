// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bracketverbs.h"
#include "core/model/membership.h"
#include "ui/inspector/inspector.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/dialogs.h"
#include "ui/window/tableimports.h"
#include "ui/window/timelinecommands.h"

#include <QMainWindow>

namespace forlop {

BracketCommands::BracketCommands(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    Actions& actions = *parts.actions;
    actions.on(ActionId::NewBracketing, this, [this] { newBracketing(); });
    actions.on(ActionId::MakePreferred, this, [this] { makeItPreferred(); });
    actions.on(ActionId::JoinBrackets, this, [this] { join(); });
    const auto toField = [this](const QString& name) {
        m_parts.arrangement->raise(DockName::Inspector);
        m_parts.inspector->focusField(name);
    };
    actions.on(ActionId::MarkFrontier, this, [toField] { toField(QStringLiteral("markedBy")); });
    actions.on(ActionId::WriteReason, this, [toField] { toField(QStringLiteral("reason")); });
}

BracketingId BracketCommands::bracketingOf(const Session& session) {
    const ObjectRef one = session.selection().one();
    const Tables& tables = session.project().tables();
    switch (one.entity) {
    case Entity::Bracketing:
        return BracketingId(one.id);
    case Entity::Bracket:
        if (const Bracket* bracket = tables.find(BracketId(one.id))) return bracket->bracketing;
        return {};
    case Entity::Frontier:
        if (const Frontier* frontier = tables.find(FrontierId(one.id))) return frontier->bracketing;
        return {};
    default:
        return {};
    }
}

void BracketCommands::newBracketing() {
    const CaseId caseId = caseForNewRows(m_parts);
    const auto name =
        m_parts.dialogs->text(m_parts.window, {tr("New bracketing"), tr("Name of the bracketing:"), {}});
    if (caseId.isNull() || !name || name->isEmpty()) return;
    const bool first = preferredBracketing(m_parts.session->project().tables(), caseId).isNull();
    EditBuilder builder = m_parts.edit();
    const Result<Edit> edit = addBracketing(builder, caseId, *name,
                                            first ? BracketingStatus::Preferred : BracketingStatus::Working);
    if (!m_parts.session->carryOut(edit)) return;
    for (const RowChange& change : edit->changes)
        if (change.entity == Entity::Bracketing && change.op == RowOp::Insert)
            m_parts.session->select({Entity::Bracketing, {change.id}});
}

void BracketCommands::makeItPreferred() {
    EditBuilder builder = m_parts.edit();
    m_parts.session->carryOut(makePreferred(builder, bracketingOf(*m_parts.session)));
}

void BracketCommands::join() {
    EditBuilder builder = m_parts.edit();
    m_parts.session->carryOut(joinWithNext(builder, BracketId(m_parts.session->selection().ids.front())));
}

} // namespace forlop
