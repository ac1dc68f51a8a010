// SPDX-License-Identifier: GPL-3.0-or-later
// Codes, units and actors are typed in the cells of the event table, found while one types, filled down, set
// for several, copied and pasted.
#include "core/edit/listverbs.h"
#include "tests/ui/opencase.h"
#include "ui/docks/eventclipboard.h"
#include "ui/docks/eventsmodel.h"
#include "ui/docks/eventstable.h"
#include "ui/inspector/namesline.h"

#include <QTest>

using namespace forlop;
using namespace Qt::StringLiterals;

class EventNamesTest : public OpenCase {
protected:
    void SetUp() override {
        OpenCase::SetUp();
        table.resize(1200, 500);
        table.setSession(session.get());
        table.show();
        table.setFocus();
        for (const EventColumn column : {EventColumn::Codes, EventColumn::Units})
            table.setColumnHidden(static_cast<int>(column), false);
        QCoreApplication::processEvents();
    }
    void TearDown() override { table.setSession(nullptr); }

    void set(const char* key, EventColumn column, const QString& list) {
        EventsModel& model = table.events();
        model.setData(
            model.index(model.rowOf(eventOfKey(QString::fromLatin1(key))), static_cast<int>(column)), list);
    }
    [[nodiscard]] QString cell(const char* key, EventColumn column) const {
        const EventsModel& model = table.events();
        return model.index(model.rowOf(eventOfKey(QString::fromLatin1(key))), static_cast<int>(column))
            .data()
            .toString();
    }
    NamesLine* edit(std::initializer_list<const char*> keys, EventColumn column) {
        Selection selection(Entity::Event, {});
        for (const char* key : keys) selection.ids.push_back(eventOfKey(QString::fromLatin1(key)).value());
        session->select(selection);
        table.selectionModel()->setCurrentIndex(
            table.events().index(table.events().rowOf(EventId(selection.ids.back())),
                                 static_cast<int>(column)),
            QItemSelectionModel::NoUpdate);
        table.editSelected();
        return table.viewport()->findChild<NamesLine*>(u"cellEditor"_s);
    }
    [[nodiscard]] static QStringList offered(const NamesLine& line) {
        QStringList texts;
        for (int i = 0; line.list().isVisible() && i < line.list().count(); ++i)
            texts.append(line.list().item(i)->text());
        return texts;
    }
    [[nodiscard]] qsizetype logged() const { return session->project().log().valueOr({}).size(); }

    EventsTable table;
};

TEST_F(EventNamesTest, whatFitsIsListedTakenAndCommittedWithReturn) {
    set("B06", EventColumn::Codes, u"quiet resistance; trust"_s);
    const qsizetype before = logged();
    NamesLine* line = edit({"B10"}, EventColumn::Codes);
    ASSERT_NE(line, nullptr);
    const QString had = line->text();
    line->end(false);
    if (!had.isEmpty()) QTest::keyClicks(line, u"; "_s);
    QTest::keyClicks(line, u"qui"_s);
    ASSERT_FALSE(offered(*line).isEmpty());
    EXPECT_EQ(offered(*line).front(), u"quiet resistance"_s);
    EXPECT_TRUE(offered(*line).contains(u"New code “qui”"_s));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(line->text().endsWith(u"quiet resistance"_s)) << "Return takes the name first";
    EXPECT_FALSE(line->list().isVisible());
    QTest::keyClicks(line, u"; tru"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_TRUE(line->text().endsWith(u"quiet resistance; trust"_s));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return logged() == before + 1; }));
    const QStringList codes = cell("B10", EventColumn::Codes).split(u"; "_s);
    EXPECT_TRUE(codes.contains(u"quiet resistance"_s) && codes.contains(u"trust"_s));
    for (const QString& each : had.split(u"; "_s, Qt::SkipEmptyParts)) EXPECT_TRUE(codes.contains(each));
    session->undo();
    EXPECT_EQ(cell("B10", EventColumn::Codes), had);
}

TEST_F(EventNamesTest, aNewUnitIsOfferedInPlainWordsAndMade) {
    const size_t units = session->project().tables().of<Unit>().size();
    NamesLine* line = edit({"B10"}, EventColumn::Units);
    ASSERT_NE(line, nullptr);
    line->clear();
    QTest::keyClicks(line, u"Night team"_s);
    EXPECT_EQ(offered(*line), QStringList{u"New unit “Night team”"_s});
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(offered(*line).isEmpty());
    EXPECT_EQ(line->text(), u"Night team"_s) << "the first Escape closes the list alone";
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return cell("B10", EventColumn::Units) == u"Night team"_s; }));
    EXPECT_EQ(session->project().tables().of<Unit>().size(), units + 1);
    session->undo();
    EXPECT_EQ(session->project().tables().of<Unit>().size(), units);
}

TEST_F(EventNamesTest, downListsEverythingAndAMouseTakes) {
    set("B06", EventColumn::Actors, u"The board"_s);
    NamesLine* line = edit({"B10"}, EventColumn::Actors);
    ASSERT_NE(line, nullptr);
    line->clear();
    QTest::keyClick(line, Qt::Key_Down);
    ASSERT_TRUE(line->list().isVisible());
    int at = -1;
    for (int i = 0; i < line->list().count(); ++i)
        if (line->list().item(i)->text() == u"The board"_s) at = i;
    ASSERT_GE(at, 0);
    auto& list = const_cast<EntryList&>(line->list());
    list.scrollToItem(list.item(at));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(at)).center());
    EXPECT_EQ(line->text(), u"The board"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return cell("B10", EventColumn::Actors) == u"The board"_s; }));
}

TEST_F(EventNamesTest, severalEventsAreSetTogetherAndFilledDownInOneStep) {
    NamesLine* line = edit({"B06", "B10"}, EventColumn::Units);
    ASSERT_NE(line, nullptr);
    line->clear();
    QTest::keyClicks(line, u"North; South"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    const qsizetype before = logged();
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return logged() == before + 1; }));
    EXPECT_EQ(cell("B06", EventColumn::Units), u"North; South"_s);
    EXPECT_EQ(cell("B10", EventColumn::Units), u"North; South"_s);

    session->select({Entity::Event, {eventOfKey(u"B06"_s).value(), eventOfKey(u"B12"_s).value()}});
    const EventId top = table.selectedEvents().front();
    table.selectionModel()->setCurrentIndex(
        table.events().index(table.events().rowOf(top), static_cast<int>(EventColumn::Units)),
        QItemSelectionModel::NoUpdate);
    table.fillDown();
    EXPECT_EQ(logged(), before + 2);
    EXPECT_EQ(cell("B12", EventColumn::Units), cell("B06", EventColumn::Units));
    set("B06", EventColumn::Codes, u"trust"_s);
    table.selectionModel()->setCurrentIndex(
        table.events().index(table.events().rowOf(top), static_cast<int>(EventColumn::Codes)),
        QItemSelectionModel::NoUpdate);
    table.fillDown();
    EXPECT_EQ(cell("B12", EventColumn::Codes), cell("B06", EventColumn::Codes));
}

TEST_F(EventNamesTest, aCopiedEventKeepsItsActorsUnitsAndCodesAlsoAsText) {
    set("B10", EventColumn::Actors, u"The board; The mayor"_s);
    set("B10", EventColumn::Units, u"North"_s);
    set("B10", EventColumn::Codes, u"trust"_s);
    const auto mime = clipboardOf(session->project(), {eventOfKey(u"B10"_s)});
    EXPECT_TRUE(mime->text().section(u'\n', 0, 0).endsWith(u"\tunits\tcodes"_s));
    EXPECT_TRUE(mime->text().section(u'\n', 1, 1).contains(u"\tNorth\t"_s));
    std::vector<EventId> made;
    ASSERT_TRUE(session->carryOut(pasteEventRows(session->project(), session->caseId(), *mime, &made)));
    ASSERT_EQ(made.size(), 1U);
    const RowReader& rows = session->project().rows();
    EXPECT_EQ(unitListOf(rows, made.front()), u"North"_s);
    EXPECT_EQ(codeListOf(rows, made.front()), codeListOf(rows, eventOfKey(u"B10"_s)));
    EXPECT_EQ(rows.where(&EventActor::event, made.front()).size(), 2U);
}
