// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes in the menus: nested and moved out, coloured, laid by something else, schemes kept and removed.
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/parts/chooser.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace forlop;

class LaneCommandsTest : public OpenWindow {
protected:
    [[nodiscard]] TimelineCanvas& canvas() const { return *window->parts().canvas; }
    [[nodiscard]] LaneId lane(size_t place) const {
        return canvas().core().content.facts().lanes()[place].id;
    }
    [[nodiscard]] Lane row(LaneId id) const { return *project().tables().find(id); }
    [[nodiscard]] QMenu* menuWith(ActionId id) const {
        for (QMenu* menu : window->findChildren<QMenu*>())
            if (menu->actions().contains(action(id))) return menu;
        return nullptr;
    }
    [[nodiscard]] QAction* entry(QMenu* menu, const QString& text) const {
        emit menu->aboutToShow();
        for (QAction* each : menu->actions())
            if (each->text() == text) return each;
        return nullptr;
    }
};

TEST_F(LaneCommandsTest, theSelectedLaneIsNestedAndMovedOutAndUndone) {
    openExample();
    const LaneId upper = lane(0);
    const LaneId lower = lane(1);
    EXPECT_FALSE(action(ActionId::NestLane)->isEnabled());
    canvas().setSelection({objectId(lower)});
    trigger(ActionId::NestLane);
    EXPECT_EQ(row(lower).parent, upper);
    trigger(ActionId::MoveLaneOut);
    EXPECT_TRUE(row(lower).parent.isNull());
    trigger(ActionId::Undo);
    trigger(ActionId::Undo);
    EXPECT_TRUE(row(lower).parent.isNull());
    EXPECT_EQ(lane(1), lower);
}

TEST_F(LaneCommandsTest, withoutAMouseTheLaneOfTheSelectedEventIsMeant) {
    openExample();
    const EventId event = eventOfKey(QStringLiteral("B10"));
    const LaneId of = project().events().lane(*project().events().rowOf(event));
    ASSERT_NE(of, lane(0));
    canvas().goTo(objectId(event));
    trigger(ActionId::NestLane);
    EXPECT_FALSE(row(of).parent.isNull());
    trigger(ActionId::LaneColourGreen);
    trigger(ActionId::LanePatternDotted);
    EXPECT_EQ(row(of).colour, LaneColour::Green);
    EXPECT_EQ(row(of).pattern, LanePattern::Dotted);
    trigger(ActionId::LaneColourNone);
    EXPECT_EQ(row(of).colour, LaneColour::None);
}

TEST_F(LaneCommandsTest, severalLanesTakeAColourInOneStep) {
    openExample();
    canvas().setSelection({objectId(lane(0)), objectId(lane(2))});
    trigger(ActionId::LaneColourRed);
    EXPECT_EQ(row(lane(0)).colour, LaneColour::Red);
    EXPECT_EQ(row(lane(2)).colour, LaneColour::Red);
    trigger(ActionId::Undo);
    EXPECT_EQ(row(lane(0)).colour, LaneColour::None);
    EXPECT_EQ(row(lane(2)).colour, LaneColour::None);
}

TEST_F(LaneCommandsTest, theViewIsLaidAnewAndTheDataStay) {
    openExample("municipality");
    const int shown = canvas().eventsOnTimeline();
    const QString undo = project().undoSentence();
    for (const ActionId id : {ActionId::LanesByLevel, ActionId::LanesByActor, ActionId::LanesByUnit,
                              ActionId::LanesByKind, ActionId::LanesBySource, ActionId::LanesByPlan}) {
        trigger(id);
        EXPECT_TRUE(action(id)->isChecked());
        ASSERT_NE(canvas().core().content.laning(), nullptr);
        EXPECT_EQ(canvas().eventsOnTimeline(), shown);
    }
    trigger(ActionId::LanesByActor);
    EXPECT_TRUE(statusText().contains(QStringLiteral("stand in the first"))) << statusText().toStdString();
    EXPECT_EQ(project().undoSentence(), undo);
    trigger(ActionId::LanesOwn);
    EXPECT_EQ(canvas().core().content.laning(), nullptr);
    EXPECT_TRUE(action(ActionId::LanesOwn)->isChecked());
    EXPECT_FALSE(action(ActionId::LanesByCase)->isVisible());
}

TEST_F(LaneCommandsTest, codesOfASchemeAreChosenByName) {
    openExample("municipality");
    trigger(ActionId::LanesByCode);
    auto* chooser = window->findChild<Chooser*>();
    ASSERT_NE(chooser, nullptr);
    QTest::keyClicks(chooser->findChild<QLineEdit*>(), QStringLiteral("Theme"));
    QTest::keyClick(chooser->findChild<QLineEdit*>(), Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_TRUE(canvas().laneChoice().has_value());
    EXPECT_EQ(canvas().laneChoice()->grouping, LaneGrouping::Code);
    EXPECT_EQ(project().tables().find(canvas().laneChoice()->codes)->key, QStringLiteral("theme"));
    EXPECT_TRUE(action(ActionId::LanesByCode)->isChecked());
}

TEST_F(LaneCommandsTest, aSchemeIsKeptByNameChosenFromTheMenuAndUndone) {
    openExample("municipality");
    answers->word = QStringLiteral("Who acts");
    trigger(ActionId::KeepLaneScheme);
    EXPECT_TRUE(project().tables().of<LaneScheme>().empty());
    trigger(ActionId::LanesByActor);
    trigger(ActionId::KeepLaneScheme);
    ASSERT_EQ(project().tables().of<LaneScheme>().size(), 1U);
    trigger(ActionId::LanesOwn);
    QMenu* menu = menuWith(ActionId::LanesOwn);
    ASSERT_NE(menu, nullptr);
    QAction* saved = entry(menu, QStringLiteral("Who acts"));
    ASSERT_NE(saved, nullptr);
    saved->trigger();
    QCoreApplication::processEvents();
    ASSERT_TRUE(canvas().laneChoice().has_value());
    EXPECT_EQ(canvas().laneChoice()->grouping, LaneGrouping::Actor);
    trigger(ActionId::Undo);
    EXPECT_TRUE(project().tables().of<LaneScheme>().empty());
    EXPECT_EQ(entry(menu, QStringLiteral("Who acts")), nullptr);
    trigger(ActionId::Redo);
    trigger(ActionId::RemoveLaneScheme);
    auto* chooser = window->findChild<Chooser*>();
    ASSERT_NE(chooser, nullptr);
    QTest::keyClick(chooser->findChild<QLineEdit*>(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(project().tables().of<LaneScheme>().empty());
}

TEST_F(LaneCommandsTest, howTheLanesAreLaidIsRememberedByProject) {
    openExample("municipality");
    trigger(ActionId::LanesBySource);
    const QString path = project().path();
    makeWindow();
    ASSERT_TRUE(window->openProject(path));
    ASSERT_TRUE(canvas().laneChoice().has_value());
    EXPECT_EQ(canvas().laneChoice()->grouping, LaneGrouping::Source);
    QCoreApplication::processEvents();
    EXPECT_TRUE(action(ActionId::LanesBySource)->isChecked());
}

TEST_F(LaneCommandsTest, withTwoCasesTheViewIsLaidByCase) {
    openExample();
    EXPECT_FALSE(action(ActionId::LanesByCase)->isVisible());
    const int own = canvas().eventsOnTimeline();
    EditBuilder builder = project().edit();
    Case other;
    other.id = builder.ids().nextId<Case>();
    other.name = QStringLiteral("The other city");
    builder.insert(other);
    Lane row;
    row.id = builder.ids().nextId<Lane>();
    row.caseId = other.id;
    row.name = QStringLiteral("Elsewhere");
    builder.insert(row);
    Event event;
    event.caseId = other.id;
    event.lane = row.id;
    event.key = QStringLiteral("X1");
    event.title = QStringLiteral("Elsewhere");
    event.when = TemporalExtent(QStringLiteral("2019-05"));
    builder.insert(event);
    ASSERT_TRUE(project().commit(builder.build(QStringLiteral("Another case"))).ok());
    const QString path = project().path();
    makeWindow();
    ASSERT_TRUE(window->openProject(path));
    session().showCase(project().tables().of<Case>().begin()->second.id == other.id
                           ? std::next(project().tables().of<Case>().begin())->second.id
                           : project().tables().of<Case>().begin()->second.id);
    EXPECT_TRUE(action(ActionId::LanesByCase)->isVisible());
    trigger(ActionId::LanesByCase);
    EXPECT_TRUE(action(ActionId::LanesByCase)->isChecked());
    EXPECT_EQ(canvas().core().content.facts().lanes().size(), 2U);
    EXPECT_EQ(canvas().eventsOnTimeline(), own + 1);
    trigger(ActionId::LanesOwn);
    EXPECT_EQ(canvas().eventsOnTimeline(), own);
}
