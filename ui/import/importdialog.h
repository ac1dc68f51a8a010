// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what an import understood before anything is changed: rows, dates read back, problems. One button
// carries it out as one edit.
#pragma once

#include "core/base/result.h"
#include "core/exchange/importplan.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace forlop {

class ImportPreviewModel;
class SegmentedChoice;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Makes the plan anew when somebody says how numbers are read.
    using Planner = std::function<Result<ImportPlan>(const ImportOptions&)>;

    ImportDialog(Planner planner, ImportPlan plan, QWidget* parent);
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }

private:
    void showPlan(ImportPlan plan);
    void replan(NumericDates reading);
    /// The note of the chosen row stands whole under the table.
    void showNote(int row);
    [[nodiscard]] bool asksForReading() const;

    Planner m_planner;
    ImportPlan m_plan;
    ImportPreviewModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    QLabel* m_note;
    QCheckBox* m_onlyNotes;
    QWidget* m_question;
    SegmentedChoice* m_reading;
    QPushButton* m_import;
};

/// "23 new events, 2 changed, 1 row left out".
[[nodiscard]] QString summaryOf(const ImportPlan& plan);

} // namespace forlop
