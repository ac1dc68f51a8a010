// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace forlop {

namespace {
QString sentence(const char* text, const QString& file) {
    return QCoreApplication::translate("store", text).arg(QFileInfo(file).fileName());
}
} // namespace

Error sqlError(int code, const QString& file, const QString& detail) {
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return {ErrorCode::ReadOnly,
                sentence(QT_TRANSLATE_NOOP(
                             "store", "A program ended in the middle of changing %1. Open it where it may be "
                                      "written and not for reading only; then the unfinished change is taken "
                                      "back."),
                         file),
                detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            ErrorCode::Io,
            sentence(QT_TRANSLATE_NOOP("store", "There is no room left on the disk that holds %1; nothing "
                                                "was changed."),
                     file),
            detail};
    case SQLITE_IOERR:
        return {ErrorCode::Io,
                sentence(QT_TRANSLATE_NOOP(
                             "store", "%1 could not be read or written: the disk may be full or no longer "
                                      "connected; nothing was changed."),
                         file),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            ErrorCode::ReadOnly,
            sentence(QT_TRANSLATE_NOOP("store", "%1 or its folder cannot be written; nothing was changed."),
                     file),
            detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                sentence(QT_TRANSLATE_NOOP("store",
                                           "%1 could not be opened; check that it is there and may be read."),
                         file),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                sentence(QT_TRANSLATE_NOOP(
                             "store", "Another program is using %1; nothing was changed. Try again when it "
                                      "has finished."),
                         file),
                detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict,
                sentence(QT_TRANSLATE_NOOP(
                             "store", "The change does not fit what is in %1: something it refers to is "
                                      "missing, or something still refers to what it removes; nothing was "
                                      "changed."),
                         file),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, sentence(QT_TRANSLATE_NOOP("store", "%1 is damaged."), file), detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled,
                sentence(QT_TRANSLATE_NOOP("store", "Stopped; %1 was not changed."), file), detail};
    case SQLITE_NOMEM:
        return {
            ErrorCode::Internal,
            sentence(QT_TRANSLATE_NOOP("store", "There is not enough memory for this; %1 was not changed."),
                     file),
            detail};
    default:
        return {ErrorCode::Internal,
                sentence(QT_TRANSLATE_NOOP("store", "The program made a mistake while using %1; nothing was "
                                                    "changed."),
                         file),
                detail};
    }
}

Error sqlError(sqlite3* db, const QString& file) {
    return sqlError(sqlite3_extended_errcode(db), file, QString::fromUtf8(sqlite3_errmsg(db)));
}

} // namespace forlop
