// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/backup.h"
#include "core/store/filecheck.h"
#include "core/store/leftovers.h"
#include "core/store/storeprivate.h"
#include "core/store/storetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace forlop {

namespace {
using Mode = Connection::Mode;

Result<void> fillNew(const QString& part, const QList<RowChange>& firstRows) {
    auto connection = Connection::open(part, Mode::ReadWrite);
    if (!connection.ok()) return connection.error();
    Connection& db = **connection;
    if (const auto made = applySteps(db.handle(), schemaSteps(), part); !made.ok()) return made.error();
    // Steps scatter the description of the tables; with it at the front a file cut short tells the most.
    if (!db.execute("VACUUM") || !db.execute("BEGIN IMMEDIATE")) return db.lastError();
    for (const RowChange& row : firstRows)
        if (const auto written = writeChange(db, row); !written.ok()) return written.error();
    {
        const Running made = db.prepared("INSERT INTO meta (name, value) VALUES ('made_by', ?)");
        made->bind(1, QStringLiteral("forlop"));
        if (!made->run()) return db.lastError();
    }
    if (!db.execute("COMMIT")) return db.lastError();
    return {};
}
} // namespace

namespace {
/// What a program that died left half done is taken back where the file may be written, also when it is only
/// to be read: a reader cannot do it, and would see nothing. A journal that somebody is still writing is left
/// alone.
void takeBackUnfinished(const QString& path) {
    const QFileInfo file(path);
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) return;
    const auto writer = Connection::open(path, Mode::ReadWrite);
    if (writer.ok()) (*writer)->readNothing();
}
} // namespace

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) {}

Store::~Store() {
    if (d->mode != Mode::ReadWrite) return;
    // Leaves one file behind. While somebody reads, the empty journal stays beside it and does no harm.
    [[maybe_unused]] const bool alone = d->connection->execute("PRAGMA journal_mode = DELETE");
}

Result<void> Store::create(const QString& path, const QList<RowChange>& firstRows) {
    const QFileInfo target(path);
    if (target.exists())
        return Error{ErrorCode::Conflict,
                     StoreText::tr("There is already a file %1; nothing was changed.").arg(path),
                     {}};
    if (!target.dir().exists())
        return Error{
            ErrorCode::NotFound, StoreText::tr("There is no folder %1.").arg(target.absolutePath()), {}};
    if (!QFileInfo(target.absolutePath()).isWritable())
        return Error{ErrorCode::ReadOnly,
                     StoreText::tr("The folder %1 cannot be written.").arg(target.absolutePath()),
                     {}};
    // Made whole under another name, so that a half-made project never bears the name.
    removeLeftovers(path);
    const QString part = nameInMaking(target.absoluteFilePath());
    Result<void> filled = fillNew(part, firstRows);
    if (filled.ok() && QFile::rename(part, path)) return {};
    QFile::remove(part);
    QFile::remove(part + QStringLiteral("-journal"));
    if (!filled.ok()) {
        Error error = filled.error();
        error.text.replace(QFileInfo(part).fileName(), target.fileName());
        return error;
    }
    return Error{ErrorCode::Io, StoreText::tr("%1 could not be made in its folder.").arg(path), {}};
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const StoreOptions& options) {
    const SchemaSteps& steps = options.steps == nullptr ? schemaSteps() : *options.steps;
    const int newest = newestSchema(steps);
    const auto check = checkFile(path, newest);
    if (!check.ok()) return check.error();
    const Mode mode = options.salvage || check->truncated ? Mode::Salvage
                      : options.readOnly                  ? Mode::ReadOnly
                                                          : Mode::ReadWrite;
    if (mode == Mode::ReadOnly && check->unfinished) takeBackUnfinished(path);
    auto connection = Connection::open(path, mode);
    if (!connection.ok()) return connection.error();
    auto d = std::make_unique<Private>();
    d->connection = std::move(*connection);
    d->schema = newest;
    d->mode = mode;
    // The first read takes back what a program that died left unfinished; only then the number counts.
    const auto present = d->number("PRAGMA user_version");
    if (!present.ok()) return present.error();
    if (*present < newest)
        if (const auto upgraded = d->upgrade(static_cast<int>(*present), steps); !upgraded.ok())
            return upgraded.error();
    // The journal's name and place stay between edits: making and removing a file is the dearest part of a
    // small commit. What a large one made of it is given back.
    if (mode == Mode::ReadWrite &&
        !d->connection->execute("PRAGMA journal_mode = PERSIST; PRAGMA journal_size_limit = 1048576"))
        return d->error();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<qint64> Store::Private::number(const QByteArray& sql) const {
    Statement query(connection->handle(), sql);
    if (query.step() != Statement::Step::Row) return error();
    return query.integer(0);
}

Result<void> Store::Private::upgrade(int present, const SchemaSteps& steps) {
    const QString& path = connection->path();
    if (mode != Mode::ReadWrite)
        return Error{mode == Mode::Salvage ? ErrorCode::Damaged : ErrorCode::ReadOnly,
                     StoreText::tr(
                         "%1 was made by an older version and must be upgraded before it can be read, but it "
                         "cannot be written here.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    const auto copy = makeBackup(connection->handle(), path, present);
    if (!copy.ok()) return copy.error();
    backup = *copy;
    return applySteps(connection->handle(), steps, path);
}

int Store::schemaVersion() const { return d->schema; }
QString Store::backup() const { return d->backup; }
Result<qint64> Store::changesByOthers() { return d->number("PRAGMA data_version"); }
bool Store::isSalvaged() const { return d->mode == Mode::Salvage; }

Result<std::optional<RowValues>> Store::read(Entity entity, qint64 id) {
    const Running query = d->connection->prepared(tableText(entity).readOne);
    if (!query->isValid()) return d->error();
    query->bind(1, id);
    switch (query->step()) {
    case Statement::Step::Row:
        return std::optional(readRow(*query, 1, infoOf(entity)));
    case Statement::Step::Done:
        return std::optional<RowValues>();
    case Statement::Step::Failed:
        break;
    }
    return d->error();
}

Result<std::vector<StoredRow>> Store::readFields(Entity entity, const QList<int>& fields) {
    const EntityInfo& info = infoOf(entity);
    QByteArray columns = "id";
    for (const int field : fields) {
        if (field < 0 || field >= info.fields.size()) return std::vector<StoredRow>();
        for (const QByteArray& column : columnsOf(info.fields.at(field))) columns += ", " + quoted(column);
    }
    const Running query =
        d->connection->prepared("SELECT " + columns + " FROM " + tableText(entity).table + " ORDER BY id");
    if (!query->isValid()) return d->error();
    std::vector<StoredRow> rows;
    Statement::Step step = query->step();
    for (; step == Statement::Step::Row; step = query->step()) {
        StoredRow row{entity, query->integer(0), {}};
        int column = 1;
        for (const int field : fields)
            row.values.append(readField(*query, column, info.fields.at(field).kind));
        rows.push_back(std::move(row));
    }
    if (step == Statement::Step::Failed) return d->error();
    return rows;
}

namespace {
Result<std::vector<qint64>> idsFrom(const Connection& db, Statement& query) {
    std::vector<qint64> ids;
    Statement::Step step = query.step();
    for (; step == Statement::Step::Row; step = query.step()) ids.push_back(query.integer(0));
    if (step == Statement::Step::Failed) return db.lastError();
    return ids;
}
} // namespace

Result<std::vector<qint64>> Store::linking(Entity entity, int field, qint64 target) {
    const EntityInfo& info = infoOf(entity);
    if (field < 0 || field >= info.fields.size() || info.fields.at(field).kind != FieldKind::Link)
        return std::vector<qint64>();
    const QByteArray column = quoted(info.fields.at(field).name.toUtf8());
    const Running query = d->connection->prepared("SELECT id FROM " + tableText(entity).table + " WHERE " +
                                                  column + " = ? ORDER BY id");
    if (!query->isValid()) return d->error();
    query->bind(1, target);
    return idsFrom(*d->connection, *query);
}

Result<std::vector<qint64>> Store::allIds(Entity entity) {
    const Running query = d->connection->prepared(tableText(entity).allIds);
    return idsFrom(*d->connection, *query);
}

Result<std::optional<Entity>> Store::entityOf(qint64 id) {
    const Running query = d->connection->prepared("SELECT kind FROM object WHERE id = ?");
    if (!query->isValid()) return d->error();
    query->bind(1, id);
    const Statement::Step step = query->step();
    if (step == Statement::Step::Failed) return d->error();
    if (step == Statement::Step::Done) return std::optional<Entity>();
    const qint64 kind = query->integer(0);
    if (kind < 1 || kind > kEntityCount) return std::optional<Entity>();
    return std::optional(static_cast<Entity>(kind));
}

Result<bool> Store::hasIdsIn(qint64 from, qint64 until) {
    const Running query = d->connection->prepared("SELECT 1 FROM object WHERE id >= ? AND id < ? LIMIT 1");
    if (!query->isValid()) return d->error();
    query->bind(1, from).bind(2, until);
    const Statement::Step step = query->step();
    if (step == Statement::Step::Failed) return d->error();
    return step == Statement::Step::Row;
}

Result<QByteArray> Store::blob(const QString& sha256) { return readBlob(*d->connection, sha256); }

} // namespace forlop
