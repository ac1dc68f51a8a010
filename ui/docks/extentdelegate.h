// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an event's extent as a small bar against the whole case: full where certain, light where only
// possible.
#pragma once

#include <QStyledItemDelegate>

namespace forlop {

class ExtentDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace forlop
