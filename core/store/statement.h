// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared SQLite statement: bind from 1, step, read columns from 0, reset. Every value is bound, never
// written into the text.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace forlop {

class Statement {
public:
    enum class Step { Row, Done, Failed };

    Statement() = default;
    Statement(sqlite3* db, const QByteArray& sql);
    /// False when the text could not be prepared; the connection knows why.
    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    Statement& bind(int place, qint64 value);
    Statement& bind(int place, double value);
    Statement& bind(int place, const QString& text);
    Statement& bind(int place, QByteArrayView utf8); ///< as text
    Statement& bindBlob(int place, const QByteArray& bytes);
    Statement& bindNull(int place);

    [[nodiscard]] Step step();
    /// Runs to its end; false on failure.
    [[nodiscard]] bool run();
    void reset();
    /// Reset, and what was bound is let go.
    void release();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArrayView utf8(int column) const; ///< valid until the next step
    [[nodiscard]] QByteArray blob(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace forlop
