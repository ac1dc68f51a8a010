// SPDX-License-Identifier: GPL-3.0-or-later
// The events dock: the table twin of the timeline. Its selection is the window's selection, both ways, by id.
#pragma once

#include "ui/session/session.h"

#include <QTableView>

namespace forlop {

class EmptyNote;
class EventsModel;

class EventsTable final : public QTableView {
    Q_OBJECT
public:
    explicit EventsTable(QWidget* parent = nullptr);

    void setSession(Session* session);
    [[nodiscard]] EventsModel& events() const { return *m_model; }
    [[nodiscard]] std::vector<EventId> selectedEvents() const;
    [[nodiscard]] QSize sizeHint() const override { return {900, 200}; }

signals:
    /// "3 events", for the tab.
    void countChanged(int count);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void startDrag(Qt::DropActions actions) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void showSelection();
    void tellCount();

    Session* m_session = nullptr;
    EventsModel* m_model;
    EmptyNote* m_empty;
    bool m_following = false; ///< the selection comes from outside
};

} // namespace forlop
