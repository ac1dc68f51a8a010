// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes under the hand: another order, another height, collapsed.
#include "canvasfixture.h"

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasLanes : public CanvasTest {
protected:
    [[nodiscard]] QStringList order() const {
        QStringList names;
        for (const LaneFact& lane : canvas->core().content.facts().lanes()) names.append(lane.name);
        return names;
    }
    [[nodiscard]] QPoint head(size_t lane) const {
        const Box& box = frame().lanes[lane].box;
        return {90, static_cast<int>(box.y) + 12};
    }
    [[nodiscard]] QPoint triangle(size_t lane) const {
        const LaneId id = frame().lanes[lane].id;
        for (const Item& item : canvas->core().list().items())
            if (item.role == Role::LaneFold && item.object == id.value())
                return {static_cast<int>(item.box.centre().x), static_cast<int>(item.box.centre().y)};
        ADD_FAILURE() << "no triangle";
        return {};
    }
};

TEST_F(CanvasLanes, ALaneDraggedByItsHeadStandsWhereTheLineShowed) {
    openCase();
    const QStringList before = order();
    ASSERT_GE(before.size(), 3);
    const int rows = logRows();
    press(head(0));
    moveTo({90, static_cast<int>(frame().lanes[1].box.bottom()) + 8});
    ASSERT_TRUE(canvas->core().state.laneDrag.has_value());
    EXPECT_EQ(canvas->core().state.laneDrag->before, frame().lanes[2].id);
    EXPECT_EQ(order(), before);
    release();
    QStringList after = before;
    after.move(0, 1);
    EXPECT_EQ(order(), after);
    EXPECT_EQ(logRows(), rows + 1);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(order(), before);
}

TEST_F(CanvasLanes, EscapeLeavesTheOrderAndAClickOnlySelects) {
    openCase();
    const QStringList before = order();
    const int rows = logRows();
    press(head(0));
    moveTo(head(2) + QPoint(0, 40));
    key(Qt::Key_Escape);
    release();
    EXPECT_EQ(order(), before);
    EXPECT_FALSE(canvas->core().state.laneDrag.has_value());
    click(head(1));
    ASSERT_EQ(canvas->selection().size(), 1U);
    EXPECT_EQ(canvas->selection().front(), objectId(frame().lanes[1].id));
    EXPECT_EQ(logRows(), rows);
}

TEST_F(CanvasLanes, KeysMoveASelectedLaneInOneGesture) {
    openCase();
    const QStringList before = order();
    click(head(0));
    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier);
    QStringList after = before;
    after.move(0, 2);
    EXPECT_EQ(order(), after);
    key(Qt::Key_Up, Qt::ControlModifier);
    after.move(2, 1);
    EXPECT_EQ(order(), after);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(order(), before);
}

TEST_F(CanvasLanes, TheTriangleCollapsesALaneAndItsEventsAreStillCounted) {
    openCase();
    const size_t all = frame().shown();
    const double height = frame().lanes[1].box.height;
    const int rows = logRows();
    int told = 0;
    QObject::connect(canvas.get(), &TimelineCanvas::laneViewChanged, canvas.get(), [&] { ++told; });
    click(triangle(1));
    EXPECT_TRUE(frame().lanes[1].collapsed);
    EXPECT_LT(frame().lanes[1].box.height, height);
    EXPECT_LT(frame().lanes[1].box.height, 34);
    EXPECT_EQ(frame().lanes[1].drawn, 0U);
    EXPECT_EQ(frame().shown(), all);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(logRows(), rows);
    click(triangle(1));
    EXPECT_FALSE(frame().lanes[1].collapsed);
    // By key: the lane that is selected.
    click(head(1));
    key(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_TRUE(frame().lanes[1].collapsed);
}

TEST_F(CanvasLanes, ItsLowerEdgeMakesALaneTallerAndEscapeGivesItBack) {
    openCase();
    const LaneId lane = frame().lanes[0].id;
    const double height = frame().lanes[0].box.height;
    const QPoint edge(60, static_cast<int>(frame().lanes[0].box.bottom()));
    QTest::mouseMove(canvas->viewport(), edge);
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::SplitVCursor);
    press(edge);
    moveTo(edge + QPoint(0, 60));
    EXPECT_NEAR(placed(lane)->box.height, height + 60, 2);
    key(Qt::Key_Escape);
    release();
    EXPECT_NEAR(placed(lane)->box.height, height, 1);
    dragFrom(edge, edge + QPoint(0, 60));
    EXPECT_NEAR(placed(lane)->box.height, height + 60, 2);
    // A view: kept by whoever asks, and given back.
    const LaneView view = canvas->laneView();
    EXPECT_TRUE(view.heights.contains(lane.value()));
    canvas->setLaneView({});
    EXPECT_NEAR(placed(lane)->box.height, height, 1);
    canvas->setLaneView(view);
    EXPECT_NEAR(placed(lane)->box.height, height + 60, 2);
}

TEST_F(CanvasLanes, ALowLaneFoldsWhatHasNoRowInIt) {
    openCase();
    canvas->fitAll();
    const size_t all = frame().shown();
    LaneView view;
    for (const PlacedLane& lane : frame().lanes) view.heights[lane.id.value()] = 42;
    canvas->setLaneView(view);
    size_t folded = 0;
    for (const PlacedLane& lane : frame().lanes) folded += lane.folded;
    EXPECT_GT(folded, 0U);
    EXPECT_EQ(frame().shown(), all);
}
