// SPDX-License-Identifier: GPL-3.0-or-later
// A database file as SQLite itself sees it, behind the program's back: to compare content, and to spoil it.
#pragma once

#include <QFile>
#include <QList>
#include <QStringList>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace forlop::test {

class RawFile {
public:
    explicit RawFile(const QString& path) {
        EXPECT_EQ(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db,
                                  SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
                  SQLITE_OK);
    }
    ~RawFile() { sqlite3_close(m_db); }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_db; }
    void run(const QByteArray& sql) {
        char* said = nullptr;
        EXPECT_EQ(sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &said), SQLITE_OK)
            << (said == nullptr ? "" : said);
        sqlite3_free(said);
    }
    /// Rows as text, columns joined by '|', null as a minus sign in brackets.
    [[nodiscard]] QStringList rows(const QByteArray& sql) {
        QStringList rows;
        sqlite3_stmt* query = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(m_db, sql.constData(), -1, &query, nullptr), SQLITE_OK)
            << sql.constData() << sqlite3_errmsg(m_db);
        while (query != nullptr && sqlite3_step(query) == SQLITE_ROW) {
            QStringList cells;
            for (int column = 0; column < sqlite3_column_count(query); ++column) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(query, column));
                cells.append(text == nullptr ? QStringLiteral("[-]") : QString::fromUtf8(text));
            }
            rows.append(cells.join(QLatin1Char('|')));
        }
        sqlite3_finalize(query);
        return rows;
    }
    [[nodiscard]] QString value(const QByteArray& sql) { return rows(sql).value(0); }

private:
    sqlite3* m_db = nullptr;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}
inline void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace forlop::test
