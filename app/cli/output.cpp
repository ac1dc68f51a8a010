// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace forlop {

namespace {
void write(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}
} // namespace

void printLine(const QString& line) { write(stdout, line.toUtf8() + '\n'); }

void printJson(const QJsonObject& object, JsonShape shape) {
    const QJsonDocument document(object);
    QByteArray json =
        document.toJson(shape == JsonShape::Indented ? QJsonDocument::Indented : QJsonDocument::Compact);
    if (!json.endsWith('\n')) json += '\n';
    write(stdout, json);
}

void tell(const QString& sentence) { write(stderr, sentence.toUtf8() + '\n'); }

ExitCode fail(const Error& error) {
    tell(error.text);
    return ExitCode::Unusable;
}

bool flushOutput() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

} // namespace forlop
