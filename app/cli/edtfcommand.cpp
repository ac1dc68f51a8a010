// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/time/readingjson.h"

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
class DateLines {
public:
    explicit DateLines(const Arguments& arguments)
        : m_json(arguments.has(u"--json"_s)), m_strict(arguments.has(u"--strict"_s)) {}

    void read(const QString& text) {
        const DateReading reading = m_strict ? readDateStrict(text) : readDate(text);
        m_allWell = m_allWell && reading.ok;
        const QJsonObject json = edtfJson(text, reading);
        if (m_json)
            printJson(json, JsonShape::OneLine);
        else
            printLine(text + u": "_s + (reading.ok ? inWords(reading, json) : refusal(reading, json)));
    }
    [[nodiscard]] bool allWell() const { return m_allWell; }

private:
    static QString inWords(const DateReading& reading, const QJsonObject& json) {
        const auto bound = [&](const QString& key) { return json[key].toString(CliText::tr("unknown")); };
        const QString said = describe(extentFrom(reading, {}), ownDateLanguage());
        QString line = CliText::tr("%1, level %2, from %3 until %4: %5")
                           .arg(reading.value.canonical)
                           .arg(reading.value.level)
                           .arg(bound(u"from"_s), bound(u"until"_s), said);
        if (!reading.warning.isEmpty()) line += u" ("_s + reading.warning + u')';
        return line;
    }
    static QString refusal(const DateReading& reading, const QJsonObject& json) {
        QString line = CliText::tr("not a date, at character %1: %2")
                           .arg(json[u"offset"_s].toInteger() + 1)
                           .arg(reading.error);
        if (!reading.readings.isEmpty())
            line += u' ' + CliText::tr("Readings: %1.").arg(reading.readings.join(u", "_s));
        return line;
    }

    bool m_json;
    bool m_strict;
    bool m_allWell = true;
};

ExitCode readDates(const Arguments& arguments) {
    DateLines lines(arguments);
    for (const Arguments::Word& word : arguments.words()) {
        if (word.literal || word.text != "-"_L1) {
            lines.read(word.text);
            continue;
        }
        std::string line;
        while (std::getline(std::cin, line)) {
            if (!line.empty() && line.back() == '\r') line.pop_back();
            lines.read(QString::fromStdString(line));
        }
    }
    return lines.allWell() ? ExitCode::Well : ExitCode::Findings;
}
} // namespace

Command edtfCommand() {
    Command command;
    command.name = u"edtf"_s;
    command.arguments = u"[--json] [--strict] TEXT..."_s;
    command.summary = CliText::tr("read dates or phrases: EDTF, level, bounds, or the error");
    command.help = CliText::tr(
        "Each TEXT is one date: EDTF (ISO 8601-2, levels 0 to 2) or words in English or Norwegian Bokmål. A "
        "TEXT of - reads one\na line from standard input. What stands after -- is taken as it is: forlop "
        "edtf -- -1985. Exit code 1 if any is no date.");
    command.options = {{u"--json"_s, {}, CliText::tr("one JSON object a line, with the four bounds")},
                       {u"--strict"_s, {}, CliText::tr("EDTF only, as the standard says")}};
    command.least = 1;
    command.run = readDates;
    return command;
}

} // namespace forlop
