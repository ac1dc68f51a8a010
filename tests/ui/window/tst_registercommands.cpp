// SPDX-License-Identifier: GPL-3.0-or-later
// Units and their like in the whole window: made, found, opened and deleted without an event that names them.
#include "tests/ui/openwindow.h"
#include "ui/docks/registermodel.h"
#include "ui/docks/registerpanel.h"
#include "ui/parts/chooser.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"
#include "ui/window/arrangement.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace forlop;
using namespace Qt::StringLiterals;

class RegisterCommandsTest : public OpenWindow {
protected:
    void SetUp() override {
        OpenWindow::SetUp();
        openExample();
    }
    [[nodiscard]] RegisterPanel& panel() const { return *window->findChild<RegisterPanel*>(); }
    [[nodiscard]] QString inspectorTitle() const {
        for (const QLabel* label : window->findChildren<QLabel*>(u"inspectorTitle"_s))
            if (label->isVisible()) return label->text();
        return {};
    }
    [[nodiscard]] const Unit* unitNamed(const QString& name) const {
        for (const auto& [_, unit] : project().tables().of<Unit>())
            if (unit.name == name) return &unit;
        return nullptr;
    }
};

TEST_F(RegisterCommandsTest, aNewUnitStandsInItsListAndInTheInspector) {
    answers->word = u"Night team"_s;
    trigger(ActionId::NewUnit);
    const Unit* unit = unitNamed(u"Night team"_s);
    ASSERT_NE(unit, nullptr);
    EXPECT_EQ(unit->caseId, session().caseId());
    EXPECT_TRUE(window->parts().arrangement->dock(DockName::Register)->isVisible());
    EXPECT_EQ(panel().entries().idAt(panel().table().currentIndex().row()), unit->id.value());
    EXPECT_TRUE(inspectorTitle().contains(u"Night team"_s));
    trigger(ActionId::NewUnit);
    EXPECT_TRUE(statusText().contains(u"already"_s)) << "a name that is there is refused in words";
    trigger(ActionId::NewRespondent);
    EXPECT_EQ(panel().entries().kind(), Entity::Respondent);
    EXPECT_EQ(project().tables().of<Respondent>().size(), 1U);
}

TEST_F(RegisterCommandsTest, delTakesTheRowWithWhatHangsOnItAndUndoBringsItBack) {
    trigger(ActionId::DockRegister);
    window->activateWindow();
    panel().table().setFocus();
    ASSERT_TRUE(waitUntil([&] { return panel().table().hasFocus(); }));
    const size_t before = project().tables().of<Unit>().size();
    const size_t links = project().rows().all(Entity::TransitionUnit).size();
    int row = 0;
    while (row + 1 < panel().entries().rowCount() &&
           panel().entries().index(row, RegisterModel::Along).data().toString().isEmpty())
        ++row;
    const QString along = panel().entries().index(row, RegisterModel::Along).data().toString();
    panel().table().selectRow(row);
    QCoreApplication::processEvents();
    QTest::keyClick(&panel().table(), Qt::Key_Delete);
    EXPECT_EQ(project().tables().of<Unit>().size(), before - 1);
    EXPECT_TRUE(statusText().contains(along)) << statusText().toStdString();
    session().undo();
    EXPECT_EQ(project().tables().of<Unit>().size(), before);
    EXPECT_EQ(project().rows().all(Entity::TransitionUnit).size(), links);
}

TEST_F(RegisterCommandsTest, findAnythingFindsUnitsByTheirName) {
    const Unit unit = project().tables().of<Unit>().begin()->second;
    trigger(ActionId::Find);
    auto* chooser = window->findChild<Chooser*>();
    ASSERT_NE(chooser, nullptr);
    auto* line = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(line, unit.name);
    const auto* found = chooser->findChild<QListWidget*>();
    int at = -1;
    for (int i = 0; i < found->count(); ++i)
        if (found->item(i)->data(Qt::UserRole).toLongLong() == unit.id.value()) at = i;
    ASSERT_GE(at, 0);
    for (int i = 0; i < at; ++i) QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(session().selection(), Selection(Entity::Unit, {unit.id.value()}));
    EXPECT_TRUE(inspectorTitle().contains(unit.name));
}

TEST_F(RegisterCommandsTest, aMemoIsWrittenOnWhateverIsUnderTheHandByOneKey) {
    // The new memo is what is selected then.
    const auto newest = [&] {
        return project().rows().get(MemoId(session().selection().one().id)).value_or(Memo()).target;
    };
    const UnitId unit = project().tables().of<Unit>().begin()->second.id;
    session().select(Selection(unit));
    trigger(ActionId::NewMemo);
    EXPECT_EQ(newest(), objectId(unit));
    const EventId event = eventOfKey(u"B10"_s);
    session().select(Selection(event));
    trigger(ActionId::NewMemo);
    EXPECT_EQ(newest(), objectId(event));

    const Excerpt quote = project().rows().everyRow<Excerpt>().front();
    emit session().passageWanted(quote.source, quote.start, quote.end);
    ReaderView& view = window->parts().sources->reader().view();
    window->activateWindow();
    view.setFocus();
    ASSERT_TRUE(waitUntil([&] { return view.hasFocus(); }));
    trigger(ActionId::NewMemo);
    EXPECT_EQ(newest(), objectId(quote.id)) << "the quote at the cursor";
}

TEST_F(RegisterCommandsTest, aLookKeptBeforeThereWasARegisterStillShowsIt) {
    QDockWidget* dock = window->parts().arrangement->dock(DockName::Register);
    window->removeDockWidget(dock);
    const QByteArray kept = window->saveState();
    const QString path = project().path();
    window->closeProject();
    preferences->setDocks(ArrangementName::Bracket, kept);
    ASSERT_TRUE(window->openProject(path));
    trigger(ActionId::DockRegister);
    EXPECT_TRUE(dock->isVisible());
    EXPECT_NE(window->dockWidgetArea(dock), Qt::NoDockWidgetArea);
}
