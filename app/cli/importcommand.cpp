// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/importinput.h"
#include "app/cli/openproject.h"
#include "app/cli/output.h"
#include "core/exchange/importmapping.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
Error unusable(const QString& sentence) { return {ErrorCode::Invalid, sentence, {}}; }

Result<std::vector<ImportInput>> readInputs(const Arguments& arguments) {
    const QString as = arguments.value(u"--as"_s).value_or(QString());
    if (!QStringList{QString(), u"source"_s, u"events"_s, u"influences"_s}.contains(as))
        return unusable(CliText::tr("--as takes source, events or influences, not “%1”.").arg(as));
    ImportOptions options;
    if (const auto path = arguments.value(u"--mapping"_s)) {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            return unusable(CliText::tr("%1: The mapping cannot be read.").arg(*path));
        auto mapped = withMapping(options, file.readAll());
        if (!mapped.ok()) return unusable(u"%1: %2"_s.arg(*path, mapped.error().text));
        options = std::move(*mapped);
    }
    std::vector<ImportInput> inputs;
    for (const QString& path : arguments.wordsFrom(1)) {
        auto input = readInput(path, as, options);
        if (!input.ok()) return input.error();
        inputs.push_back(std::move(*input));
    }
    return inputs;
}

/// The case of that key, or none for the first.
Result<CaseId> caseOf(const Project& project, const std::optional<QString>& key) {
    if (!key) {
        const auto& cases = project.tables().of<Case>();
        return cases.empty() ? CaseId() : CaseId(cases.begin()->first);
    }
    QStringList keys;
    for (const auto& [id, each] : project.tables().of<Case>()) {
        if (each.key == *key) return each.id;
        keys.append(each.key);
    }
    return unusable(CliText::tr("The project has no case “%1”; it has: %2.").arg(*key, keys.join(u", "_s)));
}

Result<std::unique_ptr<Project>> openFor(const Arguments& arguments) {
    if (arguments.has(u"--dry-run"_s)) return openForReading(arguments.word(0));
    auto project = Project::open(arguments.word(0));
    if (project.ok() && (*project)->isReadOnly())
        return Error{ErrorCode::ReadOnly,
                     CliText::tr("%1 Nothing was imported.").arg((*project)->readOnlyReason()),
                     {}};
    if (project.ok() && !(*project)->upgradeSentence().isEmpty()) tell((*project)->upgradeSentence());
    return project;
}

ExitCode importFiles(const Arguments& arguments) {
    const bool dryRun = arguments.has(u"--dry-run"_s);
    const bool asJson = arguments.has(u"--json"_s);
    const auto inputs = readInputs(arguments);
    if (!inputs.ok()) return fail(inputs.error());
    const auto project = openFor(arguments);
    if (!project.ok()) return fail(project.error());
    const auto caseId = caseOf(**project, arguments.value(u"--case"_s));
    if (!caseId.ok()) return fail(caseId.error());
    // Everything is looked at before anything is changed: a file that cannot be imported stops the others
    // too.
    std::vector<InputPlan> plans;
    for (const ImportInput& input : *inputs) {
        auto plan = planInput(**project, input, *caseId);
        if (!plan.ok()) return fail(plan.error());
        plans.push_back(std::move(*plan));
    }
    for (size_t i = 0; i < plans.size() && !dryRun; ++i) {
        // What came in before may be what this one points at.
        if (i > 0) {
            const auto into = caseOf(**project, arguments.value(u"--case"_s));
            auto again = planInput(**project, (*inputs)[i], into.valueOr({}));
            if (!again.ok()) return fail(again.error());
            plans[i] = std::move(*again);
        }
        if (const auto done = (*project)->commit(plans[i].edit); !done.ok()) return fail(done.error());
    }
    QJsonArray told;
    for (const InputPlan& plan : plans) {
        told.append(jsonOf(plan, dryRun ? Rows::Listed : Rows::Counted));
        if (asJson) continue;
        for (const QString& words : wordsOf(plan)) tell(words);
    }
    if (asJson)
        printJson({{u"file"_s, QFileInfo(arguments.word(0)).fileName()},
                   {u"committed"_s, !dryRun},
                   {u"inputs"_s, told}});
    else if (dryRun)
        tell(CliText::tr("Nothing was changed: this was a dry run."));
    const bool findings =
        std::any_of(plans.begin(), plans.end(), [](const InputPlan& plan) { return plan.hasFindings(); });
    return findings ? ExitCode::Findings : ExitCode::Well;
}

} // namespace

Command importCommand() {
    Command command;
    command.name = u"import"_s;
    command.arguments = u"FILE INPUT... [--as KIND] [--case KEY] [--mapping M.json] [--dry-run] [--json]"_s;
    command.summary = CliText::tr("bring in texts as sources, and tables of events or influences");
    command.help =
        CliText::tr("A .csv or .tsv file is a table, anything else a text. A table's columns are found by "
                    "their heads, in English or\n"
                    "Norwegian; dates are EDTF or words, and --dry-run shows how each was understood. A "
                    "row whose key is there already\n"
                    "updates it. Rows that cannot come in are told with row and column, and the others "
                    "come in; each file is one step\n"
                    "of undo. A file that cannot be read leaves the project as it was.");
    command.options = {
        {u"--as"_s, u"KIND"_s, CliText::tr("source, events or influences, whatever the file is called")},
        {u"--case"_s, u"KEY"_s,
         CliText::tr("the case that events and influences go into; the first when not given")},
        {u"--mapping"_s, u"M.json"_s,
         CliText::tr(
             "which column is which field: {\"columns\": {\"Dato\": \"date\"}, \"dates\": \"day-first\"}")},
        {u"--dry-run"_s, {}, CliText::tr("look only; with --json every row is listed")},
        {u"--json"_s, {}, CliText::tr("counts, columns and issues for each file")}};
    command.least = 2;
    command.run = importFiles;
    return command;
}

} // namespace forlop
