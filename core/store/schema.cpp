// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/sqlerror.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace forlop {

namespace {
bool execute(sqlite3* db, const QByteArray& sql) {
    return sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

Result<void> carryOut(sqlite3* db, const SchemaStep& step, const QString& file) {
    const QByteArray number = QByteArray::number(step.number);
    const QByteArray application = QByteArray::number(kApplicationId);
    if (!execute(db, "BEGIN IMMEDIATE") || !execute(db, step.sql) ||
        !execute(db, "PRAGMA application_id = " + application) ||
        !execute(db, "PRAGMA user_version = " + number))
        return sqlError(db, file);
    Statement check(db, "PRAGMA foreign_key_check");
    const Statement::Step found = check.isValid() ? check.step() : Statement::Step::Failed;
    if (found == Statement::Step::Row)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "store", "%1 was not upgraded: table %2 refers to rows that are not there.")
                         .arg(file, check.text(0)),
                     {}};
    if (found == Statement::Step::Failed) return sqlError(db, file);
    check = Statement();
    if (!execute(db, "COMMIT")) return sqlError(db, file);
    return {};
}

SchemaSteps readSteps() {
    SchemaSteps steps;
    for (int number = 1;; ++number) {
        QFile file(QStringLiteral(":/schema/%1.sql").arg(number, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly)) return steps;
        steps.push_back({number, file.readAll()});
    }
}
} // namespace

const SchemaSteps& schemaSteps() {
    static const SchemaSteps steps = readSteps();
    return steps;
}

int newestSchema(const SchemaSteps& steps) { return steps.empty() ? 0 : steps.back().number; }

Result<void> applySteps(sqlite3* db, const SchemaSteps& steps, const QString& file) {
    Statement version(db, "PRAGMA user_version");
    if (!version.isValid() || version.step() != Statement::Step::Row) return sqlError(db, file);
    const qint64 present = version.integer(0);
    version = Statement();
    // Rebuilding a table with keys on would delete the rows that point at it; the pragma is silent inside a
    // transaction, so it comes first.
    if (!execute(db, "PRAGMA foreign_keys = OFF")) return sqlError(db, file);
    Result<void> result;
    for (const SchemaStep& step : steps) {
        if (step.number <= present) continue;
        result = carryOut(db, step, file);
        if (result.ok()) continue;
        if (sqlite3_get_autocommit(db) == 0) execute(db, "ROLLBACK");
        break;
    }
    if (!execute(db, "PRAGMA foreign_keys = ON") && result.ok()) return sqlError(db, file);
    return result;
}

} // namespace forlop
