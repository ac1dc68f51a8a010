// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/evidencepanel.h"

#include "ui/canvas/canvasmime.h"
#include "ui/docks/dragsign.h"
#include "ui/docks/evidencemodel.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace forlop {

EvidencePanel::EvidencePanel(QWidget* parent)
    : QTableView(parent), m_model(new EvidenceModel(this)),
      m_empty(new EmptyNote(tr("No quotes. Drop a passage on the mark it supports."), viewport())) {
    setObjectName(QStringLiteral("evidencePanel"));
    setAccessibleName(tr("Evidence"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(themePixels(22));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(EvidenceModel::Quote, QHeaderView::Stretch);
    setColumnWidth(EvidenceModel::Side, 104);
    setColumnWidth(EvidenceModel::Place, 230);
    setColumnWidth(EvidenceModel::About, 210);
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_empty->setVisible(m_session && m_model->rowCount() == 0); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { goToPassage(index.row()); });
}

void EvidencePanel::setSession(Session* session) {
    m_session = session;
    m_model->setSession(session);
}

void EvidencePanel::goToPassage(int row) {
    const Support* support = m_model->supportAt(row);
    if (m_session && support)
        emit m_session->passageWanted(support->excerpt.source, support->excerpt.start, support->excerpt.end);
}

void EvidencePanel::detach(int row) {
    const Support* support = m_model->supportAt(row);
    if (!m_session || !support) return;
    EditBuilder builder = m_session->project().edit();
    m_session->carryOut(detachEvidence(builder, support->evidence.id));
}

void EvidencePanel::startDrag(Qt::DropActions) {
    const Support* support = m_model->supportAt(currentIndex().row());
    if (!support) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOfExcerpt(support->excerpt.id, support->excerpt.text).release());
    drag->setPixmap(
        passageSign(support->excerpt.text, m_session->placeOf(support->excerpt), devicePixelRatioF()));
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::LinkAction);
}

void EvidencePanel::contextMenuEvent(QContextMenuEvent* event) {
    const int row = indexAt(event->pos()).row();
    if (!m_model->supportAt(row)) return;
    QMenu menu(this);
    menu.addAction(tr("Go to passage"), this, [this, row] { goToPassage(row); });
    if (!m_session->isReadOnly())
        menu.addAction(tr("Take this quote off"), this, [this, row] { detach(row); });
    menu.exec(event->globalPos());
}

} // namespace forlop
