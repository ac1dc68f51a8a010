// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file is whole: its pages, its links, its objects, its contents and its search index.
#include "core/store/storeprivate.h"

#include "core/store/storetext.h"

#include <sqlite3.h>

namespace forlop {

namespace {
/// Of what SQLite says of one file.
constexpr qsizetype kSaidInFull = 4;

/// What SQLite says, in its own words, for those who want to know more.
QString damageSaid(const QString& detail) {
    return StoreText::tr("The file is damaged; in the words of SQLite: %1.").arg(detail);
}

/// Asks for each row of an answer what is wrong with it; what cannot be read to its end is a problem too.
template <class Word>
void collect(const Connection& db, const QByteArray& sql, QStringList& problems, Word&& word) {
    Statement query(db.handle(), sql);
    Statement::Step step = query.step();
    for (; step == Statement::Step::Row; step = query.step())
        if (const QString problem = word(query); !problem.isEmpty()) problems.append(problem);
    if (step == Statement::Step::Failed) problems.append(damageSaid(db.lastError().detail));
}

void checkPages(const Connection& db, QStringList& problems) {
    collect(db, "PRAGMA integrity_check", problems, [](const Statement& row) {
        if (row.utf8(0) == QByteArrayView("ok")) return QString();
        QStringList lines = row.text(0).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeIf([](const QString& line) { return line.startsWith(QLatin1String("***")); });
        const qsizetype more = lines.size() - kSaidInFull;
        if (more > 0) lines = lines.first(kSaidInFull) << StoreText::tr("and %1 more").arg(more);
        return damageSaid(lines.join(QLatin1String("; ")));
    });
}

void checkLinks(const Connection& db, QStringList& problems) {
    collect(db, "PRAGMA foreign_key_check", problems, [](const Statement& row) {
        return StoreText::tr("Table %1, row %2 refers to a row of %3 that is not there.")
            .arg(row.text(0), QString::number(row.integer(1)), row.text(2));
    });
}

/// Every object has its row, in the table of its kind, and no other.
void checkObjects(const Connection& db, QStringList& problems) {
    forEachEntity([&]<class T>() {
        const QByteArray table = tableText(T::kEntity).table;
        const QByteArray kind = QByteArray::number(static_cast<int>(T::kEntity));
        collect(db,
                "SELECT id FROM object WHERE kind = " + kind + " AND id NOT IN (SELECT id FROM " + table +
                    ") UNION ALL SELECT object.id FROM object JOIN " + table +
                    " AS row ON row.id = object.id WHERE object.kind <> " + kind,
                problems, [](const Statement& row) {
                    return StoreText::tr("Object %1 does not stand in the table of its kind, %2.")
                        .arg(QString::number(row.integer(0)), QString::fromLatin1(T::kTable));
                });
    });
}

/// Every content is what its hash says, and every hash that a row names is there.
void checkContents(Connection& db, QStringList& problems) {
    collect(db, "SELECT sha256 FROM blob ORDER BY sha256", problems, [&](const Statement& row) {
        const auto content = readBlob(db, row.text(0));
        return content.ok() ? QString() : content.error().text;
    });
    forEachEntity([&]<class T>() {
        for (const FieldInfo& field : infoOf(T::kEntity).fields) {
            if (field.kind != FieldKind::Hash) continue;
            const QByteArray column = quoted(field.name.toUtf8());
            collect(db,
                    "SELECT id FROM " + tableText(T::kEntity).table + " WHERE " + column + " <> '' AND " +
                        column + " NOT IN (SELECT sha256 FROM blob)",
                    problems, [](const Statement& row) {
                        return StoreText::tr("Table %1, row %2 names a content that is not there.")
                            .arg(QString::fromLatin1(T::kTable), QString::number(row.integer(0)));
                    });
        }
    });
}

/// The index can be compared with its texts only by what SQLite takes for a write.
void checkSearch(Connection& db, QStringList& problems) {
    if (sqlite3_db_readonly(db.handle(), "main") != 0) return;
    if (!db.execute("INSERT INTO search (search) VALUES ('integrity-check')"))
        problems.append(
            StoreText::tr("The search index does not fit the texts: %1.").arg(db.lastError().detail));
}
} // namespace

bool Store::isSound() {
    Statement check(d->connection->handle(), "PRAGMA quick_check(1)");
    return check.step() == Statement::Step::Row && check.utf8(0) == QByteArrayView("ok");
}

Result<QStringList> Store::integrityProblems() {
    QStringList problems;
    checkPages(*d->connection, problems);
    checkLinks(*d->connection, problems);
    checkObjects(*d->connection, problems);
    checkContents(*d->connection, problems);
    checkSearch(*d->connection, problems);
    problems.removeDuplicates();
    return problems;
}

} // namespace forlop
