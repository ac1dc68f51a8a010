// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <sqlite3.h>

#include <cstring>

namespace forlop {

namespace {
/// A copy that SQLite frees itself. Without memory it is null, which binds NULL, which no such column takes.
void* copyOf(QByteArrayView bytes) {
    void* copy = sqlite3_malloc64(static_cast<sqlite3_uint64>(bytes.size()));
    if (copy != nullptr) std::memcpy(copy, bytes.data(), static_cast<size_t>(bytes.size()));
    return copy;
}
} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3* db, const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(db, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement, nullptr);
    m_statement.reset(statement);
}

Statement& Statement::bind(int place, qint64 value) {
    sqlite3_bind_int64(m_statement.get(), place, value);
    return *this;
}
Statement& Statement::bind(int place, double value) {
    sqlite3_bind_double(m_statement.get(), place, value);
    return *this;
}
Statement& Statement::bind(int place, const QString& text) {
    return bind(place, QByteArrayView(text.toUtf8()));
}
Statement& Statement::bind(int place, QByteArrayView utf8) {
    if (utf8.isEmpty())
        sqlite3_bind_text64(m_statement.get(), place, "", 0, nullptr, SQLITE_UTF8);
    else
        sqlite3_bind_text64(m_statement.get(), place, static_cast<const char*>(copyOf(utf8)),
                            static_cast<sqlite3_uint64>(utf8.size()), sqlite3_free, SQLITE_UTF8);
    return *this;
}
Statement& Statement::bindBlob(int place, const QByteArray& bytes) {
    if (bytes.isEmpty())
        sqlite3_bind_zeroblob(m_statement.get(), place, 0);
    else
        sqlite3_bind_blob64(m_statement.get(), place, copyOf(bytes),
                            static_cast<sqlite3_uint64>(bytes.size()), sqlite3_free);
    return *this;
}
Statement& Statement::bindNull(int place) {
    sqlite3_bind_null(m_statement.get(), place);
    return *this;
}

Statement::Step Statement::step() {
    if (!isValid()) return Step::Failed;
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

bool Statement::run() {
    Step result = step();
    while (result == Step::Row) result = step();
    if (isValid()) reset();
    return result == Step::Done;
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

void Statement::release() {
    if (!isValid()) return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }
QString Statement::text(int column) const { return QString::fromUtf8(utf8(column)); }

QByteArrayView Statement::utf8(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return {text == nullptr ? "" : text, sqlite3_column_bytes(m_statement.get(), column)};
}
QByteArray Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace forlop
