// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "core/model/entitywords.h"
#include "ui/import/importpreviewmodel.h"
#include "ui/parts/labels.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr std::array<int, ImportPreviewModel::ColumnCount> kWidths{44, 68, 52, 112, 164, 186, 76, 96, 196};
} // namespace

QString summaryOf(const ImportPlan& plan) {
    const Entity entity = plan.kind == TableKind::Influences ? Entity::Influence : Entity::Event;
    QStringList parts{ImportDialog::tr("%1 new").arg(countedNoun(entity, plan.count(DraftAction::Add)))};
    if (const int changed = plan.count(DraftAction::Update))
        parts.append(ImportDialog::tr("%1 changed").arg(changed));
    if (const int same = plan.count(DraftAction::Unchanged))
        parts.append(ImportDialog::tr("%1 as they are").arg(same));
    if (const int refused = plan.count(DraftAction::Refuse))
        parts.append(ImportDialog::tr("%n row(s) left out", nullptr, refused));
    return parts.join(QStringLiteral(", "));
}

ImportDialog::ImportDialog(Planner planner, ImportPlan plan, QWidget* parent)
    : QDialog(parent), m_planner(std::move(planner)), m_model(new ImportPreviewModel(this)),
      m_table(new QTableView(this)), m_summary(makeLabel({}, Look::Strong, this)),
      m_note(makeLabel({}, Look::Warning, this)), m_onlyNotes(new QCheckBox(this)),
      m_question(new QWidget(this)), m_reading(new SegmentedChoice({tr("day first"), tr("month first")},
                                                                   SegmentedChoice::Place::Form, this)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    resize(1040, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_onlyNotes);
    column->addLayout(top);
    m_onlyNotes->setObjectName(QStringLiteral("onlyNotes"));
    connect(m_onlyNotes, &QCheckBox::toggled, this, [this](bool only) {
        m_model->show(only ? ImportPreviewModel::Lines::WithNotes : ImportPreviewModel::Lines::All);
        showNote(0);
    });

    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(makeLabel(tr("Dates such as 03/04/2019 are written"), Look::Warning, m_question), 1);
    row->addWidget(m_reading);
    column->addWidget(m_question);
    connect(m_reading, &SegmentedChoice::chosen, this,
            [this](int index) { replan(index == 0 ? NumericDates::DayFirst : NumericDates::MonthFirst); });

    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("What was understood"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(themePixels(22));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < ImportPreviewModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, kWidths[static_cast<size_t>(i)]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showNote(current.row()); });
    column->addWidget(m_table, 1);
    m_note->setObjectName(QStringLiteral("importNote"));
    column->addWidget(m_note);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    showPlan(std::move(plan));
}

void ImportDialog::showPlan(ImportPlan plan) {
    m_plan = std::move(plan);
    m_model->setPlan(m_plan);
    m_summary->setText(summaryOf(m_plan));
    m_onlyNotes->setText(tr("Only the %n row(s) with a note", nullptr, m_model->notes()));
    m_onlyNotes->setVisible(m_model->notes() > 0);
    m_table->setCurrentIndex(m_model->index(m_model->firstWithNote(), ImportPreviewModel::Row));
    showNote(m_table->currentIndex().row());
    m_question->setVisible(m_reading->current() >= 0 || asksForReading());
    m_import->setEnabled(!m_plan.edit.isEmpty());
}

void ImportDialog::showNote(int row) {
    m_note->setText(m_model->index(row, ImportPreviewModel::Problem).data().toString());
}

bool ImportDialog::asksForReading() const {
    return std::any_of(m_plan.issues.begin(), m_plan.issues.end(),
                       [](const ImportIssue& issue) { return issue.readings.size() > 1; });
}

void ImportDialog::replan(NumericDates reading) {
    ImportOptions options;
    options.numericDates = reading;
    if (Result<ImportPlan> plan = m_planner(options)) showPlan(std::move(*plan));
}

} // namespace forlop
