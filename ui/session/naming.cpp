// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/naming.h"

#include "core/model/entitywords.h"
#include "ui/session/words.h"

#include <QCoreApplication>

namespace forlop {

namespace {
QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString joined(const QStringList& parts) {
    QStringList kept;
    for (const QString& part : parts)
        if (!part.isEmpty()) kept.append(part);
    return kept.join(QStringLiteral(" · "));
}

QString keyAndName(const QString& key, const QString& name) {
    if (key.isEmpty()) return name;
    return name.isEmpty() ? key : key + u' ' + name;
}

/// Key and title of any row whose description has them.
QString describedName(const Project& project, ObjectRef object) {
    const auto values = project.rows().read(object.entity, object.id);
    if (!values) return {};
    QString key;
    QString title;
    const EntityInfo& info = infoOf(object.entity);
    for (qsizetype i = 0; i < info.fields.size() && i < values->size(); ++i) {
        if (info.fields.at(i).kind == FieldKind::Key) key = values->at(i).toString();
        if (info.fields.at(i).kind == FieldKind::Title && title.isEmpty()) title = values->at(i).toString();
    }
    const QString name = keyAndName(key, title);
    return name.isEmpty() ? capitalised(nounOf(object.entity)) : name;
}

QString bracketSign(const Tables& tables, BracketId id) {
    const Bracket* bracket = tables.find(id);
    if (!bracket) return QStringLiteral("–");
    return bracket->key.isEmpty() ? bracket->name : bracket->key;
}

QString frontierSign(const Tables& tables, FrontierId id) {
    const FrontierSides sides = sidesOf(tables, id);
    return QStringLiteral("%1 | %2").arg(bracketSign(tables, sides.before), bracketSign(tables, sides.after));
}

QString influenceName(const Project& project, InfluenceId id) {
    const HotInfluence* influence = project.influences().find(id);
    if (!influence) return {};
    const auto end = [&](ObjectId object) {
        const auto entity = project.rows().entityOf(object.value());
        return entity ? keyOf(project, {*entity, object.value()}) : QStringLiteral("?");
    };
    return QStringLiteral("%1 %2 %3")
        .arg(end(influence->from), influenceKindWord(project.influences().kindName(influence->kind)),
             end(influence->to));
}

QString eventSecondLine(const Project& project, EventId id) {
    const auto row = project.events().rowOf(id);
    if (!row) return {};
    const EventColumns& events = project.events();
    return joined({events.key(*row), capitalised(choiceWord(wordOf(events.kind(*row)))),
                   choiceWord(wordOf(events.status(*row)))});
}

QString frontierSecondLine(const Tables& tables, FrontierId id) {
    const Frontier* frontier = tables.find(id);
    if (!frontier) return {};
    const FrontierSides sides = sidesOf(tables, id);
    const Bracket* before = tables.find(sides.before);
    const Bracket* after = tables.find(sides.after);
    const Bracketing* bracketing = tables.find(frontier->bracketing);
    const QString names = QStringLiteral("%1 → %2").arg(before ? before->name : QStringLiteral("–"),
                                                        after ? after->name : QStringLiteral("–"));
    return bracketing ? QCoreApplication::translate("Naming", "%1, in “%2”").arg(names, bracketing->name)
                      : names;
}

QString bracketSecondLine(const Tables& tables, BracketId id) {
    const Bracket* bracket = tables.find(id);
    if (!bracket) return {};
    const Bracketing* bracketing = tables.find(bracket->bracketing);
    const QString place =
        bracketing ? QCoreApplication::translate("Naming", "in “%1”").arg(bracketing->name) : QString();
    return joined({capitalised(nounOf(Entity::Bracket)), place});
}
} // namespace

FrontierSides sidesOf(const Tables& tables, FrontierId id) {
    FrontierSides sides;
    // A nested bracket shares its parent's frontier objects: a bracket without a parent is the better name.
    const auto better = [&](BracketId known, const Bracket& candidate) {
        const Bracket* other = tables.find(known);
        return !other || (candidate.parent.isNull() && !other->parent.isNull());
    };
    for (const auto& [_, bracket] : tables.of<Bracket>()) {
        if (bracket.closes == id && better(sides.before, bracket)) sides.before = bracket.id;
        if (bracket.opens == id && better(sides.after, bracket)) sides.after = bracket.id;
    }
    return sides;
}

std::vector<ResolvedBracket> bracketsInOrder(const Project& project, BracketingId bracketing,
                                             BracketId parent) {
    const EventColumns& events = project.events();
    return resolveBrackets(project.tables(), bracketing, parent, [&](EventId id) -> std::optional<double> {
        const auto row = events.rowOf(id);
        return row ? std::optional(events.order(*row)) : std::nullopt;
    });
}

HotEvent hotEvent(const EventColumns& events, size_t row) {
    HotEvent event;
    event.id = events.id(row);
    event.caseId = events.caseId(row);
    event.lane = events.lane(row);
    event.kind = events.kind(row);
    event.status = events.status(row);
    event.padded = events.padded(row);
    event.extentFlags = events.extentFlags(row);
    event.hasDate = events.hasDate(row);
    event.outside = events.outside(row);
    event.starred = events.starred(row);
    event.order = events.order(row);
    event.key = events.key(row);
    event.label = events.label(row);
    return event;
}

QString nameOf(const Project& project, ObjectRef object) {
    switch (object.entity) {
    case Entity::Event:
        if (const auto row = project.events().rowOf(EventId(object.id)))
            return keyAndName(project.events().key(*row), project.events().label(*row));
        return {};
    case Entity::Influence:
        return influenceName(project, InfluenceId(object.id));
    case Entity::Frontier:
        return project.tables().find(FrontierId(object.id))
                   ? QCoreApplication::translate("Naming", "Frontier %1")
                         .arg(frontierSign(project.tables(), FrontierId(object.id)))
                   : QString();
    case Entity::Excerpt:
        if (const auto excerpt = project.rows().get(ExcerptId(object.id)))
            return excerpt->text.simplified().left(120);
        return {};
    default:
        return describedName(project, object);
    }
}

QString keyOf(const Project& project, ObjectRef object) {
    if (object.entity == Entity::Event) {
        const auto row = project.events().rowOf(EventId(object.id));
        if (!row) return {};
        const QString key = project.events().key(*row);
        return key.isEmpty() ? project.events().label(*row) : key;
    }
    if (object.entity == Entity::Frontier) return frontierSign(project.tables(), FrontierId(object.id));
    if (object.entity == Entity::Bracket) return bracketSign(project.tables(), BracketId(object.id));
    const auto values = project.rows().read(object.entity, object.id);
    const EntityInfo& info = infoOf(object.entity);
    for (qsizetype i = 0; values && i < info.fields.size(); ++i)
        if (info.fields.at(i).kind == FieldKind::Key && !values->at(i).toString().isEmpty())
            return values->at(i).toString();
    return nameOf(project, object);
}

QString secondLineOf(const Project& project, ObjectRef object) {
    switch (object.entity) {
    case Entity::Event:
        return eventSecondLine(project, EventId(object.id));
    case Entity::Frontier:
        return frontierSecondLine(project.tables(), FrontierId(object.id));
    case Entity::Bracket:
        return bracketSecondLine(project.tables(), BracketId(object.id));
    default:
        return capitalised(nounOf(object.entity));
    }
}

MarkShape badgeOf(EventKind kind, bool outside) {
    if (outside) return MarkShape::Outside;
    switch (kind) {
    case EventKind::Decision:
        return MarkShape::Decision;
    case EventKind::Activity:
        return MarkShape::Activity;
    case EventKind::State:
        return MarkShape::State;
    case EventKind::Event:
        break;
    }
    return MarkShape::Event;
}

QString titleOf(const Source& source) { return source.title.isEmpty() ? source.key : source.title; }

} // namespace forlop
