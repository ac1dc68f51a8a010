// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
void expectUnusable(const QStringList& arguments, const char* named) {
    const Outcome outcome = runForlop(arguments);
    EXPECT_EQ(outcome.code, 2) << qPrintable(arguments.join(u' '));
    EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.constData();
    EXPECT_TRUE(outcome.err.contains(named)) << outcome.err.constData();
}
} // namespace

TEST(ArgumentsGiven, anUnknownOptionIsNamed) {
    expectUnusable({u"info"_s, u"a.forlop"_s, u"--xml"_s}, "--xml");
    expectUnusable({u"edtf"_s, u"-1985"_s}, "-1985");
}

TEST(ArgumentsGiven, tooFewOrTooManyShowTheUsage) {
    expectUnusable({u"info"_s}, "forlop info FILE");
    expectUnusable({u"info"_s, u"a"_s, u"b"_s}, "forlop info FILE");
    expectUnusable({u"new"_s}, "forlop new FILE");
    expectUnusable({u"search"_s, u"a.forlop"_s}, "forlop search FILE");
    expectUnusable({u"edtf"_s}, "forlop edtf");
    expectUnusable({u"bench-data"_s, u"a.forlop"_s}, "forlop bench-data FILE");
}

TEST(ArgumentsGiven, anOptionWithoutItsValueOrGivenTwiceIsNamed) {
    expectUnusable({u"new"_s, u"a.forlop"_s, u"--example"_s}, "--example");
    expectUnusable({u"info"_s, u"a"_s, u"--json"_s, u"--json"_s}, "--json");
    expectUnusable({u"info"_s, u"a"_s, u"--json=yes"_s}, "--json");
}

TEST(ArgumentsGiven, anUnknownExampleIsAnsweredWithThoseThereAre) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    expectUnusable({u"new"_s, path, u"--example"_s, u"village"_s}, "municipality and city");
    EXPECT_FALSE(QFile::exists(path));
}

TEST(ArgumentsGiven, anOptionMayStandAnywhereAndCarryItsValueWithAnEqualsSign) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    EXPECT_EQ(runForlop({u"new"_s, u"--example=city"_s, path}).code, 0);
    const auto info = runForlop({u"info"_s, u"--json"_s, path}).json();
    ASSERT_TRUE(info);
    EXPECT_EQ((*info)[u"events"_s].toInt(), 23);
}

TEST(ArgumentsGiven, aNameWithBlanksAndNorwegianLettersIsFine) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"året på øya.forlop"_s);
    EXPECT_EQ(runForlop({u"new"_s, path}).code, 0);
    const auto info = runForlop({u"info"_s, path, u"--json"_s}).json();
    ASSERT_TRUE(info);
    EXPECT_EQ((*info)[u"title"_s].toString(), u"året på øya"_s);
}
