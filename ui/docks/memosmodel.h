// SPDX-License-Identifier: GPL-3.0-or-later
// All memos of the project, newest first: what each is about, its title, how it begins, who wrote it and
// when.
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace forlop {

class MemosModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { About, Title, Text, Author, When, ColumnCount };

    explicit MemosModel(QObject* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] const Memo* memoAt(int row) const;
    /// Null for a memo on nothing in particular.
    [[nodiscard]] ObjectRef targetAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    Session* m_session = nullptr;
    std::vector<Memo> m_rows;
};

} // namespace forlop
