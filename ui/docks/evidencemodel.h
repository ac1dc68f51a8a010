// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes of what is selected: one row a quote and a thing it supports or contradicts.
#pragma once

#include "core/edit/sourceverbs.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace forlop {

class EvidenceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Side, Quote, Place, About, ColumnCount };

    explicit EvidenceModel(QObject* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] const Support* supportAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void reload();

    Session* m_session = nullptr;
    std::vector<Support> m_rows;
};

} // namespace forlop
