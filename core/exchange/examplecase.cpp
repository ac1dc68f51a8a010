// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"
#include "core/model/influencekinds.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
void loadProject(ExampleLoad& load, const CaseRow& row) {
    const std::vector<qint64> projects = load.builder.rows().all(Entity::Project);
    ProjectInfo info;
    if (!projects.empty()) info = load.builder.get(ProjectId(projects.front())).value_or(info);
    info.title = row.text("project_title"_L1);
    info.language = row.text("language"_L1);
    if (info.id.isNull())
        load.builder.insert(info);
    else
        load.builder.replace(info);
}

void loadLanes(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"lanes"_s)) {
        Lane lane;
        lane.caseId = load.caseId;
        lane.key = row.text("key"_L1);
        lane.name = row.text("name"_L1);
        lane.otherName = row.text("name_nb"_L1);
        lane.level = row.choice<Level>("level"_L1, Level::None);
        lane.kind = row.choice<LaneKind>("kind"_L1);
        lane.order = row.number("order"_L1).value_or(0);
        load.add(row, u"lanes"_s, lane.key, lane);
    }
}

void loadActors(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"actors"_s)) {
        Actor actor;
        actor.caseId = load.caseId;
        actor.key = row.text("key"_L1);
        actor.name = row.text("name"_L1);
        actor.kind = row.text("kind"_L1);
        actor.level = row.choice<Level>("level"_L1, Level::None);
        load.add(row, u"actors"_s, actor.key, actor);
    }
}

Event eventOf(const ExampleLoad& load, const CaseRow& row) {
    Event event;
    event.caseId = load.caseId;
    event.key = row.text("key"_L1);
    event.order = row.number("order"_L1).value_or(0);
    event.when = row.date("date"_L1, row.choice<Basis>("date_basis"_L1));
    event.kind = row.choice<EventKind>("type"_L1);
    event.shortTitle = row.text("short_title"_L1);
    event.title = row.text("title"_L1);
    event.level = row.choice<Level>("level"_L1, Level::None);
    event.lane = load.link<Lane>(row, "lane"_L1, u"lanes"_s);
    event.expectedPhase = row.text("phase"_L1);
    event.evidenceNote = row.text("evidence"_L1);
    event.locator = row.text("chapter_section"_L1);
    event.outside = row.yes("outside"_L1);
    event.starred = row.yes("starred"_L1);
    const QString actors = row.text("actors"_L1);
    const QString relative = row.text("relative"_L1);
    event.notes =
        joined({actors.isEmpty() ? QString() : u"Actors as told: %1."_s.arg(actors),
                relative.isEmpty() ? QString() : u"Date in relation to another: %1."_s.arg(relative),
                row.text("order_note"_L1)});
    return event;
}

void loadInfluences(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"influences"_s)) {
        Influence influence;
        influence.caseId = load.caseId;
        influence.from = ObjectId(load.idOf(row, "from"_L1, u"events"_s, row.text("from"_L1)));
        influence.to = ObjectId(load.idOf(row, "to"_L1, u"events"_s, row.text("to"_L1)));
        influence.kind = row.text("kind"_L1);
        if (influenceKindOf(influence.kind) == InfluenceKind::Own)
            row.refuse("kind"_L1, u"“%1” is no kind of influence."_s.arg(influence.kind));
        influence.sign = row.choice<Sign>("sign"_L1);
        influence.basis = row.choice<InfluenceBasis>("basis"_L1);
        influence.mechanism = row.text("reason"_L1);
        load.add(row, u"influences"_s, row.text("from"_L1) + u'>' + row.text("to"_L1), influence);
    }
}
} // namespace

void loadCase(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"case"_s)) {
        loadProject(load, row);
        Case theCase;
        theCase.key = row.text("key"_L1);
        theCase.name = row.text("name"_L1);
        theCase.otherName = row.text("name_nb"_L1);
        theCase.window = row.date("window"_L1);
        theCase.citation = row.text("citation"_L1);
        theCase.notes = joined({row.text("notes"_L1), row.text("caption"_L1)});
        load.caseId = load.add(row, u"case"_s, theCase.key, theCase);
    }
    loadLanes(load);
    loadActors(load);
}

void loadEvents(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"events"_s)) {
        const Event event = eventOf(load, row);
        load.add(row, u"events"_s, event.key, event);
    }
    for (const CaseRow& row : load.tables.rows(u"event_actors"_s)) {
        EventActor link;
        link.event = load.link<Event>(row, "event"_L1, u"events"_s);
        link.actor = load.link<Actor>(row, "actor"_L1, u"actors"_s);
        load.builder.insert(link);
    }
    loadInfluences(load);
}

} // namespace forlop
