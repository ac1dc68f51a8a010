// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/inboxtable.h"

#include "ui/canvas/canvasmime.h"
#include "ui/docks/dragsign.h"
#include "ui/docks/inboxmodel.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QDrag>
#include <QHeaderView>
#include <QMimeData>

namespace forlop {

InboxTable::InboxTable(QWidget* parent)
    : QTableView(parent), m_model(new InboxModel(this)),
      m_empty(new EmptyNote(tr("Everything has a date and a lane."), viewport())) {
    setObjectName(QStringLiteral("inboxTable"));
    setAccessibleName(tr("Inbox"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(themePixels(24));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(InboxModel::Title, QHeaderView::Stretch);
    setColumnWidth(InboxModel::Missing, 110);
    setColumnWidth(InboxModel::From, 260);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_empty->setVisible(m_session && m_model->rowCount() == 0);
        emit countChanged(m_model->rowCount());
        showSelection();
    });
}

void InboxTable::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_model->setSession(session);
    if (session) connect(session, &Session::selectionChanged, this, &InboxTable::showSelection);
}

std::vector<EventId> InboxTable::selectedEvents() const {
    std::vector<EventId> ids;
    for (const QModelIndex& row : selectionModel()->selectedRows()) ids.push_back(m_model->idAt(row.row()));
    return ids;
}

void InboxTable::showSelection() {
    m_following = true;
    QItemSelection wanted;
    if (m_session)
        for (const EventId id : m_session->selection().of<Event>())
            if (const int row = m_model->rowOf(id); row >= 0)
                wanted.select(m_model->index(row, 0), m_model->index(row, InboxModel::ColumnCount - 1));
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_following = false;
}

void InboxTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (m_following || !m_session || !hasFocus()) return;
    std::vector<qint64> ids;
    for (const EventId id : selectedEvents()) ids.push_back(id.value());
    m_session->select({Entity::Event, std::move(ids)});
}

void InboxTable::startDrag(Qt::DropActions) {
    const std::vector<EventId> ids = selectedEvents();
    if (ids.empty() || !m_session) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOfEvents(ids).release());
    drag->setPixmap(dragSign(m_session->project(), ids, devicePixelRatioF()));
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

} // namespace forlop
