// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/openproject.h"
#include "app/cli/output.h"
#include "core/model/entitywords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
/// A hit as an analyst knows it: "A23 Negotiation arena", "G1c Group interview 1".
struct Named {
    SearchHit hit;
    QString key;
    QString title;

    [[nodiscard]] QString name() const { return QString(key + u' ' + title).trimmed(); }
};

QString valueOf(const EntityInfo& info, const RowValues& values, const QString& field) {
    const int at = info.indexOf(field);
    return at < 0 ? QString() : values.at(at).toString();
}

Named nameOf(const Project& project, const SearchHit& hit) {
    Named named{hit, {}, hit.title};
    const EntityInfo& info = infoOf(hit.entity);
    const auto values = project.rows().read(hit.entity, hit.id);
    if (!values) return named;
    named.key = valueOf(info, *values, u"key"_s);
    if (const QString brief = valueOf(info, *values, u"short_title"_s); !brief.isEmpty()) named.title = brief;
    if (hit.entity == Entity::Excerpt) {
        const Source* source = project.tables().find(rowFrom<Excerpt>(hit.id, *values).source);
        named.title = source == nullptr ? QString() : source->title;
    }
    return named;
}

QJsonObject jsonOf(const Named& named) {
    return {{u"table"_s, infoOf(named.hit.entity).table},
            {u"id"_s, QString::number(named.hit.id)},
            {u"key"_s, named.key},
            {u"title"_s, named.title},
            {u"snippet"_s, named.hit.snippet}};
}

/// What was found stands behind the name, unless it is the name.
QString wordsOf(const Named& named) {
    QString found = named.hit.snippet.simplified();
    const QString bare = QString(found).remove(u'…').trimmed();
    const QString line = nounOf(named.hit.entity) + u' ' + named.name();
    return named.title.contains(bare) ? line : line + u": "_s + found;
}

ExitCode searchProject(const Arguments& arguments) {
    const auto project = openForReading(arguments.word(0));
    if (!project.ok()) return fail(project.error());
    const auto hits = (*project)->search(arguments.wordsFrom(1).join(u' '));
    if (!hits.ok()) return fail(hits.error());
    QJsonArray list;
    for (const SearchHit& hit : *hits) {
        const Named named = nameOf(**project, hit);
        if (arguments.has(u"--json"_s))
            list.append(jsonOf(named));
        else
            printLine(wordsOf(named));
    }
    if (arguments.has(u"--json"_s))
        printJson({{u"hits"_s, list}});
    else if (hits->isEmpty())
        tell(CliText::tr("Nothing found."));
    return ExitCode::Well;
}
} // namespace

Command searchCommand() {
    Command command;
    command.name = u"search"_s;
    command.arguments = u"FILE WORDS [--json]"_s;
    command.summary = CliText::tr("find words in events, quotes, sources and memos");
    command.help = CliText::tr(
        "All words have to stand in what is found; the last may be the beginning of a longer one.");
    command.options = {
        {u"--json"_s, {}, CliText::tr("hits with their tables, ids, keys, titles and snippets")}};
    command.least = 2;
    command.run = searchProject;
    return command;
}

} // namespace forlop
