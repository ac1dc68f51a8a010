// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command writes: results to standard output, words about them to standard error; UTF-8, whatever the
// locale.
#pragma once

#include "app/cli/command.h"

#include <QJsonObject>

namespace forlop {

void printLine(const QString& line);
/// As many lines as it takes to read, or one line.
enum class JsonShape { Indented, OneLine };
void printJson(const QJsonObject& object, JsonShape shape = JsonShape::Indented);
/// A sentence for a human.
void tell(const QString& sentence);
/// Tells the error and gives the exit code for it.
ExitCode fail(const Error& error);
/// Whatever was printed is written; false when it could not be (a full disk, a closed pipe).
[[nodiscard]] bool flushOutput();

} // namespace forlop
