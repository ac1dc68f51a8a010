// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldplan.h"

#include "core/model/catalogue.h"

namespace forlop {

namespace {
/// Field names; "|" begins the next group.
QString listedFields(Entity entity) {
    switch (entity) {
    case Entity::Event:
        return QStringLiteral("occurred | title short_title kind lane_id | key level status certainty");
    case Entity::Frontier:
        return QStringLiteral("occurred | reason discontinuous gradual");
    case Entity::Bracket:
        return QStringLiteral("name theme | continuity context_at_start actions consequences");
    case Entity::Influence:
        return QStringLiteral("kind sign basis strength | mechanism rival");
    case Entity::Source:
        return QStringLiteral("occurred | title kind document_type wave_id | key citation access notes");
    case Entity::Lane:
        return QStringLiteral("name other_name kind level key | colour pattern");
    case Entity::Unit:
        return QStringLiteral("begins ends | name kind key parent_id department | born_from fate counted");
    case Entity::Actor:
        return QStringLiteral("name kind level life key");
    case Entity::Respondent:
        return QStringLiteral("role_group level unit key person_unknown note");
    case Entity::Wave:
        return QStringLiteral("occurred | label key interviews note");
    case Entity::CodingScheme:
        return QStringLiteral("name definition exclusive author key other_name demonstration");
    case Entity::Code:
        return QStringLiteral("name definition include exclude example | parent_id key other_name");
    case Entity::Plan:
        return QStringLiteral("occurred | name key");
    case Entity::Bracketing:
        return QStringLiteral("name purpose status why");
    case Entity::Memo:
        return QStringLiteral("title text kind");
    case Entity::Excerpt:
        return QStringLiteral("text | locator respondent_id paraphrase note");
    default:
        return {};
    }
}

bool isBookkeeping(Entity entity, const FieldInfo& field) {
    if (field.kind == FieldKind::Hash) return true;
    // Where a row belongs is not changed by picking from a list; its own tools do that.
    static const QStringList hidden{
        QStringLiteral("case_id"),       QStringLiteral("bracketing_id"), QStringLiteral("opens_id"),
        QStringLiteral("closes_id"),     QStringLiteral("from_id"),       QStringLiteral("to_id"),
        QStringLiteral("target_id"),     QStringLiteral("source_id"),     QStringLiteral("text_length"),
        QStringLiteral("original_name"), QStringLiteral("start"),         QStringLiteral("end"),
        QStringLiteral("source_hash"),   QStringLiteral("written_at"),    QStringLiteral("settings"),
        QStringLiteral("scheme_id")};
    if (hidden.contains(field.name)) return true;
    // An excerpt's words are the source's words.
    return entity == Entity::Bracket && field.name == u"parent_id";
}
} // namespace

FieldPlan fieldPlanOf(Entity entity) {
    const EntityInfo& info = infoOf(entity);
    FieldPlan plan;
    QList<int> taken;
    const QStringList groups = listedFields(entity).split(u'|', Qt::SkipEmptyParts);
    for (const QString& group : groups) {
        QList<int> numbers;
        const QStringList names = group.split(u' ', Qt::SkipEmptyParts);
        for (const QString& name : names)
            if (const int number = info.indexOf(name); number >= 0) numbers.append(number);
        taken += numbers;
        plan.groups.append(numbers);
    }
    QList<int> rest;
    for (int i = 0; i < info.fields.size(); ++i)
        if (!taken.contains(i) && !isBookkeeping(entity, info.fields.at(i))) rest.append(i);
    if (plan.groups.isEmpty())
        plan.groups.append(rest);
    else
        plan.more = rest;
    return plan;
}

} // namespace forlop
