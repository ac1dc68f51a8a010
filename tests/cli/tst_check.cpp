// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

class CheckOfExample : public testing::TestWithParam<const char*> {};

TEST_P(CheckOfExample, findsNoErrors) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    ASSERT_EQ(runForlop({u"new"_s, path, u"--example"_s, QLatin1String(GetParam())}).code, 0);
    const Outcome outcome = runForlop({u"check"_s, path, u"--json"_s});
    EXPECT_EQ(outcome.code, 0) << outcome.out.constData();
    const auto json = outcome.json();
    ASSERT_TRUE(json);
    EXPECT_EQ((*json)[u"errors"_s].toInt(-1), 0);
    const QJsonArray findings = (*json)[u"findings"_s].toArray();
    EXPECT_EQ((*json)[u"warnings"_s].toInt(-1), findings.size());
    for (const QJsonValue& finding : findings) {
        EXPECT_EQ(finding[u"severity"_s].toString(), u"warning"_s);
        EXPECT_TRUE(finding[u"sentence"_s].toString().endsWith(u'.'));
        EXPECT_FALSE(finding[u"ids"_s].toArray().isEmpty());
    }
}
INSTANTIATE_TEST_SUITE_P(Worked, CheckOfExample, testing::Values("municipality", "city"));
