// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpreviewmodel.h"

#include "ui/session/words.h"
#include "ui/theme/theme.h"

namespace forlop {

namespace {
QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}
} // namespace

ImportPreviewModel::ImportPreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

void ImportPreviewModel::setPlan(const ImportPlan& plan) {
    beginResetModel();
    m_lines.clear();
    for (const EventDraft& draft : plan.events)
        m_lines.push_back({draft.row,
                           draft.action,
                           {draft.event.key, draft.typedDate, capitalised(draft.readBack),
                            draft.event.title.isEmpty() ? draft.event.shortTitle : draft.event.title,
                            capitalised(choiceWord(wordOf(draft.event.kind))), draft.lane},
                           {},
                           false});
    for (const InfluenceDraft& draft : plan.influences)
        m_lines.push_back(
            {draft.row,
             draft.action,
             {QString(), QString(), QString(), QStringLiteral("%1 → %2").arg(draft.from, draft.to),
              influenceKindWord(draft.influence.kind), QString()},
             {},
             false});
    addIssues(plan);
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line& a, const Line& b) { return a.row < b.row; });
    choose();
    endResetModel();
}

void ImportPreviewModel::choose() {
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (m_which == Lines::All || !m_lines[i].problem.isEmpty()) m_shown.push_back(i);
}

void ImportPreviewModel::show(Lines lines) {
    beginResetModel();
    m_which = lines;
    choose();
    endResetModel();
}

int ImportPreviewModel::notes() const {
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const Line& line) { return !line.problem.isEmpty(); }));
}

void ImportPreviewModel::addIssues(const ImportPlan& plan) {
    QHash<int, size_t> lineOf;
    for (size_t i = 0; i < m_lines.size(); ++i) lineOf.insert(m_lines[i].row, i);
    for (const ImportIssue& issue : plan.issues) {
        auto found = lineOf.find(issue.row);
        if (found == lineOf.end()) {
            const DraftAction action = issue.weight == ImportIssue::Weight::Problem && issue.row > 0
                                           ? DraftAction::Refuse
                                           : DraftAction::Unchanged;
            m_lines.push_back({issue.row, action, QStringList(6), {}, false});
            found = lineOf.insert(issue.row, m_lines.size() - 1);
        }
        Line& line = m_lines[*found];
        line.problem += (line.problem.isEmpty() ? QString() : QStringLiteral(" ")) + issue.sentence;
        line.isProblem = line.isProblem || issue.weight == ImportIssue::Weight::Problem;
    }
}

int ImportPreviewModel::firstWithNote() const {
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [this](size_t line) { return !m_lines[line].problem.isEmpty(); });
    return at == m_shown.end() ? 0 : static_cast<int>(at - m_shown.begin());
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}
int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Line& line = m_lines[m_shown[static_cast<size_t>(index.row())]];
    const bool refused = line.action == DraftAction::Refuse;
    if (role == Qt::ForegroundRole) {
        if (index.column() == Problem && line.isProblem) return themeColour(Ink::Warn);
        if (index.column() == Action && refused) return themeColour(Ink::Error);
        if (refused || line.action == DraftAction::Unchanged) return themeColour(Ink::Text3);
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case Row:
        return line.row == 0 ? QString() : QString::number(line.row);
    case Action:
        switch (line.action) {
        case DraftAction::Add:
            return tr("new");
        case DraftAction::Update:
            return tr("changes");
        case DraftAction::Unchanged:
            return line.row == 0 ? QString() : tr("as it is");
        case DraftAction::Refuse:
            return tr("left out");
        }
        return {};
    case Problem:
        return line.problem;
    default:
        return line.cells.value(index.column() - Key);
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{tr("Row"),   tr("What"), tr("ID"),   tr("Date as typed"), tr("Understood as"),
                            tr("Title"), tr("Kind"), tr("Lane"), tr("Note")};
    return names.value(section);
}

} // namespace forlop
