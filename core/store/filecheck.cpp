// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filecheck.h"

#include "core/store/schema.h"
#include "core/store/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace forlop {

namespace {
// The SQLite file format: magic, page size at 16, pages at 28, user_version at 60, application_id at 68.
constexpr int kHeaderBytes = 100;

quint32 wordAt(const QByteArray& header, int offset) {
    return qFromBigEndian<quint32>(header.constData() + offset);
}
} // namespace

bool hasUnfinishedChange(const QString& path) {
    QFile journal(path + QStringLiteral("-journal"));
    if (journal.size() == 0) return false;
    // One that may not be read is taken for the worse case.
    if (!journal.open(QIODevice::ReadOnly)) return true;
    char first = 0;
    return journal.getChar(&first) && first != 0;
}

Result<FileCheck> checkFile(const QString& path, int newest) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, StoreText::tr("There is no file %1.").arg(path), {}};
    if (QFileInfo(path).isDir())
        return Error{
            ErrorCode::NotOurs, StoreText::tr("%1 is a folder, not a Forløp project.").arg(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, StoreText::tr("%1 may not be read.").arg(path), file.errorString()};
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotOurs, StoreText::tr("%1 is not a Forløp project.").arg(name), {}};
    if (wordAt(header, 68) != static_cast<quint32>(kApplicationId))
        return Error{ErrorCode::NotOurs,
                     StoreText::tr("%1 is a database of another program, not a Forløp project.").arg(name),
                     {}};
    const auto schema = static_cast<int>(wordAt(header, 60));
    if (schema > newest)
        return Error{
            ErrorCode::Newer,
            StoreText::tr(
                "%1 was written by a newer version of Forløp (its format is %2, this version reads up to "
                "%3); it was not touched.")
                .arg(name, QString::number(schema), QString::number(newest)),
            {}};
    const qint64 stated = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    FileCheck check;
    check.schema = schema;
    check.unfinished = hasUnfinishedChange(path);
    check.truncated = !check.unfinished && file.size() < pageSize * wordAt(header, 28);
    return check;
}

} // namespace forlop
