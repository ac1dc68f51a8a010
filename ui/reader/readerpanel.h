// SPDX-License-Identifier: GPL-3.0-or-later
// The reader with its head: name and kind of the source, what can be made of a selection, and the parts of a
// long text.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace forlop {

class EmptyNote;
class LineLabel;
class ReaderView;

class ReaderPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReaderPanel(QWidget* parent = nullptr);

    void setSession(Session* session);
    void open(SourceId id);
    void goTo(SourceId source, qint64 start, qint64 end);
    [[nodiscard]] ReaderView& view() const { return *m_view; }
    /// Puts the action into the head as a button with its key beside it.
    void addHeadAction(QAction* action);

signals:
    void opened(forlop::SourceId id);

private:
    void refreshHead();
    void refreshMarks();

    Session* m_session = nullptr;
    ReaderView* m_view;
    QLabel* m_title;
    LineLabel* m_second;
    QHBoxLayout* m_actions;
    QWidget* m_parts;
    QLabel* m_partText;
    QToolButton* m_previous;
    QToolButton* m_next;
    EmptyNote* m_empty;
};

} // namespace forlop
