// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeprivate.h"

namespace forlop {

namespace {
constexpr qint64 kLogFormat = 1;
constexpr std::array kKindWords{"edit", "undo", "redo"};

LogEntry::Kind kindFrom(QByteArrayView word) {
    for (size_t i = 0; i < kKindWords.size(); ++i)
        if (word == QByteArrayView(kKindWords[i])) return static_cast<LogEntry::Kind>(i);
    return LogEntry::Kind::Edit;
}

constexpr const char* kColumns = "SELECT id, kind, refers_to, gesture, who, at, sentence, reason";

LogEntry entryFrom(const Statement& query) {
    LogEntry entry;
    entry.number = query.integer(0);
    entry.kind = kindFrom(query.utf8(1));
    entry.refersTo = query.integer(2);
    entry.gesture = query.integer(3);
    entry.who = query.text(4);
    entry.at = query.integer(5);
    entry.sentence = query.text(6);
    entry.reason = query.text(7);
    return entry;
}
} // namespace

Result<void> writeLog(Connection& db, LogEntry& entry, const QList<RowChange>& changes) {
    {
        const Running last = db.prepared("SELECT coalesce(max(id), 0) FROM edit_log");
        if (last->step() != Statement::Step::Row) return db.lastError();
        entry.number = last->integer(0) + 1;
    }
    if (entry.gesture == 0) entry.gesture = entry.number;
    const Running insert = db.prepared(
        "INSERT INTO edit_log (id, format, kind, refers_to, gesture, who, at, sentence, reason, changes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert->isValid()) return db.lastError();
    insert->bind(1, entry.number)
        .bind(2, kLogFormat)
        .bind(3, QByteArrayView(kKindWords[static_cast<size_t>(entry.kind)]));
    entry.refersTo == 0 ? insert->bindNull(4) : insert->bind(4, entry.refersTo);
    insert->bind(5, entry.gesture)
        .bind(6, entry.who)
        .bind(7, entry.at)
        .bind(8, entry.sentence)
        .bind(9, entry.reason)
        .bind(10, QByteArrayView(changesToJson(changes)));
    if (!insert->run()) return db.lastError();
    return {};
}

Result<std::vector<LogEntry>> Store::history() {
    const Running query = d->connection->prepared(QByteArray(kColumns) + " FROM edit_log ORDER BY id");
    std::vector<LogEntry> entries;
    Statement::Step step = query->step();
    for (; step == Statement::Step::Row; step = query->step()) entries.push_back(entryFrom(*query));
    if (step == Statement::Step::Failed) return d->error();
    return entries;
}

Result<QList<LogEntry>> Store::log(int count) {
    const Running query =
        d->connection->prepared(QByteArray(kColumns) + ", changes FROM edit_log ORDER BY id DESC LIMIT ?");
    if (!query->isValid()) return d->error();
    query->bind(1, static_cast<qint64>(count));
    QList<LogEntry> entries;
    Statement::Step step = query->step();
    for (; step == Statement::Step::Row; step = query->step()) {
        LogEntry entry = entryFrom(*query);
        entry.changes = changesFromJson(query->utf8(8).toByteArray());
        entries.append(std::move(entry));
    }
    if (step == Statement::Step::Failed) return d->error();
    return entries;
}

Result<QList<RowChange>> Store::loggedChanges(qint64 number) {
    const Running query = d->connection->prepared("SELECT changes FROM edit_log WHERE id = ?");
    if (!query->isValid()) return d->error();
    query->bind(1, number);
    const Statement::Step step = query->step();
    if (step == Statement::Step::Failed) return d->error();
    if (step == Statement::Step::Done) return QList<RowChange>();
    return changesFromJson(query->utf8(0).toByteArray());
}

} // namespace forlop
