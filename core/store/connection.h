// SPDX-License-Identifier: GPL-3.0-or-later
// One database connection: opened through Qt SQL, used through the driver's own SQLite handle (bulk reads and
// schema steps need it), with its prepared statements kept.
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QHash>

#include <memory>

struct sqlite3;

namespace forlop {

/// A kept statement while it is in use; afterwards it is reset, so that no read stays open behind it.
class Running {
public:
    explicit Running(Statement& statement) : m_statement(statement) {}
    ~Running() { m_statement.release(); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    Statement* operator->() const { return &m_statement; }
    Statement& operator*() const { return m_statement; }

private:
    Statement& m_statement;
};

class Connection {
public:
    /// Salvage reads what is left of a damaged file and writes nothing.
    enum class Mode { ReadWrite, ReadOnly, Salvage };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Prepared once, then kept. Invalid when the text cannot be prepared.
    [[nodiscard]] Running prepared(const QByteArray& sql);
    [[nodiscard]] bool execute(const QByteArray& sql);
    /// Takes an open transaction back; fine when there is none.
    void rollBack();
    /// Looks into the file and keeps nothing of it. That first look takes back what was left half done there.
    void readNothing();
    /// Rows that the last statement changed.
    [[nodiscard]] int changed() const;
    [[nodiscard]] Error lastError() const;

private:
    Connection(QString name, QString path);
    QString m_name;
    QString m_path;
    sqlite3* m_handle = nullptr;
    QHash<QByteArray, std::shared_ptr<Statement>> m_prepared;
};

} // namespace forlop
