// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/residence.h"
#include "core/store/storeprivate.h"
#include "core/store/storetext.h"

#include <QSet>

namespace forlop {

namespace {
constexpr qint64 kRowsBetweenLooks = 256;

Error notThere(const RowChange& change) {
    return {ErrorCode::Conflict,
            StoreText::tr("The row that the change is about is no longer there; nothing was changed."),
            QStringLiteral("%1 %2").arg(infoOf(change.entity).table).arg(change.id)};
}

Result<void> insertRow(Connection& db, const RowChange& change) {
    const EntityInfo& info = infoOf(change.entity);
    RowValues values;
    for (const FieldInfo& field : info.fields) values.append(blankOf(field.kind));
    for (const FieldChange& field : change.fields)
        if (field.field >= 0 && field.field < values.size()) values[field.field] = field.after;
    {
        const Running object = db.prepared("INSERT INTO object (id, kind) VALUES (?, ?)");
        object->bind(1, change.id).bind(2, static_cast<qint64>(change.entity));
        if (!object->run()) return db.lastError();
    }
    const Running insert = db.prepared(tableText(change.entity).insert);
    if (!insert->isValid()) return db.lastError();
    insert->bind(1, change.id);
    int place = 2;
    for (qsizetype i = 0; i < values.size(); ++i)
        place = bindField(*insert, place, info.fields.at(i).kind, values.at(i));
    if (!insert->run()) return db.lastError();
    return {};
}

Result<void> updateRow(Connection& db, const RowChange& change) {
    const EntityInfo& info = infoOf(change.entity);
    QList<int> fields;
    for (const FieldChange& field : change.fields) {
        if (field.field < 0 || field.field >= info.fields.size()) return notThere(change);
        fields.append(field.field);
    }
    if (fields.isEmpty()) return {};
    const Running update = db.prepared(updateText(change.entity, fields));
    if (!update->isValid()) return db.lastError();
    int place = 1;
    for (const FieldChange& field : change.fields)
        place = bindField(*update, place, info.fields.at(field.field).kind, field.after);
    update->bind(place, change.id);
    if (!update->run()) return db.lastError();
    if (db.changed() != 1) return notThere(change);
    return {};
}

Result<void> removeRow(Connection& db, const RowChange& change) {
    for (const QByteArray& sql :
         {tableText(change.entity).remove, QByteArray("DELETE FROM object WHERE id = ?")}) {
        const Running remove = db.prepared(sql);
        if (!remove->isValid()) return db.lastError();
        remove->bind(1, change.id);
        if (!remove->run()) return db.lastError();
        if (db.changed() != 1) return notThere(change);
    }
    return {};
}

/// The index holds a source's text beside its title; triggers cannot, the text being a compressed blob.
Result<void> indexText(Connection& db, const RowChange& change) {
    static const int hashField = fieldOf<Source>(&Source::textHash);
    for (const FieldChange& field : change.fields) {
        if (field.field != hashField) continue;
        const QString hash = field.after.toString();
        if (hash.isEmpty() && change.op == RowOp::Insert) return {};
        QByteArray text;
        if (!hash.isEmpty()) {
            const auto blob = readBlob(db, hash);
            if (!blob.ok()) return blob.error();
            text = *blob;
        }
        const Running update = db.prepared("UPDATE search SET body = ? WHERE rowid = ?");
        if (!update->isValid()) return db.lastError();
        update->bind(1, QByteArrayView(text)).bind(2, change.id);
        if (!update->run()) return db.lastError();
    }
    return {};
}

void noteQuoted(const RowChange& change, QSet<qint64>& targets) {
    static const int targetField = fieldOf<Evidence>(&Evidence::target);
    if (change.entity != Entity::Evidence) return;
    for (const FieldChange& field : change.fields) {
        if (field.field != targetField) continue;
        for (const QVariant& value : {field.before, field.after})
            if (!value.isNull()) targets.insert(value.toLongLong());
    }
}

Result<std::vector<QuoteCount>> countQuotes(Connection& db, const QSet<qint64>& targets) {
    std::vector<QuoteCount> counts;
    for (const qint64 target : targets) {
        const Running count = db.prepared("SELECT count(*) FROM evidence WHERE target_id = ?");
        if (!count->isValid()) return db.lastError();
        count->bind(1, target);
        if (count->step() != Statement::Step::Row) return db.lastError();
        counts.push_back({target, static_cast<int>(count->integer(0))});
    }
    return counts;
}

/// Events and influences that were updated, as they stand at the end; columns in memory need them whole.
Result<std::vector<StoredRow>> readUpdated(Connection& db, const std::vector<StoreWrite>& writes) {
    QSet<std::pair<int, qint64>> wanted;
    for (const StoreWrite& write : writes)
        for (const RowChange& change : write.changes)
            if (change.op == RowOp::Update && residenceOf(change.entity) == Residence::Columns)
                wanted.insert({static_cast<int>(change.entity), change.id});
    std::vector<StoredRow> rows;
    for (const auto& [number, id] : wanted) {
        const auto entity = static_cast<Entity>(number);
        const Running query = db.prepared(tableText(entity).readOne);
        if (!query->isValid()) return db.lastError();
        query->bind(1, id);
        const Statement::Step step = query->step();
        if (step == Statement::Step::Failed) return db.lastError();
        if (step == Statement::Step::Row) rows.push_back({entity, id, readRow(*query, 1, infoOf(entity))});
    }
    return rows;
}

/// What happens between BEGIN and COMMIT.
Result<WriteOutcome> writeAll(Connection& db, const std::vector<StoreWrite>& writes, TaskProgress* progress) {
    WriteOutcome outcome;
    QSet<qint64> quoted;
    qint64 gesture = 0;
    qint64 done = 0;
    for (const StoreWrite& write : writes) {
        for (const Blob& blob : write.blobs)
            if (const auto written = writeBlob(db, blob); !written.ok()) return written.error();
        for (const RowChange& change : write.changes) {
            if (const auto written = writeChange(db, change); !written.ok()) return written.error();
            noteQuoted(change, quoted);
            if (++done % kRowsBetweenLooks != 0 || progress == nullptr) continue;
            progress->done = done;
            if (progress->cancelled)
                return Error{ErrorCode::Cancelled, StoreText::tr("Stopped; nothing was changed."), {}};
        }
        if (!write.log) continue;
        LogEntry entry = *write.log;
        if (entry.gesture == 0) entry.gesture = gesture;
        if (const auto logged = writeLog(db, entry, write.changes); !logged.ok()) return logged.error();
        gesture = entry.gesture;
        outcome.logged.push_back(std::move(entry));
    }
    auto counts = countQuotes(db, quoted);
    if (!counts.ok()) return counts.error();
    outcome.quotes = std::move(*counts);
    auto updated = readUpdated(db, writes);
    if (!updated.ok()) return updated.error();
    outcome.updated = std::move(*updated);
    return outcome;
}
} // namespace

QVariant blankOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Number:
        return QVariant(qlonglong{0});
    case FieldKind::Flag:
        return QVariant(false);
    case FieldKind::Real:
    case FieldKind::Link:
        return {};
    case FieldKind::Date:
        return QVariant::fromValue(TemporalExtent());
    case FieldKind::Key:
    case FieldKind::Title:
    case FieldKind::Text:
    case FieldKind::Long:
    case FieldKind::Choice:
    case FieldKind::Hash:
        break;
    }
    return QVariant(QString());
}

Result<void> writeChange(Connection& db, const RowChange& change) {
    Result<void> written;
    switch (change.op) {
    case RowOp::Insert:
        written = insertRow(db, change);
        break;
    case RowOp::Update:
        written = updateRow(db, change);
        break;
    case RowOp::Remove:
        return removeRow(db, change);
    }
    if (!written.ok() || change.entity != Entity::Source) return written;
    return indexText(db, change);
}

Result<WriteOutcome> Store::write(const std::vector<StoreWrite>& writes, TaskProgress* progress) {
    Connection& db = *d->connection;
    if (progress != nullptr)
        for (const StoreWrite& write : writes) progress->total += write.changes.size();
    if (!db.execute("BEGIN IMMEDIATE")) return db.lastError();
    auto outcome = writeAll(db, writes, progress);
    if (outcome.ok() && !db.execute("COMMIT")) outcome = db.lastError();
    if (outcome.ok()) return outcome;
    db.rollBack();
    // After a full disk or a broken write the file is whole again only with the next look into it.
    db.readNothing();
    return outcome;
}

} // namespace forlop
