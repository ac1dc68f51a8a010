// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, row by row: what becomes of the row, the date as it was typed and as it was
// understood, and what is wrong.
#pragma once

#include "core/exchange/importplan.h"

#include <QAbstractTableModel>

namespace forlop {

class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Row, Action, Key, Typed, Understood, Title, Kind, Lane, Problem, ColumnCount };

    explicit ImportPreviewModel(QObject* parent = nullptr);
    void setPlan(const ImportPlan& plan);
    enum class Lines { All, WithNotes };
    /// All rows of the table, or those that something is said about.
    void show(Lines lines);
    [[nodiscard]] int notes() const;
    /// The first row that something is said about; 0 when there is none.
    [[nodiscard]] int firstWithNote() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int row = 0;
        DraftAction action = DraftAction::Add;
        QStringList cells; ///< Key to Lane
        QString problem;
        bool isProblem = false;
    };
    void addIssues(const ImportPlan& plan);
    void choose();
    std::vector<Line> m_lines;
    std::vector<size_t> m_shown;
    Lines m_which = Lines::All;
};

} // namespace forlop
