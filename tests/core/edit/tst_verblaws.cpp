// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every verb: its edit says what it does, leaves no link into nothing, and its inverse gives
// back the rows as they were.
#include "core/edit/bracketverbs.h"
#include "core/edit/eventverbs.h"
#include "core/edit/sourceverbs.h"
#include "core/time/phrase.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
using Verb = std::function<Result<Edit>(SmallCase&, EditBuilder&)>;
struct Named {
    const char* name;
    Verb verb;
};

TemporalExtent date(const QString& edtf) { return TemporalExtent(edtf); }
Passage passage(const SmallCase& c) {
    return {c.source, 30, 60, u"In May 2019 the group was asked to hurry."_s};
}

const std::vector<Named>& verbs() {
    static const std::vector<Named> all{
        {"setField",
         [](SmallCase& c, EditBuilder& e) {
             return setField(e, Entity::Event, c.plan.value(), fieldOf<Event>(&Event::title), u"New title"_s);
         }},
        {"setFieldOfAll",
         [](SmallCase& c, EditBuilder& e) {
             return setFieldOfAll(e, Entity::Event, {c.plan.value(), c.model.value()},
                                  fieldOf<Event>(&Event::kind), u"decision"_s);
         }},
        {"addEvent",
         [](SmallCase& c, EditBuilder& e) {
             Event draft;
             draft.caseId = c.caseId;
             draft.title = u"A new one"_s;
             draft.when = date(u"2019-05"_s);
             return addEvent(e, draft);
         }},
        {"moveEvents",
         [](SmallCase& c, EditBuilder& e) {
             return moveEvents(e, {c.mandate, c.plan}, {200 * kSecondsPerDay, c.unit, true});
         }},
        {"stretchEventStart",
         [](SmallCase& c, EditBuilder& e) {
             return stretchEventStart(e, c.plan, instantFromCivil({2019, 2, 1}));
         }},
        {"stretchEventEnd",
         [](SmallCase& c, EditBuilder& e) {
             return stretchEventEnd(e, c.plan, instantFromCivil({2019, 8, 1}));
         }},
        {"dateEvent", [](SmallCase& c, EditBuilder& e) { return dateEvent(e, c.undated, date(u"2018"_s)); }},
        {"placeEvent",
         [](SmallCase& c, EditBuilder& e) {
             return placeEvent(e, c.undated, c.unit, instantFromCivil({2019, 3, 1}));
         }},
        {"orderEvent",
         [](SmallCase& c, EditBuilder& e) { return orderEvent(e, c.model, Beside::Before, c.workshop); }},
        {"addInfluence",
         [](SmallCase& c, EditBuilder& e) {
             Influence draft;
             draft.from = objectId(c.mandate);
             draft.to = objectId(c.plan);
             return addInfluence(e, draft);
         }},
        {"setActorsOfEvent",
         [](SmallCase& c, EditBuilder& e) {
             return setActorsOfEvent(e, c.plan, {u"Leader"_s, u"Staff"_s});
         }},
        {"removeRows of an event",
         [](SmallCase& c, EditBuilder& e) { return removeRows(e, Entity::Event, {c.workshop.value()}); }},
        {"removeRows of a lane",
         [](SmallCase& c, EditBuilder& e) { return removeRows(e, Entity::Lane, {c.unit.value()}); }},
        {"removeRows of a bracket",
         [](SmallCase& c, EditBuilder& e) { return removeRows(e, Entity::Bracket, {c.p2.value()}); }},
        {"removeRows of a frontier",
         [](SmallCase& c, EditBuilder& e) { return removeRows(e, Entity::Frontier, {c.second.value()}); }},
        {"removeRows of a bracketing",
         [](SmallCase& c, EditBuilder& e) {
             return removeRows(e, Entity::Bracketing, {c.bracketing.value()});
         }},
        {"removeRows of a source",
         [](SmallCase& c, EditBuilder& e) { return removeRows(e, Entity::Source, {c.source.value()}); }},
        {"removeRows of the case",
         [](SmallCase& c, EditBuilder& e) { return removeRows(e, Entity::Case, {c.caseId.value()}); }},
        {"addBracketing",
         [](SmallCase& c, EditBuilder& e) {
             return addBracketing(e, c.caseId, u"third"_s, BracketingStatus::Preferred);
         }},
        {"makePreferred", [](SmallCase& c, EditBuilder& e) { return makePreferred(e, c.rival); }},
        {"drawBracket",
         [](SmallCase& c, EditBuilder& e) {
             return drawBracket(e, c.bracketing, date(u"2021"_s), date(u"2022"_s));
         }},
        {"splitBracket",
         [](SmallCase& c, EditBuilder& e) {
             return splitBracket(e, c.p2, date(u"2019-05"_s), {c.plan}, u"Why"_s);
         }},
        {"joinWithNext", [](SmallCase& c, EditBuilder& e) { return joinWithNext(e, c.p2); }},
        {"moveFrontier",
         [](SmallCase& c, EditBuilder& e) { return moveFrontier(e, c.first, date(u"2019-03"_s)); }},
        {"moveOuterEnd",
         [](SmallCase& c, EditBuilder& e) { return moveOuterEnd(e, c.p3, OuterEnd::End, date(u"2023"_s)); }},
        {"markFrontier",
         [](SmallCase& c, EditBuilder& e) { return markFrontier(e, c.second, {c.workshop}); }},
        {"addSource",
         [](SmallCase&, EditBuilder& e) {
             Source draft;
             draft.title = u"Letter"_s;
             return addSource(e, draft, u"Text"_s, QByteArrayLiteral("Text"));
         }},
        {"addExcerpt", [](SmallCase& c, EditBuilder& e) { return addExcerpt(e, passage(c)); }},
        {"attachExcerpt",
         [](SmallCase& c, EditBuilder& e) {
             return attachExcerpt(e, c.excerpt, objectId(c.second), Stance::Contradicts);
         }},
        {"attachPassage",
         [](SmallCase& c, EditBuilder& e) {
             return attachPassage(e, passage(c), objectId(c.p1), Stance::Supports);
         }},
        {"detachEvidence", [](SmallCase& c, EditBuilder& e) { return detachEvidence(e, c.evidence); }},
        {"eventFromPassage",
         [](SmallCase& c, EditBuilder& e) {
             return eventFromPassage(e, c.caseId, passage(c), {c.unit, {}});
         }},
        {"addMemo",
         [](SmallCase& c, EditBuilder& e) {
             Memo draft;
             draft.target = objectId(c.p1);
             draft.text = u"A thought"_s;
             return addMemo(e, draft);
         }},
    };
    return all;
}

class VerbLaw : public testing::TestWithParam<size_t> {};

TEST_P(VerbLaw, EditSaysWhatItDoesAndItsInverseGivesTheStart) {
    SmallCase c;
    const MemoryRows::Rows before = c.rows.rows();
    EditBuilder builder = c.edit();
    const Result<Edit> edit = verbs()[GetParam()].verb(c, builder);
    ASSERT_TRUE(edit.ok()) << edit.error().text.toStdString();
    EXPECT_FALSE(edit->isEmpty());
    EXPECT_FALSE(edit->sentence.isEmpty());
    EXPECT_FALSE(edit->sentence.contains(u'%')) << edit->sentence.toStdString();
    EXPECT_EQ(c.rows.rows(), before) << "a verb changes nothing by itself";
    c.rows.apply(*edit);
    EXPECT_NE(c.rows.rows(), before);
    EXPECT_EQ(c.rows.danglingLinks(), QStringList());
    c.rows.apply(inverse(*edit));
    EXPECT_EQ(c.rows.rows(), before);
}

INSTANTIATE_TEST_SUITE_P(Verbs, VerbLaw, testing::Range(size_t{0}, verbs().size()), [](const auto& each) {
    std::string name = verbs()[each.param].name;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
});

TEST(VerbLaws, TwoHundredRandomVerbsUndoneGiveTheStart) {
    SmallCase c;
    const MemoryRows::Rows before = c.rows.rows();
    std::mt19937 random(20190601);
    std::uniform_int_distribution<size_t> pick(0, verbs().size() - 1);
    std::vector<Edit> done;
    while (done.size() < 200) {
        EditBuilder builder = c.edit();
        const size_t at = pick(random);
        // Taking the whole case away leaves nothing to try the others on.
        if (std::string(verbs()[at].name) == "removeRows of the case") continue;
        const Result<Edit> edit = verbs()[at].verb(c, builder);
        if (!edit.ok() || edit->isEmpty()) {
            // What the verbs work on has been removed: bring something back.
            if (!done.empty() && done.size() % 7 == 3) {
                c.rows.apply(inverse(done.back()));
                done.pop_back();
            }
            if (edit.ok()) continue;
            Event draft;
            draft.caseId = c.caseId;
            draft.title = u"Filler"_s;
            EditBuilder filler = c.edit();
            const Result<Edit> added = addEvent(filler, draft);
            ASSERT_TRUE(added.ok());
            c.rows.apply(*added);
            done.push_back(*added);
            continue;
        }
        c.rows.apply(*edit);
        ASSERT_EQ(c.rows.danglingLinks(), QStringList()) << verbs()[at].name;
        done.push_back(*edit);
    }
    for (auto it = done.rbegin(); it != done.rend(); ++it) c.rows.apply(inverse(*it));
    EXPECT_EQ(c.rows.rows(), before);
}
} // namespace
