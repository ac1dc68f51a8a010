// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importinput.h"

#include "app/cli/clitext.h"
#include "core/base/clock.h"
#include "core/documents/plaintext.h"
#include "core/edit/sourceverbs.h"
#include "core/exchange/tableimport.h"
#include "core/model/entitywords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
constexpr qint64 kLargestFile = 500'000'000;

Error unusable(const QString& file, const QString& sentence) {
    return {ErrorCode::Invalid, u"%1: %2"_s.arg(file, sentence), {}};
}

bool isTable(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv" || suffix == u"tab";
}

Result<InputPlan> planText(Project& project, const ImportInput& input) {
    InputPlan plan;
    plan.name = QFileInfo(input.path).fileName();
    const auto text = readPlainText(input.bytes);
    if (!text.ok()) return unusable(plan.name, text.error().text);
    if (text->text.trimmed().isEmpty()) return unusable(plan.name, CliText::tr("The file holds no text."));
    plan.warning = text->warning;
    const QByteArray canonical = text->text.toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
    for (const auto& [id, source] : project.tables().of<Source>()) {
        if (source.textHash != hash) continue;
        plan.isThere = true;
        plan.sourceKey = source.key;
        plan.length = source.textLength;
        return plan;
    }
    Source draft;
    draft.title = QFileInfo(input.path).completeBaseName();
    draft.originalName = plan.name;
    EditBuilder builder = project.edit();
    auto edit = addSource(builder, draft, text->text, input.bytes);
    if (!edit.ok()) return unusable(plan.name, edit.error().text);
    plan.edit = std::move(*edit);
    for (const Source& made : builder.written<Source>()) {
        plan.sourceKey = made.key;
        plan.length = made.textLength;
    }
    return plan;
}

/// Its first row names no column, no mapping does, and no column holds dates: nobody knows what it is.
bool isUnknownTable(const ImportPlan& plan, const ImportOptions& options) {
    if (plan.hasHead || plan.columns.size() < 2 || !options.columns.isEmpty()) return false;
    return std::none_of(plan.columns.begin(), plan.columns.end(),
                        [](const ImportColumn& column) { return column.field == u"date"; });
}

QString actionWord(DraftAction action) {
    switch (action) {
    case DraftAction::Add:
        return u"add"_s;
    case DraftAction::Update:
        return u"update"_s;
    case DraftAction::Unchanged:
        return u"unchanged"_s;
    case DraftAction::Refuse:
        break;
    }
    return u"refuse"_s;
}

QJsonObject jsonOf(const ImportIssue& issue) {
    QJsonObject object{
        {u"row"_s, issue.row},
        {u"column"_s, issue.column},
        {u"code"_s, issue.code},
        {u"severity"_s, issue.weight == ImportIssue::Weight::Problem ? u"problem"_s : u"note"_s},
        {u"sentence"_s, issue.sentence}};
    if (!issue.readings.isEmpty()) object.insert(u"readings"_s, QJsonArray::fromStringList(issue.readings));
    return object;
}

QJsonArray rowsOf(const ImportPlan& plan) {
    QJsonArray rows;
    for (const EventDraft& draft : plan.events)
        rows.append(QJsonObject{{u"row"_s, draft.row},
                                {u"action"_s, actionWord(draft.action)},
                                {u"key"_s, draft.event.key},
                                {u"title"_s, draft.event.title},
                                {u"lane"_s, draft.lane},
                                {u"typed"_s, draft.typedDate},
                                {u"edtf"_s, draft.event.when.edtf()},
                                {u"understood"_s, draft.readBack}});
    for (const InfluenceDraft& draft : plan.influences)
        rows.append(QJsonObject{{u"row"_s, draft.row},
                                {u"action"_s, actionWord(draft.action)},
                                {u"from"_s, draft.from},
                                {u"to"_s, draft.to},
                                {u"kind"_s, draft.influence.kind},
                                {u"sign"_s, wordOf(draft.influence.sign)}});
    return rows;
}

QString placeOf(const QString& file, const ImportIssue& issue) {
    if (issue.row == 0) return file;
    if (issue.column == 0) return CliText::tr("%1, row %2").arg(file).arg(issue.row);
    return CliText::tr("%1, row %2, column %3").arg(file).arg(issue.row).arg(issue.column);
}

} // namespace

bool InputPlan::hasFindings() const {
    return kind == InputKind::Table && (table.hasProblems() || table.count(DraftAction::Refuse) > 0);
}

Result<ImportInput> readInput(const QString& path, const QString& as, const ImportOptions& options) {
    ImportInput input{path, InputKind::Source, options, {}};
    const QString name = QFileInfo(path).fileName();
    if (as == u"events" || as == u"influences") {
        input.kind = InputKind::Table;
        input.options.kind = as == u"events" ? TableKind::Events : TableKind::Influences;
    } else if (as.isEmpty() && isTable(path)) {
        input.kind = InputKind::Table;
    }
    input.options.name = name;
    QFile file(path);
    if (!file.exists()) return unusable(path, CliText::tr("There is no such file."));
    if (QFileInfo(path).isDir()) return unusable(path, CliText::tr("This is a folder, not a file."));
    if (file.size() > kLargestFile)
        return unusable(path, CliText::tr("The file is larger than 500 MB; import it in parts."));
    if (!file.open(QIODevice::ReadOnly)) return unusable(path, CliText::tr("The file cannot be read."));
    input.bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) return unusable(path, CliText::tr("The file cannot be read."));
    return input;
}

Result<InputPlan> planInput(Project& project, const ImportInput& input, CaseId caseId) {
    if (input.kind == InputKind::Source) return planText(project, input);
    InputPlan plan;
    plan.kind = InputKind::Table;
    plan.name = QFileInfo(input.path).fileName();
    // A table with zero bytes in it is a workbook or a picture with another name.
    if (const auto text = readPlainText(input.bytes); !text.ok())
        return unusable(plan.name, text.error().text);
    ImportOptions options(input.options);
    options.coding = {project.analyst(), systemClock().now()};
    auto table = planFileImport(input.bytes, project.rows(), project.ids(), caseId, options);
    if (!table.ok()) return unusable(plan.name, table.error().text);
    if (isUnknownTable(*table, input.options))
        return unusable(plan.name,
                        CliText::tr("The first row names no column that is known, and no column holds dates. "
                                    "Name the columns, as in “title” and “date”."));
    plan.edit = table->edit;
    plan.table = std::move(*table);
    return plan;
}

QStringList wordsOf(const InputPlan& plan) {
    if (plan.kind == InputKind::Source) {
        QStringList words{plan.isThere
                              ? CliText::tr("%1 is source %2 already.").arg(plan.name, plan.sourceKey)
                              : CliText::tr("%1 is source %2, %3 characters.")
                                    .arg(plan.name, plan.sourceKey)
                                    .arg(plan.length)};
        if (!plan.warning.isEmpty()) words.append(u"%1: %2"_s.arg(plan.name, plan.warning));
        return words;
    }
    const Entity entity = plan.table.kind == TableKind::Influences ? Entity::Influence : Entity::Event;
    QStringList words{CliText::tr("%1: %2 added, %3 changed, %4 unchanged, %5 refused.")
                          .arg(plan.name, countedNoun(entity, plan.table.count(DraftAction::Add)))
                          .arg(plan.table.count(DraftAction::Update))
                          .arg(plan.table.count(DraftAction::Unchanged))
                          .arg(plan.table.count(DraftAction::Refuse))};
    for (const ImportIssue& issue : plan.table.issues)
        words.append(u"%1: %2"_s.arg(placeOf(plan.name, issue), issue.sentence));
    return words;
}

QJsonObject jsonOf(const InputPlan& plan, Rows rows) {
    QJsonObject object{{u"input"_s, plan.name}};
    if (plan.kind == InputKind::Source) {
        object.insert(u"kind"_s, u"source"_s);
        object.insert(u"source"_s, plan.sourceKey);
        object.insert(u"added"_s, plan.isThere ? 0 : 1);
        object.insert(u"unchanged"_s, plan.isThere ? 1 : 0);
        object.insert(u"characters"_s, plan.length);
        object.insert(u"warning"_s, plan.warning);
        return object;
    }
    object.insert(u"kind"_s, plan.table.kind == TableKind::Influences ? u"influences"_s : u"events"_s);
    object.insert(u"added"_s, plan.table.count(DraftAction::Add));
    object.insert(u"updated"_s, plan.table.count(DraftAction::Update));
    object.insert(u"unchanged"_s, plan.table.count(DraftAction::Unchanged));
    object.insert(u"refused"_s, plan.table.count(DraftAction::Refuse));
    object.insert(u"delimiter"_s, QString(plan.table.delimiter));
    QJsonArray columns;
    for (const ImportColumn& column : plan.table.columns)
        columns.append(QJsonObject{{u"head"_s, column.head}, {u"field"_s, column.field}});
    object.insert(u"columns"_s, columns);
    QJsonArray issues;
    for (const ImportIssue& issue : plan.table.issues) issues.append(jsonOf(issue));
    object.insert(u"issues"_s, issues);
    if (rows == Rows::Listed) object.insert(u"rows"_s, rowsOf(plan.table));
    return object;
}

} // namespace forlop
