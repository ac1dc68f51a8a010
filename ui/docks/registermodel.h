// SPDX-License-Identifier: GPL-3.0-or-later
// What a project keeps in lists and names elsewhere, one kind at a time: units, actors, respondents, waves,
// sources, coding schemes, codes, plans, each with its key, what is known of it in short, and what would go
// with it. Names are edited where they stand.
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace forlop {

/// The kinds in the order in which they are offered.
[[nodiscard]] const std::vector<Entity>& registerKinds();

class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Name, About, Along, ColumnCount };

    explicit RegisterModel(QObject* parent = nullptr);
    void setSession(Session* session);
    void setKind(Entity kind);
    [[nodiscard]] Entity kind() const { return m_kind; }
    /// Only what has these words in its key, its name or what is known of it.
    void setFilter(const QString& words);
    /// None beyond the rows.
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< −1: not listed

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row {
        qint64 id = 0;
        QString key;
        QString name;
        QString about;
        friend bool operator==(const Row&, const Row&) = default;
    };
    void follow(const ChangeSet& changes);
    void reload();
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] QString along(qint64 id) const;

    Session* m_session = nullptr;
    Entity m_kind = Entity::Unit;
    QString m_filter;
    std::vector<Row> m_rows;
    mutable QHash<qint64, QString> m_along; ///< asked for when a row is shown
};

} // namespace forlop
