// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/examplefacts.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace forlop::test {

bool Told::tells(const QString& cell) const {
    switch (as) {
    case As::Whole:
        return text == cell;
    case As::Part:
        return text.contains(cell);
    case As::WholeIfSaid:
        return cell.isEmpty() || text == cell;
    case As::FileOnly:
        return !cell.isEmpty();
    }
    return false;
}

namespace {
using As = Told::As;

QString yesNo(bool yes) { return yes ? u"yes"_s : u"no"_s; }
QString number(std::optional<double> value) { return value ? QString::number(*value, 'g', 12) : QString(); }
QString count(int value) { return value == 0 ? QString() : QString::number(value); }
template <class T> QString keyOf(const Snapshot& all, Id<T> id) {
    const T* row = all.find(id);
    return row == nullptr ? QString() : row->key;
}

/// Keys of what link rows point at, in their order: "A24;A25".
template <class Link, class Owner, class Target>
QString listOf(const Snapshot& all, Id<Owner> Link::*owner, Id<Owner> id, Id<Target> Link::*target) {
    QStringList keys;
    for (const auto& [linkId, link] : all.of<Link>())
        if (link.*owner == id) keys.append(keyOf(all, link.*target));
    return keys.join(u';');
}

/// The text of the memo that keeps a note of a row.
QString noteOn(const Snapshot& all, qint64 id, const QString& title) {
    for (const auto& [memoId, memo] : all.of<Memo>())
        if (memo.target.value() == id && memo.title == title) return memo.text;
    return {};
}

template <class T> Teller each(ToldRow (*tell)(const Snapshot&, const T&)) {
    return [tell](const Snapshot& all) {
        ToldRows rows;
        for (const auto& [id, row] : all.of<T>()) rows.push_back(tell(all, row));
        return rows;
    };
}

ToldRow tellCase(const Snapshot& all, const Case& row) {
    const ProjectInfo& project = all.of<ProjectInfo>().begin()->second;
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"name_nb"_s, {row.otherName}},
            {u"window"_s, {row.window.edtf()}},
            {u"citation"_s, {row.citation}},
            {u"caption"_s, {row.notes, As::Part}},
            {u"notes"_s, {row.notes, As::Part}},
            {u"language"_s, {project.language}},
            {u"project_title"_s, {project.title}}};
}

ToldRow tellLane(const Snapshot&, const Lane& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"name_nb"_s, {row.otherName}},
            {u"level"_s, {wordOf(row.level)}},
            {u"order"_s, {number(row.order)}},
            {u"kind"_s, {wordOf(row.kind)}}};
}

ToldRow tellActor(const Snapshot&, const Actor& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"kind"_s, {row.kind}},
            {u"level"_s, {wordOf(row.level)}}};
}

ToldRow tellEventActor(const Snapshot& all, const EventActor& row) {
    return {{u"event"_s, {keyOf(all, row.event)}}, {u"actor"_s, {keyOf(all, row.actor)}}};
}

/// The name of the code that an event has in a scheme.
QString codeOf(const Snapshot& all, EventId event, const QString& scheme) {
    for (const auto& [id, assignment] : all.of<CodeAssignment>()) {
        const Code* code = all.find(assignment.code);
        if (assignment.target == objectId(event) && keyOf(all, code->scheme) == scheme) return code->name;
    }
    return {};
}

ToldRow tellEvent(const Snapshot& all, const Event& row) {
    ToldRow told{{u"key"_s, {row.key}},
                 {u"order"_s, {number(row.order)}},
                 {u"date"_s, {row.when.edtf()}},
                 {u"date_basis"_s, {wordOf(row.when.basis())}},
                 {u"type"_s, {wordOf(row.kind)}},
                 {u"short_title"_s, {row.shortTitle}},
                 {u"title"_s, {row.title}},
                 {u"level"_s, {wordOf(row.level)}},
                 {u"lane"_s, {keyOf(all, row.lane)}},
                 {u"phase"_s, {row.expectedPhase}},
                 {u"evidence"_s, {row.evidenceNote}},
                 {u"chapter_section"_s, {row.locator}},
                 {u"outside"_s, {yesNo(row.outside)}},
                 {u"starred"_s, {yesNo(row.starred)}}};
    for (const QString& noted : {u"actors"_s, u"relative"_s, u"order_note"_s})
        told[noted] = {row.notes, As::Part};
    for (const QString& scheme : {u"paradigm"_s, u"theme"_s, u"track"_s})
        told[scheme] = {codeOf(all, row.id, scheme)};
    return told;
}

ToldRows tellEvents(const Snapshot& all) {
    ToldRows rows;
    for (const auto& [id, event] : all.of<Event>())
        if (event.status == EventStatus::Observed) rows.push_back(tellEvent(all, event));
    return rows;
}

ToldRows tellCounterfactualEvents(const Snapshot& all) {
    ToldRows rows;
    for (const auto& [id, event] : all.of<Event>()) {
        if (event.status != EventStatus::Counterfactual) continue;
        const double place = std::round((event.order - std::floor(event.order)) * 100);
        rows.push_back({{u"key"_s, {event.key}},
                        {u"counterfactual"_s, {keyOf(all, event.counterfactual)}},
                        {u"order"_s, {number(place)}},
                        {u"date"_s, {event.when.edtf()}},
                        {u"type"_s, {wordOf(event.kind)}},
                        {u"short_title"_s, {event.shortTitle}},
                        {u"title"_s, {event.title}},
                        {u"lane"_s, {keyOf(all, event.lane)}},
                        {u"note"_s, {event.notes}}});
    }
    return rows;
}

/// Influences run from event to event in the files.
QString endsOf(const Snapshot& all, const Influence& row) {
    return keyOf(all, EventId(row.from.value())) + u'>' + keyOf(all, EventId(row.to.value()));
}

ToldRow tellInfluence(const Snapshot& all, const Influence& row) {
    return {{u"from"_s, {endsOf(all, row).section(u'>', 0, 0)}},
            {u"to"_s, {endsOf(all, row).section(u'>', 1)}},
            {u"kind"_s, {row.kind}},
            {u"sign"_s, {wordOf(row.sign)}},
            {u"basis"_s, {wordOf(row.basis)}},
            {u"reason"_s, {row.mechanism}}};
}

ToldRow tellBracketing(const Snapshot& all, const Bracketing& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"name_nb"_s, {row.otherName}},
            {u"status"_s, {wordOf(row.status)}},
            {u"purpose"_s, {row.purpose}},
            {u"author"_s, {row.author}},
            {u"lane"_s, {keyOf(all, row.lane)}},
            {u"why"_s, {row.why}}};
}

/// A nested bracket that opens where its parent does.
bool sharesItsOpening(const Snapshot& all, const Bracket& row) {
    const Bracket* parent = all.find(row.parent);
    return parent != nullptr && parent->opens == row.opens;
}

/// Where it opens, whether at a frontier or at an outer end of its own.
void tellOpening(const Snapshot& all, const Bracket& row, ToldRow& told) {
    const Frontier* opens = all.find(row.opens);
    const TemporalExtent& start = opens == nullptr ? row.start : opens->when;
    told[u"start"_s] = {start.edtf()};
    // A start that is not known has nothing that the basis could be about.
    told[u"basis"_s] = start.isEmpty() ? Told{u"stated inferred"_s, As::Part} : Told{wordOf(start.basis())};
    told[u"discontinuous"_s] = {opens == nullptr ? row.gapNote : opens->discontinuous};
    told[u"gradual"_s] = {yesNo(opens != nullptr && opens->gradual)};
    told[u"placed_by_order"_s] = {yesNo(opens != nullptr && opens->placedByOrder)};
    told[u"frontier_events"_s] = {
        opens == nullptr ? listOf(all, &BracketOpening::bracket, row.id, &BracketOpening::event)
                         : listOf(all, &FrontierEvent::frontier, row.opens, &FrontierEvent::event)};
    told[u"reason"_s] = {opens == nullptr ? row.startReason : opens->reason,
                         sharesItsOpening(all, row) ? As::WholeIfSaid : As::Whole};
}

ToldRow tellBracket(const Snapshot& all, const Bracket& row) {
    const Frontier* closes = all.find(row.closes);
    ToldRow told{{u"bracketing"_s, {keyOf(all, row.bracketing)}},
                 {u"parent"_s, {keyOf(all, row.parent)}},
                 {u"key"_s, {row.key}},
                 {u"name"_s, {row.name}},
                 {u"name_nb"_s, {row.otherName}},
                 {u"theme"_s, {row.theme}},
                 {u"end_before"_s, {closes == nullptr ? row.end.edtf() : closes->when.edtf()}},
                 {u"continuity"_s, {row.continuity}},
                 {u"context_at_start"_s, {row.contextAtStart}},
                 {u"actions"_s, {row.actions}},
                 {u"consequences"_s, {row.consequences}}};
    tellOpening(all, row, told);
    return told;
}

QString sourceKind(SourceKind kind) {
    switch (kind) {
    case SourceKind::Interview:
        return u"interview"_s;
    case SourceKind::Narrative:
        return u"narrative"_s;
    case SourceKind::Research:
        return u"literature"_s;
    case SourceKind::Other:
        return u"other document"_s;
    default:
        return u"document"_s;
    }
}

ToldRow tellSource(const Snapshot& all, const Source& row) {
    return {{u"key"_s, {row.key}},
            {u"title"_s, {row.title}},
            {u"kind"_s, {sourceKind(row.kind)}},
            {u"document_type"_s, {row.documentType}},
            {u"date"_s, {row.when.edtf()}},
            {u"citation"_s, {row.citation}},
            {u"wave"_s, {keyOf(all, row.wave)}},
            {u"file"_s, {u"texts/"_s + row.originalName}},
            {u"notes"_s, {row.notes}}};
}

ToldRow tellExcerpt(const Snapshot& all, const Excerpt& row) {
    return {{u"key"_s, {row.key}},
            {u"source"_s, {keyOf(all, row.source)}},
            {u"text"_s, {row.text}},
            {u"respondent"_s, {keyOf(all, row.respondent)}},
            {u"said_when"_s, {row.saidWhen.edtf()}},
            {u"locator"_s, {row.locator}},
            {u"paraphrase"_s, {yesNo(row.paraphrase)}},
            {u"language"_s, {row.language}}};
}

/// Kind and key as the files name what a row points at.
std::pair<QString, QString> pointedAt(const Snapshot& all, ObjectId target) {
    const qint64 id = target.value();
    const auto inBracketing = [&](const Bracket& bracket) -> QString {
        return keyOf(all, bracket.bracketing) + u'/' + bracket.key;
    };
    if (const auto* row = all.find(EventId(id))) return {u"event"_s, row->key};
    if (const auto* row = all.find(InfluenceId(id))) return {u"influence"_s, endsOf(all, *row)};
    if (const auto* row = all.find(BracketId(id))) return {u"bracket"_s, inBracketing(*row)};
    if (all.find(FrontierId(id)) != nullptr)
        for (const auto& [bracketId, bracket] : all.of<Bracket>())
            if (bracket.opens.value() == id && !sharesItsOpening(all, bracket))
                return {u"frontier"_s, inBracketing(bracket)};
    if (const auto* row = all.find(UnitTransitionId(id))) return {u"transition"_s, row->key};
    if (const auto* row = all.find(CaseId(id))) return {u"case"_s, row->key};
    if (const auto* row = all.find(RespondentId(id))) return {u"respondent"_s, row->key};
    if (const auto* row = all.find(SourceId(id))) return {u"source"_s, row->key};
    if (const auto* row = all.find(CodingSchemeId(id))) return {u"scheme"_s, row->key};
    if (const auto* row = all.find(UnitId(id))) return {u"unit"_s, row->key};
    if (const auto* row = all.find(IndicatorId(id))) return {u"indicator"_s, row->key};
    if (const auto* row = all.find(PlannedActivityId(id))) return {u"planned"_s, row->key};
    if (const auto* row = all.find(BracketingId(id))) return {u"bracketing"_s, row->key};
    if (const auto* row = all.find(CounterfactualId(id))) return {u"counterfactual"_s, row->key};
    return {};
}

ToldRow tellEvidence(const Snapshot& all, const Evidence& row) {
    const auto [kind, key] = pointedAt(all, row.target);
    return {{u"excerpt"_s, {keyOf(all, row.excerpt)}},
            {u"target_kind"_s, {kind}},
            {u"target"_s, {key}},
            {u"stance"_s, {wordOf(row.stance)}},
            {u"note"_s, {row.note}}};
}

/// Memos that only keep the note of a row are told there.
ToldRows tellMemos(const Snapshot& all) {
    ToldRows rows;
    for (const auto& [id, memo] : all.of<Memo>()) {
        const auto [kind, key] = pointedAt(all, memo.target);
        const bool ofUnit = kind == u"unit"_s && memo.title.startsWith(key + u' ');
        if (kind.isEmpty() || ofUnit) continue;
        rows.push_back({{u"key"_s, {{}, As::FileOnly}},
                        {u"category"_s, {wordOf(memo.kind)}},
                        {u"target_kind"_s, {kind}},
                        {u"target"_s, {key}},
                        {u"title"_s, {memo.title}},
                        {u"text"_s, {memo.text}}});
    }
    return rows;
}

ToldRow tellWave(const Snapshot&, const Wave& row) {
    return {{u"key"_s, {row.key}},
            {u"label"_s, {row.label}},
            {u"date"_s, {row.when.edtf()}},
            {u"n_declared"_s, {count(row.interviews)}},
            {u"note"_s, {row.note}}};
}

ToldRow tellInterview(const Snapshot& all, const Interview& row) {
    return {{u"key"_s, {row.key}},
            {u"wave"_s, {keyOf(all, row.wave)}},
            {u"date"_s, {row.when.edtf()}},
            {u"mode"_s, {row.mode}},
            {u"minutes"_s, {row.length.section(u" minutes"_s, 0, 0)}},
            {u"participants"_s, {listOf(all, &Participation::interview, row.id, &Participation::respondent)}},
            {u"n"_s, {count(row.persons)}},
            {u"source"_s, {keyOf(all, row.source)}},
            {u"note"_s, {row.note}}};
}

ToldRow tellRespondent(const Snapshot&, const Respondent& row) {
    return {{u"key"_s, {row.key}},
            {u"role_group"_s, {row.roleGroup}},
            {u"level"_s, {wordOf(row.level)}},
            {u"unit"_s, {row.unit}},
            {u"person_unknown"_s, {yesNo(row.personUnknown)}},
            {u"note"_s, {row.note}}};
}

ToldRow tellUnit(const Snapshot& all, const Unit& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"parent"_s, {keyOf(all, row.parent)}},
            {u"department"_s, {row.department}},
            {u"start"_s, {row.start.edtf()}},
            {u"end_before"_s, {row.end.edtf()}},
            {u"counted"_s, {yesNo(row.counted)}},
            {u"kind"_s, {row.kind}},
            {u"born_from"_s, {row.bornFrom}},
            {u"fate"_s, {row.fate}},
            {u"note"_s, {noteOn(all, row.id.value(), row.key + u' ' + row.name)}}};
}

QString unitsOf(const Snapshot& all, UnitTransitionId transition, TransitionRole role) {
    QStringList keys;
    for (const auto& [id, link] : all.of<TransitionUnit>())
        if (link.transition == transition && link.role == role) keys.append(keyOf(all, link.unit));
    return keys.join(u';');
}

ToldRow tellTransition(const Snapshot& all, const UnitTransition& row) {
    return {{u"key"_s, {row.key}},
            {u"kind"_s, {wordOf(row.kind)}},
            {u"event"_s, {keyOf(all, row.event)}},
            {u"date"_s, {row.when.edtf()}},
            {u"from_units"_s, {unitsOf(all, row.id, TransitionRole::From)}},
            {u"to_units"_s, {unitsOf(all, row.id, TransitionRole::To)}},
            {u"from_department"_s, {row.fromDepartment}},
            {u"to_department"_s, {row.toDepartment}},
            {u"note"_s, {row.note}}};
}

ToldRow tellScheme(const Snapshot&, const CodingScheme& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"name_nb"_s, {row.otherName}},
            {u"exclusive"_s, {yesNo(row.exclusive)}},
            {u"demonstration"_s, {yesNo(row.demonstration)}},
            {u"definition"_s, {row.definition, As::Part}},
            {u"note"_s, {row.definition, As::Part}}};
}

ToldRow tellCode(const Snapshot& all, const Code& row) {
    return {{u"scheme"_s, {keyOf(all, row.scheme)}},
            {u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"name_nb"_s, {row.otherName}},
            {u"definition"_s, {row.definition}},
            {u"colour"_s, {row.colour}},
            {u"pattern"_s, {row.pattern}},
            {u"order"_s, {number(row.order)}}};
}

ToldRow tellAssignment(const Snapshot& all, const CodeAssignment& row) {
    const Code* code = all.find(row.code);
    return {{u"event"_s, {keyOf(all, EventId(row.target.value()))}},
            {u"scheme"_s, {keyOf(all, code->scheme)}},
            {u"code"_s, {code->key}},
            {u"coder"_s, {row.coder}},
            {u"demonstration"_s, {yesNo(all.find(code->scheme)->demonstration)}}};
}

ToldRow tellIndicator(const Snapshot&, const Indicator& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"name_nb"_s, {row.otherName}},
            {u"definition"_s, {row.definition, As::Part}},
            {u"unit"_s, {row.unit}},
            {u"population"_s, {row.population}},
            {u"panel"_s, {yesNo(row.panel)}},
            {u"note"_s, {row.definition, As::Part}}};
}

ToldRow tellObservation(const Snapshot& all, const Observation& row) {
    return {{u"key"_s, {{}, As::FileOnly}},
            {u"indicator"_s, {keyOf(all, row.indicator)}},
            {u"value"_s, {number(row.number)}},
            {u"value_min"_s, {number(row.low)}},
            {u"value_max"_s, {number(row.high)}},
            {u"value_text"_s, {row.value}},
            {u"date"_s, {row.when.edtf()}},
            {u"source"_s, {keyOf(all, row.from)}},
            {u"chapter_section"_s, {row.locator}},
            {u"basis"_s, {row.basis}},
            {u"note"_s, {row.note}}};
}

ToldRow tellPlan(const Snapshot& all, const Plan& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"date"_s, {row.when.edtf()}},
            {u"source"_s, {keyOf(all, row.source)}},
            {u"note"_s, {noteOn(all, row.id.value(), u"Plan of "_s + row.name)}}};
}

ToldRow tellPlanned(const Snapshot& all, const PlannedActivity& row) {
    return {{u"key"_s, {row.key}},
            {u"plan"_s, {keyOf(all, row.plan)}},
            {u"activity"_s, {row.title}},
            {u"start"_s, {row.start.edtf()}},
            {u"end_before"_s, {row.end.edtf()}},
            {u"actual_start"_s, {row.actualStart.edtf()}},
            {u"actual_end_before"_s, {row.actualEnd.edtf()}},
            {u"state"_s, {wordOf(row.state)}},
            {u"slip_min_days"_s, {number(row.slipMinDays)}},
            {u"slip_max_days"_s, {number(row.slipMaxDays)}},
            {u"note"_s, {row.note}}};
}

ToldRow tellPlannedActual(const Snapshot& all, const PlannedActual& row) {
    return {{u"planned"_s, {keyOf(all, row.planned)}}, {u"event"_s, {keyOf(all, row.event)}}};
}

ToldRow tellTurningPoint(const Snapshot& all, const TurningPoint& row) {
    const QString further = listOf(all, &TurningPointEvent::turningPoint, row.id, &TurningPointEvent::event);
    return {
        {u"key"_s, {{}, As::FileOnly}},
        {u"events"_s, {further.isEmpty() ? keyOf(all, row.event) : keyOf(all, row.event) + u';' + further}},
        {u"name"_s, {row.name}},
        {u"before"_s, {row.before}},
        {u"after"_s, {row.after}},
        {u"criterion"_s, {row.criterion}},
        {u"who"_s, {row.whoSays}},
        {u"note"_s, {noteOn(all, row.id.value(), row.name)}}};
}

ToldRow tellCounterfactual(const Snapshot& all, const Counterfactual& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"branches_at"_s,
             {listOf(all, &CounterfactualBranch::counterfactual, row.id, &CounterfactualBranch::event)}},
            {u"antecedent"_s, {row.antecedent}},
            {u"expected_path"_s, {row.expectedPath}},
            {u"limits"_s, {row.limits}},
            {u"minimal_rewrite"_s, {row.check}},
            {u"source"_s, {keyOf(all, row.source)}},
            {u"chapter_section"_s, {row.locator}}};
}

ToldRow tellCondition(const Snapshot& all, const Condition& row) {
    return {{u"key"_s, {row.key}},
            {u"name"_s, {row.name}},
            {u"name_nb"_s, {row.otherName}},
            {u"dimension"_s, {row.dimension}},
            {u"lane"_s, {keyOf(all, row.lane)}},
            {u"note"_s, {noteOn(all, row.id.value(), row.name)}}};
}

ToldRow tellConditionValue(const Snapshot& all, const ConditionValue& row) {
    const Bracket* bracket = all.find(row.bracket);
    return {{u"condition"_s, {keyOf(all, row.condition)}},
            {u"bracketing"_s, {keyOf(all, bracket->bracketing)}},
            {u"bracket"_s, {bracket->key}},
            {u"at_start"_s, {row.atStart}},
            {u"at_end"_s, {row.atEnd}},
            {u"who"_s, {row.whoSays}},
            {u"source"_s, {keyOf(all, row.source)}}};
}
} // namespace

Teller tellerOf(const QString& file) {
    static const QHash<QString, Teller> tellers{{u"case"_s, each(tellCase)},
                                                {u"lanes"_s, each(tellLane)},
                                                {u"actors"_s, each(tellActor)},
                                                {u"event_actors"_s, each(tellEventActor)},
                                                {u"events"_s, tellEvents},
                                                {u"counterfactual_events"_s, tellCounterfactualEvents},
                                                {u"influences"_s, each(tellInfluence)},
                                                {u"bracketings"_s, each(tellBracketing)},
                                                {u"brackets"_s, each(tellBracket)},
                                                {u"sources"_s, each(tellSource)},
                                                {u"excerpts"_s, each(tellExcerpt)},
                                                {u"evidence"_s, each(tellEvidence)},
                                                {u"memos"_s, tellMemos},
                                                {u"waves"_s, each(tellWave)},
                                                {u"interviews"_s, each(tellInterview)},
                                                {u"respondents"_s, each(tellRespondent)},
                                                {u"units"_s, each(tellUnit)},
                                                {u"transitions"_s, each(tellTransition)},
                                                {u"schemes"_s, each(tellScheme)},
                                                {u"codes"_s, each(tellCode)},
                                                {u"assignments"_s, each(tellAssignment)},
                                                {u"indicators"_s, each(tellIndicator)},
                                                {u"observations"_s, each(tellObservation)},
                                                {u"plan"_s, each(tellPlan)},
                                                {u"planned"_s, each(tellPlanned)},
                                                {u"planned_actual"_s, each(tellPlannedActual)},
                                                {u"turning_points"_s, each(tellTurningPoint)},
                                                {u"counterfactuals"_s, each(tellCounterfactual)},
                                                {u"conditions"_s, each(tellCondition)},
                                                {u"condition_values"_s, each(tellConditionValue)}};
    return tellers.value(file);
}

} // namespace forlop::test
