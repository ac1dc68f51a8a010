// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entitywords.h"

#include <QCoreApplication>

#include <array>

namespace forlop {

namespace {
struct Nouns {
    Entity entity;
    const char* one;
    const char* many;
    const char* json;
};

constexpr std::array<Nouns, kEntityCount> kNouns{{
    {Entity::Project, QT_TRANSLATE_NOOP("Entity", "project"), QT_TRANSLATE_NOOP("Entity", "projects"),
     "projects"},
    {Entity::Case, QT_TRANSLATE_NOOP("Entity", "case"), QT_TRANSLATE_NOOP("Entity", "cases"), "cases"},
    {Entity::Wave, QT_TRANSLATE_NOOP("Entity", "interview wave"),
     QT_TRANSLATE_NOOP("Entity", "interview waves"), "waves"},
    {Entity::Source, QT_TRANSLATE_NOOP("Entity", "source"), QT_TRANSLATE_NOOP("Entity", "sources"),
     "sources"},
    {Entity::Unit, QT_TRANSLATE_NOOP("Entity", "unit"), QT_TRANSLATE_NOOP("Entity", "units"), "units"},
    {Entity::Respondent, QT_TRANSLATE_NOOP("Entity", "respondent"),
     QT_TRANSLATE_NOOP("Entity", "respondents"), "respondents"},
    {Entity::Interview, QT_TRANSLATE_NOOP("Entity", "interview"), QT_TRANSLATE_NOOP("Entity", "interviews"),
     "interviews"},
    {Entity::Participation, QT_TRANSLATE_NOOP("Entity", "participation"),
     QT_TRANSLATE_NOOP("Entity", "participations"), "participations"},
    {Entity::Excerpt, QT_TRANSLATE_NOOP("Entity", "quote"), QT_TRANSLATE_NOOP("Entity", "quotes"),
     "excerpts"},
    {Entity::Lane, QT_TRANSLATE_NOOP("Entity", "lane"), QT_TRANSLATE_NOOP("Entity", "lanes"), "lanes"},
    {Entity::Counterfactual, QT_TRANSLATE_NOOP("Entity", "counterfactual"),
     QT_TRANSLATE_NOOP("Entity", "counterfactuals"), "counterfactuals"},
    {Entity::Event, QT_TRANSLATE_NOOP("Entity", "event"), QT_TRANSLATE_NOOP("Entity", "events"), "events"},
    {Entity::Actor, QT_TRANSLATE_NOOP("Entity", "actor"), QT_TRANSLATE_NOOP("Entity", "actors"), "actors"},
    {Entity::EventActor, QT_TRANSLATE_NOOP("Entity", "actor named"),
     QT_TRANSLATE_NOOP("Entity", "actors named"), "eventActors"},
    {Entity::EventUnit, QT_TRANSLATE_NOOP("Entity", "unit named"), QT_TRANSLATE_NOOP("Entity", "units named"),
     "eventUnits"},
    {Entity::UnitTransition, QT_TRANSLATE_NOOP("Entity", "unit transition"),
     QT_TRANSLATE_NOOP("Entity", "unit transitions"), "unitTransitions"},
    {Entity::TransitionUnit, QT_TRANSLATE_NOOP("Entity", "unit in a transition"),
     QT_TRANSLATE_NOOP("Entity", "units in transitions"), "transitionUnits"},
    {Entity::CodingScheme, QT_TRANSLATE_NOOP("Entity", "coding scheme"),
     QT_TRANSLATE_NOOP("Entity", "coding schemes"), "codingSchemes"},
    {Entity::Code, QT_TRANSLATE_NOOP("Entity", "code"), QT_TRANSLATE_NOOP("Entity", "codes"), "codes"},
    {Entity::CodeAssignment, QT_TRANSLATE_NOOP("Entity", "code assigned"),
     QT_TRANSLATE_NOOP("Entity", "codes assigned"), "codeAssignments"},
    {Entity::Bracketing, QT_TRANSLATE_NOOP("Entity", "bracketing"),
     QT_TRANSLATE_NOOP("Entity", "bracketings"), "bracketings"},
    {Entity::Frontier, QT_TRANSLATE_NOOP("Entity", "frontier"), QT_TRANSLATE_NOOP("Entity", "frontiers"),
     "frontiers"},
    {Entity::FrontierEvent, QT_TRANSLATE_NOOP("Entity", "mark of a frontier"),
     QT_TRANSLATE_NOOP("Entity", "marks of frontiers"), "frontierEvents"},
    {Entity::Bracket, QT_TRANSLATE_NOOP("Entity", "bracket"), QT_TRANSLATE_NOOP("Entity", "brackets"),
     "brackets"},
    {Entity::BracketOpening, QT_TRANSLATE_NOOP("Entity", "mark of a bracket's start"),
     QT_TRANSLATE_NOOP("Entity", "marks of brackets' starts"), "bracketOpenings"},
    {Entity::Condition, QT_TRANSLATE_NOOP("Entity", "condition"), QT_TRANSLATE_NOOP("Entity", "conditions"),
     "conditions"},
    {Entity::ConditionValue, QT_TRANSLATE_NOOP("Entity", "value of a condition"),
     QT_TRANSLATE_NOOP("Entity", "values of conditions"), "conditionValues"},
    {Entity::Influence, QT_TRANSLATE_NOOP("Entity", "influence"), QT_TRANSLATE_NOOP("Entity", "influences"),
     "influences"},
    {Entity::Evidence, QT_TRANSLATE_NOOP("Entity", "quote attached"),
     QT_TRANSLATE_NOOP("Entity", "quotes attached"), "evidence"},
    {Entity::Indicator, QT_TRANSLATE_NOOP("Entity", "indicator"), QT_TRANSLATE_NOOP("Entity", "indicators"),
     "indicators"},
    {Entity::Observation, QT_TRANSLATE_NOOP("Entity", "observation"),
     QT_TRANSLATE_NOOP("Entity", "observations"), "observations"},
    {Entity::Plan, QT_TRANSLATE_NOOP("Entity", "plan"), QT_TRANSLATE_NOOP("Entity", "plans"), "plans"},
    {Entity::PlannedActivity, QT_TRANSLATE_NOOP("Entity", "planned activity"),
     QT_TRANSLATE_NOOP("Entity", "planned activities"), "plannedActivities"},
    {Entity::PlannedActual, QT_TRANSLATE_NOOP("Entity", "match of plan and event"),
     QT_TRANSLATE_NOOP("Entity", "matches of plan and event"), "plannedActuals"},
    {Entity::TurningPoint, QT_TRANSLATE_NOOP("Entity", "turning point"),
     QT_TRANSLATE_NOOP("Entity", "turning points"), "turningPoints"},
    {Entity::CounterfactualBranch, QT_TRANSLATE_NOOP("Entity", "branch of a counterfactual"),
     QT_TRANSLATE_NOOP("Entity", "branches of counterfactuals"), "counterfactualBranches"},
    {Entity::Memo, QT_TRANSLATE_NOOP("Entity", "memo"), QT_TRANSLATE_NOOP("Entity", "memos"), "memos"},
    {Entity::Figure, QT_TRANSLATE_NOOP("Entity", "figure"), QT_TRANSLATE_NOOP("Entity", "figures"),
     "figures"},
    {Entity::TurningPointEvent, QT_TRANSLATE_NOOP("Entity", "further event of a turning point"),
     QT_TRANSLATE_NOOP("Entity", "further events of turning points"), "turningPointEvents"},
    {Entity::LaneScheme, QT_TRANSLATE_NOOP("Entity", "lane scheme"),
     QT_TRANSLATE_NOOP("Entity", "lane schemes"), "laneSchemes"},
}};

const Nouns& nounsOf(Entity entity) { return kNouns[static_cast<size_t>(entity) - 1]; }
} // namespace

QString nounOf(Entity entity, qint64 count) {
    Q_ASSERT(nounsOf(entity).entity == entity);
    return QCoreApplication::translate("Entity", count == 1 ? nounsOf(entity).one : nounsOf(entity).many);
}

QString countedNoun(Entity entity, qint64 count) {
    return QStringLiteral("%1 %2").arg(count).arg(nounOf(entity, count));
}

QString jsonNameOf(Entity entity) { return QString::fromLatin1(nounsOf(entity).json); }

} // namespace forlop
