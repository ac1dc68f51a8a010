// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a date in a table cell: words or EDTF, with what was understood read back in a tip under the cell
// while typing. Text that is no date keeps the editor open.
#pragma once

#include <QStyledItemDelegate>

namespace forlop {

class DateCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
};

} // namespace forlop
