// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/openproject.h"
#include "app/cli/output.h"
#include "core/model/entitywords.h"
#include "core/model/membership.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
struct EventCounts {
    qint64 observed = 0;
    qint64 planned = 0;
    qint64 counterfactual = 0;
};

EventCounts countEvents(const EventColumns& events) {
    EventCounts counts;
    for (size_t row = 0; row < events.rows(); ++row) {
        if (!events.alive(row)) continue;
        switch (events.status(row)) {
        case EventStatus::Observed:
            ++counts.observed;
            break;
        case EventStatus::Planned:
            ++counts.planned;
            break;
        case EventStatus::Counterfactual:
            ++counts.counterfactual;
            break;
        }
    }
    return counts;
}

qint64 countOf(const Project& project, Entity entity) {
    if (entity == Entity::Event) return countEvents(project.events()).observed;
    if (entity == Entity::Influence) return static_cast<qint64>(project.influences().size());
    return static_cast<qint64>(project.rows().all(entity).size());
}

struct Members {
    const Bracket* bracket = nullptr;
    BracketCount count;
};

/// The brackets of the top level in time order, with how many observed events belong to each.
std::vector<Members> membersOf(const Project& project, const Bracketing& bracketing) {
    const EventColumns& events = project.events();
    const OrderOf orderOf = [&](EventId id) -> std::optional<double> {
        const auto row = events.rowOf(id);
        return row ? std::optional(events.order(*row)) : std::nullopt;
    };
    std::vector<HotEvent> own;
    for (size_t row = 0; row < events.rows(); ++row) {
        if (!events.alive(row) || events.caseId(row) != bracketing.caseId) continue;
        if (!bracketing.lane.isNull() && events.lane(row) != bracketing.lane) continue;
        HotEvent event;
        event.id = events.id(row);
        event.lane = events.lane(row);
        event.kind = events.kind(row);
        event.status = events.status(row);
        event.padded = events.padded(row);
        event.hasDate = events.hasDate(row);
        event.order = events.order(row);
        own.push_back(event);
    }
    const auto brackets = resolveBrackets(project.tables(), bracketing.id, {}, orderOf);
    std::vector<Members> members;
    for (const BracketCount& count : countMembers(brackets, own))
        members.push_back({project.tables().find(count.bracket), count});
    return members;
}

QJsonObject describe(const Project& project, const Bracketing& bracketing) {
    QJsonArray brackets;
    for (const Members& each : membersOf(project, bracketing))
        brackets.append(QJsonObject{{u"key"_s, each.bracket->key},
                                    {u"name"_s, each.bracket->name},
                                    {u"certain"_s, each.count.certain},
                                    {u"byOrder"_s, each.count.byOrder}});
    const Lane* lane = project.tables().find(bracketing.lane);
    return {{u"key"_s, bracketing.key},
            {u"name"_s, bracketing.name},
            {u"status"_s, wordOf(bracketing.status)},
            {u"lane"_s, lane == nullptr ? QJsonValue() : QJsonValue(lane->name)},
            {u"members"_s, brackets}};
}

void printAsJson(const Project& project) {
    QJsonObject json{{u"title"_s, project.title()},
                     {u"schemaVersion"_s, project.schemaVersion()},
                     {u"damaged"_s, project.isDamaged()}};
    forEachEntity([&]<class T>() {
        if (T::kEntity != Entity::Project) json[jsonNameOf(T::kEntity)] = countOf(project, T::kEntity);
    });
    const EventCounts events = countEvents(project.events());
    json[u"plannedEvents"_s] = events.planned;
    json[u"counterfactualEvents"_s] = events.counterfactual;
    QJsonArray bracketings;
    for (const auto& [id, bracketing] : project.tables().of<Bracketing>())
        bracketings.append(describe(project, bracketing));
    json[u"membership"_s] = bracketings;
    printJson(json);
}

void printAsWords(const Project& project) {
    printLine(project.title());
    printLine(CliText::tr("format version %1").arg(project.schemaVersion()));
    forEachEntity([&]<class T>() {
        const qint64 count = countOf(project, T::kEntity);
        if (T::kEntity != Entity::Project && count > 0) printLine(countedNoun(T::kEntity, count));
    });
    const EventCounts events = countEvents(project.events());
    if (events.planned > 0) printLine(CliText::tr("planned events: %1").arg(events.planned));
    if (events.counterfactual > 0)
        printLine(CliText::tr("counterfactual events: %1").arg(events.counterfactual));
    for (const auto& [id, bracketing] : project.tables().of<Bracketing>()) {
        QStringList parts;
        for (const Members& each : membersOf(project, bracketing)) {
            const QString counted =
                each.count.byOrder == 0
                    ? QString::number(each.count.certain)
                    : CliText::tr("%1 and %2 by order").arg(each.count.certain).arg(each.count.byOrder);
            parts.append(u"%1 %2 (%3)"_s.arg(each.bracket->key, each.bracket->name, counted));
        }
        printLine(u"%1, %2: %3"_s.arg(bracketing.name, wordOf(bracketing.status), parts.join(u"; "_s)));
    }
}

ExitCode showInfo(const Arguments& arguments) {
    const auto project = openForReading(arguments.word(0));
    if (!project.ok()) return fail(project.error());
    if (arguments.has(u"--json"_s))
        printAsJson(**project);
    else
        printAsWords(**project);
    return ExitCode::Well;
}
} // namespace

Command infoCommand() {
    Command command;
    command.name = u"info"_s;
    command.arguments = u"FILE [--json]"_s;
    command.summary = CliText::tr("counts per entity, bracketings, schema version");
    command.help =
        CliText::tr("Events are the observed ones; planned and counterfactual events are counted apart. "
                    "Each bracketing says how "
                    "many\nevents certainly lie in each of its brackets, and how many belong there by "
                    "their order alone.");
    command.options = {
        {u"--json"_s, {}, CliText::tr("as a JSON object, counts keyed by the plural of what is counted")}};
    command.least = 1;
    command.most = 1;
    command.run = showInfo;
    return command;
}

} // namespace forlop
