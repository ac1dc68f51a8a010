// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventclipboard.h"

#include "core/base/clock.h"
#include "core/edit/listverbs.h"
#include "core/edit/newevents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace forlop {

namespace {
constexpr QLatin1StringView kActors("actors");
constexpr QLatin1StringView kUnits("units");
constexpr QLatin1StringView kCodes("codes");

QStringList actorNames(const Project& project, EventId id) {
    QStringList names;
    for (const EventActor& row : project.rows().where(&EventActor::event, id))
        if (const Actor* actor = project.tables().find(row.actor)) names.append(actor->name);
    return names;
}

LaneId laneHere(const Project& project, CaseId caseId, LaneId copied, const QJsonObject& names) {
    const QString name = names.value(QString::number(copied.value())).toString();
    // Ids are unique over copies of a file, so the same id is the same lane.
    if (const Lane* lane = project.tables().find(copied); lane && lane->caseId == caseId) return copied;
    for (const auto& [_, lane] : project.tables().of<Lane>())
        if (!name.isEmpty() && lane.caseId == caseId && lane.name.compare(name, Qt::CaseInsensitive) == 0)
            return lane.id;
    return {};
}

/// Events with the same list get it together.
Result<void> giveLists(const Project& project, EditBuilder& builder, const std::vector<EventId>& ids,
                       const QJsonArray& lists) {
    std::map<QString, std::vector<EventId>> byUnits;
    std::map<QString, std::vector<EventId>> byCodes;
    for (size_t i = 0; i < ids.size(); ++i) {
        const QJsonObject of = lists.at(static_cast<qsizetype>(i)).toObject();
        const QStringList actors = namesOfList(of.value(kActors).toString());
        if (!actors.isEmpty())
            if (auto given = giveActors(builder, ids[i], actors); !given) return given.error();
        if (const QString units = of.value(kUnits).toString(); !units.isEmpty())
            byUnits[units].push_back(ids[i]);
        if (const QString codes = of.value(kCodes).toString(); !codes.isEmpty())
            byCodes[codes].push_back(ids[i]);
    }
    for (const auto& [list, events] : byUnits)
        if (auto given = giveUnits(builder, events, list); !given) return given.error();
    const Coding coding{project.analyst(), systemClock().now()};
    for (const auto& [list, events] : byCodes)
        if (auto given = giveCodes(builder, events, list, coding); !given) return given.error();
    return {};
}
} // namespace

QString oneCell(const QString& text) {
    QString plain = text;
    plain.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return plain;
}

QString eventsAsTable(const Project& project, const std::vector<EventId>& ids) {
    QString table = QStringLiteral(
        "id\tdate_edtf\tdate_basis\ttype\tshort_title\ttitle\tactors\tlevel\tlane\tunits\tcodes\n");
    for (const EventId id : ids) {
        const auto event = project.rows().get(id);
        if (!event) continue;
        const Lane* lane = project.tables().find(event->lane);
        const QStringList cells{event->key,
                                event->when.edtf(),
                                event->when.isEmpty() ? QString() : wordOf(event->when.basis()),
                                wordOf(event->kind),
                                event->shortTitle,
                                event->title,
                                actorNames(project, id).join(QStringLiteral("; ")),
                                wordOf(event->level),
                                lane ? lane->name : QString(),
                                unitListOf(project.rows(), id),
                                codeListOf(project.rows(), id)};
        QStringList plain;
        for (const QString& text : cells) plain.append(oneCell(text));
        table += plain.join(u'\t') + u'\n';
    }
    return table;
}

std::unique_ptr<QMimeData> clipboardOf(const Project& project, const std::vector<EventId>& ids) {
    QList<RowChange> rows;
    QJsonObject lanes;
    QJsonArray lists;
    for (const EventId id : ids) {
        const auto event = project.rows().get(id);
        if (!event) continue;
        rows.append(insertion(*event));
        lists.append(QJsonObject{{kActors, actorNames(project, id).join(QStringLiteral("; "))},
                                 {kUnits, unitListOf(project.rows(), id)},
                                 {kCodes, codeListOf(project.rows(), id)}});
        if (const Lane* lane = project.tables().find(event->lane))
            lanes[QString::number(lane->id.value())] = lane->name;
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QString::fromLatin1(kEventRowsMime), changesToJson(rows));
    mime->setData(QString::fromLatin1(kLaneNamesMime), QJsonDocument(lanes).toJson(QJsonDocument::Compact));
    mime->setData(QString::fromLatin1(kEventListsMime), QJsonDocument(lists).toJson(QJsonDocument::Compact));
    mime->setText(eventsAsTable(project, ids));
    return mime;
}

Result<Edit> pasteEventRows(Project& project, CaseId caseId, const QMimeData& mime,
                            std::vector<EventId>* made) {
    const QList<RowChange> rows = changesFromJson(mime.data(QString::fromLatin1(kEventRowsMime)));
    const QJsonObject lanes =
        QJsonDocument::fromJson(mime.data(QString::fromLatin1(kLaneNamesMime))).object();
    const QJsonArray lists = QJsonDocument::fromJson(mime.data(QString::fromLatin1(kEventListsMime))).array();
    if (rows.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("EventClipboard", "There are no events on the clipboard."),
                     {}};
    std::vector<Event> drafts;
    for (const RowChange& row : rows) {
        RowValues values(infoOf(Entity::Event).fields.size());
        for (const FieldChange& field : row.fields) values[field.field] = field.after;
        Event event = rowFrom<Event>(0, values);
        event.key.clear();
        event.order = 0;
        event.counterfactual = {};
        event.lane = laneHere(project, caseId, event.lane, lanes);
        drafts.push_back(std::move(event));
    }
    EditBuilder builder = project.edit();
    const auto ids = putEvents(builder, caseId, std::move(drafts));
    if (!ids) return ids.error();
    if (auto given = giveLists(project, builder, *ids, lists); !given) return given.error();
    if (made) *made = *ids;
    return builder.build(QCoreApplication::translate("EventClipboard", "Paste %n event(s)", nullptr,
                                                     static_cast<int>(rows.size())));
}

} // namespace forlop
