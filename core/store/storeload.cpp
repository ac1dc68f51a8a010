// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/residence.h"
#include "core/store/storeprivate.h"

#include <QCoreApplication>

namespace forlop {

namespace {
constexpr qint64 kRowsBetweenLooks = 4096;

template <class E> E wordAt(const Statement& query, int column) {
    const QByteArrayView word = query.utf8(column);
    for (size_t i = 0; i < Words<E>::list.size(); ++i)
        if (word == QByteArrayView(Words<E>::list[i])) return static_cast<E>(i);
    return E{};
}

template <class T> Result<void> readTable(Connection& db, Table<T>& table) {
    const Running query = db.prepared(tableText(T::kEntity).readAll);
    const EntityInfo& info = infoOf(T::kEntity);
    Statement::Step step = query->step();
    for (; step == Statement::Step::Row; step = query->step()) {
        const qint64 id = query->integer(0);
        table.emplace_hint(table.end(), id, rowFrom<T>(id, readRow(*query, 1, info)));
    }
    if (step == Statement::Step::Failed) return db.lastError();
    return {};
}

/// Quotes by event: what evidence points at, counted in one pass.
Result<void> readQuotes(Connection& db, EventColumns& events) {
    const Running query = db.prepared("SELECT target_id, count(*) FROM evidence GROUP BY target_id");
    Statement::Step step = query->step();
    for (; step == Statement::Step::Row; step = query->step())
        if (const auto row = events.rowOf(EventId(query->integer(0))))
            events.setQuotes(*row, static_cast<int>(query->integer(1)));
    if (step == Statement::Step::Failed) return db.lastError();
    return {};
}

/// All but its texts, which go from the file to the arena as they are.
HotEvent hotEventFrom(const Statement& query) {
    HotEvent event;
    event.id = EventId(query.integer(0));
    event.caseId = CaseId(query.integer(1));
    event.lane = LaneId(query.integer(2));
    event.kind = wordAt<EventKind>(query, 6);
    event.status = wordAt<EventStatus>(query, 7);
    event.hasDate = !query.utf8(8).isEmpty();
    event.padded = {query.integer(9), query.integer(10), query.integer(11), query.integer(12)};
    event.extentFlags = static_cast<quint32>(query.integer(13));
    event.order = query.real(14);
    event.outside = query.integer(15) != 0;
    event.starred = query.integer(16) != 0;
    event.level = wordAt<Level>(query, 17);
    return event;
}
} // namespace

Result<void> readEvents(Connection& db, EventColumns& events, TaskProgress* progress) {
    {
        const Running count = db.prepared("SELECT count(*) FROM event");
        if (count->step() != Statement::Step::Row) return db.lastError();
        events.reserve(static_cast<size_t>(count->integer(0)));
        if (progress != nullptr) progress->total = count->integer(0);
    }
    const Running query = db.prepared(
        "SELECT id, case_id, lane_id, \"key\", short_title, title, kind, status, occurred_edtf, occurred_sf, "
        "occurred_su, occurred_ef, occurred_eu, occurred_flags, ord, outside, starred, level FROM event "
        "ORDER BY id");
    qint64 done = 0;
    Statement::Step step = query->step();
    for (; step == Statement::Step::Row; step = query->step()) {
        const QByteArrayView shortTitle = query->utf8(4);
        events.append(hotEventFrom(*query), query->utf8(3),
                      shortTitle.isEmpty() ? query->utf8(5) : shortTitle);
        if (++done % kRowsBetweenLooks != 0 || progress == nullptr) continue;
        progress->done = done;
        if (progress->cancelled)
            return Error{
                ErrorCode::Cancelled, QCoreApplication::translate("store", "Opening was stopped."), {}};
    }
    if (step == Statement::Step::Failed) return db.lastError();
    return {};
}

Result<void> readInfluences(Connection& db, InfluenceColumns& influences) {
    const Running query =
        db.prepared("SELECT id, case_id, from_id, to_id, kind, sign, basis FROM influence ORDER BY id");
    Statement::Step step = query->step();
    for (; step == Statement::Step::Row; step = query->step()) {
        Influence influence;
        influence.id = InfluenceId(query->integer(0));
        influence.caseId = CaseId(query->integer(1));
        influence.from = ObjectId(query->integer(2));
        influence.to = ObjectId(query->integer(3));
        influence.kind = query->text(4);
        influence.sign = wordAt<Sign>(*query, 5);
        influence.basis = wordAt<InfluenceBasis>(*query, 6);
        influences.put(influence);
    }
    if (step == Statement::Step::Failed) return db.lastError();
    return {};
}

Result<HotData> Store::loadHot(TaskProgress* progress) {
    HotData data;
    std::optional<Error> stop;
    const auto noted = [&](const Result<void>& result, const QString& what) {
        if (result.ok() || stop) return;
        if (result.error().code != ErrorCode::Damaged)
            stop = result.error();
        else
            data.problems.append(
                QCoreApplication::translate("store", "Table %1 could not be read to its end.").arg(what));
    };
    forEachEntity([&]<class T>() {
        if constexpr (residenceOf(T::kEntity) == Residence::Memory)
            if (!stop) noted(readTable(*d->connection, data.tables.of<T>()), infoOf(T::kEntity).table);
    });
    if (!stop) noted(readEvents(*d->connection, data.events, progress), infoOf(Entity::Event).table);
    if (!stop) noted(readInfluences(*d->connection, data.influences), infoOf(Entity::Influence).table);
    if (!stop) noted(readQuotes(*d->connection, data.events), infoOf(Entity::Evidence).table);
    if (stop) return *stop;
    return data;
}

Result<Snapshot> Store::loadAll() {
    Snapshot snapshot;
    std::optional<Error> stop;
    forEachEntity([&]<class T>() {
        if (stop) return;
        const auto read = readTable(*d->connection, snapshot.of<T>());
        if (!read.ok() && !(d->mode == Connection::Mode::Salvage && read.error().code == ErrorCode::Damaged))
            stop = read.error();
    });
    if (stop) return *stop;
    return snapshot;
}

} // namespace forlop
