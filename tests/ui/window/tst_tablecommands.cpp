// SPDX-License-Identifier: GPL-3.0-or-later
// The event table in the whole window: keys, clipboard, what is remembered.
#include "tests/ui/openwindow.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/eventsmodel.h"
#include "ui/docks/eventstable.h"
#include "ui/import/importdialog.h"
#include "ui/window/arrangement.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace forlop;
using namespace Qt::StringLiterals;

class TableCommandsTest : public OpenWindow {
protected:
    void SetUp() override {
        OpenWindow::SetUp();
        openExample();
        window->parts().arrangement->raise(DockName::Events);
        window->activateWindow();
        ASSERT_TRUE(waitUntil([&] { return window->isActiveWindow(); }));
        table().setFocus();
        QCoreApplication::processEvents();
        ASSERT_TRUE(table().hasFocus());
    }
    [[nodiscard]] EventsTable& table() const { return *window->parts().events; }
    void select(std::initializer_list<const char*> keys, EventColumn column) const {
        Selection selection(Entity::Event, {});
        for (const char* key : keys) selection.ids.push_back(eventOfKey(QString::fromLatin1(key)).value());
        session().select(selection);
        const int row = table().events().rowOf(EventId(selection.ids.back()));
        table().selectionModel()->setCurrentIndex(table().events().index(row, static_cast<int>(column)),
                                                  QItemSelectionModel::NoUpdate);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Event event(const char* key) const {
        return project().rows().get(eventOfKey(QString::fromLatin1(key))).value_or(Event());
    }
    [[nodiscard]] size_t count() const { return project().events().size(); }
};

TEST_F(TableCommandsTest, f2AndCtrlDAndDelWorkFromTheKeyboard) {
    select({"B06", "B10"}, EventColumn::ToldIn);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* line = table().viewport()->findChild<QLineEdit*>(u"cellEditor"_s);
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"interview 3"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return event("B06").evidenceNote == u"interview 3"_s; }));
    EXPECT_EQ(event("B10").evidenceNote, u"interview 3"_s);

    table().setFocus();
    select({"B06", "B10"}, EventColumn::Kind);
    const EventKind kind = project().rows().get(table().selectedEvents().front())->kind;
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(event("B06").kind, kind);
    EXPECT_EQ(event("B10").kind, kind);

    const size_t before = count();
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(count(), before - 2);
    session().undo();
    EXPECT_EQ(count(), before);
}

TEST_F(TableCommandsTest, plainRowsPastedIntoTheTableAreEventsAtOnce) {
    const size_t before = count();
    QApplication::clipboard()->setText(
        u"When\tTitle\tKind\n2019-03\tFirst talk\tactivity\nJune 2019\tVote\tdecision\n"_s);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(window->findChild<ImportDialog*>(), nullptr);
    EXPECT_EQ(count(), before + 2);
    EXPECT_EQ(session().selection().size(), 2U);
    session().undo();
    EXPECT_EQ(count(), before);
}

TEST_F(TableCommandsTest, rowsWithoutHeadsAreShownFirst) {
    const size_t before = count();
    QApplication::clipboard()->setText(u"2019-03\tFirst talk\n2019-04\tVote\n"_s);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_NE(window->findChild<ImportDialog*>(), nullptr);
    EXPECT_EQ(count(), before);
    window->findChild<ImportDialog*>()->reject();
}

TEST_F(TableCommandsTest, tenBadRowsAmongTenThousandAreListedAndTheRestComesInAsOneStep) {
    const size_t before = count();
    QString rows = u"When\tTitle\n"_s;
    for (int i = 0; i < 10000; ++i)
        rows += i % 1000 == 500 ? u"2019-01\t\n"_s
                                : u"2019-%1\tRow %2\n"_s.arg(1 + i % 12, 2, 10, QChar(u'0')).arg(i);
    QApplication::clipboard()->setText(rows);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    auto* dialog = window->findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* only = dialog->findChild<QCheckBox*>(u"onlyNotes"_s);
    ASSERT_TRUE(only->isVisibleTo(dialog));
    only->click();
    const auto* listed = dialog->findChild<QTableView*>(u"importPreview"_s)->model();
    ASSERT_EQ(listed->rowCount(), 10);
    EXPECT_EQ(listed->index(0, 0).data().toString(), u"502"_s) << "as a spreadsheet counts";
    EXPECT_FALSE(listed->index(0, listed->columnCount() - 1).data().toString().isEmpty());
    dialog->findChild<QPushButton*>(u"importButton"_s)->click();
    ASSERT_TRUE(waitUntil([&] { return count() == before + 9990; }));
    session().undo();
    EXPECT_EQ(count(), before);
}

TEST_F(TableCommandsTest, tenThousandRowsSayHowFarTheyAreAndCanBeStopped) {
    const size_t before = count();
    const QString undo = project().undoSentence();
    QString rows = u"When\tTitle\n"_s;
    for (int i = 0; i < 10000; ++i) rows += u"2019-%1\tRow %2\n"_s.arg(1 + i % 12, 2, 10, QChar(u'0')).arg(i);
    QApplication::clipboard()->setText(rows);
    answers->patience = 0;
    int seen = 0;
    bool stop = false;
    QTimer hand;
    hand.setInterval(0);
    QObject::connect(&hand, &QTimer::timeout, [&] {
        auto* wait = window->findChild<QProgressDialog*>(u"longWait"_s);
        if (!wait || !wait->isVisible()) return;
        ++seen;
        if (stop) wait->cancel();
    });
    hand.start();
    stop = true;
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_GT(seen, 0);
    EXPECT_EQ(count(), before);
    EXPECT_EQ(project().undoSentence(), undo);
    EXPECT_TRUE(statusText().contains(u"nothing has changed"_s)) << statusText().toStdString();
    stop = false;
    seen = 0;
    window->activateWindow();
    table().setFocus();
    ASSERT_TRUE(waitUntil([&] { return table().hasFocus(); }));
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_GT(seen, 0);
    EXPECT_EQ(count(), before + 10000);
    EXPECT_EQ(window->findChild<QProgressDialog*>(u"longWait"_s), nullptr);
    trigger(ActionId::Undo);
    EXPECT_EQ(count(), before) << "one step";
    trigger(ActionId::Redo);
    EXPECT_EQ(count(), before + 10000);
    stop = true;
    trigger(ActionId::Undo);
    EXPECT_EQ(count(), before + 10000) << "stopped while it was undone";
    EXPECT_TRUE(project().canUndo());
}

TEST_F(TableCommandsTest, whatIsOverSoonIsNeverShown) {
    int seen = 0;
    QTimer hand;
    hand.setInterval(0);
    QObject::connect(&hand, &QTimer::timeout,
                     [&] { seen += window->findChild<QProgressDialog*>(u"longWait"_s) != nullptr; });
    hand.start();
    answers->patience = 3600'000;
    QString rows = u"When\tTitle\n"_s;
    for (int i = 0; i < 2000; ++i) rows += u"2019-01\tRow %1\n"_s.arg(i);
    QApplication::clipboard()->setText(rows);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(seen, 0);
}

TEST_F(TableCommandsTest, whatIsCopiedInTheTableIsWhatIsSeen) {
    select({"B10"}, EventColumn::Title);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList withHeads = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(withHeads.size(), 2);
    EXPECT_TRUE(withHeads.front().startsWith(u"ID\tDate as typed\tTitle"_s));
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().trimmed(), withHeads.back());
    const size_t before = count();
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(count(), before + 1) << "inside the program whole events are pasted";
}

TEST_F(TableCommandsTest, returnOpensTheInspectorOfTheRow) {
    select({"B10"}, EventColumn::Title);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(session().selection().isOne(Entity::Event));
    const QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(window->findChild<QWidget*>(u"inspector"_s)->isAncestorOf(focus));
}

TEST_F(TableCommandsTest, groupsAndColumnsAreRememberedByProject) {
    trigger(ActionId::GroupByLane);
    EXPECT_TRUE(action(ActionId::GroupByLane)->isChecked());
    table().setColumnHidden(static_cast<int>(EventColumn::Status), false);
    const QString path = project().path();
    window->closeProject();
    table().setLook({});
    ASSERT_TRUE(window->openProject(path));
    EXPECT_EQ(table().events().grouping(), EventGrouping::Lane);
    EXPECT_TRUE(action(ActionId::GroupByLane)->isChecked());
    EXPECT_FALSE(table().isColumnHidden(static_cast<int>(EventColumn::Status)));
}

TEST_F(TableCommandsTest, aLetterInAnOpenMenuIsTheMenusOwn) {
    window->parts().canvas->setFocus();
    QMenu* view = nullptr;
    QMenu* inner = nullptr;
    for (const QAction* top : window->menuBar()->actions())
        if (top->text() == u"&View"_s) view = top->menu();
    ASSERT_NE(view, nullptr);
    for (const QAction* entry : view->actions())
        if (entry->text() == u"Event ta&ble"_s) inner = entry->menu();
    ASSERT_NE(inner, nullptr);
    ASSERT_TRUE(action(ActionId::ToolSelect)->isChecked());
    view->popup(window->mapToGlobal(QPoint(40, 40)));
    QCoreApplication::processEvents();
    QTest::keyClick(view, Qt::Key_B);
    EXPECT_TRUE(action(ActionId::ToolSelect)->isChecked()) << "B alone is the bracket tool";
    EXPECT_TRUE(inner->isVisible());
    inner->close();
    view->close();
}
