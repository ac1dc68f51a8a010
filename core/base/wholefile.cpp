// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace forlop {

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("files", "%1 cannot be written: %2.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 {}};
}

} // namespace forlop
