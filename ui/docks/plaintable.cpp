// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/plaintable.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace forlop {

PlainTable::PlainTable(QAbstractItemModel* model, int stretched, const QString& whenEmpty, QWidget* parent)
    : QTableView(parent), m_empty(new EmptyNote(whenEmpty, viewport())) {
    model->setParent(this);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(themePixels(22));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &PlainTable::followRows);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void PlainTable::setEmptyNote(const QString& sentence) {
    m_empty->setText(sentence);
    followRows();
}

void PlainTable::showEmptyNote(bool possible) {
    m_possible = possible;
    followRows();
}

void PlainTable::followRows() { m_empty->setVisible(m_possible && model()->rowCount() == 0); }

void PlainTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit rowActivated(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace forlop
