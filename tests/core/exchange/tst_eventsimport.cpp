// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of events: heads in two languages, tables without a head, bad dates, keys that are there already.
#include "core/edit/listverbs.h"
#include "core/exchange/tableimport.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

class EventsImportTest : public testing::Test {
protected:
    ImportPlan plan(const QString& text, const ImportOptions& options = {}) {
        const auto planned = planImport(text, c.rows, c.ids, c.caseId, options);
        EXPECT_TRUE(planned.ok()) << (planned.ok() ? "" : planned.error().text.toStdString());
        return planned.valueOr({});
    }
    ImportPlan imported(const QString& text, const ImportOptions& options = {}) {
        ImportPlan made = plan(text, options);
        c.rows.apply(made.edit);
        EXPECT_EQ(c.rows.danglingLinks(), QStringList());
        return made;
    }
    Event event(const QString& key) const {
        for (const Event& each : c.rows.everyRow<Event>())
            if (each.key == key) return each;
        return {};
    }
    static QStringList codesOf(const ImportPlan& made) {
        QStringList codes;
        for (const ImportIssue& issue : made.issues) codes.append(issue.code);
        return codes;
    }
    QString laneOf(const Event& each) const {
        const auto lane = c.rows.get(each.lane);
        return lane ? lane->name : QString();
    }

    SmallCase c;
};

TEST_F(EventsImportTest, ReadsTheColumnsOfAWorkedCase) {
    const ImportPlan made = imported(
        u"id,order,date_edtf,date_basis,type,short_title,title,actors,level,phase,evidence,chapter_section\n"
        "C1,7,[..2019-02],inferred,state,Short,A long title,Leader; Staff,unit,P1,interview,Init.\n"_s);
    EXPECT_EQ(made.count(DraftAction::Add), 1);
    EXPECT_TRUE(made.issues.isEmpty());
    EXPECT_EQ(made.edit.sentence, u"Import 1 event"_s);
    const Event event = this->event(u"C1"_s);
    EXPECT_EQ(event.order, 7);
    EXPECT_EQ(event.when.edtf(), u"[..2019-02]"_s);
    EXPECT_EQ(event.when.basis(), Basis::Inferred);
    EXPECT_EQ(event.kind, EventKind::State);
    EXPECT_EQ(event.shortTitle, u"Short"_s);
    EXPECT_EQ(event.title, u"A long title"_s);
    EXPECT_EQ(event.level, Level::Unit);
    EXPECT_EQ(event.lane, c.unit);
    EXPECT_EQ(event.expectedPhase, u"P1"_s);
    EXPECT_EQ(event.evidenceNote, u"interview"_s);
    EXPECT_EQ(event.locator, u"Init."_s);
    EXPECT_EQ(c.rows.where(&EventActor::event, event.id).size(), 2U);
}

TEST_F(EventsImportTest, ReadsNorwegianHeadsWordsAndDates) {
    imported(u"Dato;Hendelse;Aktør;Nivå;Type\n1. mai 2019;Ny leder;Rådmann;førstelinje;beslutning\n"_s);
    const Event event = this->event(u"A6"_s);
    EXPECT_EQ(event.when.edtf(), u"2019-05-01"_s);
    EXPECT_EQ(event.when.words(), u"1. mai 2019"_s);
    EXPECT_EQ(event.kind, EventKind::Decision);
    EXPECT_EQ(laneOf(event), u"Front line"_s);
}

TEST_F(EventsImportTest, ReadsPastedRowsWithoutAHead) {
    const ImportPlan made = imported(u"May 2019\tSteering group asks for speed\tleadership\n"
                                     "2019-07\tHolidays slow everything down\tunit\n"_s);
    EXPECT_FALSE(made.hasHead);
    EXPECT_EQ(made.count(DraftAction::Add), 2);
    const Event event = this->event(u"A6"_s);
    EXPECT_EQ(event.title, u"Steering group asks for speed"_s);
    EXPECT_EQ(event.when.edtf(), u"2019-05"_s);
    EXPECT_EQ(event.lane, c.leadership);
}

TEST_F(EventsImportTest, SaysHowEachDateWasUnderstood) {
    const ImportPlan made = plan(u"date,title\nby 2002,Old\n"_s);
    ASSERT_EQ(made.events.size(), 1);
    EXPECT_EQ(made.events.front().typedDate, u"by 2002"_s);
    EXPECT_EQ(made.events.front().event.when.edtf(), u"[..2002]"_s);
    EXPECT_FALSE(made.events.front().readBack.isEmpty());
}

TEST_F(EventsImportTest, ABadDateCostsTheDateNotTheRow) {
    const ImportPlan made = imported(u"date,title\nthe workshop,Something\n2019-05,Else\n"_s);
    EXPECT_EQ(made.count(DraftAction::Add), 2);
    ASSERT_EQ(codesOf(made), QStringList{u"date-unreadable"_s});
    EXPECT_EQ(made.issues.front().row, 2);
    EXPECT_EQ(made.issues.front().column, 1);
    EXPECT_TRUE(made.hasProblems());
    EXPECT_TRUE(event(u"A6"_s).when.isEmpty());
    EXPECT_EQ(event(u"A7"_s).when.edtf(), u"2019-05"_s);
}

TEST_F(EventsImportTest, AnAmbiguousDateWaitsForAnAnswer) {
    const QString table = u"date,title\n03/04/2019,Something\n2019-05,Else\n"_s;
    const ImportPlan made = plan(table);
    EXPECT_EQ(made.count(DraftAction::Refuse), 1);
    EXPECT_EQ(made.count(DraftAction::Add), 1);
    ASSERT_EQ(codesOf(made), QStringList{u"date-ambiguous"_s});
    EXPECT_EQ(made.issues.front().readings.size(), 2);
    ImportOptions options;
    options.numericDates = NumericDates::DayFirst;
    const ImportPlan answered = plan(table, options);
    EXPECT_EQ(answered.count(DraftAction::Refuse), 0);
    EXPECT_EQ(answered.events.front().event.when.edtf(), u"2019-04-03"_s);
    options.numericDates = NumericDates::MonthFirst;
    EXPECT_EQ(plan(table, options).events.front().event.when.edtf(), u"2019-03-04"_s);
}

TEST_F(EventsImportTest, AKnownKeyUpdatesAndDoublesNothing) {
    const ImportPlan made = imported(u"key,date,title\nA2,2019-07,Title of A2\nA1,2019-02,Title of A1\n"_s);
    EXPECT_EQ(made.count(DraftAction::Update), 1);
    EXPECT_EQ(made.count(DraftAction::Unchanged), 1);
    EXPECT_EQ(c.rows.all(Entity::Event).size(), 5U);
    EXPECT_EQ(c.event(c.plan).when.edtf(), u"2019-07"_s);
    EXPECT_EQ(made.edit.sentence, u"Update 1 event"_s);
    EXPECT_GT(c.event(c.plan).order, c.event(c.model).order) << "the order follows the new date";
}

TEST_F(EventsImportTest, TwiceIsOnce) {
    const QString table =
        u"key,date,title,actors,level\nX1,2019-05,New,Leader,unit\nX2,2019-06,Newer,,leadership\n"_s;
    imported(table);
    const ImportPlan again = plan(table);
    EXPECT_TRUE(again.edit.isEmpty());
    EXPECT_EQ(again.count(DraftAction::Unchanged), 2);
}

TEST_F(EventsImportTest, TwiceWithoutKeysIsOnceToo) {
    const QString table = u"date,title\n2019-05,New\n,Undated\n"_s;
    imported(table);
    const ImportPlan again = plan(table);
    EXPECT_TRUE(again.edit.isEmpty());
    EXPECT_FALSE(again.hasProblems());
}

TEST_F(EventsImportTest, ABadDateOfAKnownEventKeepsTheDateItHas) {
    imported(u"key,date,title\nA2,soonish,Other title\n"_s);
    EXPECT_EQ(c.event(c.plan).when.edtf(), u"2019-04"_s);
    EXPECT_EQ(c.event(c.plan).title, u"Other title"_s);
}

TEST_F(EventsImportTest, ColumnsThatAreNotThereLeaveTheirFieldsAlone) {
    imported(u"key,title\nA2,Other title\n"_s);
    EXPECT_EQ(c.event(c.plan).when.edtf(), u"2019-04"_s);
    EXPECT_EQ(c.event(c.plan).lane, c.leadership);
    EXPECT_EQ(c.event(c.plan).order, 2);
}

TEST_F(EventsImportTest, AKeyTwiceInTheTableIsAProblemOfTheSecondRow) {
    const ImportPlan made = plan(u"key,title\nX1,One\nX1,Two\n"_s);
    EXPECT_EQ(made.count(DraftAction::Add), 1);
    ASSERT_EQ(codesOf(made), QStringList{u"key-twice"_s});
    EXPECT_EQ(made.issues.front().row, 3);
}

TEST_F(EventsImportTest, ARowWithoutATitleIsRefused) {
    const ImportPlan made = plan(u"date,title\n2019,\n,\n2019,Good\n"_s);
    EXPECT_EQ(made.count(DraftAction::Refuse), 1);
    EXPECT_EQ(made.count(DraftAction::Add), 1);
    EXPECT_EQ(codesOf(made), QStringList{u"no-title"_s});
}

TEST_F(EventsImportTest, NewLanesAreMadeOnceByName) {
    imported(u"title,lane\nOne,Users\nTwo,users\nThree,Leadership\n"_s);
    EXPECT_EQ(c.rows.all(Entity::Lane).size(), 3U);
    EXPECT_EQ(laneOf(event(u"A6"_s)), u"Users"_s);
    EXPECT_EQ(event(u"A6"_s).lane, event(u"A7"_s).lane);
    EXPECT_EQ(event(u"A8"_s).lane, c.leadership);
}

TEST_F(EventsImportTest, WithoutLaneAndLevelAnEventWaitsInTheInbox) {
    imported(u"title,date\nOne,2019\n"_s);
    EXPECT_TRUE(event(u"A6"_s).lane.isNull());
}

TEST_F(EventsImportTest, UnknownColumnsAreNamedAndKeptInNotesOfNewEvents) {
    const ImportPlan made = imported(u"key,title,mood\nX1,One,sour\nA2,Title of A2,sweet\n"_s);
    ASSERT_EQ(codesOf(made), QStringList{u"columns-unknown"_s});
    EXPECT_TRUE(made.issues.front().sentence.contains(u"mood"_s));
    EXPECT_FALSE(made.hasProblems());
    EXPECT_EQ(event(u"X1"_s).notes, u"mood: sour"_s);
    EXPECT_TRUE(c.event(c.plan).notes.isEmpty());
}

TEST_F(EventsImportTest, AMappingNamesColumns) {
    ImportOptions options;
    options.columns = {{u"Hva skjedde"_s, u"title"_s}, {u"2"_s, u"date"_s}, {u"mood"_s, QString()}};
    const ImportPlan made = imported(u"Hva skjedde,Kanskje,mood\nNoe,2019-05,sour\n"_s, options);
    EXPECT_TRUE(made.issues.isEmpty());
    EXPECT_EQ(event(u"A6"_s).title, u"Noe"_s);
    EXPECT_EQ(event(u"A6"_s).when.edtf(), u"2019-05"_s);
    EXPECT_TRUE(event(u"A6"_s).notes.isEmpty());
}

TEST_F(EventsImportTest, StartAndEndMakeASpan) {
    imported(u"start,end,title\n2019-05,2019-07,One\n2019-05,,Two\n"_s);
    EXPECT_EQ(event(u"A6"_s).when.edtf(), u"2019-05/2019-07"_s);
    EXPECT_EQ(event(u"A7"_s).when.edtf(), u"2019-05"_s);
}

TEST_F(EventsImportTest, WordsThatAreNotKnownAreNotedAndTheRowComesIn) {
    const ImportPlan made = imported(u"title,type,date_basis,date\nOne,party,rumour,2019\n"_s);
    QStringList codes = codesOf(made);
    EXPECT_EQ(codes, (QStringList{u"word-unknown"_s, u"word-unknown"_s}));
    EXPECT_EQ(event(u"A6"_s).kind, EventKind::Event);
}

TEST_F(EventsImportTest, NewEventsWithoutAnOrderStandByTheirDates) {
    imported(u"title,date\nBetween,2019-03\n"_s);
    EXPECT_GT(event(u"A6"_s).order, c.event(c.mandate).order);
    EXPECT_LT(event(u"A6"_s).order, c.event(c.plan).order);
}

TEST_F(EventsImportTest, TheFirstEventsOfACaseAreInTheOrderOfTheirRows) {
    EditBuilder builder = c.edit();
    for (const Event& each : c.rows.everyRow<Event>()) builder.remove(each.id);
    for (const Influence& each : c.rows.everyRow<Influence>()) builder.remove(each.id);
    for (const FrontierEvent& each : c.rows.everyRow<FrontierEvent>()) builder.remove(each.id);
    for (const Evidence& each : c.rows.everyRow<Evidence>()) builder.remove(each.id);
    c.rows.apply(builder.build(u"empty"_s));
    imported(u"title,date\nLater,2019-06\nEarlier in the month,2019-06\n"_s);
    EXPECT_EQ(event(u"E1"_s).order, 1);
    EXPECT_EQ(event(u"E2"_s).order, 2);
}

TEST_F(EventsImportTest, ShortRowsAndStrayQuotesCostNothingElse) {
    const ImportPlan made =
        imported(u"\uFEFFkey,date,title\r\nX1,2019\r\nX2,2019,a \"word\" too\r\nX3,2019-05,Good\r\n"_s);
    EXPECT_EQ(event(u"X2"_s).title, u"a \"word\" too"_s);
    EXPECT_EQ(event(u"X3"_s).title, u"Good"_s);
    EXPECT_TRUE(event(u"X1"_s).key.isEmpty()) << "a row without a title is no event";
    EXPECT_TRUE(codesOf(made).contains(u"table"_s));
    EXPECT_TRUE(codesOf(made).contains(u"no-title"_s));
}

TEST_F(EventsImportTest, ATableWithoutATitleColumnIsRefusedWithASentence) {
    const auto planned = planImport(u"date,level\n2019,unit\n"_s, c.rows, c.ids, c.caseId);
    ASSERT_FALSE(planned.ok());
    EXPECT_TRUE(planned.error().text.contains(u"title"_s));
    EXPECT_FALSE(planImport(u"\n\n"_s, c.rows, c.ids, c.caseId).ok());
    EXPECT_FALSE(planImport(u"title\nOne\n"_s, c.rows, c.ids, CaseId(999)).ok());
}

TEST_F(EventsImportTest, AnEmptyProjectGetsACaseWithItsFirstEvents) {
    MemoryRows empty;
    ProjectInfo info;
    info.id = ProjectId(1);
    info.title = u"Harbour"_s;
    empty.put(info);
    IdSource ids(2);
    const auto planned = planImport(u"title,level\nOne,unit\n"_s, empty, ids, {});
    ASSERT_TRUE(planned.ok());
    empty.apply(planned->edit);
    ASSERT_EQ(empty.all(Entity::Case).size(), 1U);
    EXPECT_EQ(empty.everyRow<Case>().front().name, u"Harbour"_s);
    EXPECT_EQ(empty.everyRow<Event>().front().key, u"E1"_s);
    EXPECT_EQ(empty.danglingLinks(), QStringList());
}

TEST_F(EventsImportTest, UndoneLeavesTheStart) {
    const MemoryRows::Rows before = c.rows.rows();
    const ImportPlan made = imported(u"key,title,lane,actors\nX1,One,Users,Staff\nA2,Other,Users,Leader\n"_s);
    c.rows.apply(inverse(made.edit));
    EXPECT_EQ(c.rows.rows(), before);
}

TEST_F(EventsImportTest, UnitsAndCodesComeWithNewEvents) {
    const MemoryRows::Rows before = c.rows.rows();
    ImportOptions options;
    options.coding = {u"ann"_s, 7};
    const auto planned =
        planImport(u"title,units,koder\nOne,North; South,trust\nTwo,north,trust; money\nThree,,\n"_s, c.rows,
                   c.ids, c.caseId, options);
    ASSERT_TRUE(planned.ok());
    EXPECT_TRUE(planned->isPlain());
    c.rows.apply(planned->edit);
    EXPECT_EQ(c.rows.all(Entity::Unit).size(), 2U);
    EXPECT_EQ(c.rows.all(Entity::Code).size(), 2U);
    const auto idOf = [&](const QString& title) {
        for (const Event& event : c.rows.everyRow<Event>())
            if (event.title == title) return event.id;
        return EventId();
    };
    EXPECT_EQ(unitListOf(c.rows, idOf(u"One"_s)), u"North; South"_s);
    EXPECT_EQ(unitListOf(c.rows, idOf(u"Two"_s)), u"North"_s);
    EXPECT_EQ(codeListOf(c.rows, idOf(u"Two"_s)).count(u';'), 1);
    EXPECT_TRUE(codeListOf(c.rows, idOf(u"Three"_s)).isEmpty());
    for (const CodeAssignment& each : c.rows.everyRow<CodeAssignment>()) EXPECT_EQ(each.coder, u"ann"_s);
    c.rows.apply(inverse(planned->edit));
    EXPECT_EQ(c.rows.rows(), before);
}

TEST_F(EventsImportTest, CodesThatExcludeEachOtherAreToldAndTheEventComesInWithout) {
    CodingScheme scheme;
    scheme.id = c.ids.nextId<CodingScheme>();
    scheme.key = scheme.name = u"Paradigm"_s;
    scheme.exclusive = true;
    c.rows.put(scheme);
    const ImportPlan made = imported(u"title,codes\nOne,Paradigm: H; Paradigm: M\nTwo,Paradigm: H\n"_s);
    EXPECT_EQ(codesOf(made), QStringList{u"codes-unclear"_s});
    EXPECT_EQ(made.issues.front().row, 2);
    EXPECT_EQ(made.count(DraftAction::Add), 2);
    EXPECT_EQ(c.rows.all(Entity::CodeAssignment).size(), 1U);
}

TEST_F(EventsImportTest, StoppedWhileItReadsChangesNothing) {
    QString table = u"title\n"_s;
    for (int i = 0; i < 1000; ++i) table += u"Row %1\n"_s.arg(i);
    qint64 seen = -1;
    ImportOptions options;
    options.goOn = [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 1000);
        seen = done;
        return done < 400;
    };
    const auto planned = planImport(table, c.rows, c.ids, c.caseId, options);
    ASSERT_FALSE(planned.ok());
    EXPECT_EQ(planned.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(seen, 400);
}

TEST_F(EventsImportTest, InfluencesAreKnownByTheirHead) {
    const ImportPlan made = imported(
        u"from,to,kind,sign,basis,reason\nA1,A2,triggers,+,source,said so\nA2,A3,enables,-,analyst,\n"_s);
    EXPECT_EQ(made.kind, TableKind::Influences);
    EXPECT_EQ(made.count(DraftAction::Add), 1);
    EXPECT_EQ(made.count(DraftAction::Update), 1);
    EXPECT_EQ(c.rows.get(c.influence)->sign, Sign::Minus);
    EXPECT_EQ(made.edit.sentence, u"Import 1 influence, update 1 influence"_s);
}

TEST_F(EventsImportTest, AnInfluenceOfAnotherKindBetweenTheSameTwoIsTheSameChanged) {
    imported(u"from,to,kind\nA2,A3,delays\n"_s);
    EXPECT_EQ(c.rows.all(Entity::Influence).size(), 1U);
    EXPECT_EQ(c.rows.get(c.influence)->kind, u"delays"_s);
    imported(u"from,to,kind\nA2,A3,delays\nA2,A3,shapes\n"_s);
    EXPECT_EQ(c.rows.all(Entity::Influence).size(), 2U) << "two rows are two influences";
}

TEST_F(EventsImportTest, InfluencesWithoutEndsAreRefusedByRow) {
    const ImportPlan made = plan(
        u"from,to,kind\nA1,Z9,triggers\nA1,,triggers\nA1,A1,triggers\nA1,A2,triggers\nA1,A2,triggers\n"_s);
    EXPECT_EQ(made.count(DraftAction::Refuse), 4);
    EXPECT_EQ(made.count(DraftAction::Add), 1);
    EXPECT_EQ(codesOf(made),
              (QStringList{u"key-unknown"_s, u"no-end"_s, u"ends-unfit"_s, u"influence-twice"_s}));
}

TEST_F(EventsImportTest, AShortTitleIsCutBetweenWords) {
    imported(u"id,title\nK1,Review finds waiting times of forty weeks everywhere in the whole county\n"_s);
    const QString cut = event(u"K1"_s).shortTitle;
    ASSERT_TRUE(cut.endsWith(QChar(0x2026))) << cut.toStdString();
    EXPECT_TRUE(event(u"K1"_s).title.startsWith(cut.chopped(1) + u' ')) << cut.toStdString();
}

TEST_F(EventsImportTest, ASpareLaneGoesWhereTheRowsBringTheirOwnAndNothingStandsInIt) {
    Lane spare;
    spare.caseId = c.caseId;
    spare.name = u"Spare"_s;
    EditBuilder builder = c.edit();
    spare.id = builder.insert(spare);
    c.rows.apply(builder.build(u"Add"_s));
    ImportOptions options;
    options.spare = spare.id;
    imported(u"id,title\nK1,No lane named\n"_s, options);
    EXPECT_TRUE(c.rows.get(spare.id).has_value());
    imported(u"id,title,lane\nK2,In the spare one,Spare\nK3,In another,Quite new\n"_s, options);
    EXPECT_TRUE(c.rows.get(spare.id).has_value()) << "an event stands in it";
    options.spare = {};
    Lane second = spare;
    second.id = {};
    second.name = u"Second"_s;
    EditBuilder more = c.edit();
    options.spare = more.insert(second);
    c.rows.apply(more.build(u"Add"_s));
    imported(u"id,title,lane\nK4,Elsewhere,Third\n"_s, options);
    EXPECT_FALSE(c.rows.get(options.spare).has_value());
}

} // namespace
