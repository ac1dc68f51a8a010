// SPDX-License-Identifier: GPL-3.0-or-later
// What menus and keys do to the look of the timeline: kinds of events shown, paths, lanes, rivals.
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/window/influencepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace forlop;

class TimelineActionsTest : public OpenWindow {
protected:
    [[nodiscard]] TimelineCanvas& canvas() const { return *window->parts().canvas; }
    [[nodiscard]] LaneId anyLane() const { return project().tables().of<Lane>().begin()->second.id; }
};

TEST_F(TimelineActionsTest, counterfactualEventsCanBeLeftOutOrShownFaintly) {
    openExample();
    EXPECT_TRUE(action(ActionId::ShowCounterfactual)->isChecked());
    const int all = canvas().eventsOnTimeline();
    trigger(ActionId::ShowCounterfactual);
    EXPECT_LT(canvas().eventsOnTimeline(), all);
    EXPECT_EQ(canvas().eventsFilteredOut(), all - canvas().eventsOnTimeline());
    trigger(ActionId::FilteredFaint);
    EXPECT_EQ(canvas().filteredLook(), FilteredLook::Faint);
    trigger(ActionId::ShowCounterfactual);
    EXPECT_EQ(canvas().eventsOnTimeline(), all);
}

TEST_F(TimelineActionsTest, pathsAreShownByMenuAndTheMenuFollowsTheKey) {
    openExample();
    trigger(ActionId::InfluencePaths);
    EXPECT_EQ(canvas().shownPaths(), ShownPaths::OfSelection);
    canvas().setShownPaths(ShownPaths::Off);
    EXPECT_FALSE(action(ActionId::InfluencePaths)->isChecked());
}

TEST_F(TimelineActionsTest, aHiddenRivalComesBackFromTheMenu) {
    openExample();
    const auto hidden = [this] {
        int count = 0;
        for (const auto& [_, each] : project().tables().of<Bracketing>()) count += each.hidden ? 1 : 0;
        return count;
    };
    const int before = hidden();
    trigger(ActionId::HideRival);
    EXPECT_EQ(hidden(), before + 1);
    trigger(ActionId::ShowRivals);
    EXPECT_EQ(hidden(), 0);
    trigger(ActionId::Undo);
    EXPECT_EQ(hidden(), before + 1);
}

TEST_F(TimelineActionsTest, collapsedAndTallerLanesAreRememberedByProject) {
    openExample();
    LaneView view;
    view.collapsed.insert(anyLane().value());
    view.heights.insert(anyLane().value(), 90.5);
    canvas().setLaneView(view);
    const QString path = project().path();
    makeWindow();
    EXPECT_EQ(window->parts().canvas, nullptr);
    ASSERT_TRUE(window->openProject(path));
    EXPECT_EQ(canvas().laneView(), view);
}

TEST_F(TimelineActionsTest, theInfluenceFilterIsChosenInAPanelSeenInTheStatusLineAndRemembered) {
    openExample();
    auto* chip = window->findChild<QToolButton*>(QStringLiteral("influenceChip"));
    ASSERT_NE(chip, nullptr);
    EXPECT_FALSE(chip->isVisible());
    trigger(ActionId::FilterInfluences);
    auto* panel = window->findChild<InfluencePanel*>();
    ASSERT_NE(panel, nullptr);
    const auto boxes = panel->findChildren<QCheckBox*>();
    ASSERT_FALSE(boxes.isEmpty());
    boxes.front()->click();
    EXPECT_FALSE(canvas().influenceFilter().showsAll());
    EXPECT_TRUE(chip->isVisible());
    const QString told = panel->findChild<QLabel*>(QStringLiteral("influencesShown"))->text();
    EXPECT_EQ(chip->text(), told);
    auto* from = panel->findChild<QComboBox*>(QStringLiteral("fromBracket"));
    ASSERT_NE(from, nullptr);
    from->setCurrentIndex(2);
    EXPECT_FALSE(canvas().influenceFilter().from.isNull());
    EXPECT_NE(chip->text(), told);
    panel->close();
    const InfluenceFilter chosen = canvas().influenceFilter();
    const QString path = project().path();
    makeWindow();
    ASSERT_TRUE(window->openProject(path));
    EXPECT_EQ(canvas().influenceFilter(), chosen);
    window->findChild<QToolButton*>(QStringLiteral("influenceChipClear"))->click();
    EXPECT_TRUE(canvas().influenceFilter().showsAll());
    EXPECT_FALSE(window->findChild<QToolButton*>(QStringLiteral("influenceChip"))->isVisible());
}

TEST_F(TimelineActionsTest, aLaneGetsABracketingAndABracketANestedOneByMenu) {
    openExample();
    session().select({Entity::Lane, {anyLane().value()}});
    answers->word = QStringLiteral("Of this lane");
    trigger(ActionId::LaneBracketing);
    const BandFact* own = canvas().core().content.facts().laneBand(anyLane());
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->name, QStringLiteral("Of this lane"));
    const BracketFact& last = canvas().core().content.facts().mainBand()->brackets.at(2);
    const BracketId parent = last.id;
    ASSERT_TRUE(last.nested.empty());
    session().select({Entity::Bracket, {parent.value()}});
    answers->word = QStringLiteral("2019-04/2019-05");
    trigger(ActionId::NestBracket);
    const BracketFact* outer = canvas().core().content.facts().bracket(parent);
    ASSERT_EQ(outer->nested.size(), 1U);
    EXPECT_EQ(session().selection().one(), (ObjectRef{Entity::Bracket, outer->nested.front().id.value()}));
    EXPECT_EQ(outer->nested.front().closes, outer->closes) << "its end is its parent's frontier";
    // Outside it: a sentence, and nothing is made.
    session().select({Entity::Bracket, {parent.value()}});
    answers->word = QStringLiteral("2010");
    trigger(ActionId::NestBracket);
    EXPECT_EQ(canvas().core().content.facts().bracket(parent)->nested.size(), 1U);
    EXPECT_TRUE(statusText().contains(QStringLiteral("stays inside"))) << statusText().toStdString();
}

TEST_F(TimelineActionsTest, writeReasonOpensTheReasonWhereItStands) {
    openExample();
    const FrontierId id = canvas().core().content.facts().mainBand()->frontiers.front().id;
    session().select({Entity::Frontier, {id.value()}});
    trigger(ActionId::WriteReason);
    auto* editor = window->findChild<QPlainTextEdit*>(QStringLiteral("placeEditor"));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->toPlainText(), project().tables().find(id)->reason);
}
