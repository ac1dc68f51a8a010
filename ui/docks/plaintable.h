// SPDX-License-Identifier: GPL-3.0-or-later
// A table in a dock that lists rows to act on: whole rows are chosen, nothing is edited, an empty one says
// so.
#pragma once

#include <QTableView>

namespace forlop {

class EmptyNote;

class PlainTable : public QTableView {
    Q_OBJECT
public:
    /// Takes the model as a child; `stretched` is the column that takes the room that is left.
    PlainTable(QAbstractItemModel* model, int stretched, const QString& whenEmpty, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override { return {900, 200}; }

signals:
    /// By Enter, Return or a double click.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Said in place of rows while there are none; empty says nothing.
    void setEmptyNote(const QString& sentence);
    /// Without a project there is nothing to say.
    void showEmptyNote(bool possible);

private:
    void followRows();

    EmptyNote* m_empty;
    bool m_possible = false;
};

} // namespace forlop
