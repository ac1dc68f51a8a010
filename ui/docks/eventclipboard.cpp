// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventclipboard.h"

#include "core/edit/eventverbs.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace forlop {

namespace {
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
} // namespace

QString oneCell(const QString& text) {
    QString plain = text;
    plain.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return plain;
}

QString eventsAsTable(const Project& project, const std::vector<EventId>& ids) {
    QString table =
        QStringLiteral("id\tdate_edtf\tdate_basis\ttype\tshort_title\ttitle\tactors\tlevel\tlane\n");
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
                                lane ? lane->name : QString()};
        QStringList plain;
        for (const QString& text : cells) plain.append(oneCell(text));
        table += plain.join(u'\t') + u'\n';
    }
    return table;
}

std::unique_ptr<QMimeData> clipboardOf(const Project& project, const std::vector<EventId>& ids) {
    QList<RowChange> rows;
    QJsonObject lanes;
    for (const EventId id : ids) {
        const auto event = project.rows().get(id);
        if (!event) continue;
        rows.append(insertion(*event));
        if (const Lane* lane = project.tables().find(event->lane))
            lanes[QString::number(lane->id.value())] = lane->name;
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QString::fromLatin1(kEventRowsMime), changesToJson(rows));
    mime->setData(QString::fromLatin1(kLaneNamesMime), QJsonDocument(lanes).toJson(QJsonDocument::Compact));
    mime->setText(eventsAsTable(project, ids));
    return mime;
}

Result<Edit> pasteEventRows(Project& project, CaseId caseId, const QMimeData& mime,
                            std::vector<EventId>* made) {
    const QList<RowChange> rows = changesFromJson(mime.data(QString::fromLatin1(kEventRowsMime)));
    const QJsonObject lanes =
        QJsonDocument::fromJson(mime.data(QString::fromLatin1(kLaneNamesMime))).object();
    EditBuilder builder = project.edit();
    Result<Edit> edit =
        Error{ErrorCode::Invalid,
              QCoreApplication::translate("EventClipboard", "There are no events on the clipboard."),
              {}};
    for (const RowChange& row : rows) {
        RowValues values(infoOf(Entity::Event).fields.size());
        for (const FieldChange& field : row.fields) values[field.field] = field.after;
        Event event = rowFrom<Event>(0, values);
        event.caseId = caseId;
        event.key.clear();
        event.order = 0;
        event.counterfactual = {};
        event.lane = laneHere(project, caseId, event.lane, lanes);
        edit = addEvent(builder, event);
        if (!edit) return edit;
    }
    if (!edit) return edit;
    edit->sentence = QCoreApplication::translate("EventClipboard", "Paste %n event(s)", nullptr,
                                                 static_cast<int>(rows.size()));
    if (made)
        for (const RowChange& change : edit->changes)
            if (change.entity == Entity::Event && change.op == RowOp::Insert) made->emplace_back(change.id);
    return edit;
}

} // namespace forlop
