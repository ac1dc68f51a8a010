// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/caseorder.h"
#include "core/edit/eventverbs.h"
#include "core/edit/keys.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Edit done(SmallCase& c, const Result<Edit>& edit) {
    EXPECT_TRUE(edit.ok()) << (edit.ok() ? "" : edit.error().text.toStdString());
    if (!edit.ok()) return {};
    c.rows.apply(*edit);
    return *edit;
}

Event draftAt(const SmallCase& c, const QString& edtf) {
    Event draft;
    draft.caseId = c.caseId;
    draft.title = u"Draft"_s;
    draft.when = TemporalExtent(edtf);
    return draft;
}

Event named(const SmallCase& c, const QString& key) {
    for (const Event& event : c.rows.everyRow<Event>())
        if (event.key == key) return event;
    return {};
}

TEST(Keys, ContinueTheMostUsedSeriesAtItsWidth) {
    KeySeries series(u"E"_s);
    for (const char16_t* key : {u"A01", u"A02", u"A41", u"X7"}) series.add(QString::fromUtf16(key));
    EXPECT_EQ(series.next(), u"A42"_s);
    EXPECT_EQ(series.next(), u"A43"_s);
}

TEST(Keys, BeginWithTheGivenPrefix) {
    KeySeries series(u"E"_s);
    EXPECT_EQ(series.next(), u"E1"_s);
}

TEST(SetField, NamesRowAndFieldInItsSentence) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit =
        done(c, setField(builder, Entity::Event, c.plan.value(), fieldOf<Event>(&Event::title), u"Plan"_s));
    EXPECT_EQ(edit.sentence, u"Change the title of A2"_s);
    EXPECT_EQ(c.event(c.plan).title, u"Plan"_s);
}

TEST(SetField, RefusesAKeyThatAnotherEventHas) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = setField(builder, Entity::Event, c.plan.value(), fieldOf<Event>(&Event::key), u"A1"_s);
    ASSERT_FALSE(edit.ok());
    EXPECT_EQ(edit.error().text, u"A1 is already the key of another event."_s);
}

TEST(SetField, KeepsItsOwnKey) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = setField(builder, Entity::Event, c.plan.value(), fieldOf<Event>(&Event::key), u"A2"_s);
    ASSERT_TRUE(edit.ok());
    EXPECT_TRUE(edit->isEmpty());
}

TEST(SetField, RefusesWordsThatAreNoneOfTheChoices) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(
        setField(builder, Entity::Event, c.plan.value(), fieldOf<Event>(&Event::kind), u"party"_s).ok());
    EXPECT_FALSE(
        setField(builder, Entity::Lane, c.unit.value(), fieldOf<Lane>(&Lane::order), u"first"_s).ok());
}

TEST(SetField, RefusesALinkToNothing) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const int lane = fieldOf<Event>(&Event::lane);
    EXPECT_FALSE(setField(builder, Entity::Event, c.plan.value(), lane, 4711).ok());
    EXPECT_FALSE(
        setField(builder, Entity::Event, c.plan.value(), lane, static_cast<qlonglong>(c.p1.value())).ok());
}

TEST(SetField, RefusesAShortTitleThatIsLong) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const int field = fieldOf<Event>(&Event::shortTitle);
    EXPECT_TRUE(setField(builder, Entity::Event, c.plan.value(), field, QString(36, u'x')).ok());
    EXPECT_FALSE(setField(builder, Entity::Event, c.plan.value(), field, QString(37, u'x')).ok());
}

TEST(SetField, OfADateMovesTheOrderAlong) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, setField(builder, Entity::Event, c.mandate.value(), fieldOf<Event>(&Event::when),
                     QVariant::fromValue(TemporalExtent(u"2020"_s))));
    EXPECT_GT(c.event(c.mandate).order, c.event(c.model).order);
}

TEST(AddEvent, TakesTheNextKeyAndItsPlaceByDate) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit = done(c, addEvent(builder, draftAt(c, u"2019-03"_s)));
    const Event event = named(c, u"A6"_s);
    EXPECT_EQ(edit.sentence, u"Add event A6"_s);
    EXPECT_GT(event.order, c.event(c.mandate).order);
    EXPECT_LT(event.order, c.event(c.plan).order);
}

TEST(AddEvent, WithoutADateStandsAtTheEnd) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, addEvent(builder, draftAt(c, {})));
    EXPECT_GT(named(c, u"A6"_s).order, c.event(c.undated).order);
}

TEST(AddEvent, NeedsATitle) {
    SmallCase c;
    EditBuilder builder = c.edit();
    Event draft = draftAt(c, {});
    draft.title = u"  "_s;
    EXPECT_FALSE(addEvent(builder, draft).ok());
}

TEST(AddEvent, AThousandTimesInTheSameGapKeepsOneTotalOrder) {
    SmallCase c;
    EditBuilder builder = c.edit();
    for (int i = 0; i < 1000; ++i) ASSERT_TRUE(addEvent(builder, draftAt(c, u"2019-03"_s)).ok());
    c.rows.apply(builder.build(u"many"_s));
    std::vector<double> orders;
    for (const Event& event : c.rows.everyRow<Event>()) orders.push_back(event.order);
    std::sort(orders.begin(), orders.end());
    EXPECT_EQ(std::adjacent_find(orders.begin(), orders.end()), orders.end());
    EXPECT_LT(c.event(c.mandate).order, c.event(c.plan).order);
}

TEST(MoveEvents, ToALaneNamesTheLane) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit = done(c, moveEvents(builder, {c.workshop, c.plan, c.undated}, {0, c.leadership, false}));
    EXPECT_EQ(edit.sentence, u"Move 3 events to Leadership"_s);
    EXPECT_EQ(c.event(c.workshop).lane, c.leadership);
}

TEST(MoveEvents, ToNoLanePutsThemIntoTheInbox) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit = done(c, moveEvents(builder, {c.plan}, {0, LaneId(), false}));
    EXPECT_EQ(edit.sentence, u"Move A2 to the inbox"_s);
    EXPECT_TRUE(c.event(c.plan).lane.isNull());
}

TEST(MoveEvents, InTimeKeepsEachPrecision) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, moveEvents(builder, {c.mandate, c.plan}, {31 * kSecondsPerDay, {}, false}));
    EXPECT_EQ(c.event(c.mandate).when.edtf(), u"2019-03"_s);
    EXPECT_EQ(c.event(c.plan).when.edtf(), u"2019-05"_s);
}

TEST(MoveEvents, OrderFollowsOnlyWhereTheDateContradictsIt) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, moveEvents(builder, {c.mandate}, {31 * kSecondsPerDay, {}, false}));
    EXPECT_EQ(c.event(c.mandate).order, 1);
    EditBuilder again = c.edit();
    done(c, moveEvents(again, {c.mandate}, {150 * kSecondsPerDay, {}, false}));
    EXPECT_EQ(c.event(c.mandate).when.edtf(), u"2019-08"_s);
    EXPECT_GT(c.event(c.mandate).order, c.event(c.model).order);
}

TEST(MoveEvents, CarriesItsMergeKey) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_EQ(done(c, moveEvents(builder, {c.plan}, {31 * kSecondsPerDay, {}, false}, u"nudge"_s)).mergeKey,
              u"nudge"_s);
}

TEST(MoveEvents, RefusesAnEventThatIsGone) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = moveEvents(builder, {EventId(9999)}, {});
    ASSERT_FALSE(edit.ok());
    EXPECT_EQ(edit.error().code, ErrorCode::NotFound);
}

TEST(PlaceEvent, OfAnUndatedEventSetsOrderAndSaysByHand) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, placeEvent(builder, c.undated, c.unit, instantFromCivil({2019, 3, 15})));
    const Event event = c.event(c.undated);
    EXPECT_TRUE(event.placedByHand);
    EXPECT_TRUE(event.when.isEmpty());
    EXPECT_EQ(event.lane, c.unit);
    EXPECT_GT(event.order, c.event(c.mandate).order);
    EXPECT_LT(event.order, c.event(c.plan).order);
}

TEST(PlaceEvent, OfADatedEventKeepsDateAndOrder) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, placeEvent(builder, c.plan, c.unit, instantFromCivil({2030, 1, 1})));
    EXPECT_FALSE(c.event(c.plan).placedByHand);
    EXPECT_EQ(c.event(c.plan).order, 2);
}

TEST(DateEvent, TakesTheMarkByHandAway) {
    SmallCase c;
    EditBuilder builder = c.edit();
    ASSERT_TRUE(placeEvent(builder, c.undated, c.unit, instantFromCivil({2019, 3, 15})).ok());
    c.rows.apply(builder.build(u"place"_s));
    EditBuilder later = c.edit();
    done(c, dateEvent(later, c.undated, TemporalExtent(u"2019-05"_s)));
    EXPECT_FALSE(c.event(c.undated).placedByHand);
}

TEST(OrderEvent, PutsOneBeforeAnotherWhereDatesLeaveItOpen) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, orderEvent(builder, c.model, Beside::Before, c.workshop));
    EXPECT_LT(c.event(c.model).order, c.event(c.workshop).order);
    EXPECT_GT(c.event(c.model).order, c.event(c.plan).order);
}

TEST(OrderEvent, RefusesWhatDatesDecide) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = orderEvent(builder, c.model, Beside::Before, c.mandate);
    ASSERT_FALSE(edit.ok());
    EXPECT_EQ(edit.error().text, u"A4 came after A1: their dates say so."_s);
}

TEST(OrderEvent, RefusesAPlaceThatTurnsItAgainstAThird) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const auto edit = orderEvent(builder, c.mandate, Beside::After, c.undated);
    ASSERT_FALSE(edit.ok());
    EXPECT_EQ(edit.error().text,
              u"There A1 would stand after A2, and their dates say that it came earlier."_s);
}

TEST(MoveEvents, SeveralAtOnceKeepPlacesOfTheirOwn) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, moveEvents(builder, {c.mandate, c.plan, c.workshop}, {900 * kSecondsPerDay, {}, false}));
    const std::vector<double> orders{c.event(c.model).order, c.event(c.mandate).order, c.event(c.plan).order,
                                     c.event(c.workshop).order};
    EXPECT_TRUE(std::is_sorted(orders.begin(), orders.end()));
    EXPECT_EQ(std::adjacent_find(orders.begin(), orders.end()), orders.end());
}

TEST(SetField, OfAKindThatBeginsEarlierMovesTheOrderAlong) {
    SmallCase c;
    EditBuilder date = c.edit();
    done(c,
         dateEvent(date, c.model, TemporalExtent(u"2019-03/2019-08"_s))); // somewhere inside: may stay last
    ASSERT_GT(c.event(c.model).order, c.event(c.plan).order);
    EditBuilder kind = c.edit();
    done(c, setField(kind, Entity::Event, c.model.value(), fieldOf<Event>(&Event::kind), u"state"_s));
    EXPECT_LT(c.event(c.model).order, c.event(c.plan).order); // begins in March, before April
}

TEST(Stretch, MovesOneEndAndKeepsTheOther) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, stretchEventEnd(builder, c.plan, instantFromCivil({2019, 8, 1})));
    EXPECT_EQ(c.event(c.plan).when.padded().startFrom, instantFromCivil({2019, 4, 1}));
    EXPECT_EQ(c.event(c.plan).when.padded().endUntil, instantFromCivil({2019, 8, 1}));
}

TEST(Stretch, RefusesAnEventWithoutADate) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(stretchEventEnd(builder, c.undated, instantFromCivil({2019, 8, 1})).ok());
}

TEST(AddInfluence, RefusesWhatIsThereAndWhatGoesNowhere) {
    SmallCase c;
    EditBuilder builder = c.edit();
    Influence draft;
    draft.from = objectId(c.plan);
    draft.to = objectId(c.workshop);
    draft.kind = u"muliggjør"_s;
    const auto again = addInfluence(builder, draft);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().text, u"A2 enables A3 already."_s);
    draft.to = draft.from;
    EXPECT_FALSE(addInfluence(builder, draft).ok());
    draft.to = objectId(c.p1);
    EXPECT_FALSE(addInfluence(builder, draft).ok());
}

TEST(AddInfluence, SpeaksInItsSentence) {
    SmallCase c;
    EditBuilder builder = c.edit();
    Influence draft;
    draft.from = objectId(c.mandate);
    draft.to = objectId(c.plan);
    draft.kind = u"responds to"_s;
    EXPECT_EQ(done(c, addInfluence(builder, draft)).sentence, u"Add influence: A1 responds to A2"_s);
    EXPECT_EQ(c.rows.everyRow<Influence>().back().kind, u"responds-to"_s);
}

TEST(SetActors, UsesKnownActorsAgain) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, setActorsOfEvent(builder, c.plan, {u"Leader"_s, u"Staff"_s}));
    EditBuilder second = c.edit();
    done(c, setActorsOfEvent(second, c.model, {u"leader"_s}));
    EXPECT_EQ(c.rows.all(Entity::Actor).size(), 2U);
    EXPECT_EQ(c.rows.where(&EventActor::event, c.model).size(), 1U);
    EditBuilder third = c.edit();
    done(c, setActorsOfEvent(third, c.plan, {u"Staff"_s}));
    EXPECT_EQ(c.rows.where(&EventActor::event, c.plan).size(), 1U);
}

TEST(Dependents, OfAnEventAreSaidByKind) {
    SmallCase c;
    EXPECT_EQ(dependentsOf(c.rows, Entity::Event, {c.workshop.value()}),
              (QStringList{u"1 influence"_s, u"1 quote attached"_s}));
    EXPECT_EQ(dependentsOf(c.rows, Entity::Lane, {c.leadership.value()}),
              QStringList{u"3 events go to the inbox"_s});
}

TEST(RemoveRows, TakesInfluencesAndEvidenceButNotTheQuote) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit = done(c, removeRows(builder, Entity::Event, {c.workshop.value()}));
    EXPECT_EQ(edit.sentence, u"Delete A3"_s);
    EXPECT_TRUE(c.rows.all(Entity::Influence).empty());
    EXPECT_TRUE(c.rows.all(Entity::Evidence).empty());
    EXPECT_EQ(c.rows.all(Entity::Excerpt).size(), 1U);
}

TEST(RemoveRows, OfTheOnlyProjectIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(removeRows(builder, Entity::Project, {1}).ok());
}

} // namespace
