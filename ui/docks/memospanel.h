// SPDX-License-Identifier: GPL-3.0-or-later
// The memos dock: every note of the project, a way to write on in it and to what it is about.
#pragma once

#include "ui/docks/plaintable.h"
#include "ui/session/session.h"

namespace forlop {

class MemosModel;

class MemosPanel final : public PlainTable {
    Q_OBJECT
public:
    explicit MemosPanel(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] MemosModel& memos() const { return *m_model; }

signals:
    void countChanged(int count);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void open(int row);
    void remove(int row);

    Session* m_session = nullptr;
    MemosModel* m_model;
};

} // namespace forlop
