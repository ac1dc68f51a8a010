// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowmapping.h"

#include "core/model/choices.h"

namespace forlop {

namespace {
TableText makeText(const EntityInfo& info) {
    TableText text;
    text.table = quoted(info.table.toUtf8());
    QByteArray places = "?";
    text.columns = "id";
    for (const FieldInfo& field : info.fields)
        for (const QByteArray& column : columnsOf(field)) {
            text.columns += ", " + quoted(column);
            places += ", ?";
        }
    text.insert = "INSERT INTO " + text.table + " (" + text.columns + ") VALUES (" + places + ")";
    text.readOne = "SELECT " + text.columns + " FROM " + text.table + " WHERE id = ?";
    text.readAll = "SELECT " + text.columns + " FROM " + text.table + " ORDER BY id";
    text.allIds = "SELECT id FROM " + text.table + " ORDER BY id";
    text.remove = "DELETE FROM " + text.table + " WHERE id = ?";
    return text;
}

int bindDate(Statement& statement, int place, const TemporalExtent& extent) {
    const Bounds& padded = extent.padded();
    statement.bind(place, extent.edtf())
        .bind(place + 1, extent.words())
        .bind(place + 2, wordOf(extent.basis()))
        .bind(place + 3, padded.startFrom)
        .bind(place + 4, padded.startUntil)
        .bind(place + 5, padded.endFrom)
        .bind(place + 6, padded.endUntil)
        .bind(place + 7, static_cast<qint64>(extent.flags()));
    return place + 8;
}

TemporalExtent readDate(const Statement& statement, int column) {
    return {statement.text(column), statement.text(column + 1),
            fromWord<Basis>(statement.text(column + 2)).value_or(Basis::Stated),
            Bounds{statement.integer(column + 3), statement.integer(column + 4),
                   statement.integer(column + 5), statement.integer(column + 6)},
            static_cast<quint32>(statement.integer(column + 7))};
}
} // namespace

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

QList<QByteArray> columnsOf(const FieldInfo& field) {
    const QByteArray name = field.name.toUtf8();
    if (field.kind != FieldKind::Date) return {name};
    return {name + "_edtf", name + "_words", name + "_basis", name + "_sf",
            name + "_su",   name + "_ef",    name + "_eu",    name + "_flags"};
}

const TableText& tableText(Entity entity) {
    static const auto all = [] {
        std::array<TableText, kEntityCount> texts;
        forEachEntity(
            [&]<class T>() { texts[static_cast<size_t>(T::kEntity) - 1] = makeText(infoOf(T::kEntity)); });
        return texts;
    }();
    return all[static_cast<size_t>(entity) - 1];
}

QByteArray updateText(Entity entity, const QList<int>& fields) {
    const EntityInfo& info = infoOf(entity);
    QByteArray text = "UPDATE " + tableText(entity).table + " SET ";
    bool first = true;
    for (const int number : fields)
        for (const QByteArray& column : columnsOf(info.fields.at(number))) {
            text += (first ? "" : ", ") + quoted(column) + " = ?";
            first = false;
        }
    return text + " WHERE id = ?";
}

int bindField(Statement& statement, int place, FieldKind kind, const QVariant& value) {
    switch (kind) {
    case FieldKind::Number:
    case FieldKind::Flag:
        statement.bind(place, value.toLongLong());
        break;
    case FieldKind::Link:
        value.isNull() ? statement.bindNull(place) : statement.bind(place, value.toLongLong());
        break;
    case FieldKind::Real:
        value.isNull() ? statement.bindNull(place) : statement.bind(place, value.toDouble());
        break;
    case FieldKind::Date:
        return bindDate(statement, place, value.value<TemporalExtent>());
    case FieldKind::Key:
    case FieldKind::Title:
    case FieldKind::Text:
    case FieldKind::Long:
    case FieldKind::Choice:
    case FieldKind::Hash:
        statement.bind(place, value.toString());
        break;
    }
    return place + 1;
}

QVariant readField(const Statement& statement, int& column, FieldKind kind) {
    const int at = column;
    column += kind == FieldKind::Date ? 8 : 1;
    switch (kind) {
    case FieldKind::Number:
        return static_cast<qlonglong>(statement.integer(at));
    case FieldKind::Flag:
        return statement.integer(at) != 0;
    case FieldKind::Link:
        return statement.isNull(at) ? QVariant() : QVariant(static_cast<qlonglong>(statement.integer(at)));
    case FieldKind::Real:
        return statement.isNull(at) ? QVariant() : QVariant(statement.real(at));
    case FieldKind::Date:
        return QVariant::fromValue(readDate(statement, at));
    case FieldKind::Key:
    case FieldKind::Title:
    case FieldKind::Text:
    case FieldKind::Long:
    case FieldKind::Choice:
    case FieldKind::Hash:
        break;
    }
    return statement.text(at);
}

RowValues readRow(const Statement& statement, int column, const EntityInfo& info) {
    RowValues values;
    values.reserve(info.fields.size());
    for (const FieldInfo& field : info.fields) values.append(readField(statement, column, field.kind));
    return values;
}

} // namespace forlop
