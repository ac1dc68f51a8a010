// SPDX-License-Identifier: GPL-3.0-or-later
// R16: where units come from, where they stand, and when they act.
#include "tests/core/model/rules/rulecase.h"

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
struct Units : RuleCase {
    Unit& unit(const QString& key, const QString& start = {}, const QString& end = {}) {
        Unit row;
        row.caseId = theCase;
        row.key = key;
        row.start = TemporalExtent(start);
        row.end = TemporalExtent(end);
        return add(row);
    }
    UnitTransition& transition(TransitionKind kind, const std::vector<const Unit*>& from,
                               const std::vector<const Unit*>& to, EventId event = {}) {
        UnitTransition row;
        row.caseId = theCase;
        row.key = u"T%1"_s.arg(rows.of<UnitTransition>().size() + 1);
        row.kind = kind;
        row.event = event;
        UnitTransition& added = add(row);
        for (const Unit* each : from) part(added, *each, TransitionRole::From);
        for (const Unit* each : to) part(added, *each, TransitionRole::To);
        return added;
    }
    void acts(const Unit& unit, const Event& in) {
        EventUnit row;
        row.unit = unit.id;
        row.event = in.id;
        add(row);
    }

private:
    void part(const UnitTransition& of, const Unit& unit, TransitionRole role) {
        TransitionUnit row;
        row.transition = of.id;
        row.unit = unit.id;
        row.role = role;
        add(row);
    }
};
} // namespace

TEST(UnitRule, noUnitDescendsFromItself) {
    Units town;
    const Unit& a = town.unit(u"U1"_s);
    const Unit& b = town.unit(u"U2"_s);
    const Unit& c = town.unit(u"U3"_s);
    town.transition(TransitionKind::Separated, {&a}, {&b});
    town.transition(TransitionKind::Separated, {&b}, {&c});
    town.transition(TransitionKind::Separated, {&a}, {&c}); // two ways down are no ring
    EXPECT_EQ(town.verdict("R16"), "");
    town.transition(TransitionKind::Separated, {&c}, {&a});
    const std::vector<Finding> found = town.findings("R16");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().severity, Severity::Error);
    EXPECT_EQ(found.front().ids.size(), 3U);
}

TEST(UnitRule, aUnitThatMovesOrGoesOnBesideItsChildIsNoRing) {
    Units town;
    const Unit& a = town.unit(u"U1"_s);
    const Unit& b = town.unit(u"U2"_s);
    town.transition(TransitionKind::Moved, {&a}, {&a});
    town.transition(TransitionKind::Moved, {&a}, {&b});
    town.transition(TransitionKind::Moved, {&b}, {&a});
    town.transition(TransitionKind::Split, {&a}, {&a, &b});
    EXPECT_EQ(town.verdict("R16"), "");
}

TEST(UnitRule, noUnitStandsInsideItself) {
    Units town;
    Unit& a = town.unit(u"U1"_s);
    Unit& b = town.unit(u"U2"_s);
    b.parent = a.id;
    EXPECT_EQ(town.verdict("R16"), "");
    a.parent = b.id;
    EXPECT_EQ(town.verdict("R16"), "E");
}

TEST(UnitRule, aLongLineageIsWalkedWithoutEnd) {
    Units town;
    std::vector<const Unit*> line;
    for (int i = 0; i < 20000; ++i) line.push_back(&town.unit(QString::number(i)));
    for (size_t i = 1; i < line.size(); ++i)
        town.transition(TransitionKind::Separated, {line[i - 1]}, {line[i]});
    EXPECT_EQ(town.verdict("R16"), "");
}

TEST(UnitRule, aMergeHasTwoUnitsBeforeItAndASplitTwoAfterIt) {
    Units town;
    const Unit& a = town.unit(u"U1"_s);
    const Unit& b = town.unit(u"U2"_s);
    const Unit& c = town.unit(u"U3"_s);
    town.transition(TransitionKind::Merged, {&a, &b}, {&c});
    EXPECT_EQ(town.verdict("R16"), "");
    town.transition(TransitionKind::Merged, {&a}, {&c});
    EXPECT_EQ(town.verdict("R16"), "E");
    const Unit& d = town.unit(u"U4"_s);
    town.transition(TransitionKind::Split, {&c}, {&d});
    EXPECT_EQ(town.verdict("R16"), "EE");
}

TEST(UnitRule, aUnitActsWithinItsLife) {
    Units town;
    Unit& unit = town.unit(u"U1"_s, u"2004"_s, u"2010"_s);
    Event& act = town.event(u"A1"_s, u"2006"_s);
    town.acts(unit, act);
    EXPECT_EQ(town.verdict("R16"), "");
    act.when = TemporalExtent(u"2003"_s);
    EXPECT_EQ(town.verdict("R16"), "E");
    EXPECT_EQ(town.findings("R16").front().ids, (std::vector<ObjectId>{objectId(unit.id), objectId(act.id)}));
    act.when = TemporalExtent(u"2011"_s);
    EXPECT_EQ(town.verdict("R16"), "E");
    act.when = TemporalExtent(u"[2003..2006]"_s);
    EXPECT_EQ(town.verdict("R16"), "W");
    act.status = EventStatus::Planned;
    EXPECT_EQ(town.verdict("R16"), "");
    act.status = EventStatus::Observed;
    unit.start = {};
    unit.end = {};
    EXPECT_EQ(town.verdict("R16"), "");
}

TEST(UnitRule, anActivityThatLastsIntoTheLifeOfItsUnitIsInside) {
    Units town;
    const Unit& unit = town.unit(u"U1"_s, u"2004"_s, u"2010"_s);
    town.acts(unit, town.event(u"A1"_s, u"2001/2006"_s, EventKind::Activity));
    town.acts(unit, town.event(u"A2"_s, u"2006/2015"_s, EventKind::Activity));
    EXPECT_EQ(town.verdict("R16"), "");
}

TEST(UnitRule, theOrderAgainstTheEventThatMadeOrEndedAUnitDecidesWhatDatesLeaveOpen) {
    Units town;
    const Unit& unit = town.unit(u"U1"_s, u"2004"_s, u"2010"_s);
    const Event& made = town.event(u"A1"_s, u"2004"_s);
    Event& act = town.event(u"A2"_s, u"2004"_s);
    const Event& ended = town.event(u"A3"_s, u"2010"_s);
    town.acts(unit, act);
    EXPECT_EQ(town.verdict("R16"), "W");
    town.transition(TransitionKind::Created, {}, {&unit}, made.id);
    town.transition(TransitionKind::Dissolved, {&unit}, {}, ended.id);
    EXPECT_EQ(town.verdict("R16"), "");
    town.acts(unit, made);
    town.acts(unit, ended);
    EXPECT_EQ(town.verdict("R16"), "");
    act.order = made.order - 1;
    EXPECT_EQ(town.verdict("R16"), "W");
}
