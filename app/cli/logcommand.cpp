// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/openproject.h"
#include "app/cli/output.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
QString wordOf(LogEntry::Kind kind) {
    switch (kind) {
    case LogEntry::Kind::Undo:
        return u"undo"_s;
    case LogEntry::Kind::Redo:
        return u"redo"_s;
    case LogEntry::Kind::Edit:
        break;
    }
    return u"edit"_s;
}

QString timeOf(const LogEntry& entry) {
    return QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject jsonOf(const LogEntry& entry) {
    return {{u"number"_s, entry.number},
            {u"kind"_s, wordOf(entry.kind)},
            {u"refersTo"_s, entry.refersTo == 0 ? QJsonValue() : QJsonValue(entry.refersTo)},
            {u"gesture"_s, entry.gesture},
            {u"who"_s, entry.who},
            {u"at"_s, timeOf(entry)},
            {u"sentence"_s, entry.sentence},
            {u"reason"_s, entry.reason},
            {u"undone"_s, entry.undone},
            {u"changes"_s, QJsonDocument::fromJson(changesToJson(entry.changes)).array()}};
}

void printAsWords(const LogEntry& entry) {
    QString line = u"%1  %2  %3: "_s.arg(entry.number).arg(timeOf(entry), entry.who);
    if (entry.kind == LogEntry::Kind::Undo) line += CliText::tr("undid %1: ").arg(entry.refersTo);
    if (entry.kind == LogEntry::Kind::Redo) line += CliText::tr("did again %1: ").arg(entry.refersTo);
    line += entry.sentence;
    if (!entry.reason.isEmpty()) line += u" – "_s + entry.reason;
    if (entry.undone) line += u' ' + CliText::tr("(undone)");
    printLine(line);
}

ExitCode showLog(const Arguments& arguments) {
    const auto project = openForReading(arguments.word(0));
    if (!project.ok()) return fail(project.error());
    const auto entries = (*project)->log();
    if (!entries.ok()) return fail(entries.error());
    // The newest come first; an audit trail is read from the beginning.
    if (!arguments.has(u"--json"_s)) {
        for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) printAsWords(*entry);
        if (entries->isEmpty()) tell(CliText::tr("Nothing was changed since the project was made."));
        return ExitCode::Well;
    }
    QJsonArray list;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) list.append(jsonOf(*entry));
    printJson({{u"entries"_s, list}});
    return ExitCode::Well;
}
} // namespace

Command logCommand() {
    Command command;
    command.name = u"log"_s;
    command.arguments = u"FILE [--json]"_s;
    command.summary = CliText::tr("the audit trail");
    command.help = CliText::tr(
        "Every change since the project was made, oldest first: who, when, what, why; an undo is a line that "
        "names what it undoes.");
    command.options = {{u"--json"_s, {}, CliText::tr("with every row as it was and as it became")}};
    command.least = 1;
    command.most = 1;
    command.run = showLog;
    return command;
}

} // namespace forlop
