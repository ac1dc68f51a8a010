// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/exchange/benchdata.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
constexpr qint64 kMostEvents = 10'000'000;

ExitCode makeBenchData(const Arguments& arguments) {
    BenchData data;
    bool ok = false;
    data.events = arguments.word(1).toLongLong(&ok);
    if (!ok || data.events < 1 || data.events > kMostEvents) {
        tell(CliText::tr("“%1” is not a number of events from 1 to %2.")
                 .arg(arguments.word(1))
                 .arg(kMostEvents));
        return ExitCode::Unusable;
    }
    if (const auto seed = arguments.value(u"--seed"_s)) {
        data.seed = seed->toULongLong(&ok);
        if (!ok) {
            tell(CliText::tr("“%1” is not a seed; a seed is a whole number.").arg(*seed));
            return ExitCode::Unusable;
        }
    }
    qint64 nextTenth = 1;
    const auto made = createBenchData(arguments.word(0), data, [&](qint64 done, qint64 total) {
        if (done * 10 >= nextTenth * total) {
            nextTenth = done * 10 / total + 1;
            tell(CliText::tr("%1 of %2 events").arg(done).arg(total));
        }
        return Continue::Yes;
    });
    return made.ok() ? ExitCode::Well : fail(made.error());
}
} // namespace

Command benchDataCommand() {
    Command command;
    command.name = u"bench-data"_s;
    command.arguments = u"FILE N [--seed S]"_s;
    command.summary = CliText::tr("a project of N events, for measuring");
    command.help = CliText::tr(
        "Twelve lanes from 2000 to 2012 with bursts and ranges, two bracketings, influences, codes, quotes. "
        "The same seed gives\nthe same content.");
    command.options = {{u"--seed"_s, u"S"_s, CliText::tr("a whole number; 1 when not given")}};
    command.least = 2;
    command.most = 2;
    command.run = makeBenchData;
    return command;
}

} // namespace forlop
