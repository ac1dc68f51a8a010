// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/historypanel.h"

#include "ui/docks/historymodel.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace forlop {

HistoryPanel::HistoryPanel(QWidget* parent)
    : QTableView(parent), m_model(new HistoryModel(this)),
      m_empty(new EmptyNote(tr("No changes yet."), viewport())) {
    setObjectName(QStringLiteral("historyPanel"));
    setAccessibleName(tr("History"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(themePixels(22));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(HistoryModel::Sentence, QHeaderView::Stretch);
    setColumnWidth(HistoryModel::Reason, 260);
    setColumnWidth(HistoryModel::Who, 120);
    setColumnWidth(HistoryModel::When, 130);
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_empty->setVisible(m_session && m_model->rowCount() == 0); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { undoTo(index.row()); });
}

void HistoryPanel::setSession(Session* session) {
    m_model->setSession(session);
    m_session = session;
    m_empty->setVisible(session && m_model->rowCount() == 0);
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

void HistoryPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        undoTo(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace forlop
