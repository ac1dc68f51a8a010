// SPDX-License-Identifier: GPL-3.0-or-later
// The issues dock: silent until it is looked at, then what the rules say, each with a jump, and kept up to
// date while it is in sight.
#pragma once

#include "ui/docks/plaintable.h"
#include "ui/session/session.h"

#include <QSet>
#include <QTimer>

namespace forlop {

class IssuesModel;

class IssuesPanel final : public PlainTable {
    Q_OBJECT
public:
    explicit IssuesPanel(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] IssuesModel& issues() const { return *m_model; }

signals:
    /// Nothing to count until a check has ended.
    void countChanged(int count);
    /// Events that the rules say something about; none while nothing is known of them.
    void eventsFound(const QSet<qint64>& events);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void jump(int row);
    void follow();
    void sayWhatWasFound();

    Session* m_session = nullptr;
    IssuesModel* m_model;
    QTimer m_soon;
};

} // namespace forlop
