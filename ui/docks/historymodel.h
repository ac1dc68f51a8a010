// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as a table, newest first: what was done, who did it, when, why; what is undone now is told
// apart.
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace forlop {

class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sentence, Reason, Who, When, ColumnCount };

    explicit HistoryModel(QObject* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] const LogEntry* entryAt(int row) const;
    /// How many steps of undo take back this row and all after it; 0 where that cannot be.
    [[nodiscard]] int stepsBackTo(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void reload();
    [[nodiscard]] QString sentenceOf(const LogEntry& entry) const;

    Session* m_session = nullptr;
    QList<LogEntry> m_entries;
};

} // namespace forlop
