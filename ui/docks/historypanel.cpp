// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/historypanel.h"

#include "ui/docks/historymodel.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace forlop {

HistoryPanel::HistoryPanel(QWidget* parent)
    : PlainTable(new HistoryModel, HistoryModel::Sentence, tr("No changes yet."), parent),
      m_model(static_cast<HistoryModel*>(model())) {
    setObjectName(QStringLiteral("historyPanel"));
    setAccessibleName(tr("History"));
    setColumnWidth(HistoryModel::Reason, 260);
    setColumnWidth(HistoryModel::Who, 120);
    setColumnWidth(HistoryModel::When, 130);
    connect(this, &PlainTable::rowActivated, this, &HistoryPanel::undoTo);
}

void HistoryPanel::setSession(Session* session) {
    m_model->setSession(session);
    m_session = session;
    showEmptyNote(session != nullptr);
}

void HistoryPanel::undoTo(int row) {
    if (!m_session || m_session->isReadOnly()) return;
    const int steps = m_model->stepsBackTo(row);
    for (int i = 0; i < steps; ++i) m_session->undo();
    if (steps > 1) m_session->say(tr("%n step(s) undone; Redo brings them back", nullptr, steps));
}

void HistoryPanel::contextMenuEvent(QContextMenuEvent* event) {
    const int row = indexAt(event->pos()).row();
    if (!m_session || m_session->isReadOnly() || m_model->stepsBackTo(row) == 0) return;
    QMenu menu(this);
    menu.addAction(tr("Undo to here"), this, [this, row] { undoTo(row); });
    menu.exec(event->globalPos());
}

} // namespace forlop
