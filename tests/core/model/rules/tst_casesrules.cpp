// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say about the worked cases: nothing is wrong, and each weakness is one that the case has.
#include "core/exchange/examples.h"
#include "tests/core/model/rules/rulecase.h"

#include <QTemporaryDir>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
std::vector<Finding> findingsOf(const QString& name) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"case.forlop"_s);
    const auto made = createExample(path, name);
    EXPECT_TRUE(made.ok()) << qPrintable(made.error().text);
    const auto project = Project::open(path);
    EXPECT_TRUE(project.ok());
    return checkRules(*(*project)->snapshot());
}

/// "R07 A12 → A09", …: the code and the words before the first colon or verb, as a case's README could list
/// them.
QStringList inShort(const std::vector<Finding>& findings, const QString& code, qsizetype words) {
    QStringList lines;
    for (const Finding& finding : findings)
        if (finding.code == code) lines.append(finding.sentence.split(u' ').mid(0, words).join(u' '));
    return lines;
}
QStringList codesOf(const std::vector<Finding>& findings) {
    QStringList codes;
    for (const Finding& finding : findings)
        if (!codes.contains(finding.code)) codes.append(finding.code);
    return codes;
}
} // namespace

TEST(RulesOfTheCases, findNothingWrong) {
    for (const QString& name : exampleNames())
        for (const Finding& finding : findingsOf(name)) {
            EXPECT_EQ(finding.severity, Severity::Warning) << testing::PrintToString(finding);
            EXPECT_FALSE(finding.ids.empty()) << testing::PrintToString(finding);
            EXPECT_FALSE(finding.sentence.contains(u'%')) << testing::PrintToString(finding);
        }
}

TEST(RulesOfTheCases, findWhatIsWeakInTheMunicipality) {
    const std::vector<Finding> findings = findingsOf(u"municipality"_s);
    EXPECT_EQ(codesOf(findings), (QStringList{u"R01"_s, u"R04"_s, u"R05"_s, u"R07"_s, u"R14"_s}));
    EXPECT_EQ(inShort(findings, u"R01"_s, 5),
              (QStringList{u"Frontier W1|W2 of “By interview"_s, u"Frontier W2|W3 of “By interview"_s,
                           u"Frontier W3|W4 of “By interview"_s}));
    EXPECT_EQ(inShort(findings, u"R05"_s, 6), QStringList{u"P3b of “Chapter sections” holds two"_s});
    EXPECT_EQ(inShort(findings, u"R07"_s, 3), (QStringList{u"A12 → A09:"_s, u"A37 → A36:"_s}));
    EXPECT_EQ(inShort(findings, u"R14"_s, 3), (QStringList{u"Evidence for A02"_s, u"Evidence for A03"_s}));
    for (const Finding& finding : findings) // its own bracketing says what holds and what breaks
        EXPECT_FALSE(finding.code == u"R04"_s && finding.sentence.contains(u"Chapter sections"_s));
}

TEST(RulesOfTheCases, findWhatIsWeakInTheCity) {
    const std::vector<Finding> findings = findingsOf(u"city"_s);
    EXPECT_EQ(codesOf(findings), (QStringList{u"R01"_s, u"R04"_s, u"R14"_s}));
    EXPECT_EQ(inShort(findings, u"R01"_s, 2),
              (QStringList{u"Frontier S2|S3"_s, u"Frontier Q1|Q2"_s, u"Frontier Q2|Q3"_s}));
    EXPECT_EQ(inShort(findings, u"R14"_s, 7), QStringList{u"Evidence for B23 is older than the"_s});
}
