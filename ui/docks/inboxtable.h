// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox dock: events that wait for a date or a lane, to be dragged onto the timeline.
#pragma once

#include "ui/session/session.h"

#include <QTableView>

namespace forlop {

class EmptyNote;
class InboxModel;

class InboxTable final : public QTableView {
    Q_OBJECT
public:
    explicit InboxTable(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] InboxModel& inbox() const { return *m_model; }
    [[nodiscard]] std::vector<EventId> selectedEvents() const;
    [[nodiscard]] QSize sizeHint() const override { return {900, 200}; }

signals:
    void countChanged(int count);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void showSelection();

    Session* m_session = nullptr;
    InboxModel* m_model;
    EmptyNote* m_empty;
    bool m_following = false;
};

} // namespace forlop
