// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventstable.h"

#include "ui/canvas/canvasmime.h"
#include "ui/docks/dragsign.h"
#include "ui/docks/eventcelldelegate.h"
#include "ui/docks/eventsmodel.h"
#include "ui/docks/extentdelegate.h"
#include "ui/parts/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace forlop {

namespace {
constexpr double kRowHeight = 22;
constexpr int kButton = 22;
constexpr int kChevron = 14;
} // namespace

EventsTable::EventsTable(QWidget* parent)
    : QTableView(parent), m_model(new EventsModel(this)),
      m_empty(new EmptyNote(
          tr("No events yet. Draw one with E, drag a passage to the timeline, or import a table."),
          viewport())),
      m_choose(new QToolButton(this)) {
    setObjectName(QStringLiteral("eventsTable"));
    setAccessibleName(tr("Events"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    // F2 is an action, so that it stands in the menus and the keyboard map.
    setEditTriggers(SelectedClicked);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    makeHeader();
    setItemDelegate(new EventCellDelegate(*m_model, this));
    setItemDelegateForColumn(static_cast<int>(EventColumn::Extent), new ExtentDelegate(this));
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &EventsTable::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        tellCount();
        returnToPlace();
        showSelection();
    });
    connect(m_model, &EventsModel::linesAboutToChange, this, &EventsTable::holdStill);
    connect(m_model, &EventsModel::linesChanged, this, &EventsTable::goOn);
}

void EventsTable::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_model->setSession(session);
    if (session) connect(session, &Session::selectionChanged, this, &EventsTable::showSelection);
    showSelection();
}

void EventsTable::tellCount() {
    m_empty->setVisible(m_session && m_model->eventCount() == 0);
    emit countChanged(m_model->eventCount());
}

void EventsTable::keepPlace() {
    m_placeId = m_model->idAt(currentIndex().row());
    m_placeColumn = qMax(0, currentIndex().column());
}

void EventsTable::returnToPlace() {
    const int row = m_model->rowOf(m_placeId);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, m_placeColumn), QItemSelectionModel::NoUpdate);
}

void EventsTable::holdStill() {
    // Rows that go leave the selection by themselves; that is not somebody's wish.
    m_following = true;
    // At the very top one wants to see what comes first.
    m_top = verticalScrollBar()->value() == 0 ? QModelIndex() : indexAt(QPoint(0, 0));
}

void EventsTable::goOn() {
    m_following = false;
    if (m_top.isValid()) {
        updateGeometries();
        verticalScrollBar()->setValue(m_top.row());
    }
    m_top = QModelIndex();
    // Rows that go take the view's state with them, though the editor is open.
    const auto editors = viewport()->findChildren<QWidget*>(QStringLiteral("cellEditor"));
    if (std::any_of(editors.begin(), editors.end(), [](const QWidget* each) { return !each->isHidden(); }))
        setState(EditingState);
    tellCount();
    markSelection();
}

bool EventsTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish ||
        event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(themePixels(kRowHeight));
    return QTableView::viewportEvent(event);
}

void EventsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    const int size = qMin(horizontalHeader()->height(), themePixels(kButton));
    m_choose->setGeometry(viewport()->geometry().right() - size,
                          (horizontalHeader()->height() - size) / 2 + 1, size, size);
    m_choose->raise();
    fitTitle();
}

std::vector<EventId> EventsTable::selectedEvents() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<EventId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        if (const EventId id = m_model->idAt(row); !id.isNull()) ids.push_back(id);
    return ids;
}

void EventsTable::markSelection() {
    m_following = true;
    QItemSelection wanted;
    if (m_session) {
        const std::vector<int> rows = m_model->rowsOf(m_session->selection().of<Event>());
        for (size_t i = 0; i < rows.size();) {
            size_t end = i + 1;
            while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
            wanted.select(m_model->index(rows[i], 0), m_model->index(rows[end - 1], kEventColumnCount - 1));
            i = end;
        }
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_following = false;
}

void EventsTable::showSelection() {
    markSelection();
    const std::vector<EventId> ids = m_session ? m_session->selection().of<Event>() : std::vector<EventId>();
    const int last = ids.empty() ? -1 : m_model->rowOf(ids.back());
    m_following = true;
    if (last >= 0 && !hasFocus()) {
        const QModelIndex there = m_model->index(last, qMax(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(there, QItemSelectionModel::NoUpdate);
        // The columns stay where they are.
        const int left = horizontalScrollBar()->value();
        scrollTo(there);
        horizontalScrollBar()->setValue(left);
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
    m_following = true;
    m_session->select({Entity::Event, std::move(ids)});
    m_following = false;
}

QItemSelectionModel::SelectionFlags EventsTable::selectionCommand(const QModelIndex& index,
                                                                  const QEvent* event) const {
    // From column to column the rows stay selected, so that one can choose what to set for all of them.
    if (event && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (sideways && index.row() == currentIndex().row()) return QItemSelectionModel::NoUpdate;
    }
    return QTableView::selectionCommand(index, event);
}

bool EventsTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    if (trigger == AllEditTriggers && state() != EditingState) {
        std::vector<EventId> ids = selectedEvents();
        const EventId here = m_model->idAt(index.row());
        const bool among = std::find(ids.begin(), ids.end(), here) != ids.end();
        m_model->editTogether(ids.size() > 1 && among ? std::move(ids) : std::vector<EventId>());
        if (m_session && !here.isNull() && (m_model->flags(index) & Qt::ItemIsEditable) == 0)
            m_session->say(tr("%1 is not typed here; it follows from the rest.").arg(currentHead()));
    }
    return QTableView::edit(index, trigger, event);
}

void EventsTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    m_model->editTogether({});
}

void EventsTable::editSelected() {
    if (state() == EditingState) return;
    if (!currentIndex().isValid() || m_model->idAt(currentIndex().row()).isNull()) {
        const std::vector<EventId> ids = selectedEvents();
        if (ids.empty()) return;
        selectionModel()->setCurrentIndex(
            m_model->index(m_model->rowOf(ids.front()), static_cast<int>(EventColumn::Title)),
            QItemSelectionModel::NoUpdate);
    }
    setFocus();
    edit(currentIndex(), AllEditTriggers, nullptr);
}

QString EventsTable::currentHead() const {
    return currentIndex().isValid() ? headOf(static_cast<EventColumn>(currentIndex().column())) : QString();
}

void EventsTable::fillDown() {
    if (!m_session || state() == EditingState) return;
    std::vector<EventId> ids = selectedEvents();
    if (ids.size() < 2 || !currentIndex().isValid()) {
        m_session->say(tr("Select several rows; the uppermost gives its value to the others."));
        return;
    }
    const auto column = static_cast<EventColumn>(currentIndex().column());
    if (infoOf(column).editor == CellEditor::None || column == EventColumn::Key) {
        m_session->say(tr("%1 cannot be filled down.").arg(currentHead()));
        return;
    }
    const EventId from = ids.front();
    ids.erase(ids.begin());
    if (m_model->fillDown(from, ids, column))
        m_session->say(
            tr("%1 of %n row(s) filled down", nullptr, static_cast<int>(ids.size())).arg(headOf(column)));
}

bool EventsTable::pressOnGroup(const QKeyEvent& event) {
    const int row = currentIndex().row();
    if (m_model->groupAt(row) == nullptr) return false;
    const bool toggles =
        event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
    if (!toggles && event.key() != Qt::Key_Left && event.key() != Qt::Key_Right) return false;
    const int column = currentIndex().column();
    m_model->setOpen(row, toggles ? !m_model->isOpen(row) : event.key() == Qt::Key_Right);
    selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
    return true;
}

void EventsTable::keyPressEvent(QKeyEvent* event) {
    if (state() != EditingState && event->modifiers() == Qt::NoModifier) {
        if (pressOnGroup(*event)) return;
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (const EventId id = m_model->idAt(currentIndex().row()); enter && !id.isNull()) {
            emit activatedEvent(id);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void EventsTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_model->groupAt(at.row()) != nullptr) {
        setFocus();
        m_model->setOpen(at.row(), !m_model->isOpen(at.row()));
        selectionModel()->setCurrentIndex(m_model->index(at.row(), at.column()),
                                          QItemSelectionModel::NoUpdate);
        return;
    }
    QTableView::mousePressEvent(event);
}

void EventsTable::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    const EventId id = m_model->idAt(indexAt(event->pos()).row());
    if (m_session && !id.isNull()) emit m_session->objectWanted({Entity::Event, id.value()});
}

void EventsTable::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_session) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint cell = visualRect(currentIndex()).bottomLeft();
    emit contextMenuWanted(byKey ? viewport()->mapToGlobal(cell) : event->globalPos());
}

void EventsTable::startDrag(Qt::DropActions actions) {
    const std::vector<EventId> ids = selectedEvents();
    if (ids.empty() || !m_session) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOfEvents(ids).release());
    drag->setPixmap(dragSign(m_session->project(), ids, devicePixelRatioF()));
    drag->exec(actions, Qt::MoveAction);
}

// Heads of groups run over all columns, wherever those have been moved to.
void EventsTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_model->grouping() == EventGrouping::None) return;
    QPainter painter(viewport());
    QFont bold = font();
    bold.setBold(true);
    const int first = qMax(0, rowAt(0));
    for (int row = first; row < m_model->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height()) break;
        const EventGroup* group = m_model->groupAt(row);
        if (!group) continue;
        const QRect line(0, top, viewport()->width(), rowHeight(row));
        painter.fillRect(line, themeColour(Ink::Window));
        const QRect sign(6, top + (line.height() - kChevron) / 2, kChevron, kChevron);
        themeIcon(m_model->isOpen(row) ? Icon::ChevronDown : Icon::ChevronRight).paint(&painter, sign);
        painter.setFont(bold);
        painter.setPen(themeColour(Ink::Text));
        const QRect words = line.adjusted(sign.right() + 6, 0, -8, 0);
        painter.drawText(words, Qt::AlignVCenter, group->name);
        const int after = painter.fontMetrics().horizontalAdvance(group->name) + 10;
        painter.setFont(font());
        painter.setPen(themeColour(Ink::Text2));
        painter.drawText(words.adjusted(after, 0, 0, 0), Qt::AlignVCenter, QString::number(group->count));
        if (hasFocus() && currentIndex().row() == row) {
            painter.setPen(QPen(themeColour(Ink::Accent), 2));
            painter.drawRect(line.adjusted(1, 1, -2, -2));
        }
    }
}

} // namespace forlop
