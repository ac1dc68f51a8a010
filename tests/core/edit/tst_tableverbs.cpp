// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/codeverbs.h"
#include "core/edit/eventverbs.h"
#include "core/edit/tableverbs.h"
#include "core/edit/unitverbs.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Edit done(SmallCase& c, const Result<Edit>& edit) {
    EXPECT_TRUE(edit.ok()) << (edit.ok() ? "" : edit.error().text.toStdString());
    if (!edit.ok()) return {};
    c.rows.apply(*edit);
    return *edit;
}

CodingSchemeId schemeOf(SmallCase& c, bool exclusive) {
    CodingScheme scheme;
    scheme.id = c.ids.nextId<CodingScheme>();
    scheme.key = u"S%1"_s.arg(scheme.id.value());
    scheme.exclusive = exclusive;
    c.rows.put(scheme);
    return scheme.id;
}

CodeId codeOf(SmallCase& c, CodingSchemeId scheme, const QString& name) {
    Code code;
    code.id = c.ids.nextId<Code>();
    code.scheme = scheme;
    code.key = name;
    code.name = name;
    c.rows.put(code);
    return code.id;
}

QStringList codesOf(const SmallCase& c, EventId id) {
    QStringList names;
    for (const CodeAssignment& each : c.rows.where(&CodeAssignment::target, ObjectId(id.value())))
        names.append(c.rows.get(each.code)->name + u'/' + each.coder);
    names.sort();
    return names;
}

ObjectId object(EventId id) { return ObjectId(id.value()); }

TEST(FillDown, GivesTheFirstEventsValueToTheOthersInOneEdit) {
    SmallCase c;
    const auto before = c.rows.rows();
    EditBuilder builder = c.edit();
    const Edit edit =
        done(c, fillDown(builder, c.mandate, {c.workshop, c.undated}, fieldOf<Event>(&Event::lane)));
    EXPECT_EQ(edit.sentence, u"Fill the lane of 2 events down from A1"_s);
    EXPECT_EQ(c.event(c.workshop).lane, c.leadership);
    EXPECT_EQ(c.event(c.undated).lane, c.leadership);
    c.rows.apply(inverse(edit));
    EXPECT_EQ(c.rows.rows(), before);
}

TEST(FillDown, OfADateKeepsItsWordsAndMovesTheOrderAlong) {
    SmallCase c;
    Event first = c.event(c.mandate);
    first.when = TemporalExtent(u"2020"_s, u"some time in 2020"_s);
    c.rows.put(first);
    EditBuilder builder = c.edit();
    done(c, fillDown(builder, c.mandate, {c.plan, c.workshop}, fieldOf<Event>(&Event::when)));
    EXPECT_EQ(c.event(c.plan).when.words(), u"some time in 2020"_s);
    EXPECT_GT(c.event(c.plan).order, c.event(c.model).order);
    EXPECT_LT(c.event(c.plan).order, c.event(c.workshop).order) << "among each other as before";
}

TEST(SetFieldOfAll, DatesOfSeveralEventsAreSetInOneEditAndTakenBackWhole) {
    SmallCase c;
    const auto before = c.rows.rows();
    EditBuilder builder = c.edit();
    const Edit edit =
        done(c, setFieldOfAll(builder, Entity::Event, {c.mandate.value(), c.undated.value()},
                              fieldOf<Event>(&Event::when), QVariant::fromValue(TemporalExtent(u"2018"_s))));
    EXPECT_EQ(c.event(c.mandate).when.edtf(), u"2018"_s);
    EXPECT_EQ(c.event(c.undated).when.edtf(), u"2018"_s);
    EXPECT_LT(c.event(c.undated).order, c.event(c.plan).order);
    c.rows.apply(inverse(edit));
    EXPECT_EQ(c.rows.rows(), before);
}

TEST(BasisOfEvents, IsSetOnDatedEventsOnly) {
    SmallCase c;
    EditBuilder builder = c.edit();
    done(c, setBasisOfEvents(builder, {c.plan, c.undated}, Basis::Inferred));
    EXPECT_EQ(c.event(c.plan).when.basis(), Basis::Inferred);
    EXPECT_TRUE(c.event(c.undated).when.isEmpty());
}

TEST(ActorsOfEvents, OneNewNameIsOneActorForAllOfThem) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit = done(c, setActorsOfEvents(builder, {c.plan, c.model}, {u"The board"_s}));
    EXPECT_EQ(edit.sentence, u"Change the actors of 2 events"_s);
    const auto actors = c.rows.everyRow<Actor>();
    EXPECT_EQ(std::count_if(actors.begin(), actors.end(),
                            [](const Actor& each) { return each.name == u"The board"_s; }),
              1);
    EXPECT_EQ(c.rows.where(&EventActor::event, c.plan).size(), 1U);
    EXPECT_EQ(c.rows.where(&EventActor::event, c.model).size(), 1U);
}

TEST(Units, AreAddedOnceToEachEventAndTakenOff) {
    SmallCase c;
    Unit unit;
    unit.id = c.ids.nextId<Unit>();
    unit.caseId = c.caseId;
    unit.name = u"Home care"_s;
    c.rows.put(unit);
    const auto before = c.rows.rows();
    for (int twice = 0; twice < 2; ++twice) {
        EditBuilder builder = c.edit();
        done(c, attachUnit(builder, unit.id, {c.plan, c.model}));
    }
    EXPECT_EQ(c.rows.everyRow<EventUnit>().size(), 2U);
    EditBuilder builder = c.edit();
    const Edit edit = done(c, detachUnit(builder, unit.id, {c.plan, c.model}));
    EXPECT_EQ(edit.sentence, u"Take the unit Home care off 2 events"_s);
    EXPECT_EQ(c.rows.rows(), before);
}

TEST(Units, OfAnotherCaseAreRefused) {
    SmallCase c;
    Unit unit;
    unit.id = c.ids.nextId<Unit>();
    unit.caseId = CaseId(c.caseId.value() + 100000);
    c.rows.put(unit);
    EditBuilder builder = c.edit();
    EXPECT_FALSE(attachUnit(builder, unit.id, {c.plan}).ok());
}

TEST(AttachCode, InAnExclusiveSchemeReplacesTheCodersOwnAndNobodyElses) {
    SmallCase c;
    const CodingSchemeId scheme = schemeOf(c, true);
    const CodeId calm = codeOf(c, scheme, u"calm"_s);
    const CodeId storm = codeOf(c, scheme, u"storm"_s);
    for (const auto& [code, coder] :
         {std::pair(calm, u"ann"_s), std::pair(calm, u"ben"_s), std::pair(storm, u"ann"_s)}) {
        EditBuilder builder = c.edit();
        done(c, attachCode(builder, code, {object(c.plan)}, {coder, 7}));
    }
    EXPECT_EQ(codesOf(c, c.plan), (QStringList{u"calm/ben"_s, u"storm/ann"_s}));
}

TEST(AttachCode, InAFreeSchemeAddsAndTwiceIsOnce) {
    SmallCase c;
    const CodingSchemeId scheme = schemeOf(c, false);
    const CodeId calm = codeOf(c, scheme, u"calm"_s);
    const CodeId storm = codeOf(c, scheme, u"storm"_s);
    for (const CodeId code : {calm, storm, storm}) {
        EditBuilder builder = c.edit();
        done(c, attachCode(builder, code, {object(c.plan), object(c.model)}, {u"ann"_s, 7}));
    }
    EXPECT_EQ(codesOf(c, c.plan), (QStringList{u"calm/ann"_s, u"storm/ann"_s}));
    EXPECT_EQ(codesOf(c, c.model), codesOf(c, c.plan));
}

TEST(AttachNewCode, MakesACodeOnceAndASchemeWhereThereIsNone) {
    SmallCase c;
    for (const QString& name : {u"trust"_s, u" Trust "_s}) {
        EditBuilder builder = c.edit();
        done(c, attachNewCode(builder, {}, name, {object(c.plan)}, {u"ann"_s, 7}));
    }
    EXPECT_EQ(c.rows.everyRow<CodingScheme>().size(), 1U);
    EXPECT_EQ(c.rows.everyRow<Code>().size(), 1U);
    EXPECT_EQ(codesOf(c, c.plan), QStringList{u"trust/ann"_s});
    EditBuilder builder = c.edit();
    EXPECT_FALSE(attachNewCode(builder, {}, u"  "_s, {object(c.plan)}, {}).ok());
}

TEST(DetachCode, TakesItOffAndIsTakenBack) {
    SmallCase c;
    const CodeId calm = codeOf(c, schemeOf(c, false), u"calm"_s);
    EditBuilder attaching = c.edit();
    done(c, attachCode(attaching, calm, {object(c.plan), object(c.model)}, {u"ann"_s, 7}));
    const auto before = c.rows.rows();
    EditBuilder builder = c.edit();
    const Edit edit = done(c, detachCode(builder, calm, {object(c.plan)}));
    EXPECT_EQ(edit.sentence, u"Take the code “calm” off A2"_s);
    EXPECT_TRUE(codesOf(c, c.plan).isEmpty());
    EXPECT_EQ(codesOf(c, c.model).size(), 1);
    c.rows.apply(inverse(edit));
    EXPECT_EQ(c.rows.rows(), before);
}

} // namespace
