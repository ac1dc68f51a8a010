// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/replacement.h"

#include "core/store/projectlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace forlop {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(replacement)
};

/// The file itself where `path` is a link to it: the link stays.
QString placeOf(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QString besideOf(const QFileInfo& place) {
    return place.dir().filePath(
        QStringLiteral(".%1.%2.forlop")
            .arg(place.completeBaseName(), QUuid::createUuid().toString(QUuid::Id128).left(8)));
}

void removeWithJournal(const QString& path) {
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

Result<void> mayBeReplaced(const QFileInfo& place) {
    if (!place.exists()) return {};
    if (!place.isFile())
        return Error{ErrorCode::Conflict, Tr::tr("%1 is a folder.").arg(place.fileName()), {}};
    // The system would let the folder's owner replace it; whoever protected it thought otherwise.
    const auto writable = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (!(place.permissions() & writable))
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("%1 is write-protected and stays as it is.").arg(place.fileName()),
                     {}};
    return {};
}

Result<void> changePlaces(const QString& beside, const QString& place, const QString& analyst) {
    ProjectLock lock(place);
    if (lock.take(analyst) == ProjectLock::Outcome::Refused)
        return Error{ErrorCode::Locked,
                     Tr::tr("%1 is open in another window and stays as it is. Close it there, or choose "
                            "another name.")
                         .arg(QFileInfo(place).fileName()),
                     {}};
    std::error_code failure;
    std::filesystem::rename(QFileInfo(beside).filesystemAbsoluteFilePath(),
                            QFileInfo(place).filesystemAbsoluteFilePath(), failure);
    if (failure)
        return Error{
            ErrorCode::Io,
            Tr::tr("%1 cannot be written; what was there is there still.").arg(QFileInfo(place).fileName()),
            QString::fromStdString(failure.message())};
    // What a program that died left of the old file would be played back into the new one.
    QFile::remove(place + QStringLiteral("-journal"));
    return {};
}
} // namespace

Result<void> putInPlace(const QString& path, const Replacement& replacement) {
    const QString place = placeOf(path);
    const QFileInfo file(place);
    if (Result<void> may = mayBeReplaced(file); !may) return may;
    const QString beside = besideOf(file);
    Result<void> done = replacement.make(beside);
    if (done) {
        if (replacement.letGo) replacement.letGo();
        done = changePlaces(beside, place, replacement.analyst);
    }
    if (done) return done;
    removeWithJournal(beside);
    Error error = done.error();
    // Nobody has heard of the name beside.
    error.text.replace(QFileInfo(beside).fileName(), file.fileName());
    return error;
}

} // namespace forlop
