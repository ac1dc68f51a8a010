// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a cell of the event table: a line of text, a date in words or EDTF with what was understood read back
// in a tip under the cell (text that is no date keeps the editor open), a list, or names with what fits
// listed below. Where several events are edited together and differ, it begins with "several".
#pragma once

#include "ui/docks/eventfields.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace forlop {

class EventsModel;

class EventCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    EventCellDelegate(EventsModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* makeLine(QWidget* parent) const;
    [[nodiscard]] QLineEdit* makeDateLine(QWidget* parent) const;
    [[nodiscard]] QLineEdit* makeNames(QWidget* parent, EventColumn column) const;
    [[nodiscard]] QWidget* makeList(QWidget* parent, const QModelIndex& index) const;

    EventsModel& m_model;
};

} // namespace forlop
