// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/edit/caseverbs.h"
#include "core/exchange/eventsimport.h"
#include "core/exchange/influencesimport.h"
#include "core/exchange/tablecolumns.h"
#include "core/model/entitywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace forlop {

using namespace Qt::StringLiterals;

namespace {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error unusable(const QString& sentence) { return {ErrorCode::Invalid, sentence, {}}; }

Error stopped() {
    return {ErrorCode::Cancelled, ImportText::tr("The import was stopped; nothing has changed."), {}};
}

QString sentenceOf(const ImportPlan& plan, const QString& name) {
    const Entity entity = plan.kind == TableKind::Influences ? Entity::Influence : Entity::Event;
    const int added = plan.count(DraftAction::Add);
    const int updated = plan.count(DraftAction::Update);
    QStringList parts;
    if (added > 0) parts.append(ImportText::tr("import %1").arg(countedNoun(entity, added)));
    if (updated > 0) parts.append(ImportText::tr("update %1").arg(countedNoun(entity, updated)));
    QString sentence = parts.join(u", "_s);
    if (!sentence.isEmpty()) sentence[0] = sentence.at(0).toUpper();
    return name.isEmpty() ? sentence : ImportText::tr("%1 from %2").arg(sentence, name);
}

void noteUnknownColumns(ImportPlan& plan, const ImportOptions& options) {
    QStringList unknown;
    for (const ImportColumn& column : plan.columns)
        if (column.field.isEmpty() && !column.head.isEmpty() && !options.columns.contains(column.head))
            unknown.append(column.head);
    if (unknown.isEmpty()) return;
    const QString kept = plan.kind == TableKind::Events
                             ? ImportText::tr("new events keep them in their notes")
                             : ImportText::tr("they are left out");
    plan.issues.prepend(
        {ImportIssue::Weight::Note,
         0,
         0,
         u"columns-unknown"_s,
         ImportText::tr("Columns that are not known: %1; %2.").arg(unknown.join(u", "_s), kept),
         {}});
}

std::optional<Error> refusalOfColumns(const ImportPlan& plan) {
    const auto has = [&](const QString& field) {
        return std::any_of(plan.columns.begin(), plan.columns.end(),
                           [&](const ImportColumn& column) { return column.field == field; });
    };
    if (plan.kind == TableKind::Influences && !(has(u"from"_s) && has(u"to"_s)))
        return unusable(ImportText::tr("The table has no columns “from” and “to”; influences need both."));
    if (plan.kind == TableKind::Events && !has(u"title"_s) && !has(u"short_title"_s) && !has(u"key"_s))
        return unusable(ImportText::tr("No column of the table is a title; name one “title”."));
    return std::nullopt;
}

/// False when it was stopped.
template <class Import> bool run(Import& import, const CsvTable& table, const ImportOptions& options) {
    constexpr qint64 kBetween = 200;
    qint64 done = 0;
    for (const CsvRow& row : table.rows) {
        if (options.goOn && done % kBetween == 0 && !options.goOn(done, table.rows.size())) return false;
        ++done;
        import.addRow(row.cells, row.number);
    }
    import.finish();
    return true;
}

// The lane that a new project begins with is not left empty above those of the table.
void dropSpareLane(EditBuilder& builder, LaneId spare) {
    if (spare.isNull() || !builder.get(spare)) return;
    const bool bringsLanes = !builder.written<Lane>().empty();
    if (!bringsLanes || !builder.where(&Event::lane, spare).empty()) return;
    builder.remove(spare);
}

/// Reads the table with its first row as a head, or without one where that row names no columns.
using TableReader = std::function<CsvTable(const CsvOptions&)>;
CsvTable readTable(const TableReader& read, const ImportOptions& options, TableKind& kind) {
    CsvTable table = read({options.delimiter, CsvHeader::FirstRow});
    kind = tableKindOf(table.header, options);
    if (namesColumns(table.header, kind, options)) return table;
    return read({options.delimiter, CsvHeader::None});
}

Result<ImportPlan> planTable(const TableReader& read, const RowReader& rows, IdSource& ids, CaseId caseId,
                             const ImportOptions& options) {
    if (!caseId.isNull() && !rows.get(caseId))
        return Error{ErrorCode::NotFound, ImportText::tr("The case to import into is no longer there."), {}};
    ImportPlan plan;
    const CsvTable table = readTable(read, options, plan.kind);
    if (table.rows.isEmpty()) return unusable(ImportText::tr("The table has no rows."));
    plan.delimiter = table.delimiter;
    plan.hasHead = !table.header.isEmpty();
    plan.columns = columnsOf(table, plan.kind, options);
    if (auto error = refusalOfColumns(plan)) return std::move(*error);
    for (const CsvProblem& problem : table.problems)
        plan.issues.append(
            {ImportIssue::Weight::Note, problem.row, problem.column, u"table"_s, problem.text, {}});
    EditBuilder builder(rows, ids);
    const CaseId into = caseId.isNull() ? firstCase(builder) : caseId;
    if (plan.kind == TableKind::Influences) {
        InfluencesImport import(builder, into, plan);
        if (!run(import, table, options)) return stopped();
    } else {
        EventsImport import(builder, into, options, plan);
        if (!run(import, table, options)) return stopped();
        dropSpareLane(builder, options.spare);
    }
    std::stable_sort(plan.issues.begin(), plan.issues.end(),
                     [](const ImportIssue& a, const ImportIssue& b) { return a.row < b.row; });
    noteUnknownColumns(plan, options);
    plan.edit = builder.build(sentenceOf(plan, options.name));
    return plan;
}

} // namespace

int ImportPlan::count(DraftAction action) const {
    const auto is = [action](const auto& draft) { return draft.action == action; };
    return static_cast<int>(std::count_if(events.begin(), events.end(), is) +
                            std::count_if(influences.begin(), influences.end(), is));
}

bool ImportPlan::hasProblems() const {
    return std::any_of(issues.begin(), issues.end(),
                       [](const ImportIssue& issue) { return issue.weight == ImportIssue::Weight::Problem; });
}

bool ImportPlan::isPlain() const {
    const bool named = hasHead && std::all_of(columns.begin(), columns.end(),
                                              [](const ImportColumn& each) { return !each.field.isEmpty(); });
    return kind == TableKind::Events && named && issues.isEmpty() && !events.isEmpty() &&
           count(DraftAction::Add) == events.size();
}

TableKind tableKindOf(const QStringList& head, const ImportOptions& options) {
    if (options.kind != TableKind::Unknown) return options.kind;
    QStringList influences;
    bool titled = false;
    for (const QString& each : head) {
        influences.append(fieldOfHead(TableKind::Influences, each));
        const QString field = fieldOfHead(TableKind::Events, each);
        titled = titled || field == u"title" || field == u"short_title";
    }
    const bool pairs = influences.contains(u"from"_s) && influences.contains(u"to"_s);
    return pairs && !titled ? TableKind::Influences : TableKind::Events;
}

Result<ImportPlan> planImport(const QString& text, const RowReader& rows, IdSource& ids, CaseId caseId,
                              const ImportOptions& options) {
    return planTable([&](const CsvOptions& csv) { return readCsvText(text, csv); }, rows, ids, caseId,
                     options);
}

Result<ImportPlan> planFileImport(const QByteArray& bytes, const RowReader& rows, IdSource& ids,
                                  CaseId caseId, const ImportOptions& options) {
    return planTable([&](const CsvOptions& csv) { return readCsv(bytes, csv); }, rows, ids, caseId, options);
}

} // namespace forlop
