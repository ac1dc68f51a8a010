// SPDX-License-Identifier: GPL-3.0-or-later
// R01 to R05 and R08: what is said of frontiers, brackets and bracketings.
#include "tests/core/model/rules/rulecase.h"

using namespace forlop;
using namespace Qt::StringLiterals;

TEST(Rules, haveNothingToSayOfAnEmptyProjectOrOfASoundCase) {
    EXPECT_TRUE(checkRules(Snapshot()).empty());
    EXPECT_EQ(checkRules(TwoBrackets().rows), std::vector<Finding>());
}

TEST(ReasonRule, aFrontierOfThePreferredBracketingWithoutEventOrReasonIsAnError) {
    TwoBrackets bare;
    bare.rows.of<FrontierEvent>().clear();
    EXPECT_EQ(bare.verdict("R01"), "E");
    EXPECT_EQ(bare.findings("R01").front().ids, std::vector<ObjectId>{objectId(bare.divide->id)});
    EXPECT_EQ(
        bare.findings("R01").front().sentence,
        u"Frontier P1|P2 of “Stages” names no event. Name the event that marks it, or say that the change "
        "is gradual."_s);

    TwoBrackets mute;
    mute.divide->reason = u" \n"_s;
    EXPECT_EQ(mute.verdict("R01"), "E");
    mute.divide->gradual = true;
    EXPECT_EQ(mute.verdict("R01"), "E");
}

TEST(ReasonRule, aGradualFrontierWithAReasonMayDoWithoutAnEvent) {
    TwoBrackets gradual;
    gradual.rows.of<FrontierEvent>().clear();
    gradual.divide->gradual = true;
    EXPECT_EQ(gradual.verdict("R01"), "W");
}

TEST(ReasonRule, aDateAloneIsNoReason) {
    for (const QString& reason : {u"2004"_s, u"1 January 2004."_s, u"The turn of the year 2004"_s,
                                  u"2004-01-01"_s, u"årsskiftet 2004"_s, u"From June 2019"_s}) {
        TwoBrackets dated;
        dated.divide->reason = reason;
        EXPECT_EQ(dated.verdict("R01"), "E") << qPrintable(reason);
    }
    for (const QString& reason : {u"The reorganisation of 2004"_s, u"new leader in 2004"_s, u"mandate"_s,
                                  u"In May 2004 the unit opens"_s}) {
        TwoBrackets told;
        told.divide->reason = reason;
        EXPECT_EQ(told.verdict("R01"), "") << qPrintable(reason);
    }
}

TEST(ReasonRule, besideThePreferredBracketingItIsAWarningAndInARejectedOneNothing) {
    const auto verdictWith = [](BracketingStatus status, bool ofALane) {
        TwoBrackets mute;
        mute.divide->reason.clear();
        mute.stages->status = status;
        if (ofALane) mute.stages->lane = mute.add(Lane()).id;
        return mute.verdict("R01");
    };
    EXPECT_EQ(verdictWith(BracketingStatus::Preferred, false), "E");
    EXPECT_EQ(verdictWith(BracketingStatus::Preferred, true), "W");
    EXPECT_EQ(verdictWith(BracketingStatus::Rival, false), "W");
    EXPECT_EQ(verdictWith(BracketingStatus::Working, false), "W");
    EXPECT_EQ(verdictWith(BracketingStatus::Rejected, false), "");
}

TEST(ReasonRule, aFrontierThatDividesNothingIsNotAsked) {
    TwoBrackets outer;
    outer.divide->reason.clear();
    outer.second->opens = {};
    EXPECT_EQ(outer.verdict("R01"), "");
}

TEST(SequenceRule, bracketsThatOverlapAreAnErrorAndBracketsThatTouchAreNot) {
    RuleCase town;
    Bracketing& stages = town.bracketing(BracketingStatus::Working);
    Bracket& first = town.bracket(stages, u"P1"_s);
    Bracket& second = town.bracket(stages, u"P2"_s);
    first.start = TemporalExtent(u"1997"_s);
    first.end = TemporalExtent(u"2004"_s);
    second.start = TemporalExtent(u"2004"_s);
    EXPECT_EQ(town.verdict("R02"), "");
    second.start = TemporalExtent(u"2003-12-31"_s);
    EXPECT_EQ(town.verdict("R02"), "E");
    EXPECT_EQ(town.findings("R02").front().ids,
              (std::vector<ObjectId>{objectId(second.id), objectId(first.id)}));
    second.start = TemporalExtent(u"2003~"_s); // perhaps not before 2004
    EXPECT_EQ(town.verdict("R02"), "");
    second.start = {};
    second.end = TemporalExtent(u"2001"_s);
    EXPECT_EQ(town.verdict("R02"), "E");
}

TEST(SequenceRule, aBracketThatReachesOverItsNeighbourOverlapsTheNextToo) {
    RuleCase town;
    Bracketing& stages = town.bracketing(BracketingStatus::Working);
    const auto span = [&](const char* key, const QString& start, const QString& end) {
        Bracket& bracket = town.bracket(stages, QString::fromLatin1(key));
        bracket.start = TemporalExtent(start);
        bracket.end = TemporalExtent(end);
    };
    span("P1", u"2000"_s, u"2010"_s);
    span("P2", u"2001"_s, u"2002"_s);
    span("P3", u"2003"_s, u"2005"_s);
    EXPECT_EQ(town.verdict("R02"), "EE"); // the gap between P2 and P3 is inside P1
}

TEST(SequenceRule, bracketsThatMayBeginBeforeAnotherDoNotCertainlyOverlapIt) {
    RuleCase town;
    Bracketing& stages = town.bracketing(BracketingStatus::Working);
    Bracket& first = town.bracket(stages, u"P1"_s);
    Bracket& second = town.bracket(stages, u"P2"_s);
    first.start = TemporalExtent(u"2019-06"_s);
    first.end = TemporalExtent(u"2019-10"_s);
    second.start = TemporalExtent(u"2020~"_s);
    second.end = TemporalExtent(u"2021"_s);
    EXPECT_EQ(town.verdict("R02"), "");
}

TEST(SequenceRule, aGapIsAWarningUnlessItIsAcknowledged) {
    RuleCase town;
    Bracketing& stages = town.bracketing(BracketingStatus::Working);
    Bracket& first = town.bracket(stages, u"P1"_s);
    Bracket& second = town.bracket(stages, u"P2"_s);
    first.end = TemporalExtent(u"2004"_s);
    second.start = TemporalExtent(u"2006"_s);
    EXPECT_EQ(town.verdict("R02"), "W");
    second.gapNote = u"no data"_s;
    EXPECT_EQ(town.verdict("R02"), "");
}

TEST(SequenceRule, aFrontierWithoutADateOrdersItsBracketsButCannotTurnThemRound) {
    TwoBrackets town;
    town.divide->when = {};
    EXPECT_EQ(town.verdict("R02"), "");
    town.divide->when = TemporalExtent(u"2015"_s); // after the end of P2
    EXPECT_EQ(town.verdict("R02"), "E");
    EXPECT_TRUE(town.findings("R02").front().sentence.startsWith(u"P2 of “Stages” ends before it begins"_s));
}

namespace {
/// P2 holds P2a and P2b, divided in 2008.
struct Nested : TwoBrackets {
    Nested() : early(&bracket(*stages, u"P2a"_s)), late(&bracket(*stages, u"P2b"_s)) {
        early->parent = second->id;
        late->parent = second->id;
        early->opens = divide->id;
        frontier(*early, *late, u"2008"_s);
        late->end = second->end;
    }
    Bracket* early;
    Bracket* late;
};
} // namespace

TEST(NestingRule, aNestedBracketSharesItsParentsFrontier) {
    EXPECT_EQ(Nested().verdict("R03"), "");
    Nested copied;
    Frontier copy = *copied.divide;
    copied.early->opens = copied.add(copy).id;
    EXPECT_EQ(copied.verdict("R03"), "E");
    Nested plain;
    plain.early->opens = {};
    plain.early->start = plain.divide->when;
    EXPECT_EQ(plain.verdict("R03"), "E");
}

TEST(NestingRule, aParentMayBeBracketedInPart) {
    Nested later;
    later.early->opens = {};
    later.early->start = TemporalExtent(u"2006"_s);
    EXPECT_EQ(later.verdict("R03"), "");
}

TEST(NestingRule, aNestedBracketThatReachesOutsideIsAnError) {
    Nested early;
    early.early->opens = {};
    early.early->start = TemporalExtent(u"2001"_s);
    EXPECT_EQ(early.verdict("R03"), "E");
    Nested late;
    late.late->end = TemporalExtent(u"2020"_s);
    EXPECT_EQ(late.verdict("R03"), "E");
    late.late->end = {};
    EXPECT_EQ(late.verdict("R03"), "E");
}

TEST(NestingRule, aParentOfAnotherBracketingOrARingOfParentsIsAnError) {
    Nested elsewhere;
    elsewhere.late->bracketing = elsewhere.bracketing(BracketingStatus::Working).id;
    EXPECT_NE(elsewhere.verdict("R03").find('E'), std::string::npos);
    Nested ring;
    ring.second->parent = ring.late->id;
    EXPECT_NE(ring.verdict("R03").find('E'), std::string::npos);
}

TEST(ContinuityRule, eachSilentBracketAndFrontierOfThePreferredBracketingIsNamed) {
    TwoBrackets town;
    town.first->continuity.clear();
    town.second->continuity.clear();
    town.divide->discontinuous.clear();
    EXPECT_EQ(town.verdict("R04"), "WWW");
    EXPECT_EQ(town.findings("R04").front().sentence,
              u"P1 of “Stages” does not say what hangs together inside it. Write its continuity."_s);
}

TEST(ContinuityRule, besideItOneFindingABracketingIsEnoughAndARejectedOneIsLeftAlone) {
    TwoBrackets town(BracketingStatus::Rival);
    town.first->continuity.clear();
    town.second->continuity.clear();
    ASSERT_EQ(town.verdict("R04"), "W");
    EXPECT_EQ(town.findings("R04").front().ids,
              (std::vector<ObjectId>{objectId(town.first->id), objectId(town.second->id)}));
    town.stages->status = BracketingStatus::Rejected;
    EXPECT_EQ(town.verdict("R04"), "");
}

TEST(SupportRule, aBracketWithFewerThanThreeObservedEventsIsThin) {
    TwoBrackets town;
    town.rows.of<Event>().begin()->second.status = EventStatus::Planned;
    ASSERT_EQ(town.verdict("R05"), "W");
    EXPECT_EQ(town.findings("R05").front().ids, std::vector<ObjectId>{objectId(town.first->id)});
    town.rows.of<Event>().begin()->second.status = EventStatus::Observed;
    EXPECT_EQ(town.verdict("R05"), "");
}

TEST(SupportRule, nestedBracketsAreCountedAmongTheEventsOfTheirParent) {
    Nested town; // 2004, 2006 and 2007 before the cut of 2008
    town.evidence(town.excerpt(town.source(u"Minutes"_s), u"M2"_s), objectId(town.late->opens));
    town.evidence(town.excerpt(town.source(u"Interview"_s), u"I2"_s), objectId(town.late->opens));
    ASSERT_EQ(town.verdict("R05"), "W");
    EXPECT_EQ(town.findings("R05").front().ids, std::vector<ObjectId>{objectId(town.late->id)});
}

TEST(SupportRule, aFrontierSupportedByOneSourceOrNoneIsWeak) {
    TwoBrackets town;
    Evidence& told = std::prev(town.rows.of<Evidence>().end())->second; // for the event that marks it
    told.stance = Stance::Contradicts;
    ASSERT_EQ(town.verdict("R05"), "W");
    EXPECT_TRUE(town.findings("R05").front().sentence.contains(u"one source, “Minutes”"_s));
    town.rows.of<Evidence>().clear();
    ASSERT_EQ(town.verdict("R05"), "W");
    EXPECT_TRUE(town.findings("R05").front().sentence.startsWith(u"Nothing supports frontier P1|P2"_s));
}

TEST(SupportRule, rivalsAreNotAsked) {
    TwoBrackets town(BracketingStatus::Rival);
    town.rows.of<Evidence>().clear();
    Bracketing& preferred = town.bracketing(BracketingStatus::Preferred, u"Whole"_s);
    preferred.order = 1;
    EXPECT_EQ(town.verdict("R05"), "");
}

TEST(RivalRule, aCaseNeedsARivalThatSaysWhyItIsNotPreferred) {
    TwoBrackets town;
    Bracketing& rival = town.rows.of<Bracketing>().rbegin()->second;
    EXPECT_EQ(town.verdict("R08"), "");
    rival.why.clear();
    EXPECT_EQ(town.verdict("R08"), "W");
    rival.why = u"It hides the change."_s;
    rival.status = BracketingStatus::Working; // nobody has weighed it yet
    EXPECT_EQ(town.verdict("R08"), "W");
    rival.status = BracketingStatus::Rejected;
    EXPECT_EQ(town.verdict("R08"), "");
    rival.lane = town.add(Lane()).id; // beside the case's, no rival to it
    EXPECT_EQ(town.verdict("R08"), "W");
}
