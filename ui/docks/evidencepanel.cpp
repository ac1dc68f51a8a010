// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/evidencepanel.h"

#include "ui/canvas/canvasmime.h"
#include "ui/docks/dragsign.h"
#include "ui/docks/evidencemodel.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>

namespace forlop {

EvidencePanel::EvidencePanel(QWidget* parent)
    : PlainTable(new EvidenceModel, EvidenceModel::Quote,
                 tr("No quotes. Drop a passage on the mark it supports."), parent),
      m_model(static_cast<EvidenceModel*>(model())) {
    setObjectName(QStringLiteral("evidencePanel"));
    setAccessibleName(tr("Evidence"));
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setColumnWidth(EvidenceModel::Side, 104);
    setColumnWidth(EvidenceModel::Place, 230);
    setColumnWidth(EvidenceModel::About, 210);
    connect(this, &PlainTable::rowActivated, this, &EvidencePanel::goToPassage);
}

void EvidencePanel::setSession(Session* session) {
    m_session = session;
    m_model->setSession(session);
    showEmptyNote(session != nullptr);
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
