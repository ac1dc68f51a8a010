// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace forlop {

namespace {
// QLockFile writes process, program, host, machine and boot ids; ours follows them and its reader stops
// before.
constexpr int kHostLine = 2;
constexpr int kAnalystLine = 5;
} // namespace

ProjectLock::ProjectLock(const QString& projectPath) {
    const QFileInfo file(projectPath);
    m_name = file.fileName();
    m_path = file.absoluteDir().filePath(QStringLiteral(".%1.lock").arg(m_name));
    m_lock = std::make_unique<QLockFile>(m_path);
    // Age says nothing: a project may stay open for weeks. Only a holder that no longer runs is stale.
    m_lock->setStaleLockTime(0);
}

ProjectLock::Outcome ProjectLock::take(const QString& analyst) {
    if (!m_lock->tryLock())
        return m_lock->error() == QLockFile::LockFailedError ? Outcome::Refused : Outcome::NoFolder;
    QFile file(m_path);
    if (file.open(QIODevice::Append)) file.write(QString(analyst).remove(QLatin1Char('\n')).toUtf8() + '\n');
    return Outcome::Held;
}

QString ProjectLock::holder() const {
    QFile file(m_path);
    QStringList lines;
    if (file.open(QIODevice::ReadOnly)) lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    const QString analyst = lines.value(kAnalystLine);
    const QString host = lines.value(kHostLine);
    if (analyst.isEmpty() && host.isEmpty())
        return QCoreApplication::translate("store", "%1 is open in another window; it can be read here.")
            .arg(m_name);
    return QCoreApplication::translate("store", "%1 is open for %2 on %3; it can be read here.")
        .arg(m_name, analyst.isEmpty() ? QCoreApplication::translate("store", "somebody") : analyst, host);
}

} // namespace forlop
