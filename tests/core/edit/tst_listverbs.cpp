// SPDX-License-Identifier: GPL-3.0-or-later
// Units and codes of events, set by the names of a list.
#include "core/edit/listverbs.h"
#include "core/edit/unitverbs.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const Coding kAnn{u"ann"_s, 1};

class ListVerbs : public ::testing::Test {
protected:
    Edit done(const Result<Edit>& edit) {
        EXPECT_TRUE(edit.ok()) << (edit.ok() ? "" : edit.error().text.toStdString());
        if (!edit.ok()) return {};
        c.rows.apply(*edit);
        return *edit;
    }
    Edit setCodes(const std::vector<EventId>& ids, const QString& list, const Coding& coding = kAnn) {
        EditBuilder builder = c.edit();
        return done(setCodesOfEvents(builder, ids, list, coding));
    }
    [[nodiscard]] QString refusal(const std::vector<EventId>& ids, const QString& list) {
        EditBuilder builder = c.edit();
        const auto edit = setCodesOfEvents(builder, ids, list, kAnn);
        return edit.ok() ? QString() : edit.error().text;
    }
    CodingSchemeId scheme(const QString& name, bool exclusive) {
        CodingScheme made;
        made.id = c.ids.nextId<CodingScheme>();
        made.key = name;
        made.name = name;
        made.exclusive = exclusive;
        c.rows.put(made);
        return made.id;
    }
    CodeId code(CodingSchemeId of, const QString& name) {
        Code made;
        made.id = c.ids.nextId<Code>();
        made.scheme = of;
        made.key = name;
        made.name = name;
        c.rows.put(made);
        return made.id;
    }
    [[nodiscard]] QStringList codesOf(EventId id) const {
        QStringList names;
        for (const CodeAssignment& each : c.rows.where(&CodeAssignment::target, ObjectId(id.value()))) {
            const Code of = *c.rows.get(each.code);
            names.append(c.rows.get(of.scheme)->name + u':' + of.name + u'/' + each.coder);
        }
        names.sort();
        return names;
    }
    [[nodiscard]] QStringList unitsOf(EventId id) const {
        QStringList names;
        for (const EventUnit& each : c.rows.where(&EventUnit::event, id))
            names.append(c.rows.get(each.unit)->name);
        names.sort();
        return names;
    }

    SmallCase c;
};

TEST_F(ListVerbs, AListIsDividedBySemicolonsButKnownNamesStayWhole) {
    EXPECT_EQ(namesOfList(u" trust ;; the  board; Trust"_s), (QStringList{u"trust"_s, u"the board"_s}));
    const auto knows = [](const QString& name) { return name == u"pay; terms"; };
    EXPECT_EQ(namesOfList(u"a; pay; terms; b"_s, knows), (QStringList{u"a"_s, u"pay; terms"_s, u"b"_s}));
}

TEST_F(ListVerbs, UnitsAreFoundByNameOrKeyAndMadeWhereThereIsNone) {
    const auto before = c.rows.rows();
    EditBuilder first = c.edit();
    done(setUnitsOfEvents(first, {c.plan}, u"North team; South team"_s));
    EXPECT_EQ(unitsOf(c.plan), (QStringList{u"North team"_s, u"South team"_s}));
    EditBuilder second = c.edit();
    const Edit edit = done(setUnitsOfEvents(second, {c.plan, c.workshop}, u"u2; north TEAM; West"_s));
    for (const EventId id : {c.plan, c.workshop})
        EXPECT_EQ(unitsOf(id), (QStringList{u"North team"_s, u"South team"_s, u"West"_s}));
    EXPECT_EQ(edit.sentence, u"Change the units of 2 events"_s);
    c.rows.apply(inverse(edit));
    EXPECT_EQ(unitsOf(c.plan), (QStringList{u"North team"_s, u"South team"_s}));
    EXPECT_TRUE(unitsOf(c.workshop).isEmpty());
    EditBuilder third = c.edit();
    done(setUnitsOfEvents(third, {c.plan}, u"  "_s));
    EXPECT_TRUE(unitsOf(c.plan).isEmpty());
    EXPECT_NE(c.rows.rows(), before) << "the units themselves stay";
}

TEST_F(ListVerbs, CodesAreAddedTakenOffAndMadeInOneEdit) {
    const CodingSchemeId themes = scheme(u"Themes"_s, false);
    code(themes, u"trust"_s);
    code(themes, u"money"_s);
    setCodes({c.plan}, u"trust"_s, {u"bob"_s, 1});
    const auto before = c.rows.rows();
    const Edit edit = setCodes({c.plan, c.workshop}, u"Trust; themes: money; quiet resistance"_s);
    EXPECT_EQ(codesOf(c.plan),
              (QStringList{u"Themes:money/ann"_s, u"Themes:quiet resistance/ann"_s, u"Themes:trust/bob"_s}))
        << "what another coder gave stays his";
    EXPECT_EQ(codesOf(c.workshop),
              (QStringList{u"Themes:money/ann"_s, u"Themes:quiet resistance/ann"_s, u"Themes:trust/ann"_s}));
    EXPECT_EQ(edit.sentence, u"Change the codes of 2 events"_s);
    c.rows.apply(inverse(edit));
    EXPECT_EQ(c.rows.rows(), before);
    setCodes({c.plan}, {});
    EXPECT_TRUE(codesOf(c.plan).isEmpty());
}

TEST_F(ListVerbs, ANameOfSeveralSchemesIsAskedForUnlessTheEventHasIt) {
    const CodeId mine = code(scheme(u"Themes"_s, false), u"trust"_s);
    code(scheme(u"Tracks"_s, false), u"trust"_s);
    EXPECT_EQ(refusal({c.plan}, u"trust"_s),
              u"“trust” is a code of Themes, Tracks; write the scheme before it, as in “Themes: trust”."_s);
    setCodes({c.plan}, u"Tracks: trust; Themes: trust"_s);
    EXPECT_EQ(codesOf(c.plan), (QStringList{u"Themes:trust/ann"_s, u"Tracks:trust/ann"_s}));
    setCodes({c.plan}, u"trust; Themes: new one"_s);
    EXPECT_EQ(codesOf(c.plan),
              (QStringList{u"Themes:new one/ann"_s, u"Themes:trust/ann"_s, u"Tracks:trust/ann"_s}))
        << "both are what the cell says";
    EXPECT_TRUE(c.rows.get(mine).has_value());
}

TEST_F(ListVerbs, AnExclusiveSchemeTakesOneCode) {
    const CodingSchemeId paradigm = scheme(u"Paradigm"_s, true);
    code(paradigm, u"H"_s);
    code(paradigm, u"M"_s);
    EXPECT_EQ(refusal({c.plan}, u"H; M"_s), u"Paradigm takes one code an event: choose one of H, M."_s);
    setCodes({c.plan}, u"H"_s);
    setCodes({c.plan}, u"M"_s);
    EXPECT_EQ(codesOf(c.plan), QStringList{u"Paradigm:M/ann"_s});
    EditBuilder builder = c.edit();
    done(attachCode(builder, c.rows.everyRow<Code>().front().id, {ObjectId(c.plan.value())}, {u"bob"_s, 1}));
    const QStringList both = codesOf(c.plan);
    ASSERT_EQ(both.size(), 2);
    setCodes({c.plan}, u"H; M; other thing"_s);
    EXPECT_EQ(codesOf(c.plan).size(), 3) << "two coders may differ; their codes stay";
}

TEST_F(ListVerbs, FillingDownGivesTheFirstEventsUnitsAndCodes) {
    code(scheme(u"Themes"_s, false), u"trust"_s);
    code(scheme(u"Tracks"_s, false), u"trust"_s);
    setCodes({c.plan}, u"Tracks: trust"_s);
    setCodes({c.workshop}, u"other"_s);
    EditBuilder codes = c.edit();
    const Edit edit = done(fillCodesDown(codes, c.plan, {c.workshop, c.model}, kAnn));
    EXPECT_EQ(edit.sentence, u"Fill the codes of 2 events down from A2"_s);
    EXPECT_EQ(codesOf(c.workshop), QStringList{u"Tracks:trust/ann"_s});
    EXPECT_EQ(codesOf(c.model), QStringList{u"Tracks:trust/ann"_s});
    EditBuilder named = c.edit();
    done(setUnitsOfEvents(named, {c.plan}, u"North"_s));
    EditBuilder units = c.edit();
    done(fillUnitsDown(units, c.plan, {c.workshop}));
    EXPECT_EQ(unitsOf(c.workshop), QStringList{u"North"_s});
}

TEST_F(ListVerbs, NewCodesOfOneEditShareOneFreeScheme) {
    setCodes({c.plan}, u"one; two"_s);
    EXPECT_EQ(c.rows.all(Entity::CodingScheme).size(), 1U);
    EXPECT_EQ(codesOf(c.plan), (QStringList{u"Codes:one/ann"_s, u"Codes:two/ann"_s}));
}

TEST_F(ListVerbs, WhatIsNoEventIsRefused) {
    EditBuilder builder = c.edit();
    EXPECT_FALSE(setUnitsOfEvents(builder, {EventId(999)}, u"North"_s).ok());
    EXPECT_FALSE(setCodesOfEvents(builder, {EventId(999)}, u"trust"_s, kAnn).ok());
}

} // namespace
