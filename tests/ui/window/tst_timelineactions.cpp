// SPDX-License-Identifier: GPL-3.0-or-later
// What menus and keys do to the look of the timeline: kinds of events shown, paths, lanes, rivals.
#include "tests/ui/openwindow.h"
#include "ui/canvas/timelinecanvas.h"

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
