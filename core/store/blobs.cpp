// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeprivate.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <zlib.h>

namespace forlop {

namespace {
QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
const Bytef* bytesOf(const QByteArray& array) { return reinterpret_cast<const Bytef*>(array.constData()); }
} // namespace

QByteArray compressed(const QByteArray& bytes) {
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray zlib(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef*>(zlib.data()), &size, bytesOf(bytes), static_cast<uLong>(bytes.size()),
              Z_DEFAULT_COMPRESSION);
    zlib.truncate(static_cast<qsizetype>(size));
    return zlib;
}

std::optional<QByteArray> expanded(const QByteArray& zlib, qint64 size) {
    // zlib cannot shrink by more than about 1:1030, so a larger claim is not believed.
    if (size < 0 || size > (zlib.size() + 1) * 1100LL) return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    auto got = static_cast<uLongf>(size);
    Bytef nothing = 0;
    auto* target = size == 0 ? &nothing : reinterpret_cast<Bytef*>(bytes.data());
    const int code = uncompress(target, &got, bytesOf(zlib), static_cast<uLong>(zlib.size()));
    if (code != Z_OK || got != static_cast<uLongf>(size)) return std::nullopt;
    return bytes;
}

Result<void> writeBlob(Connection& connection, const Blob& blob) {
    if (blob.sha256 != hashOf(blob.bytes))
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("store",
                                                 "A content does not have the hash it is kept under; "
                                                 "nothing was changed."),
                     blob.sha256};
    {
        const Running there = connection.prepared("SELECT 1 FROM blob WHERE sha256 = ?");
        there->bind(1, blob.sha256);
        if (there->step() == Statement::Step::Row) return {};
    }
    const Running insert = connection.prepared("INSERT INTO blob (sha256, size, data) VALUES (?, ?, ?)");
    if (!insert->isValid()) return connection.lastError();
    insert->bind(1, blob.sha256)
        .bind(2, static_cast<qint64>(blob.bytes.size()))
        .bindBlob(3, compressed(blob.bytes));
    if (!insert->run()) return connection.lastError();
    return {};
}

Result<QByteArray> readBlob(Connection& connection, const QString& sha256) {
    const Running query = connection.prepared("SELECT size, data FROM blob WHERE sha256 = ?");
    if (!query->isValid()) return connection.lastError();
    query->bind(1, sha256);
    const Statement::Step step = query->step();
    if (step == Statement::Step::Failed) return connection.lastError();
    if (step == Statement::Step::Done)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("store", "The project does not hold the content with hash %1.")
                .arg(sha256),
            {}};
    const auto bytes = expanded(query->blob(1), query->integer(0));
    if (!bytes || hashOf(*bytes) != sha256)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("store", "The content with hash %1 is damaged.").arg(sha256),
                     {}};
    return *bytes;
}

} // namespace forlop
