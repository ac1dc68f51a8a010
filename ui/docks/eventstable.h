// SPDX-License-Identifier: GPL-3.0-or-later
// The events dock: the table twin of the timeline. Its selection is the window's selection, both ways, by id.
// Columns are chosen, moved and sized by hand; what is typed while several rows are selected is for all of
// them.
#pragma once

#include "ui/docks/eventlines.h"

#include <QPersistentModelIndex>
#include <QTableView>

class QMenu;
class QToolButton;

namespace forlop {

class EmptyNote;
class EventsModel;

/// How the table was left: what is remembered of it by project.
struct EventsTableLook {
    QByteArray columns; ///< which, where, how wide, and the one that is sorted by
    int grouping = 0;
    bool titleByHand = false; ///< the title has a width of its own and does not fill what is left

    friend bool operator==(const EventsTableLook&, const EventsTableLook&) = default;
};

class EventsTable final : public QTableView {
    Q_OBJECT
public:
    explicit EventsTable(QWidget* parent = nullptr);

    void setSession(Session* session);
    [[nodiscard]] EventsModel& events() const { return *m_model; }
    /// In the order of the table.
    [[nodiscard]] std::vector<EventId> selectedEvents() const;
    [[nodiscard]] QSize sizeHint() const override { return {900, 200}; }

    [[nodiscard]] EventsTableLook look() const;
    void setLook(const EventsTableLook& look);
    void setGrouping(EventGrouping grouping);
    /// Which columns are shown, as entries that are checked, and how to group.
    void fillColumnMenu(QMenu& menu);
    void openColumnMenu();

    /// The current column of the selected events takes what the uppermost of them has.
    void fillDown();
    /// Opens the editor of the current cell; what it commits is for all selected events.
    void editSelected();
    /// The head of the current column.
    [[nodiscard]] QString currentHead() const;
    enum class Heads { With, Without };
    /// The selected events as a spreadsheet takes them: the shown columns in their order.
    [[nodiscard]] QString selectedAsTable(Heads heads) const;

signals:
    /// "3 events", for the tab.
    void countChanged(int count);
    void groupingChanged(forlop::EventGrouping grouping);
    /// Somebody wants the event in the inspector.
    void activatedEvent(forlop::EventId id);
    void contextMenuWanted(const QPoint& at);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void makeHeader();
    void showFirstColumns();
    void showSelection();
    /// Marks the rows of what is selected in the window.
    void markSelection();
    void tellCount();
    void keepPlace();
    void returnToPlace();
    /// Rows come and go around what is seen, selected and edited.
    void holdStill();
    void goOn();
    /// The title takes the room that the other columns leave.
    void fitTitle();
    [[nodiscard]] std::vector<EventColumn> shownColumns() const;
    bool pressOnGroup(const QKeyEvent& event);

    Session* m_session = nullptr;
    EventsModel* m_model;
    EmptyNote* m_empty;
    QToolButton* m_choose;
    EventId m_placeId; ///< the current event while the lines are made anew
    int m_placeColumn = 0;
    bool m_titleByHand = false;
    bool m_fitting = false;
    bool m_following = false;    ///< the selection comes from outside
    QPersistentModelIndex m_top; ///< the uppermost row that is seen, while others come and go
};

} // namespace forlop

Q_DECLARE_METATYPE(forlop::EventGrouping)
