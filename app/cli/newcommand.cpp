// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/exchange/examples.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
ExitCode makeProject(const Arguments& arguments) {
    const QString path = arguments.word(0);
    const QString name = QFileInfo(path).fileName();
    if (const auto example = arguments.value(u"--example"_s)) {
        if (const auto made = createExample(path, *example); !made.ok()) return fail(made.error());
        tell(CliText::tr("%1 holds the worked case “%2”.").arg(name, *example));
        return ExitCode::Well;
    }
    const auto made = Project::create(path, QFileInfo(path).completeBaseName());
    if (!made.ok()) return fail(made.error());
    tell(CliText::tr("%1 is a new, empty project.").arg(name));
    return ExitCode::Well;
}
} // namespace

Command newCommand() {
    Command command;
    command.name = u"new"_s;
    command.arguments = u"FILE [--example municipality|city]"_s;
    command.summary = CliText::tr("make a project, empty or a worked case");
    command.help = CliText::tr(
        "A file that is there already is never written over. The worked cases are two published research "
        "chapters,\nrecoded: a Norwegian municipality from 2000 to 2012, and a city's reorganisation of "
        "2019.");
    command.options = {{u"--example"_s, u"NAME"_s, CliText::tr("municipality or city")}};
    command.least = 1;
    command.most = 1;
    command.run = makeProject;
    return command;
}

} // namespace forlop
