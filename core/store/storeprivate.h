// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of the store share and nobody else sees.
#pragma once

#include "core/store/connection.h"
#include "core/store/rowmapping.h"
#include "core/store/store.h"

namespace forlop {

struct Store::Private {
    std::unique_ptr<Connection> connection;
    int schema = 0;
    QString backup;
    Connection::Mode mode = Connection::Mode::ReadOnly;

    /// What a statement with one whole number answers.
    [[nodiscard]] Result<qint64> number(const QByteArray& sql) const;
    [[nodiscard]] Result<void> upgrade(int present, const SchemaSteps& steps);
    [[nodiscard]] Error error() const { return connection->lastError(); }
};

/// The value a field has when nothing was said: empty text, 0, no, no link, no date.
[[nodiscard]] QVariant blankOf(FieldKind kind);
[[nodiscard]] QByteArray compressed(const QByteArray& bytes);
/// Nothing when the bytes are no zlib stream of that size.
[[nodiscard]] std::optional<QByteArray> expanded(const QByteArray& zlib, qint64 size);
/// Reads into the hot columns; a failure names what could not be read.
[[nodiscard]] Result<void> readEvents(Connection& connection, EventColumns& events, TaskProgress* progress);
[[nodiscard]] Result<void> readInfluences(Connection& connection, InfluenceColumns& influences);
/// Carries out one row change, its object row and its place in the search index.
[[nodiscard]] Result<void> writeChange(Connection& connection, const RowChange& change);
[[nodiscard]] Result<void> writeBlob(Connection& connection, const Blob& blob);
/// Gives the log row its number (and gesture when it has none) and writes it.
[[nodiscard]] Result<void> writeLog(Connection& connection, LogEntry& entry, const QList<RowChange>& changes);
[[nodiscard]] Result<QByteArray> readBlob(Connection& connection, const QString& sha256);

} // namespace forlop
