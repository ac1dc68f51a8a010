// SPDX-License-Identifier: GPL-3.0-or-later
// The events of the case as a table, the twin of the timeline: sorted by bounds (or another column), title
// and date editable. Sorting and counting use the hot columns; long texts are read by id for the rows that
// are shown and kept.
#pragma once

#include "core/model/membership.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QCache>

namespace forlop {

enum class EventColumn { Key, Date, Extent, Title, Kind, Lane, Bracket, Actors, Quotes };
inline constexpr int kEventColumnCount = 9;

/// What the extent column shows.
struct ExtentBar {
    Bounds bounds;
    Instant from = 0; ///< the range of the whole column
    Instant until = 0;
    EventKind kind = EventKind::Event;
    bool dated = false;
};

class EventsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kExtentRole = Qt::UserRole + 1; ///< ExtentBar
    static constexpr int kIdRole = Qt::UserRole + 2;

    explicit EventsModel(QObject* parent = nullptr);

    void setSession(Session* session);
    [[nodiscard]] EventId idAt(int row) const;
    [[nodiscard]] int rowOf(EventId id) const; ///< −1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override {
        return Qt::CopyAction | Qt::MoveAction;
    }

private:
    /// What a row shows beyond the hot columns.
    struct Shown {
        QString title;
        QString date;
        QString actors;
        QString bracket;
    };
    [[nodiscard]] const Shown& shown(EventId id) const;
    [[nodiscard]] QString bracketOf(EventId id) const;
    [[nodiscard]] QVariant display(EventId id, size_t row, EventColumn column) const;
    [[nodiscard]] std::vector<EventId> sorted() const;
    void reload();
    void follow(const ChangeSet& changes);
    void measureRange();

    Session* m_session = nullptr;
    std::vector<EventId> m_ids;
    QHash<qint64, int> m_rows;
    std::vector<ResolvedBracket> m_brackets;
    Instant m_from = 0;
    Instant m_until = 0;
    EventColumn m_sortColumn = EventColumn::Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QCache<qint64, Shown> m_shown;
};

} // namespace forlop

Q_DECLARE_METATYPE(forlop::ExtentBar)
