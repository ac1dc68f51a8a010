// SPDX-License-Identifier: GPL-3.0-or-later
// The sources dock: the tree, the quotes of the open source, and the reader beside them. Where there is
// little room the tree becomes a list to pull down.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QSplitter;

namespace forlop {

class ReaderPanel;
class SourceTree;

class SourcesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SourcesPanel(QWidget* parent = nullptr);

    void setSession(Session* session);
    [[nodiscard]] ReaderPanel& reader() const { return *m_reader; }
    [[nodiscard]] SourceTree& tree() const { return *m_tree; }
    void goTo(SourceId source, qint64 start, qint64 end);
    [[nodiscard]] QSize sizeHint() const override { return {818, 700}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 200}; }

signals:
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTreeSide();
    void refillCombo();
    void refillQuotes();
    void showOpened(SourceId id);

    Session* m_session = nullptr;
    SourceTree* m_tree;
    ReaderPanel* m_reader;
    QWidget* m_comboRow = nullptr;
    QComboBox* m_combo;
    QListWidget* m_quotes;
    QWidget* m_quotesBox;
    QWidget* m_side;
    QWidget* m_empty;
    QSplitter* m_splitter;
};

} // namespace forlop
