// SPDX-License-Identifier: GPL-3.0-or-later
// R07, R10 and R12: direction and order of events, and what did not happen.
#include "core/model/rules/eventspan.h"
#include "tests/core/model/rules/rulecase.h"

using namespace forlop;
using namespace Qt::StringLiterals;

TEST(InfluenceRule, aTargetThatWasOverBeforeItsCauseBeganIsAnError) {
    RuleCase town;
    const Event& cause = town.event(u"A2"_s, u"2005"_s);
    Event& target = town.event(u"A1"_s, u"2004"_s);
    const Influence& influence = town.influence(cause, target);
    ASSERT_EQ(town.verdict("R07"), "E");
    EXPECT_EQ(town.findings("R07").front().ids.front(), objectId(influence.id));
    EXPECT_EQ(
        town.findings("R07").front().sentence,
        u"A2 → A1: A1 was certainly over before A2 began. Correct a date, or turn the influence round."_s);
    target.when = TemporalExtent(u"2006"_s);
    EXPECT_EQ(town.verdict("R07"), "");
}

TEST(InfluenceRule, anEarlierStateThatStillGoesOnCanBeChanged) {
    RuleCase town;
    const Event& cause = town.event(u"A1"_s, u"2005"_s);
    Event& target = town.event(u"A2"_s, u"2000/2010"_s, EventKind::State);
    target.order = -1;
    town.influence(cause, target, u"escalates"_s);
    EXPECT_EQ(town.verdict("R07"), "");
    target.when = TemporalExtent(u"2000/2003"_s);
    EXPECT_EQ(town.verdict("R07"), "E");
    target.when = TemporalExtent(u"2000/"_s); // nobody knows whether it still went on
    EXPECT_EQ(town.verdict("R07"), "W");
    target.when = TemporalExtent(u"2000/.."_s);
    EXPECT_EQ(town.verdict("R07"), "");
}

TEST(InfluenceRule, whatTheDatesLeaveOpenTheOrderOfTheCaseSettles) {
    RuleCase town;
    Event& cause = town.event(u"A1"_s, u"2004"_s);
    Event& target = town.event(u"A2"_s, u"2004"_s);
    town.influence(cause, target);
    EXPECT_EQ(town.verdict("R07"), "");
    std::swap(cause.order, target.order);
    EXPECT_EQ(town.verdict("R07"), "W");
    cause.when = {};
    EXPECT_EQ(town.verdict("R07"), "W");
    std::swap(cause.order, target.order);
    EXPECT_EQ(town.verdict("R07"), "");
}

TEST(InfluenceRule, removesAndResolvesMayPointBackAtWhatMayStillGoOn) {
    for (const QString& kind : {u"removes"_s, u"resolves"_s}) {
        RuleCase town;
        Event& state = town.event(u"A1"_s, u"2000/2005"_s, EventKind::State);
        const Event& end = town.event(u"A2"_s, u"2005"_s);
        town.influence(end, state, kind);
        EXPECT_EQ(town.verdict("R07"), "") << qPrintable(kind);
        state.when = TemporalExtent(u"2000/2004"_s); // over already
        EXPECT_EQ(town.verdict("R07"), "E") << qPrintable(kind);
    }
}

TEST(InfluenceRule, conditionsHaveNoDates) {
    RuleCase town;
    const Event& event = town.event(u"A1"_s, u"2004"_s);
    Influence& influence = town.influence(event, event);
    influence.to = objectId(town.add(Condition()).id);
    EXPECT_EQ(town.verdict("R07"), "");
    influence.from = influence.to;
    influence.to = objectId(event.id);
    EXPECT_EQ(town.verdict("R07"), "");
}

TEST(InfluenceRule, causeOrderNeverCallsAnInfluenceAndItsReverseBothReversed) {
    const QStringList dates{u"2004"_s,      u"2004~"_s,        u"2003/2005"_s,      u"/2004"_s,
                            u"2004/"_s,     u"../2004"_s,      u"2004/.."_s,        u"[..2004]"_s,
                            u"[2004..]"_s,  u"2004-05"_s,      QString(),           u"2007-05-17"_s,
                            u"2000/2003"_s, u"[2003..2006]"_s, u"2008-01-01/2009"_s};
    for (const QString& one : dates)
        for (const QString& other : dates)
            for (const EventKind kind : {EventKind::Event, EventKind::State}) {
                Event a;
                Event b;
                a.when = TemporalExtent(one);
                b.when = TemporalExtent(other);
                a.kind = kind;
                EXPECT_FALSE(causeOrder(a, b) == CauseOrder::Reversed &&
                             causeOrder(b, a) == CauseOrder::Reversed)
                    << qPrintable(one) << " and " << qPrintable(other);
                if (causeOrder(a, b) == CauseOrder::Reversed) {
                    EXPECT_EQ(causeOrder(b, a), CauseOrder::Fits)
                        << qPrintable(one) << " and " << qPrintable(other);
                }
            }
}

TEST(OrderRule, aFrontiersEventNeedsAPlaceOfItsOwnAmongEqualDates) {
    TwoBrackets town;
    Event& other = town.event(u"C1"_s, u"2004"_s);
    EXPECT_EQ(town.verdict("R10"), "");
    other.order = town.breaks->order;
    ASSERT_EQ(town.verdict("R10"), "E");
    EXPECT_EQ(
        town.findings("R10").front().ids,
        (std::vector<ObjectId>{objectId(town.breaks->id), objectId(other.id), objectId(town.divide->id)}));
    other.status = EventStatus::Planned;
    EXPECT_EQ(town.verdict("R10"), "");
    other.status = EventStatus::Observed;
    other.when = TemporalExtent(u"2003"_s); // certainly before
    EXPECT_EQ(town.verdict("R10"), "");
}

TEST(OrderRule, marksOfOneFrontierAndEventsOfAnotherLaneOrOfTheInboxDecideNothing) {
    TwoBrackets town;
    Event& other = town.event(u"C1"_s, u"2004"_s);
    other.order = town.breaks->order;
    town.mark(*town.divide, other);
    EXPECT_EQ(town.verdict("R10"), "");
    Event& waiting = town.event(u"C2"_s, {});
    waiting.order = town.breaks->order;
    EXPECT_EQ(town.verdict("R10"), "");
    waiting.lane = town.add(Lane()).id;
    EXPECT_EQ(town.verdict("R10"), "E");
    town.stages->lane = town.add(Lane()).id;
    EXPECT_EQ(town.verdict("R10"), "");
}

TEST(OrderRule, theEndsOfAnInfluenceNeedAnOrderWhereDatesGiveNone) {
    RuleCase town;
    const Event& cause = town.event(u"A1"_s, u"2004"_s);
    Event& target = town.event(u"A2"_s, u"2004"_s);
    target.order = cause.order;
    EXPECT_EQ(town.verdict("R10"), ""); // simultaneous, and nothing asks
    town.influence(cause, target);
    EXPECT_EQ(town.verdict("R10"), "E");
    EXPECT_EQ(town.verdict("R07"), "");
    target.when = TemporalExtent(u"2005"_s);
    EXPECT_EQ(town.verdict("R10"), "");
}

TEST(StatusRule, onlyWhatWasObservedMarksAFrontierOrOpensABracket) {
    for (const EventStatus status : {EventStatus::Planned, EventStatus::Counterfactual}) {
        TwoBrackets town;
        BracketOpening opening;
        opening.bracket = town.first->id;
        opening.event = town.rows.of<Event>().begin()->second.id;
        town.add(opening);
        EXPECT_EQ(town.verdict("R12"), "");
        town.breaks->status = status;
        EXPECT_EQ(town.verdict("R12"), "E");
        town.rows.of<Event>().begin()->second.status = status;
        EXPECT_EQ(town.verdict("R12"), "EE");
    }
}

TEST(StatusRule, anEventOfACounterfactualIsNotStoredAsObserved) {
    RuleCase town;
    Counterfactual what;
    what.key = u"C-A1"_s;
    Event& event = town.event(u"CA1"_s, u"2004"_s);
    event.counterfactual = town.add(what).id;
    ASSERT_EQ(town.verdict("R12"), "E");
    EXPECT_TRUE(
        town.findings("R12").front().sentence.startsWith(u"CA1 belongs to a counterfactual (C-A1) but"_s));
    event.status = EventStatus::Counterfactual;
    EXPECT_EQ(town.verdict("R12"), "");
}

TEST(StatusRule, anInfluenceBetweenWhatHappenedAndWhatDidNotIsAWarning) {
    RuleCase town;
    Event& a = town.event(u"A1"_s, u"2004"_s);
    Event& b = town.event(u"A2"_s, u"2005"_s);
    town.influence(a, b);
    EXPECT_EQ(town.verdict("R12"), "");
    b.status = EventStatus::Counterfactual;
    EXPECT_EQ(town.verdict("R12"), "W");
    a.status = EventStatus::Counterfactual;
    EXPECT_EQ(town.verdict("R12"), "");
}
