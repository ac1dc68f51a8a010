// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/eventverbs.h"

#include "core/edit/bracketverbs.h"
#include "core/edit/caseorder.h"
#include "core/edit/edittext.h"
#include "core/edit/keys.h"
#include "core/edit/listverbs.h"
#include "core/edit/newevents.h"
#include "core/model/entitywords.h"
#include "core/model/influencekinds.h"

#include <algorithm>
#include <map>

namespace forlop {

namespace {

/// The value as the field would hold it; nothing when the field cannot hold it.
std::optional<QVariant> normalised(Entity entity, qint64 id, RowValues values, int field,
                                   const QVariant& value) {
    values[field] = value;
    std::optional<QVariant> held;
    forEachEntity([&]<class T>() {
        if (T::kEntity == entity) held = valuesOf(rowFrom<T>(id, values)).at(field);
    });
    const FieldKind kind = infoOf(entity).fields.at(field).kind;
    if (kind == FieldKind::Choice && held->toString() != value.toString()) return std::nullopt;
    if (kind == FieldKind::Link && held->toLongLong() != value.toLongLong()) return std::nullopt;
    if (kind == FieldKind::Number || kind == FieldKind::Real) {
        bool isNumber = value.isNull();
        if (!isNumber) value.toDouble(&isNumber);
        if (!isNumber) return std::nullopt;
    }
    return held;
}

std::optional<Error> refusalOfLink(const EditBuilder& builder, const FieldInfo& info, const QVariant& value) {
    const qint64 target = value.toLongLong();
    if (target == 0) return std::nullopt;
    if (info.target && !builder.values(*info.target, target)) return notThere(*info.target);
    if (!info.target && !builder.rows().entityOf(target)) return notThere(Entity::Event);
    return std::nullopt;
}

CaseId caseOf(const EditBuilder& builder, Entity entity, qint64 id) {
    const int field = infoOf(entity).indexOf(QStringLiteral("case_id"));
    const auto values = builder.values(entity, id);
    return field >= 0 && values ? CaseId(values->at(field).toLongLong()) : CaseId();
}

std::optional<Error> refusalOf(const EditBuilder& builder, Entity entity, qint64 id, int field,
                               const QVariant& value) {
    const FieldInfo& info = infoOf(entity).fields.at(field);
    if (info.kind == FieldKind::Link) return refusalOfLink(builder, info, value);
    if (info.kind == FieldKind::Key) {
        const QString key = value.toString();
        if (key.trimmed().isEmpty())
            return refused(EditText::tr("A key cannot be empty."), ErrorCode::Invalid);
        const qint64 holder = holderOfKey(builder, entity, caseOf(builder, entity, id), key);
        if (holder != 0 && holder != id && entity != Entity::Bracket && entity != Entity::Code)
            return refused(EditText::tr("%1 is already the key of another %2.").arg(key, nounOf(entity)));
    }
    const bool needsName = entity == Entity::Event || entity == Entity::Lane || entity == Entity::Bracketing;
    if (info.kind == FieldKind::Title && needsName && value.toString().trimmed().isEmpty())
        return refused(EditText::tr("A name cannot be empty."), ErrorCode::Invalid);
    if (entity == Entity::Event && field == fieldOf<Event>(&Event::shortTitle) &&
        value.toString().size() > kShortTitleLength)
        return refused(EditText::tr("A short title has at most %1 characters.").arg(kShortTitleLength),
                       ErrorCode::Invalid);
    return std::nullopt;
}

/// Fields that say when an event was move the order along where they must: its date, and its kind, because a
/// state or an activity begins at the start of its date, an event somewhere inside.
bool saysWhen(int field) {
    return field == fieldOf<Event>(&Event::when) || field == fieldOf<Event>(&Event::kind);
}

/// A new date speaks for the event from then on.
void setDate(EditBuilder& builder, EventId id, const TemporalExtent& when) {
    const auto before = builder.get(id);
    if (!before) return;
    Event after = *before;
    after.when = when;
    if (!when.isEmpty()) after.placedByHand = false;
    builder.replace(after);
    reorderContradicted(builder, before->caseId, {*before});
}

} // namespace

Result<Edit> setField(EditBuilder& builder, Entity entity, qint64 id, int field, const QVariant& value) {
    return setFieldOfAll(builder, entity, {id}, field, value);
}

Result<Edit> setFieldOfAll(EditBuilder& builder, Entity entity, const std::vector<qint64>& ids, int field,
                           const QVariant& value) {
    if (field < 0 || field >= infoOf(entity).fields.size())
        return refused(EditText::tr("A %1 has no such field.").arg(nounOf(entity)), ErrorCode::Internal);
    const bool isPreference = entity == Entity::Bracketing &&
                              field == fieldOf<Bracketing>(&Bracketing::status) &&
                              value.toString() == wordOf(BracketingStatus::Preferred);
    if (isPreference && ids.size() == 1) return makePreferred(builder, BracketingId(ids.front()));
    if (infoOf(entity).fields.at(field).kind == FieldKind::Key && ids.size() > 1)
        return refused(EditText::tr("Several rows cannot share one key."));
    const QString name = ids.empty() ? QString() : nameOfRows(builder, entity, ids);
    std::map<CaseId, std::vector<Event>> before; ///< events whose place in time changes, as they were
    for (const qint64 id : ids) {
        const auto values = builder.values(entity, id);
        if (!values) return notThere(entity);
        if (auto error = refusalOf(builder, entity, id, field, value)) return std::move(*error);
        const auto held = normalised(entity, id, *values, field, value);
        if (!held)
            return refused(EditText::tr("“%1” cannot be the %2 of %3.")
                               .arg(value.toString(), nameOfField(entity, field), name),
                           ErrorCode::Invalid);
        if (entity == Entity::Event && saysWhen(field)) {
            const Event event = rowFrom<Event>(id, *values);
            before[event.caseId].push_back(event);
        }
        builder.set(entity, id, field, *held);
        // A new date speaks for the event from then on.
        if (entity == Entity::Event && field == fieldOf<Event>(&Event::when) &&
            !held->value<TemporalExtent>().isEmpty())
            builder.set(entity, id, fieldOf<Event>(&Event::placedByHand), false);
    }
    for (const auto& [caseId, events] : before) reorderContradicted(builder, caseId, events);
    return builder.build(EditText::tr("Change the %1 of %2").arg(nameOfField(entity, field), name));
}

Result<Edit> dateEvent(EditBuilder& builder, EventId id, const TemporalExtent& when) {
    const auto event = need(builder, id);
    if (!event) return event.error();
    const QString name = nameOfRow(builder, Entity::Event, id.value());
    setDate(builder, id, when);
    return builder.build(when.isEmpty() ? EditText::tr("Take the date from %1").arg(name)
                                        : EditText::tr("Date %1: %2").arg(name, inWords(when)));
}

Result<Edit> addEvent(EditBuilder& builder, Event draft) {
    const CaseId caseId = draft.caseId;
    const auto made = putEvents(builder, caseId, {std::move(draft)});
    if (!made) return made.error();
    return builder.build(EditText::tr("Add event %1").arg(builder.get(made->front())->key));
}

Result<Edit> addInfluence(EditBuilder& builder, Influence draft) {
    const bool fromEvent = builder.get(EventId(draft.from.value())).has_value();
    const bool toEvent = builder.get(EventId(draft.to.value())).has_value();
    const bool fromCondition = builder.get(ConditionId(draft.from.value())).has_value();
    const bool toCondition = builder.get(ConditionId(draft.to.value())).has_value();
    if (!(fromEvent || fromCondition) || !(toEvent || toCondition))
        return refused(
            EditText::tr("An influence runs between events, or between an event and a condition."));
    if (fromCondition && toCondition)
        return refused(
            EditText::tr("A condition shapes another only through what somebody does: choose an event."));
    if (draft.from == draft.to) return refused(EditText::tr("An event does not influence itself."));
    const auto caseOfEnd = [&](ObjectId end, bool isEvent) {
        return caseOf(builder, isEvent ? Entity::Event : Entity::Condition, end.value());
    };
    const CaseId fromCase = caseOfEnd(draft.from, fromEvent);
    if (fromCase != caseOfEnd(draft.to, toEvent))
        return refused(EditText::tr("An influence stays inside its case."));
    draft.caseId = fromCase;
    draft.kind = storedInfluenceKind(draft.kind);
    if (draft.kind.isEmpty()) return refused(EditText::tr("An influence needs a kind."), ErrorCode::Invalid);
    const QString fromName =
        nameOfRow(builder, fromEvent ? Entity::Event : Entity::Condition, draft.from.value());
    const QString toName = nameOfRow(builder, toEvent ? Entity::Event : Entity::Condition, draft.to.value());
    for (const Influence& other : builder.where(&Influence::from, draft.from))
        if (other.to == draft.to && other.kind == draft.kind)
            return refused(EditText::tr("%1 %2 %3 already.")
                               .arg(fromName, influenceWord(draft.kind, ownWordLanguage()), toName));
    builder.insert(draft);
    return builder.build(EditText::tr("Add influence: %1 %2 %3")
                             .arg(fromName, influenceWord(draft.kind, ownWordLanguage()), toName));
}

Result<Edit> setActorsOfEvent(EditBuilder& builder, EventId id, const QStringList& names) {
    if (auto given = giveActors(builder, id, names); !given) return given.error();
    return builder.build(
        EditText::tr("Change the actors of %1").arg(nameOfRow(builder, Entity::Event, id.value())));
}

} // namespace forlop
