// SPDX-License-Identifier: GPL-3.0-or-later
// The history dock: every change, and a way back to before any of them.
#pragma once

#include "ui/session/session.h"

#include <QTableView>

namespace forlop {

class EmptyNote;
class HistoryModel;

class HistoryPanel final : public QTableView {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] HistoryModel& history() const { return *m_model; }
    /// Undoes this row and everything done after it.
    void undoTo(int row);
    [[nodiscard]] QSize sizeHint() const override { return {900, 200}; }

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Session* m_session = nullptr;
    HistoryModel* m_model;
    EmptyNote* m_empty;
};

} // namespace forlop
