// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/openproject.h"
#include "app/cli/output.h"
#include "core/model/entitywords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("cli", text); }

void printAsJson(const QList<SearchHit>& hits) {
    QJsonArray list;
    for (const SearchHit& hit : hits)
        list.append(QJsonObject{{u"table"_s, infoOf(hit.entity).table},
                                {u"id"_s, QString::number(hit.id)},
                                {u"title"_s, hit.title},
                                {u"snippet"_s, hit.snippet}});
    printJson({{u"hits"_s, list}});
}

ExitCode searchProject(const Arguments& arguments) {
    const auto project = openForReading(arguments.word(0));
    if (!project.ok()) return fail(project.error());
    const auto hits = (*project)->search(arguments.wordsFrom(1).join(u' '));
    if (!hits.ok()) return fail(hits.error());
    if (arguments.has(u"--json"_s)) {
        printAsJson(*hits);
        return ExitCode::Well;
    }
    for (const SearchHit& hit : *hits)
        printLine(u"%1 “%2”: %3"_s.arg(nounOf(hit.entity), hit.title, hit.snippet.simplified()));
    if (hits->isEmpty()) tell(tr("Nothing found."));
    return ExitCode::Well;
}
} // namespace

Command searchCommand() {
    Command command;
    command.name = u"search"_s;
    command.arguments = u"FILE WORDS [--json]"_s;
    command.summary = tr("find words in events, quotes, sources and memos");
    command.help =
        tr("All words have to stand in what is found; the last may be the beginning of a longer one.");
    command.options = {{u"--json"_s, {}, tr("hits with their tables, ids, titles and snippets")}};
    command.least = 2;
    command.run = searchProject;
    return command;
}

} // namespace forlop
