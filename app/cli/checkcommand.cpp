// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/openproject.h"
#include "app/cli/output.h"
#include "core/model/rules/rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
struct Line {
    QString code;
    bool isError = true;
    QString sentence;
    QStringList ids;
};

QJsonObject jsonOf(const Line& line) {
    return {{u"code"_s, line.code},
            {u"severity"_s, line.isError ? u"error"_s : u"warning"_s},
            {u"sentence"_s, line.sentence},
            {u"ids"_s, QJsonArray::fromStringList(line.ids)}};
}

QStringList textOf(const std::vector<ObjectId>& ids) {
    QStringList text;
    for (const ObjectId id : ids) text.append(QString::number(id.value()));
    return text;
}

Result<QList<Line>> findingsOf(const Project& project) {
    QList<Line> lines;
    const auto problems = project.integrityProblems();
    if (!problems.ok()) return problems.error();
    for (const QString& problem : *problems) lines.append({u"FILE"_s, true, problem, {}});
    const auto snapshot = project.snapshot();
    if (!snapshot.ok()) return snapshot.error();
    for (const Finding& finding : checkRules(*snapshot))
        lines.append(
            {finding.code, finding.severity == Severity::Error, finding.sentence, textOf(finding.ids)});
    return lines;
}

ExitCode check(const Arguments& arguments) {
    const auto project = openForReading(arguments.word(0));
    if (!project.ok()) return fail(project.error());
    const auto lines = findingsOf(**project);
    if (!lines.ok()) return fail(lines.error());
    qint64 errors = 0;
    QJsonArray list;
    for (const Line& line : *lines) {
        errors += line.isError ? 1 : 0;
        list.append(jsonOf(line));
        if (!arguments.has(u"--json"_s))
            printLine(u"%1 %2: %3"_s.arg(
                line.code, line.isError ? CliText::tr("error") : CliText::tr("warning"), line.sentence));
    }
    const qint64 warnings = lines->size() - errors;
    if (arguments.has(u"--json"_s))
        printJson({{u"findings"_s, list}, {u"errors"_s, errors}, {u"warnings"_s, warnings}});
    else
        tell(CliText::tr("%1 errors, %2 warnings.").arg(errors).arg(warnings));
    return errors == 0 ? ExitCode::Well : ExitCode::Findings;
}
} // namespace

Command checkCommand() {
    Command command;
    command.name = u"check"_s;
    command.arguments = u"FILE [--json]"_s;
    command.summary = CliText::tr("file integrity, then every rule, each finding with its ids");
    command.help = CliText::tr(
        "Errors contradict the method or the file itself and give exit code 1; warnings say where the "
        "project is weak.");
    command.options = {{u"--json"_s, {}, CliText::tr("findings with code, severity, sentence and ids")}};
    command.least = 1;
    command.most = 1;
    command.run = check;
    return command;
}

} // namespace forlop
