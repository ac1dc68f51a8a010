// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the case that have no date or no lane yet: what is missing, and where they are told.
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace forlop {

class InboxModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Missing, From, ColumnCount };

    explicit InboxModel(QObject* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] EventId idAt(int row) const;
    [[nodiscard]] int rowOf(EventId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void reload();
    [[nodiscard]] QString firstPlaceOf(EventId id) const;

    Session* m_session = nullptr;
    std::vector<EventId> m_ids;
};

} // namespace forlop
