// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/memospanel.h"

#include "core/edit/eventverbs.h"
#include "ui/docks/memosmodel.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace forlop {

MemosPanel::MemosPanel(QWidget* parent)
    : PlainTable(new MemosModel, MemosModel::Text,
                 tr("No memos yet. Ctrl+Shift+M writes one on what is selected."), parent),
      m_model(static_cast<MemosModel*>(model())) {
    setObjectName(QStringLiteral("memosPanel"));
    setAccessibleName(tr("Memos"));
    setColumnWidth(MemosModel::About, 220);
    setColumnWidth(MemosModel::Title, 180);
    setColumnWidth(MemosModel::Author, 110);
    setColumnWidth(MemosModel::When, 156);
    connect(this, &PlainTable::rowActivated, this, &MemosPanel::open);
    // The chosen memo is what the inspector shows and Delete takes away.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const Memo* memo = m_model->memoAt(row.row());
        if (m_session && memo && hasFocus()) m_session->select({Entity::Memo, {memo->id.value()}});
    });
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { emit countChanged(m_model->rowCount()); });
}

void MemosPanel::setSession(Session* session) {
    m_session = session;
    m_model->setSession(session);
    showEmptyNote(session != nullptr);
}

void MemosPanel::open(int row) {
    const Memo* memo = m_model->memoAt(row);
    if (m_session && memo) emit m_session->objectWanted({Entity::Memo, memo->id.value()});
}

void MemosPanel::remove(int row) {
    const Memo* memo = m_model->memoAt(row);
    if (!m_session || !memo || m_session->isReadOnly()) return;
    EditBuilder builder = m_session->project().edit();
    m_session->carryOut(removeRows(builder, Entity::Memo, {memo->id.value()}));
}

void MemosPanel::contextMenuEvent(QContextMenuEvent* event) {
    const int row = indexAt(event->pos()).row();
    if (!m_session || !m_model->memoAt(row)) return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, row] { open(row); });
    if (const ObjectRef target = m_model->targetAt(row); !target.isNull())
        menu.addAction(tr("Go to what it is about"), this,
                       [this, target] { emit m_session->objectWanted(target); });
    if (!m_session->isReadOnly()) menu.addAction(tr("Delete"), this, [this, row] { remove(row); });
    menu.exec(event->globalPos());
}

} // namespace forlop
