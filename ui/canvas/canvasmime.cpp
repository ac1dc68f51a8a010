// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasmime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

QString typeName(const char* type) { return QString::fromLatin1(type); }

QJsonObject objectIn(const QMimeData& mime, const char* type) {
    return QJsonDocument::fromJson(mime.data(typeName(type))).object();
}

qint64 numberIn(const QJsonValue& value) { return value.toString().toLongLong(); }

} // namespace

std::unique_ptr<QMimeData> mimeOfEvents(const std::vector<EventId>& ids) {
    QJsonArray list;
    for (const EventId id : ids) list.append(QString::number(id.value()));
    auto mime = std::make_unique<QMimeData>();
    mime->setData(typeName(kEventsMime),
                  QJsonDocument(QJsonObject{{u"events"_s, list}}).toJson(QJsonDocument::Compact));
    return mime;
}

std::unique_ptr<QMimeData> mimeOfPassage(const DraggedPassage& passage) {
    const QJsonObject object{{u"source"_s, QString::number(passage.source.value())},
                             {u"start"_s, passage.start},
                             {u"end"_s, passage.end},
                             {u"text"_s, passage.text},
                             {u"locator"_s, passage.locator}};
    auto mime = std::make_unique<QMimeData>();
    mime->setData(typeName(kPassageMime), QJsonDocument(object).toJson(QJsonDocument::Compact));
    mime->setText(passage.text);
    return mime;
}

std::unique_ptr<QMimeData> mimeOfExcerpt(ExcerptId id, const QString& text) {
    auto mime = std::make_unique<QMimeData>();
    mime->setData(typeName(kExcerptMime),
                  QJsonDocument(QJsonObject{{u"excerpt"_s, QString::number(id.value())}})
                      .toJson(QJsonDocument::Compact));
    mime->setText(text);
    return mime;
}

std::vector<EventId> eventsIn(const QMimeData& mime) {
    std::vector<EventId> ids;
    const QJsonArray list = objectIn(mime, kEventsMime)[u"events"_s].toArray();
    for (const QJsonValue value : list)
        if (const qint64 id = numberIn(value); id > 0) ids.push_back(EventId(id));
    return ids;
}

std::optional<DraggedPassage> passageIn(const QMimeData& mime) {
    const QJsonObject object = objectIn(mime, kPassageMime);
    DraggedPassage passage;
    passage.source = SourceId(numberIn(object[u"source"_s]));
    passage.start = object[u"start"_s].toInteger(-1);
    passage.end = object[u"end"_s].toInteger(-1);
    passage.text = object[u"text"_s].toString();
    passage.locator = object[u"locator"_s].toString();
    if (passage.source.isNull() || passage.start < 0 || passage.end <= passage.start) return std::nullopt;
    return passage;
}

std::optional<ExcerptId> excerptIn(const QMimeData& mime) {
    const qint64 id = numberIn(objectIn(mime, kExcerptMime)[u"excerpt"_s]);
    return id > 0 ? std::optional(ExcerptId(id)) : std::nullopt;
}

} // namespace forlop
