// SPDX-License-Identifier: GPL-3.0-or-later
// All commands in the order in which the help shows them, and the help that is made from them.
#pragma once

#include "app/cli/command.h"

#include <optional>
#include <vector>

namespace forlop {

/// In the language that is in use when they are asked for.
[[nodiscard]] std::vector<Command> commands();
[[nodiscard]] std::optional<Command> findCommand(const QString& name);

/// What `forlop --help` says.
[[nodiscard]] QString generalHelp();
/// What `forlop COMMAND --help` says.
[[nodiscard]] QString helpOf(const Command& command);

/// Reads the words after a command's name and carries it out.
ExitCode runCommand(const Command& command, const QStringList& words);

// One function a file, each describing its command.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command edtfCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command figureCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command benchDataCommand();

} // namespace forlop
