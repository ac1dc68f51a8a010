// SPDX-License-Identifier: GPL-3.0-or-later
// Row changes as the edit log keeps them: a JSON array with one row change a line, so that a large edit is
// read line by line and never as one document.
#include "core/edit/edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace forlop {

namespace {
/// How our own writing begins; anything else is read as one document.
constexpr const char* kLinewise = "[\n{\"table\"";
constexpr std::array kOpWords{"insert", "update", "remove"};

void appendText(QByteArray& json, const QString& text) {
    static constexpr char kHex[] = "0123456789abcdef";
    json += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte >= 0x20) {
            json += c;
        } else {
            json += "\\u00";
            json += kHex[byte >> 4U];
            json += kHex[byte & 15U];
        }
    }
    json += '"';
}

void appendValue(QByteArray& json, FieldKind kind, const QVariant& value) {
    switch (kind) {
    case FieldKind::Number:
        json += QByteArray::number(value.toLongLong());
        return;
    case FieldKind::Flag:
        json += value.toBool() ? "true" : "false";
        return;
    case FieldKind::Real:
        // Seventeen digits give every double back as it was.
        if (value.isNull() || !std::isfinite(value.toDouble()))
            json += "null";
        else
            json += QByteArray::number(value.toDouble(), 'g', 17);
        return;
    case FieldKind::Link:
        json += value.isNull() ? QByteArray("null") : '"' + QByteArray::number(value.toLongLong()) + '"';
        return;
    case FieldKind::Date: {
        const auto extent = value.value<TemporalExtent>();
        json += "{\"edtf\":";
        appendText(json, extent.edtf());
        json += ",\"words\":";
        appendText(json, extent.words());
        json += ",\"basis\":";
        appendText(json, wordOf(extent.basis()));
        json += '}';
        return;
    }
    case FieldKind::Key:
    case FieldKind::Title:
    case FieldKind::Text:
    case FieldKind::Long:
    case FieldKind::Choice:
    case FieldKind::Hash:
        break;
    }
    appendText(json, value.toString());
}

QVariant valueFrom(const QJsonValue& json, FieldKind kind) {
    switch (kind) {
    case FieldKind::Number:
        return QVariant(static_cast<qlonglong>(json.toInteger()));
    case FieldKind::Flag:
        return json.toBool();
    case FieldKind::Real:
        return json.isDouble() ? QVariant(json.toDouble()) : QVariant();
    case FieldKind::Link:
        return json.isString() ? QVariant(json.toString().toLongLong()) : QVariant();
    case FieldKind::Date: {
        const QJsonObject date = json.toObject();
        return QVariant::fromValue(
            TemporalExtent(date[QLatin1String("edtf")].toString(), date[QLatin1String("words")].toString(),
                           fromWord<Basis>(date[QLatin1String("basis")].toString()).value_or(Basis::Stated)));
    }
    case FieldKind::Key:
    case FieldKind::Title:
    case FieldKind::Text:
    case FieldKind::Long:
    case FieldKind::Choice:
    case FieldKind::Hash:
        break;
    }
    return json.toString();
}

enum class Side { Before, After };
constexpr const char* nameOf(Side side) { return side == Side::Before ? "before" : "after"; }

/// A row that was not there has no values.
bool has(RowOp op, Side side) { return side == Side::Before ? op != RowOp::Insert : op != RowOp::Remove; }

void appendSide(QByteArray& json, const RowChange& change, const EntityInfo& info, Side side) {
    json += QByteArray(",\"") + nameOf(side) + "\":{";
    bool first = true;
    for (const FieldChange& field : change.fields) {
        const QVariant& value = side == Side::Before ? field.before : field.after;
        if (field.field < 0 || field.field >= info.fields.size()) continue;
        if (!first) json += ',';
        first = false;
        appendText(json, info.fields.at(field.field).name);
        json += ':';
        appendValue(json, info.fields.at(field.field).kind, value);
    }
    json += '}';
}

void appendChange(QByteArray& json, const RowChange& change) {
    const EntityInfo& info = infoOf(change.entity);
    json += "{\"table\":";
    appendText(json, info.table);
    json += ",\"id\":\"" + QByteArray::number(change.id) + "\",\"op\":\"";
    json += kOpWords[static_cast<size_t>(change.op)];
    json += '"';
    for (const Side side : {Side::Before, Side::After})
        if (has(change.op, side)) appendSide(json, change, info, side);
    json += '}';
}

/// Nothing for a row of a table that this version does not know.
std::optional<RowChange> changeFrom(const QJsonObject& json) {
    const auto entity = entityOfTable(json[QLatin1String("table")].toString());
    if (!entity) return std::nullopt;
    const QString opWord = json[QLatin1String("op")].toString();
    RowOp op = RowOp::Update;
    for (size_t i = 0; i < kOpWords.size(); ++i)
        if (opWord == QLatin1String(kOpWords[i])) op = static_cast<RowOp>(i);
    RowChange change{*entity, json[QLatin1String("id")].toString().toLongLong(), op, {}};
    const QJsonObject before = json[QLatin1String("before")].toObject();
    const QJsonObject after = json[QLatin1String("after")].toObject();
    const EntityInfo& info = infoOf(*entity);
    for (qsizetype i = 0; i < info.fields.size(); ++i) {
        const FieldInfo& field = info.fields.at(i);
        // Fields that came after the row was logged are missing in an insertion; they stay blank.
        if (op == RowOp::Update && !before.contains(field.name) && !after.contains(field.name)) continue;
        FieldChange one{static_cast<int>(i), {}, {}};
        if (has(op, Side::Before)) one.before = valueFrom(before[field.name], field.kind);
        if (has(op, Side::After)) one.after = valueFrom(after[field.name], field.kind);
        change.fields.append(std::move(one));
    }
    return change;
}

void takeFrom(const QJsonValue& json, QList<RowChange>& changes) {
    if (auto change = changeFrom(json.toObject())) changes.append(std::move(*change));
}
} // namespace

QByteArray changesToJson(const QList<RowChange>& changes) {
    QByteArray json = "[\n";
    for (qsizetype i = 0; i < changes.size(); ++i) {
        appendChange(json, changes.at(i));
        json += i + 1 < changes.size() ? ",\n" : "\n";
    }
    return json + ']';
}

QList<RowChange> changesFromJson(const QByteArray& json) {
    QList<RowChange> changes;
    if (!json.startsWith(kLinewise)) {
        for (const QJsonValue& each : QJsonDocument::fromJson(json).array()) takeFrom(each, changes);
        return changes;
    }
    for (qsizetype at = 2; at < json.size();) {
        qsizetype end = json.indexOf('\n', at);
        if (end < 0) end = json.size();
        QByteArray line = json.mid(at, end - at);
        if (line.endsWith(',')) line.chop(1);
        if (line.startsWith('{')) takeFrom(QJsonDocument::fromJson(line).object(), changes);
        at = end + 1;
    }
    return changes;
}

} // namespace forlop
