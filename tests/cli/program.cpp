// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

namespace forlop {

namespace {
constexpr int kPatienceMs = 120'000;

std::optional<QJsonObject> objectIn(const QByteArray& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}
Outcome outcomeOf(QProcess& process, const QStringList& arguments, const QByteArray& input) {
    process.setProgram(QStringLiteral(FORLOP_BINARY));
    process.setArguments(arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit) return outcome;
    outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}
} // namespace

std::optional<QJsonObject> Outcome::json() const { return objectIn(out); }

std::optional<QList<QJsonObject>> Outcome::jsonLines() const {
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (line.isEmpty()) continue;
        const auto object = objectIn(line);
        if (!object) return std::nullopt;
        objects.append(*object);
    }
    return objects;
}

Outcome runForlop(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    return outcomeOf(process, arguments, input);
}

Outcome runForlopOnFullDisk(const QStringList& arguments, qint64 bytes) {
    QProcess process;
    process.setChildProcessModifier([bytes] {
        // As a shell gives it: the program itself has to see to it that a write fails instead of ending it.
        std::signal(SIGXFSZ, SIG_DFL);
        const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    return outcomeOf(process, arguments, {});
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(content);
}

} // namespace forlop
