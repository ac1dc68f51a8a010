// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventstable.h"

#include "ui/canvas/canvasmime.h"
#include "ui/docks/datecelldelegate.h"
#include "ui/docks/dragsign.h"
#include "ui/docks/eventsmodel.h"
#include "ui/docks/extentdelegate.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QDrag>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>

namespace forlop {

namespace {
constexpr double kRowHeight = 22;
constexpr std::array<int, kEventColumnCount> kWidths{48, 146, 104, 380, 112, 96, 62, 150, 58};
} // namespace

EventsTable::EventsTable(QWidget* parent)
    : QTableView(parent), m_model(new EventsModel(this)),
      m_empty(new EmptyNote(
          tr("No events yet. Draw one with E, drag a passage to the timeline, or import a table."),
          viewport())) {
    setObjectName(QStringLiteral("eventsTable"));
    setAccessibleName(tr("Events"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicator(static_cast<int>(EventColumn::Date), Qt::AscendingOrder);
    setSortingEnabled(true);
    setItemDelegateForColumn(static_cast<int>(EventColumn::Extent), new ExtentDelegate(this));
    setItemDelegateForColumn(static_cast<int>(EventColumn::Date), new DateCellDelegate(this));
    for (int i = 0; i < kEventColumnCount; ++i) setColumnWidth(i, kWidths[static_cast<size_t>(i)]);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(EventColumn::Title), QHeaderView::Stretch);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        tellCount();
        showSelection();
    });
}

void EventsTable::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_model->setSession(session);
    if (session) connect(session, &Session::selectionChanged, this, &EventsTable::showSelection);
    showSelection();
}

void EventsTable::tellCount() {
    m_empty->setVisible(m_session && m_model->rowCount() == 0);
    emit countChanged(m_model->rowCount());
}

bool EventsTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish ||
        event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(themePixels(kRowHeight));
    return QTableView::viewportEvent(event);
}

std::vector<EventId> EventsTable::selectedEvents() const {
    std::vector<EventId> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    ids.reserve(static_cast<size_t>(rows.size()));
    for (const QModelIndex& row : rows) ids.push_back(m_model->idAt(row.row()));
    return ids;
}

void EventsTable::showSelection() {
    m_following = true;
    QItemSelection wanted;
    QModelIndex last;
    if (m_session)
        for (const EventId id : m_session->selection().of<Event>())
            if (const int row = m_model->rowOf(id); row >= 0) {
                last = m_model->index(row, 0);
                wanted.select(last, m_model->index(row, kEventColumnCount - 1));
            }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (last.isValid() && !hasFocus()) {
        selectionModel()->setCurrentIndex(m_model->index(last.row(), qMax(0, currentIndex().column())),
                                          QItemSelectionModel::NoUpdate);
        scrollTo(last);
    }
    m_following = false;
}

void EventsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (m_following || !m_session) return;
    std::vector<qint64> ids;
    for (const EventId id : selectedEvents()) ids.push_back(id.value());
    // A reset empties the table's selection; that is not somebody's wish.
    if (ids.empty() && !hasFocus()) return;
    m_session->select({Entity::Event, std::move(ids)});
}

void EventsTable::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    const EventId id = m_model->idAt(indexAt(event->pos()).row());
    if (m_session && !id.isNull()) emit m_session->objectWanted({Entity::Event, id.value()});
}

void EventsTable::startDrag(Qt::DropActions actions) {
    const std::vector<EventId> ids = selectedEvents();
    if (ids.empty() || !m_session) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOfEvents(ids).release());
    drag->setPixmap(dragSign(m_session->project(), ids, devicePixelRatioF()));
    drag->exec(actions, Qt::MoveAction);
}

} // namespace forlop
