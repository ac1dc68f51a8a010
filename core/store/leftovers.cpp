// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leftovers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace forlop {

namespace {
constexpr qint64 kStillGoingOnMs = 3600 * 1000;
constexpr qsizetype kRandomLetters = 8;
} // namespace

QString nameInMaking(const QString& path) {
    const QFileInfo file(path);
    return QStringLiteral("%1/.%2.new-%3")
        .arg(file.absolutePath(), file.fileName(),
             QUuid::createUuid().toString(QUuid::Id128).left(kRandomLetters));
}

void removeLeftovers(const QString& path) {
    const QFileInfo file(path);
    const QString made = QStringLiteral(".%1.new-").arg(file.fileName());
    const QString replacing = QStringLiteral(".%1.").arg(file.completeBaseName());
    const QDateTime before = QDateTime::currentDateTime().addMSecs(-kStillGoingOnMs);
    const QFileInfoList hidden =
        file.dir().entryInfoList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& each : hidden) {
        QString name = each.fileName();
        if (name.endsWith(QLatin1String("-journal"))) name.chop(8);
        const bool halfMade = name.startsWith(made) && name.size() == made.size() + kRandomLetters;
        const bool halfReplaced =
            name.startsWith(replacing) && name.endsWith(QLatin1String(".forlop")) &&
            name.size() == replacing.size() + kRandomLetters + QLatin1String(".forlop").size();
        if ((halfMade || halfReplaced) && each.lastModified() < before) QFile::remove(each.filePath());
    }
}

} // namespace forlop
