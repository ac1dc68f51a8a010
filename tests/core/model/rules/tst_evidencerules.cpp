// SPDX-License-Identifier: GPL-3.0-or-later
// R14, R15 and R20: when evidence was given, codes that exclude each other, privacy.
#include "tests/core/model/rules/rulecase.h"

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
std::string verdictOf(const QString& event, const QString& said, EventStatus status = EventStatus::Observed) {
    RuleCase town;
    Event& row = town.event(u"A1"_s, event);
    row.status = status;
    town.evidence(town.excerpt(town.source(u"Minutes"_s), u"M1"_s, said), objectId(row.id));
    return town.verdict("R14");
}
} // namespace

TEST(EvidenceRule, whatIsToldMoreThanThreeYearsAfterTheLastPossibleDayIsWeak) {
    EXPECT_EQ(verdictOf(u"2004-05-01"_s, u"2007-05-01"_s), ""); // the event may have ended that day
    EXPECT_EQ(verdictOf(u"2004-05-01"_s, u"2007-05-02"_s), "W");
    EXPECT_EQ(verdictOf(u"2004-02-29"_s, u"2007-02-28"_s), "");
    EXPECT_EQ(verdictOf(u"2004"_s, u"2007"_s), "");
    EXPECT_EQ(verdictOf(u"2004"_s, u"2008"_s), "W");
    EXPECT_EQ(verdictOf(u"[1997..2003]"_s, u"2006"_s), "");
    EXPECT_EQ(verdictOf(u"1990/2003"_s, u"2006"_s), "");
    EXPECT_EQ(verdictOf(u"1990/.."_s, u"2020"_s), "");
    EXPECT_EQ(verdictOf(u"1990/"_s, u"2020"_s), "");
}

TEST(EvidenceRule, whatIsOlderThanTheFirstPossibleDayIsWeak) {
    EXPECT_EQ(verdictOf(u"2020-12"_s, u"2020-11"_s), "W");
    EXPECT_EQ(verdictOf(u"2020-12"_s, u"2020"_s), "");
    EXPECT_EQ(verdictOf(u"2020-12~"_s, u"2020-11"_s), "");
    EXPECT_EQ(verdictOf(u"/2020"_s, u"1990"_s), "");
}

TEST(EvidenceRule, whatIsUndatedOrPlannedIsNotAsked) {
    EXPECT_EQ(verdictOf(u"2004"_s, {}), "");
    EXPECT_EQ(verdictOf({}, u"2004"_s), "");
    EXPECT_EQ(verdictOf(u"2020"_s, u"2019"_s, EventStatus::Planned), "");
}

TEST(EvidenceRule, oneFindingAnEventNamesAllThatIsLate) {
    RuleCase town;
    const Event& event = town.event(u"A1"_s, u"1997"_s);
    const Source& study = town.source(u"Study"_s);
    const Excerpt& one = town.excerpt(study, u"S1"_s, u"2016"_s);
    const Excerpt& two = town.excerpt(study, u"S2"_s, u"2017"_s);
    town.evidence(one, objectId(event.id));
    town.evidence(two, objectId(event.id));
    ASSERT_EQ(town.verdict("R14"), "W");
    const Finding finding = town.findings("R14").front();
    EXPECT_EQ(finding.ids, (std::vector<ObjectId>{objectId(event.id), objectId(one.id), objectId(two.id)}));
    EXPECT_TRUE(finding.sentence.startsWith(
        u"Evidence for A1 was given more than three years after it: S1 (2016) and S2 (2017)."_s));
}

namespace {
struct Coded : RuleCase {
    Coded() : target(&event(u"A1"_s, u"2004"_s)) {
        CodingScheme theme;
        theme.name = u"theme"_s;
        scheme = &add(theme);
    }
    void assign(const QString& name, const QString& coder, ObjectId to) {
        Code code;
        code.scheme = scheme->id;
        code.name = name;
        CodeAssignment assignment;
        assignment.code = codeOf.value(name);
        if (!assignment.code) assignment.code = *codeOf.insert(name, add(code).id);
        assignment.coder = coder;
        assignment.target = to;
        add(assignment);
    }
    Event* target;
    CodingScheme* scheme = nullptr;
    QHash<QString, CodeId> codeOf;
};
} // namespace

TEST(ExclusiveCodeRule, anEventHasOneCodeOfAnExclusiveSchemeFromEachCoder) {
    Coded town;
    const ObjectId target = objectId(town.target->id);
    town.assign(u"conflict"_s, u"AB"_s, target);
    town.assign(u"conflict"_s, u"AB"_s, target); // said twice, but the same
    town.assign(u"resources"_s, u"CD"_s, target);
    town.assign(u"resources"_s, u"AB"_s, objectId(town.event(u"A2"_s, {}).id));
    EXPECT_EQ(town.verdict("R15"), "");
    town.assign(u"resources"_s, u"AB"_s, target);
    ASSERT_EQ(town.verdict("R15"), "E");
    EXPECT_EQ(
        town.findings("R15").front().sentence,
        u"A1 is coded conflict and resources by AB, but the codes of “theme” exclude each other. Keep one of "
        "them."_s);
    EXPECT_EQ(town.findings("R15").front().ids.front(), target);
    town.scheme->exclusive = false;
    EXPECT_EQ(town.verdict("R15"), "");
}

TEST(ExclusiveCodeRule, passagesMayHaveSeveralCodes) {
    Coded town;
    const ObjectId passage = objectId(town.excerpt(town.source(u"Minutes"_s), u"M1"_s).id);
    town.assign(u"conflict"_s, u"AB"_s, passage);
    town.assign(u"resources"_s, u"AB"_s, passage);
    EXPECT_EQ(town.verdict("R15"), "");
}

TEST(PrivacyRule, aRespondentsKeyThatLooksLikeANameIsAWarning) {
    const auto verdictOfKey = [](const QString& key) {
        RuleCase town;
        Respondent respondent;
        respondent.key = key;
        town.add(respondent);
        return town.verdict("R20");
    };
    for (const QString& key : {u"Kari Nordmann"_s, u"Ola K. Nordmann"_s, u"Åse Ødegård"_s,
                               u"Nordmann, Kari"_s, u"Anne-Lise Berg"_s, u" Per  Hansen "_s})
        EXPECT_EQ(verdictOfKey(key), "W") << qPrintable(key);
    for (const QString& key :
         {u"R.6"_s, u"R6"_s, u"Leader 2"_s, u"unit leader"_s, u"Purchaser"_s, u"IP 12"_s, QString()})
        EXPECT_EQ(verdictOfKey(key), "") << qPrintable(key);
}

TEST(PrivacyRule, wordsWhoseConsentIsWithdrawnAreAnErrorWhileTheyAreThere) {
    RuleCase town;
    Excerpt& excerpt = town.excerpt(town.source(u"Minutes"_s), u"M1"_s);
    EXPECT_EQ(town.verdict("R20"), "");
    excerpt.consent = Consent::Withdrawn;
    EXPECT_EQ(town.verdict("R20"), "E");
    excerpt.text.clear();
    EXPECT_EQ(town.verdict("R20"), "");
    excerpt.translation = u"ord"_s;
    EXPECT_EQ(town.verdict("R20"), "E");
}
