// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/entrylist.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace forlop {

namespace {
constexpr int kAsideRole = Qt::UserRole + 1;
constexpr int kRowHeight = 26;
constexpr int kMostRows = 14;
constexpr qsizetype kMostEntries = 300;

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem left(option);
        const QString aside = index.data(kAsideRole).toString();
        const int asideWidth =
            qMin(option.fontMetrics.horizontalAdvance(aside) + 12, option.rect.width() / 2);
        initStyleOption(&left, index);
        const QString text = left.text;
        left.text = left.fontMetrics.elidedText(text, Qt::ElideRight, option.rect.width() - asideWidth - 40);
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, left.widget);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        const QRect place = option.rect.adjusted(option.rect.width() - asideWidth, 0, -8, 0);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                          option.fontMetrics.elidedText(aside, Qt::ElideRight, place.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, kRowHeight};
    }
};
} // namespace

EntryList::EntryList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new EntryDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EntryList::setEntries(const QList<ChooserEntry>& entries) {
    clear();
    for (const ChooserEntry& entry : entries.first(qMin(entries.size(), kMostEntries))) {
        auto* item = new QListWidgetItem(entry.icon, entry.text, this);
        item->setData(Qt::UserRole, entry.id);
        item->setData(kAsideRole, entry.aside);
    }
    setCurrentRow(0);
    const int rows = qBound(1, count(), kMostRows);
    setFixedHeight(rows * kRowHeight + 4);
}

bool EntryList::moveBy(int key) {
    const int last = count() - 1;
    switch (key) {
    case Qt::Key_Down:
        setCurrentRow(qMin(currentRow() + 1, last));
        return true;
    case Qt::Key_Up:
        setCurrentRow(qMax(currentRow() - 1, 0));
        return true;
    case Qt::Key_PageDown:
        setCurrentRow(qMin(currentRow() + kMostRows, last));
        return true;
    case Qt::Key_PageUp:
        setCurrentRow(qMax(currentRow() - kMostRows, 0));
        return true;
    default:
        return false;
    }
}

qint64 EntryList::currentId() const {
    const QListWidgetItem* item = currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

} // namespace forlop
