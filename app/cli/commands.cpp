// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/clitext.h"
#include "app/cli/output.h"
#include "app/cli/windowarguments.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
// Where summaries begin; usage that is longer stands on a line of its own.
constexpr qsizetype kSummaryColumn = 52;
constexpr qsizetype kOptionColumn = 24;

QString inColumn(const QString& left, const QString& right, qsizetype column) {
    if (left.size() + 2 <= column) return left.leftJustified(column) + right + u'\n';
    return left + u'\n' + QString(column, u' ') + right + u'\n';
}

QString usageOf(const Command& command) { return u"forlop "_s + command.name + u' ' + command.arguments; }
} // namespace

std::vector<Command> commands() {
    return {newCommand(),    infoCommand(),   checkCommand(), edtfCommand(),     importCommand(),
            figureCommand(), searchCommand(), logCommand(),   benchDataCommand()};
}

std::optional<Command> findCommand(const QString& name) {
    for (Command& each : commands())
        if (each.name == name) return std::move(each);
    return std::nullopt;
}

QString generalHelp() {
    QString text =
        CliText::tr("Timelines of organisational change, with brackets, reasons and sources.") + u"\n\n"_s;
    text += inColumn(windowUsage(), CliText::tr("Opens the window."), kSummaryColumn);
    for (const Command& command : commands())
        text += inColumn(usageOf(command), command.summary, kSummaryColumn);
    text +=
        u'\n' +
        CliText::tr(
            "JSON goes to standard output, words about it to standard error. Exit codes: 0 well, 1 findings "
            "(a check found errors, an import refused rows, a text was no date), 2 unusable (arguments, "
            "unreadable file).") +
        u'\n' + CliText::tr("forlop COMMAND --help says more.") + u'\n';
    return text;
}

QString helpOf(const Command& command) {
    QString text = usageOf(command) + u"\n    "_s + command.summary + u'\n';
    if (!command.help.isEmpty()) text += u'\n' + command.help + u'\n';
    if (!command.options.isEmpty()) text += u'\n';
    for (const OptionSpec& option : command.options) {
        const QString left =
            u"  "_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        text += inColumn(left, option.help, kOptionColumn);
    }
    return text;
}

ExitCode runCommand(const Command& command, const QStringList& words) {
    const auto arguments = Arguments::parse(words, command.options);
    if (!arguments.ok()) return fail(arguments.error());
    const qsizetype count = arguments->words().size();
    if (count < command.least || (command.most && count > *command.most)) {
        tell(CliText::tr("Usage: %1").arg(usageOf(command)));
        return ExitCode::Unusable;
    }
    const ExitCode code = command.run(*arguments);
    if (flushOutput()) return code;
    tell(CliText::tr("The output could not be written."));
    return ExitCode::Unusable;
}

} // namespace forlop
