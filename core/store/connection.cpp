// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace forlop {

namespace {
constexpr int kBusyMs = 5000;
} // namespace

Connection::Connection(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) {}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode) {
    std::unique_ptr<Connection> connection(
        new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces), path));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    if (!database.isValid())
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("store",
                                                 "Qt's SQLite driver is not installed (Debian package "
                                                 "libqt6sql6-sqlite)."),
                     {}};
    database.setDatabaseName(path);
    if (mode != Mode::ReadWrite) database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open()) return sqlError(SQLITE_CANTOPEN, path, database.lastError().text());
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_extended_result_codes(connection->m_handle, 1);
    sqlite3_busy_timeout(connection->m_handle, kBusyMs);
    // A file shorter than it says is refused whole unless the schema counts as writable; the connection is
    // read-only.
    if (mode == Mode::Salvage && !connection->execute("PRAGMA writable_schema = ON"))
        return connection->lastError();
    if (!connection->execute(
            "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY"))
        return connection->lastError();
    return connection;
}

Connection::~Connection() {
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Running Connection::prepared(const QByteArray& sql) {
    const auto it = m_prepared.constFind(sql);
    if (it != m_prepared.constEnd()) return Running(**it);
    return Running(**m_prepared.insert(sql, std::make_shared<Statement>(m_handle, sql)));
}

bool Connection::execute(const QByteArray& sql) {
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

void Connection::rollBack() {
    if (sqlite3_get_autocommit(m_handle) == 0) sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::readNothing() {
    sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
}

int Connection::changed() const { return sqlite3_changes(m_handle); }

Error Connection::lastError() const { return sqlError(m_handle, m_path); }

} // namespace forlop
