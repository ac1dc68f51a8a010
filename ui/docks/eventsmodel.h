// SPDX-License-Identifier: GPL-3.0-or-later
// The events of the case as a table, the twin of the timeline: sorted by bounds (or another column), grouped
// where somebody wants it, its plain columns editable for one event or for several at once.
#pragma once

#include "ui/docks/eventlines.h"

#include <QAbstractTableModel>

namespace forlop {

/// What the extent column shows.
struct ExtentBar {
    Bounds bounds;
    Instant from = 0; ///< the range of the whole column
    Instant until = 0;
    EventKind kind = EventKind::Event;
    bool dated = false;
};

/// Lines that follow each other.
struct EventLineRun {
    size_t from = 0;
    size_t until = 0;
};

class EventsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kExtentRole = Qt::UserRole + 1; ///< ExtentBar
    static constexpr int kIdRole = Qt::UserRole + 2;

    explicit EventsModel(QObject* parent = nullptr);

    void setSession(Session* session);
    [[nodiscard]] Session* session() const { return m_session; }
    [[nodiscard]] EventId idAt(int row) const; ///< none for the head of a group
    [[nodiscard]] int rowOf(EventId id) const; ///< −1: not shown
    /// The row of a group's head; −1 where there is none.
    [[nodiscard]] int rowOfGroup(qint64 key) const;
    /// The rows of these events that are shown, ascending.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<EventId>& ids) const;
    [[nodiscard]] int eventCount() const { return m_eventCount; }

    [[nodiscard]] EventGrouping grouping() const { return m_order.grouping; }
    void setGrouping(EventGrouping grouping);
    /// The group whose head the row is; null for events.
    [[nodiscard]] const EventGroup* groupAt(int row) const;
    [[nodiscard]] bool isOpen(int row) const;
    void setOpen(int row, bool open);

    /// What is typed into one of these events is for all of them.
    void editTogether(std::vector<EventId> ids) { m_together = std::move(ids); }
    /// Whether the events that are edited together differ in a column.
    [[nodiscard]] bool isMixed(EventColumn column) const;
    /// The column of all these events, as one step; false, and a sentence, when it cannot be.
    bool setFor(const std::vector<EventId>& ids, EventColumn column, const QVariant& value);
    /// The first event's value for the others.
    bool fillDown(EventId from, const std::vector<EventId>& to, EventColumn column);

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

signals:
    /// Rows are about to come, go or move; a change somewhere else, nobody's wish here.
    void linesAboutToChange();
    void linesChanged();

private:
    [[nodiscard]] QVariant groupData(const QModelIndex& index, int role) const;
    bool setDate(const std::vector<EventId>& ids, const QString& typed);
    void reload();
    void follow(const ChangeSet& changes);
    /// Takes out, moves and puts in rows until the lines are these.
    void changeTo(EventLines next);
    void removeRuns(const std::vector<EventLineRun>& runs);
    void insertRuns(const std::vector<EventLineRun>& runs, const std::vector<EventLine>& lines);
    /// The same lines in another order, and persistent indexes with them.
    void relayout(std::vector<EventLine> lines);
    void countEvents();
    void measureRange() const;

    Session* m_session = nullptr;
    EventCells m_cells;
    EventOrder m_order;
    EventLines m_lines;
    int m_eventCount = 0;
    std::vector<EventId> m_together;
    mutable bool m_rangeKnown = false;
    mutable Instant m_from = 0; ///< of all dates, while the range is known
    mutable Instant m_until = 0;
};

} // namespace forlop

Q_DECLARE_METATYPE(forlop::ExtentBar)
