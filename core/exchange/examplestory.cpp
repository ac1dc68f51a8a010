// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"

#include "core/exchange/exampletext.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
/// The frontier of the preferred bracketing that an event marks; none when it marks none.
FrontierId preferredFrontierAt(const ExampleLoad& load, EventId event) {
    for (const FrontierEvent& mark : load.builder.where(&FrontierEvent::event, event)) {
        const auto frontier = load.builder.get(mark.frontier);
        const auto bracketing = frontier ? load.builder.get(frontier->bracketing) : std::nullopt;
        if (bracketing && bracketing->status == BracketingStatus::Preferred) return mark.frontier;
    }
    return {};
}

void loadTurningPoints(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"turning_points"_s)) {
        const QStringList events = row.list("events"_L1);
        TurningPoint point;
        point.caseId = load.caseId;
        point.event = EventId(load.idOf(row, "events"_L1, u"events"_s, events.value(0)));
        point.frontier = preferredFrontierAt(load, point.event);
        point.before = row.text("before"_L1);
        point.after = row.text("after"_L1);
        point.name = row.text("name"_L1);
        point.criterion = row.text("criterion"_L1);
        point.whoSays = row.text("who"_L1);
        const TurningPointId id = load.add(row, u"turning_points"_s, row.text("key"_L1), point);
        for (const QString& key : events.mid(1)) {
            TurningPointEvent further;
            further.turningPoint = id;
            further.event = EventId(load.idOf(row, "events"_L1, u"events"_s, key));
            load.builder.insert(further);
        }
        load.keepNote(row, id.value(), point.name);
    }
}

void loadCounterfactuals(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"counterfactuals"_s)) {
        Counterfactual what;
        what.caseId = load.caseId;
        what.key = row.text("key"_L1);
        what.name = row.text("name"_L1);
        what.antecedent = row.text("antecedent"_L1);
        what.expectedPath = row.text("expected_path"_L1);
        what.limits = row.text("limits"_L1);
        what.check = row.text("minimal_rewrite"_L1);
        what.source = load.link<Source>(row, "source"_L1, u"sources"_s);
        what.locator = row.text("chapter_section"_L1);
        const CounterfactualId id = load.add(row, u"counterfactuals"_s, what.key, what);
        for (const QString& key : row.list("branches_at"_L1)) {
            CounterfactualBranch branch;
            branch.counterfactual = id;
            branch.event = EventId(load.idOf(row, "branches_at"_L1, u"events"_s, key));
            load.builder.insert(branch);
        }
    }
}

/// In the order of the case directly behind the event at which its branch begins.
double orderInCase(const ExampleLoad& load, CounterfactualId counterfactual, double number) {
    for (const CounterfactualBranch& branch :
         load.builder.where(&CounterfactualBranch::counterfactual, counterfactual))
        if (const auto event = load.builder.get(branch.event)) return event->order + number / 100;
    return number;
}

void loadCounterfactualEvents(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"counterfactual_events"_s)) {
        Event event;
        event.caseId = load.caseId;
        event.key = row.text("key"_L1);
        event.status = EventStatus::Counterfactual;
        event.counterfactual = load.link<Counterfactual>(row, "counterfactual"_L1, u"counterfactuals"_s);
        event.order = orderInCase(load, event.counterfactual, row.number("order"_L1).value_or(0));
        event.when = row.date("date"_L1, Basis::Inferred);
        event.kind = row.choice<EventKind>("type"_L1);
        event.shortTitle = row.text("short_title"_L1);
        event.title = row.text("title"_L1);
        event.lane = load.link<Lane>(row, "lane"_L1, u"lanes"_s);
        if (const auto lane = load.builder.get(event.lane)) event.level = lane->level;
        event.notes = row.text("note"_L1);
        load.add(row, u"events"_s, event.key, event);
    }
}

void loadConditions(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"conditions"_s)) {
        Condition condition;
        condition.caseId = load.caseId;
        condition.key = row.text("key"_L1);
        condition.name = row.text("name"_L1);
        condition.otherName = row.text("name_nb"_L1);
        condition.dimension = row.text("dimension"_L1);
        condition.lane = load.link<Lane>(row, "lane"_L1, u"lanes"_s);
        const ConditionId id = load.add(row, u"conditions"_s, condition.key, condition);
        load.keepNote(row, id.value(), condition.name);
    }
    for (const CaseRow& row : load.tables.rows(u"condition_values"_s)) {
        ConditionValue value;
        value.condition = load.link<Condition>(row, "condition"_L1, u"conditions"_s);
        value.bracket = BracketId(load.idOf(row, "bracket"_L1, u"brackets"_s,
                                            row.text("bracketing"_L1) + u'/' + row.text("bracket"_L1)));
        value.atStart = row.text("at_start"_L1);
        value.atEnd = row.text("at_end"_L1);
        value.whoSays = row.text("who"_L1);
        value.source = load.link<Source>(row, "source"_L1, u"sources"_s);
        load.builder.insert(value);
    }
}

/// The files that hold what a `target_kind` names; a singular word for each.
QString kindOfTarget(const CaseRow& row) {
    static const QHash<QString, QString> kinds{{u"case"_s, u"case"_s},
                                               {u"event"_s, u"events"_s},
                                               {u"influence"_s, u"influences"_s},
                                               {u"frontier"_s, u"frontiers"_s},
                                               {u"bracket"_s, u"brackets"_s},
                                               {u"transition"_s, u"transitions"_s},
                                               {u"respondent"_s, u"respondents"_s},
                                               {u"source"_s, u"sources"_s},
                                               {u"scheme"_s, u"schemes"_s},
                                               {u"unit"_s, u"units"_s},
                                               {u"indicator"_s, u"indicators"_s},
                                               {u"planned"_s, u"planned"_s},
                                               {u"bracketing"_s, u"bracketings"_s},
                                               {u"counterfactual"_s, u"counterfactuals"_s}};
    const QString word = row.text("target_kind"_L1);
    if (!kinds.contains(word))
        row.refuse("target_kind"_L1, ExampleText::tr("“%1” is nothing a row can point at.").arg(word));
    return kinds.value(word);
}

ObjectId targetOf(const ExampleLoad& load, const CaseRow& row) {
    return ObjectId(load.idOf(row, "target"_L1, kindOfTarget(row), row.text("target"_L1)));
}

void loadMemos(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"memos"_s)) {
        Memo memo;
        memo.target = targetOf(load, row);
        memo.kind = row.choice<MemoKind>("category"_L1);
        memo.title = row.text("title"_L1);
        memo.text = row.text("text"_L1);
        memo.writtenAt = load.now;
        load.add(row, u"memos"_s, row.text("key"_L1), memo);
    }
}

/// The bracketing figure of the case, ready to print.
void addFirstFigure(ExampleLoad& load) {
    Figure figure;
    figure.caseId = load.caseId;
    figure.name = u"Figure 1"_s;
    for (const Bracketing& bracketing : load.builder.where(&Bracketing::caseId, load.caseId))
        if (bracketing.status == BracketingStatus::Preferred) figure.bracketing = bracketing.id;
    load.builder.insert(figure);
}
} // namespace

void loadStory(ExampleLoad& load) {
    loadTurningPoints(load);
    loadCounterfactuals(load);
    loadCounterfactualEvents(load);
    loadConditions(load);
}

void loadEvidence(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"evidence"_s)) {
        Evidence evidence;
        evidence.excerpt = load.link<Excerpt>(row, "excerpt"_L1, u"excerpts"_s);
        evidence.target = targetOf(load, row);
        evidence.stance = row.choice<Stance>("stance"_L1);
        evidence.note = row.text("note"_L1);
        load.builder.insert(evidence);
    }
    loadMemos(load);
    addFirstFigure(load);
}

} // namespace forlop
