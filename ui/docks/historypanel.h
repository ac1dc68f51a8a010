// SPDX-License-Identifier: GPL-3.0-or-later
// The history dock: every change, and a way back to before any of them.
#pragma once

#include "ui/docks/plaintable.h"
#include "ui/session/session.h"

namespace forlop {

class HistoryModel;

class HistoryPanel final : public PlainTable {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] HistoryModel& history() const { return *m_model; }
    /// Undoes this row and everything done after it.
    void undoTo(int row);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    Session* m_session = nullptr;
    HistoryModel* m_model;
};

} // namespace forlop
