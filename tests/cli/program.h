// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program as a user would and keeps what came of it.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace forlop {

struct Outcome {
    int code = -1; ///< −1 when it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object; nothing when it is not one.
    [[nodiscard]] std::optional<QJsonObject> json() const;
    /// Standard output as a JSON object a line; nothing when a line is not one.
    [[nodiscard]] std::optional<QList<QJsonObject>> jsonLines() const;
};

[[nodiscard]] Outcome runForlop(const QStringList& arguments, const QByteArray& input = {});
/// The same where no file may grow beyond `bytes`, as on a full disk.
[[nodiscard]] Outcome runForlopOnFullDisk(const QStringList& arguments, qint64 bytes);

[[nodiscard]] QByteArray contentOf(const QString& path);
void writeFile(const QString& path, const QByteArray& content);

} // namespace forlop
