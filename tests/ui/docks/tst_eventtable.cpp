// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/caseorder.h"
#include "core/edit/codeverbs.h"
#include "core/edit/eventverbs.h"
#include "core/edit/sourceverbs.h"
#include "tests/ui/opencase.h"
#include "ui/docks/eventsmodel.h"
#include "ui/docks/eventstable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace forlop;
using namespace Qt::StringLiterals;

class EventTableTest : public OpenCase {
protected:
    void SetUp() override {
        OpenCase::SetUp();
        table.resize(1200, 500);
        table.setSession(session.get());
        table.show();
        table.setFocus();
        QCoreApplication::processEvents();
    }
    void TearDown() override { table.setSession(nullptr); }

    [[nodiscard]] EventsModel& model() const { return table.events(); }
    [[nodiscard]] QModelIndex cell(const char* key, EventColumn column) const {
        return model().index(model().rowOf(eventOfKey(QString::fromLatin1(key))), static_cast<int>(column));
    }
    void selectKeys(std::initializer_list<const char*> keys) const {
        Selection selection(Entity::Event, {});
        for (const char* key : keys) selection.ids.push_back(eventOfKey(QString::fromLatin1(key)).value());
        session->select(selection);
    }
    void goTo(const char* key, EventColumn column) {
        table.selectionModel()->setCurrentIndex(cell(key, column), QItemSelectionModel::NoUpdate);
    }
    template <class Editor> Editor* editor() const {
        return table.viewport()->findChild<Editor*>(u"cellEditor"_s);
    }
    [[nodiscard]] qsizetype logged() const { return session->project().log().valueOr({}).size(); }

    EventsTable table;
};

TEST_F(EventTableTest, whenSortsByEarliestStartThenLatestStartThenOrder) {
    EditBuilder builder = session->project().edit();
    ASSERT_TRUE(session->carryOut(dateEvent(builder, eventOfKey(u"B06"_s), {})));
    const EventColumns& events = session->project().events();
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model().sort(static_cast<int>(EventColumn::When), direction);
        EXPECT_EQ(model().idAt(model().rowCount() - 1), eventOfKey(u"B06"_s)) << "what has no date is last";
        for (int row = 1; row + 1 < model().rowCount(); ++row) {
            const auto keyOf = [&](int at) {
                const size_t r = *events.rowOf(model().idAt(at));
                const StartRange start = startRangeOf(events.kind(r), events.padded(r));
                return std::tuple(start.from, start.until, events.order(r));
            };
            const bool rises = direction == Qt::AscendingOrder;
            EXPECT_LE(keyOf(rises ? row - 1 : row), keyOf(rises ? row : row - 1)) << row;
        }
    }
}

TEST_F(EventTableTest, aClickOnAHeadSortsAndTheNextTurnsItRound) {
    const QHeaderView* header = table.horizontalHeader();
    const int column = static_cast<int>(EventColumn::Key);
    const QPoint at(header->sectionViewportPosition(column) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    const QString first = model().index(0, column).data().toString();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(model().index(model().rowCount() - 1, column).data().toString(), first);
}

TEST_F(EventTableTest, oneColumnOfAllEventsSaysWhatTheCellsSay) {
    EditBuilder coding = session->project().edit();
    ASSERT_TRUE(session->carryOut(
        attachNewCode(coding, {}, u"trust"_s, {ObjectId(eventOfKey(u"B06"_s).value())}, {u"ann"_s, 1})));
    EditBuilder noting = session->project().edit();
    Memo memo;
    memo.target = ObjectId(eventOfKey(u"B06"_s).value());
    memo.text = u"Look again"_s;
    ASSERT_TRUE(session->carryOut(addMemo(noting, memo)));
    EventCells cells;
    cells.setSession(session.get());
    const EventColumns& events = session->project().events();
    std::vector<size_t> rows;
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row)) rows.push_back(row);
    for (int i = 0; i < kEventColumnCount; ++i) {
        const auto column = static_cast<EventColumn>(i);
        const std::vector<QString> texts = cells.texts(column, rows);
        ASSERT_EQ(texts.size(), rows.size());
        bool anything = column == EventColumn::Extent;
        for (size_t at = 0; at < rows.size(); ++at) {
            EXPECT_EQ(texts[at], cells.text(events.id(rows[at]), column)) << i;
            anything = anything || !texts[at].isEmpty();
        }
        const bool filled =
            column == EventColumn::Codes || column == EventColumn::Memos || column == EventColumn::Actors;
        EXPECT_TRUE(anything || !filled) << i;
    }
    EXPECT_TRUE(cells.text(eventOfKey(u"B06"_s), EventColumn::Codes).contains(u"trust"_s));
    const auto memos =
        session->project().rows().where(&Memo::target, ObjectId(eventOfKey(u"B06"_s).value())).size();
    EXPECT_EQ(cells.text(eventOfKey(u"B06"_s), EventColumn::Memos), QString::number(memos));
}

TEST_F(EventTableTest, groupsHaveHeadsWithCountsAndClose) {
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int events = model().eventCount();
    for (const EventGrouping grouping : {EventGrouping::Lane, EventGrouping::Kind, EventGrouping::Bracket}) {
        table.setGrouping(grouping);
        EXPECT_EQ(model().eventCount(), events);
        int heads = 0;
        int counted = 0;
        for (int row = 0; row < model().rowCount(); ++row)
            if (const EventGroup* group = model().groupAt(row)) {
                ++heads;
                counted += group->count;
                EXPECT_FALSE(group->name.isEmpty());
            }
        EXPECT_GT(heads, 1);
        EXPECT_EQ(counted, events);
        EXPECT_EQ(model().rowCount(), events + heads);
    }
    const int all = model().rowCount();
    const int first = model().groupAt(0)->count;
    table.selectionModel()->setCurrentIndex(model().index(0, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&table, Qt::Key_Left);
    EXPECT_EQ(model().rowCount(), all - first);
    EXPECT_EQ(model().eventCount(), events);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(model().rowCount(), all);
    const QPoint head(40, table.rowViewportPosition(0) + table.rowHeight(0) / 2);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, head);
    EXPECT_EQ(model().rowCount(), all - first);
}

TEST_F(EventTableTest, whatIsTypedWhileSeveralRowsAreSelectedIsForAllOfThem) {
    selectKeys({"B06", "B10", "B12"});
    goTo("B10", EventColumn::Title);
    table.editSelected();
    auto* line = editor<QLineEdit>();
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_EQ(line->placeholderText(), u"several"_s);
    QTest::keyClicks(line, u"Together"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return logged() == 1; }));
    for (const char16_t* key : {u"B06", u"B10", u"B12"})
        EXPECT_EQ(event(eventOfKey(QString::fromUtf16(key))).title, u"Together"_s);
    session->undo();
    EXPECT_NE(event(eventOfKey(u"B06"_s)).title, u"Together"_s);
    EXPECT_NE(event(eventOfKey(u"B12"_s)).title, u"Together"_s);
}

TEST_F(EventTableTest, leavingTheEditorOfSeveralWithoutTypingChangesNothing) {
    selectKeys({"B06", "B10"});
    goTo("B10", EventColumn::Title);
    table.editSelected();
    ASSERT_NE(editor<QLineEdit>(), nullptr);
    QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(logged(), 0);
}

TEST_F(EventTableTest, aListSetsTheLaneOfSeveralInOneStep) {
    selectKeys({"B06", "B10"});
    goTo("B06", EventColumn::Lane);
    table.editSelected();
    auto* list = editor<QComboBox>();
    ASSERT_NE(list, nullptr);
    const int last = list->count() - 1;
    const qint64 lane = list->itemData(last).toLongLong();
    list->setCurrentIndex(last);
    emit list->activated(last);
    ASSERT_TRUE(waitUntil([&] { return logged() == 1; }));
    EXPECT_EQ(event(eventOfKey(u"B06"_s)).lane.value(), lane);
    EXPECT_EQ(event(eventOfKey(u"B10"_s)).lane.value(), lane);
}

TEST_F(EventTableTest, aDateIsReadBackAndWhatIsNoDateStaysOpen) {
    selectKeys({"B06"});
    goTo("B06", EventColumn::Date);
    table.editSelected();
    auto* line = editor<QLineEdit>();
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"the workshop"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_NE(editor<QLineEdit>(), nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"May 2019"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return logged() == 1; }));
    EXPECT_EQ(event(eventOfKey(u"B06"_s)).when.edtf(), u"2019-05"_s);
    EXPECT_EQ(event(eventOfKey(u"B06"_s)).when.words(), u"May 2019"_s);
}

TEST_F(EventTableTest, aCellIsEditedInAGroupAndItsRowGoesToAnother) {
    table.setGrouping(EventGrouping::Lane);
    const auto groupOf = [&](const char16_t* key) {
        int row = model().rowOf(eventOfKey(QString::fromUtf16(key)));
        while (model().groupAt(row) == nullptr) --row;
        return model().groupAt(row)->key;
    };
    selectKeys({"B06"});
    goTo("B06", EventColumn::Title);
    table.editSelected();
    QTest::keyClicks(editor<QLineEdit>(), u"In a group"_s);
    QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return logged() == 1; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(table.selectedEvents(), std::vector<EventId>{eventOfKey(u"B06"_s)});
    const qint64 before = groupOf(u"B06");
    goTo("B06", EventColumn::Lane);
    table.editSelected();
    auto* list = editor<QComboBox>();
    ASSERT_NE(list, nullptr);
    const int other = list->currentIndex() == 1 ? 2 : 1;
    const qint64 lane = list->itemData(other).toLongLong();
    list->setCurrentIndex(other);
    emit list->activated(other);
    ASSERT_TRUE(waitUntil([&] { return logged() == 2; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(groupOf(u"B06"), lane);
    EXPECT_NE(lane, before);
    EXPECT_EQ(table.selectedEvents(), std::vector<EventId>{eventOfKey(u"B06"_s)});
    EXPECT_FALSE(editor<QComboBox>() && editor<QComboBox>()->isVisible());
}

TEST_F(EventTableTest, escapeGivesTheCellBack) {
    selectKeys({"B06"});
    goTo("B06", EventColumn::Title);
    table.editSelected();
    QTest::keyClicks(editor<QLineEdit>(), u"Other"_s);
    QTest::keyClick(editor<QLineEdit>(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_EQ(logged(), 0);
}

TEST_F(EventTableTest, fillingDownTakesTheUppermostRowsValue) {
    selectKeys({"B06", "B10", "B12"});
    goTo("B12", EventColumn::Kind);
    const EventId top = table.selectedEvents().front();
    table.fillDown();
    EXPECT_EQ(logged(), 1);
    for (const EventId id : table.selectedEvents()) EXPECT_EQ(event(id).kind, event(top).kind);
    goTo("B12", EventColumn::Quotes);
    table.fillDown();
    EXPECT_EQ(logged(), 1) << "what follows from the rest is not filled";
    EXPECT_FALSE(said.isEmpty());
}

TEST_F(EventTableTest, sidewaysKeysKeepTheRowsSelected) {
    selectKeys({"B06", "B10"});
    goTo("B10", EventColumn::Title);
    const size_t before = table.selectedEvents().size();
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(table.currentIndex().column(), static_cast<int>(EventColumn::Kind));
    EXPECT_EQ(table.selectedEvents().size(), before);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.selectedEvents().size(), 1U);
    EXPECT_EQ(session->selection().size(), 1U) << "and the timeline follows";
}

TEST_F(EventTableTest, theCopiedTableHasTheShownColumnsInTheirOrder) {
    for (int column = 0; column < kEventColumnCount; ++column) table.setColumnHidden(column, true);
    for (const EventColumn column : {EventColumn::Title, EventColumn::Key})
        table.setColumnHidden(static_cast<int>(column), false);
    QHeaderView* header = table.horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(EventColumn::Title)), 0);
    selectKeys({"B10"});
    const Event b10 = event(eventOfKey(u"B10"_s));
    EXPECT_EQ(table.selectedAsTable(EventsTable::Heads::With), u"Title\tID\n%1\tB10\n"_s.arg(b10.title));
    EXPECT_EQ(table.selectedAsTable(EventsTable::Heads::Without), u"%1\tB10\n"_s.arg(b10.title));
}

TEST_F(EventTableTest, columnsAreChosenInAMenuAndTheLookComesBack) {
    QMenu menu;
    table.fillColumnMenu(menu);
    const auto entryOf = [&](EventColumn column) {
        for (QAction* entry : menu.actions())
            if (entry->text() == headOf(column)) return entry;
        return static_cast<QAction*>(nullptr);
    };
    ASSERT_NE(entryOf(EventColumn::Codes), nullptr);
    EXPECT_FALSE(entryOf(EventColumn::Codes)->isChecked());
    entryOf(EventColumn::Codes)->trigger();
    entryOf(EventColumn::Actors)->trigger();
    table.setColumnWidth(static_cast<int>(EventColumn::Codes), 222);
    table.setGrouping(EventGrouping::Kind);
    const EventsTableLook look = table.look();

    EventsTable other;
    other.setSession(session.get());
    other.setLook(look);
    EXPECT_FALSE(other.isColumnHidden(static_cast<int>(EventColumn::Codes)));
    EXPECT_TRUE(other.isColumnHidden(static_cast<int>(EventColumn::Actors)));
    EXPECT_EQ(other.columnWidth(static_cast<int>(EventColumn::Codes)), 222);
    EXPECT_EQ(other.events().grouping(), EventGrouping::Kind);
    other.setLook({});
    EXPECT_TRUE(other.isColumnHidden(static_cast<int>(EventColumn::Codes)));
    other.setSession(nullptr);
}

TEST_F(EventTableTest, theCurrentCellStaysOnItsEventWhenRowsComeAndGo) {
    selectKeys({"B10"});
    goTo("B10", EventColumn::Kind);
    EditBuilder builder = session->project().edit();
    ASSERT_TRUE(session->carryOut(removeRows(builder, Entity::Event, {eventOfKey(u"B01"_s).value()})));
    EXPECT_EQ(model().idAt(table.currentIndex().row()), eventOfKey(u"B10"_s));
    EXPECT_EQ(table.currentIndex().column(), static_cast<int>(EventColumn::Kind));
}
