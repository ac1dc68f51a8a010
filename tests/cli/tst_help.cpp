// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
/// The usage lines of the help: "forlop info FILE [--json]  counts …".
QList<QByteArray> usageLines(const QByteArray& help) {
    QList<QByteArray> lines;
    for (const QByteArray& line : help.split('\n'))
        if (line.startsWith("forlop ") && !line.startsWith("forlop COMMAND")) lines.append(line);
    return lines;
}

/// What the program says in another language and locale; the environment is as before afterwards.
Outcome runIn(const QByteArray& language, const QByteArray& locale, const QStringList& arguments) {
    const QByteArray before[] = {qgetenv("LANGUAGE"), qgetenv("LC_ALL")};
    qputenv("LANGUAGE", language);
    qputenv("LC_ALL", locale);
    Outcome outcome = runForlop(arguments);
    qputenv("LANGUAGE", before[0]);
    qputenv("LC_ALL", before[1]);
    return outcome;
}
} // namespace

TEST(Help, everyCommandHasALineAndAHelpOfItsOwn) {
    const Outcome help = runForlop({u"--help"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.err.isEmpty());
    QStringList names;
    for (const QByteArray& line : usageLines(help.out))
        names.append(QString::fromUtf8(line.split(' ').at(1)));
    for (const QString& name :
         {u"new"_s, u"info"_s, u"check"_s, u"edtf"_s, u"search"_s, u"log"_s, u"bench-data"_s})
        EXPECT_TRUE(names.contains(name)) << qPrintable(name);
    for (const QString& name : std::as_const(names)) {
        if (name.startsWith(u'[')) continue;
        const Outcome more = runForlop({name, u"--help"_s});
        EXPECT_EQ(more.code, 0) << qPrintable(name);
        EXPECT_TRUE(more.out.startsWith(QByteArray("forlop " + name.toUtf8()))) << more.out.constData();
    }
}

TEST(Help, theReadmeSaysTheSame) {
    const QByteArray readme = contentOf(QStringLiteral(FORLOP_SOURCE_DIR) + u"/README.md"_s).simplified();
    for (const QByteArray& line : usageLines(runForlop({u"--help"_s}).out))
        EXPECT_TRUE(readme.contains(line.simplified())) << line.constData();
}

TEST(Help, anOptionsHelpStandsInTheHelpOfItsCommand) {
    const Outcome help = runForlop({u"edtf"_s, u"-h"_s});
    EXPECT_TRUE(help.out.contains("--strict "));
    EXPECT_TRUE(help.out.contains("--json "));
}

TEST(Help, theVersionIsSaid) {
    const Outcome version = runForlop({u"--version"_s});
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(version.out.startsWith("forlop 0.")) << version.out.constData();
}

TEST(Help, itSpeaksTheLanguageOfTheEnvironment) {
    EXPECT_TRUE(runIn("nb", "C.UTF-8", {u"--help"_s}).out.contains("Åpner vinduet."));
    EXPECT_TRUE(runIn("nn:en", "C.UTF-8", {u"--help"_s}).out.contains("Åpner vinduet."));
    EXPECT_TRUE(runIn("", "nb_NO.UTF-8", {u"--help"_s}).out.contains("Åpner vinduet."));
    EXPECT_TRUE(runIn("de:en", "C.UTF-8", {u"--help"_s}).out.contains("Opens the window."));
    EXPECT_TRUE(runIn("nb", "C", {u"--help"_s}).out.contains("Opens the window."));
    EXPECT_TRUE(runIn("nb", "C.UTF-8", {u"figure"_s, u"--help"_s}).out.contains("skriv en figur"));
}

TEST(Help, refusalsSpeakItAndJsonStaysAsItIs) {
    EXPECT_TRUE(runIn("nb", "C.UTF-8", {u"nothing"_s}).err.contains("finnes ikke"));
    EXPECT_TRUE(runIn("nb", "C.UTF-8", {u"--size"_s, u"big"_s}).err.contains("er ingen størrelse"));
    const QStringList dates{u"edtf"_s, u"--json"_s, u"2019-06"_s};
    EXPECT_EQ(runIn("nb", "C.UTF-8", dates).out, runIn("en", "C.UTF-8", dates).out);
}
