// SPDX-License-Identifier: GPL-3.0-or-later
// One command of the command line as a value: what it is called, what it takes, what it says of itself, and
// the function that carries it out. The table of all of them is commands.h.
#pragma once

#include "app/cli/arguments.h"

namespace forlop {

enum class ExitCode {
    Well = 0,
    Findings = 1, ///< a check found errors, an import refused rows, a text was no date
    Unusable = 2, ///< arguments, unreadable file
};

struct Command {
    /// Drawing needs fonts, which need the Gui part of Qt (never a display).
    enum class Needs { Core, Gui };

    QString name;
    QString arguments; ///< as the usage shows them: "FILE [--json]"
    QString summary;   ///< one line
    QString help;      ///< paragraphs, each on a line of its own, that say more
    QList<OptionSpec> options;
    qsizetype least = 0;           ///< words that are not options, at least
    std::optional<qsizetype> most; ///< and at most
    ExitCode (*run)(const Arguments& arguments) = nullptr;
    Needs needs = Needs::Core;
};

} // namespace forlop
