// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/filecheck.h"
#include "core/store/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <limits>

namespace forlop {

namespace {
QString freeName(const QString& path, int schema) {
    const QString base = QStringLiteral("%1.backup-v%2").arg(path).arg(schema);
    QString name = base;
    for (int n = 2; QFileInfo::exists(name); ++n) name = QStringLiteral("%1-%2").arg(base).arg(n);
    return name;
}

int copyAll(sqlite3* from, sqlite3* to) {
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr) return sqlite3_errcode(to);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    return stepped == SQLITE_DONE ? finished : stepped;
}
} // namespace

Result<QString> makeBackup(sqlite3* db, const QString& path, int schema) {
    QString name = freeName(path, schema);
    const QString part = name + QStringLiteral(".part");
    QFile::remove(part);
    sqlite3* copy = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(part).constData(), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) code = copyAll(db, copy);
    const QString said = QString::fromUtf8(sqlite3_errmsg(copy));
    sqlite3_close(copy);
    if (code == SQLITE_OK && QFile::rename(part, name)) return name;
    QFile::remove(part);
    return sqlError(code == SQLITE_OK ? SQLITE_IOERR : code, name, said);
}

QString lastGoodBackup(const QString& path) {
    const QFileInfo file(path);
    const QStringList candidates =
        file.dir().entryList({file.fileName() + QStringLiteral(".backup-v*")}, QDir::Files, QDir::Time);
    for (const QString& candidate : candidates) {
        QString full = file.dir().filePath(candidate);
        const auto check = checkFile(full, std::numeric_limits<int>::max());
        if (check.ok() && !check->truncated) return full;
    }
    return {};
}

} // namespace forlop
