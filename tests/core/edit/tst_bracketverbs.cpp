// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bracketverbs.h"
#include "core/edit/eventverbs.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

TemporalExtent date(const QString& edtf) { return TemporalExtent(edtf); }

QString done(SmallCase& c, const Result<Edit>& edit) {
    EXPECT_TRUE(edit.ok()) << (edit.ok() ? "" : edit.error().text.toStdString());
    if (!edit.ok()) return edit.error().text;
    c.rows.apply(*edit);
    return edit->sentence;
}

Bracket named(const SmallCase& c, const QString& key) {
    for (const Bracket& bracket : c.rows.everyRow<Bracket>())
        if (bracket.key == key) return bracket;
    return {};
}

TEST(DrawBracket, AfterTheLastSharesAFrontierWithIt) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, drawBracket(builder, c.bracketing, date(u"2021"_s), date(u"2023"_s)));
    const Bracket drawn = named(c, u"P4"_s);
    EXPECT_EQ(drawn.name, u"Bracket 4"_s);
    ASSERT_FALSE(drawn.opens.isNull());
    EXPECT_EQ(c.bracket(c.p3).closes, drawn.opens);
    EXPECT_EQ(c.bracket(c.p3b).closes, drawn.opens) << "a nested bracket's outer frontier is its parent's";
    EXPECT_TRUE(c.bracket(c.p3).end.isEmpty());
    EXPECT_EQ(c.rows.get(drawn.opens)->when.edtf(), u"2021"_s);
    EXPECT_EQ(drawn.end.edtf(), u"2023"_s);
}

TEST(DrawBracket, ApartFromOthersHasItsOwnEnds) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, drawBracket(builder, c.bracketing, date(u"2022"_s), date(u"2023"_s), u"Later"_s));
    const Bracket drawn = named(c, u"P4"_s);
    EXPECT_TRUE(drawn.opens.isNull());
    EXPECT_EQ(drawn.start.edtf(), u"2022"_s);
    EXPECT_EQ(drawn.name, u"Later"_s);
}

TEST(DrawBracket, OverAnotherIsRefusedByName) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = drawBracket(builder, c.bracketing, date(u"2019-05"_s), date(u"2019-07"_s));
    ASSERT_FALSE(edit.ok());
    EXPECT_TRUE(edit.error().text.contains(u"P2"_s)) << edit.error().text.toStdString();
}

TEST(DrawBracket, MustEndAfterItBegins) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(drawBracket(builder, c.rival, date(u"2019-05"_s), date(u"2019-05"_s)).ok());
    EXPECT_FALSE(drawBracket(builder, c.rival, date(u"2019-06"_s), date(u"2019-05"_s)).ok());
}

TEST(DrawBracket, NestedFromEndToEndTakesItsParentsFrontiers) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, drawBracket(builder, c.bracketing, date(u"2019-04"_s), date(u"2019-06"_s), {}, c.p2));
    const Bracket nested = named(c, u"P2a"_s);
    EXPECT_EQ(nested.opens, c.first);
    EXPECT_EQ(nested.closes, c.second);
}

TEST(DrawBracket, NestedOutsideItsParentIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(drawBracket(builder, c.bracketing, date(u"2019-03"_s), date(u"2019-05"_s), {}, c.p2).ok());
}

TEST(SplitBracket, MakesAFrontierWithMarksAndReason) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const QString sentence =
        done(c, splitBracket(builder, c.p2, date(u"2019-05"_s), {c.plan}, u"Pressure of time"_s));
    EXPECT_EQ(sentence, u"Split P2 at May 2019"_s);
    const Bracket second = named(c, u"P4"_s);
    EXPECT_EQ(c.bracket(c.p2).closes, second.opens);
    EXPECT_EQ(second.closes, c.second);
    EXPECT_EQ(c.rows.get(second.opens)->reason, u"Pressure of time"_s);
    const auto marks = c.rows.where(&FrontierEvent::frontier, second.opens);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks.front().event, c.plan);
}

TEST(SplitBracket, MustCutInside) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(splitBracket(builder, c.p2, date(u"2019-04"_s)).ok());
    EXPECT_FALSE(splitBracket(builder, c.p2, date(u"2019-07"_s)).ok());
}

TEST(SplitBracket, WhereNestedBracketsMeetUsesTheirFrontier) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, splitBracket(builder, c.p3, date(u"2019-09"_s)));
    const Bracket second = named(c, u"P4"_s);
    EXPECT_EQ(second.opens, c.inner);
    EXPECT_EQ(c.bracket(c.p3).closes, c.inner);
    EXPECT_EQ(c.bracket(c.p3a).parent, c.p3);
    EXPECT_EQ(c.bracket(c.p3b).parent, second.id);
}

TEST(SplitBracket, ThroughANestedBracketIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = splitBracket(builder, c.p3, date(u"2019-08"_s));
    ASSERT_FALSE(edit.ok());
    EXPECT_TRUE(edit.error().text.contains(u"P3a"_s));
}

TEST(SplitBracket, WhereANestedBracketEndsPlainlyLetsItShareTheFrontier) {
    SmallCase c;
    EditBuilder draw = c.edit();
    done(c, drawBracket(draw, c.bracketing, date(u"2019-04"_s), date(u"2019-05"_s), u"early"_s, c.p2));
    EditBuilder cut = c.edit();
    done(c, splitBracket(cut, c.p2, date(u"2019-05"_s)));
    EXPECT_EQ(named(c, u"P2a"_s).closes, c.bracket(c.p2).closes);
    EXPECT_TRUE(named(c, u"P2a"_s).end.isEmpty());
}

TEST(MoveFrontier, OntoThePlainEndOfANestedBracketLetsItShareTheFrontier) {
    SmallCase c;
    EditBuilder draw = c.edit();
    done(c, drawBracket(draw, c.bracketing, date(u"2019-04"_s), date(u"2019-05"_s), u"early"_s, c.p2));
    EditBuilder move = c.edit();
    done(c, moveFrontier(move, c.second, date(u"2019-05"_s)));
    EXPECT_EQ(named(c, u"P2a"_s).closes, c.second);
}

TEST(JoinWithNext, KeepsTheLaterTextsAndDropsTheFrontier) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_EQ(done(c, joinWithNext(builder, c.p1)), u"Join P1 with P2"_s);
    EXPECT_FALSE(c.rows.get(c.first));
    EXPECT_FALSE(c.rows.get(c.p2));
    EXPECT_EQ(c.bracket(c.p1).closes, c.second);
    EXPECT_EQ(c.bracket(c.p1).continuity, u"Continuity of P1\n\nContinuity of P2"_s);
}

TEST(JoinWithNext, KeepsAFrontierThatNestedBracketsNeed) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, joinWithNext(builder, c.p2));
    EXPECT_EQ(c.bracket(c.p3a).parent, c.p2);
    EXPECT_TRUE(c.bracket(c.p3a).opens.isNull()) << "nothing ends where P3a begins";
    EXPECT_EQ(c.bracket(c.p3a).start.edtf(), u"2019-06"_s);
    EXPECT_EQ(c.bracket(c.p2).end.edtf(), u"2021"_s);
}

TEST(JoinWithNext, AfterTheLastIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = joinWithNext(builder, c.p3);
    ASSERT_FALSE(edit.ok());
    EXPECT_EQ(edit.error().text, u"No bracket follows P3 at a frontier."_s);
}

TEST(MoveFrontier, StaysBetweenItsNeighbours) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_EQ(moveFrontier(builder, c.first, date(u"2019-07"_s)).error().text,
              u"Frontier must stay inside P2"_s);
    EXPECT_EQ(moveFrontier(builder, c.first, date(u"2019-02"_s)).error().text,
              u"Frontier must stay inside P1"_s);
    EXPECT_EQ(done(c, moveFrontier(builder, c.first, date(u"2019-03"_s))),
              u"Move the frontier at April 2019 to March 2019"_s);
    EXPECT_EQ(c.rows.get(c.first)->when.edtf(), u"2019-03"_s);
}

TEST(MoveFrontier, SharedWithNestedBracketsStaysOutsideTheNext) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = moveFrontier(builder, c.second, date(u"2019-10"_s));
    ASSERT_FALSE(edit.ok());
}

TEST(MoveOuterEnd, TakesNestedEndsAlong) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, moveOuterEnd(builder, c.p3, OuterEnd::End, date(u"2022"_s)));
    EXPECT_EQ(c.bracket(c.p3).end.edtf(), u"2022"_s);
    EXPECT_EQ(c.bracket(c.p3b).end.edtf(), u"2022"_s);
}

TEST(MoveOuterEnd, OverAnInnerFrontierIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(moveOuterEnd(builder, c.p3, OuterEnd::End, date(u"2019-08"_s)).ok());
}

TEST(MoveOuterEnd, KeepsWhatIsNestedTwoDeepInside) {
    SmallCase c;
    EditBuilder draw = c.edit();
    done(c, drawBracket(draw, c.bracketing, date(u"2020-06"_s), date(u"2020-12"_s), u"deep"_s, c.p3b));
    EditBuilder over = c.edit();
    const auto refused = moveOuterEnd(over, c.p3, OuterEnd::End, date(u"2020-09"_s));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().text, u"P3b must keep its nested bracket P3ba inside."_s);
    EditBuilder behind = c.edit();
    done(c, moveOuterEnd(behind, c.p3, OuterEnd::End, date(u"2020-12"_s)));
    EXPECT_EQ(c.bracket(c.p3b).end.edtf(), u"2020-12"_s);
}

TEST(MoveOuterEnd, WhereAFrontierStandsMovesTheFrontier) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, moveOuterEnd(builder, c.p1, OuterEnd::End, date(u"2019-05"_s)));
    EXPECT_EQ(c.rows.get(c.first)->when.edtf(), u"2019-05"_s);
}

TEST(MarkFrontier, ReplacesItsMarks) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_EQ(done(c, markFrontier(builder, c.second, {c.workshop})),
              u"Mark the frontier at June 2019 by A3"_s);
    const auto marks = c.rows.where(&FrontierEvent::frontier, c.second);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks.front().event, c.workshop);
}

TEST(MakePreferred, MakesTheOldOneARival) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, makePreferred(builder, c.rival));
    EXPECT_EQ(c.rows.get(c.rival)->status, BracketingStatus::Preferred);
    EXPECT_EQ(c.rows.get(c.bracketing)->status, BracketingStatus::Rival);
}

TEST(SetField, OfAStatusToPreferredKeepsOnePreferred) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, setField(builder, Entity::Bracketing, c.rival.value(), fieldOf<Bracketing>(&Bracketing::status),
                     u"preferred"_s));
    EXPECT_EQ(c.rows.get(c.bracketing)->status, BracketingStatus::Rival);
}

TEST(RemoveBracket, InTheMiddleLeavesItsNeighboursTheirEnds) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, removeRows(builder, Entity::Bracket, {c.p2.value()}));
    EXPECT_TRUE(c.bracket(c.p1).closes.isNull());
    EXPECT_EQ(c.bracket(c.p1).end.edtf(), u"2019-04"_s);
    EXPECT_EQ(c.bracket(c.p3).start.edtf(), u"2019-06"_s);
    EXPECT_EQ(c.bracket(c.p3).startReason, u"Something breaks."_s);
    EXPECT_FALSE(c.rows.get(c.first));
    EXPECT_FALSE(c.rows.get(c.second));
    const auto openings = c.rows.where(&BracketOpening::bracket, c.p3);
    ASSERT_EQ(openings.size(), 1U);
    EXPECT_EQ(openings.front().event, c.model);
}

TEST(RemoveFrontier, JoinsTheBracketsItDivided) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, removeRows(builder, Entity::Frontier, {c.inner.value()}));
    EXPECT_FALSE(c.rows.get(c.p3b));
    EXPECT_EQ(c.bracket(c.p3a).end.edtf(), u"2021"_s);
    EXPECT_EQ(c.bracket(c.p3a).opens, c.second);
}

TEST(LaneBracketing, TheFirstIsPreferredInItsLaneAndTheCaseKeepsItsOwn) {
    SmallCase c;
    const auto add = [&](LaneId lane, const QString& name) {
        EditBuilder builder = c.edit();
        done(c, addLaneBracketing(builder, lane, name));
        for (const Bracketing& each : c.rows.everyRow<Bracketing>())
            if (each.name == name) return each;
        return Bracketing();
    };
    const Bracketing first = add(c.unit, u"Unit"_s);
    EXPECT_EQ(first.lane, c.unit);
    EXPECT_EQ(first.caseId, c.caseId);
    EXPECT_EQ(first.status, BracketingStatus::Preferred);
    EXPECT_EQ(c.rows.get(c.bracketing)->status, BracketingStatus::Preferred);
    EXPECT_EQ(add(c.unit, u"Unit again"_s).status, BracketingStatus::Rival);
    EXPECT_EQ(add(c.leadership, u"Leadership"_s).status, BracketingStatus::Preferred);
    EditBuilder builder = c.edit();
    EXPECT_FALSE(addLaneBracketing(builder, c.unit, u"  "_s).ok());
    EXPECT_FALSE(addLaneBracketing(builder, LaneId(987654), u"Nowhere"_s).ok());
}

TEST(Names, OfEventsLanesAndBracketingsCannotBeEmpty) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(setField(builder, Entity::Lane, c.unit.value(), fieldOf(&Lane::name), u" "_s).ok());
    EXPECT_FALSE(
        setField(builder, Entity::Bracketing, c.rival.value(), fieldOf(&Bracketing::name), QString()).ok());
    EXPECT_FALSE(setField(builder, Entity::Event, c.plan.value(), fieldOf(&Event::title), QString()).ok());
    EXPECT_TRUE(setField(builder, Entity::Event, c.plan.value(), fieldOf(&Event::title), u"Plan"_s).ok());
}

} // namespace
