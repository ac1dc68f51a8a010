// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes nested by hand, and what a hand does where the lanes follow a scheme.
#include "canvasfixture.h"

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasNesting : public CanvasTest {
protected:
    [[nodiscard]] QStringList shape() const {
        QStringList names;
        for (const LaneFact& lane : canvas->core().content.facts().lanes())
            names.append(QString(lane.depth, u'>') + lane.name);
        return names;
    }
    [[nodiscard]] QPoint head(size_t lane, double share) const {
        const Box& box = frame().lanes[lane].box;
        return {90, static_cast<int>(box.y + box.height * share)};
    }
    [[nodiscard]] bool isFramed() const {
        for (const Item& item : canvas->core().list().items())
            if (item.role == Role::DropTarget && item.kind == ItemKind::Rect) return true;
        return false;
    }
    void watchStatus() {
        QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                         [this](const QString& text) {
                             if (!text.isEmpty()) said = text;
                         });
    }
    QString said;
};

TEST_F(CanvasNesting, DroppedOnTheMiddleOfALaneItStandsInItBetweenTwoBesideThem) {
    openCase();
    const QStringList before = shape();
    const int rows = logRows();
    press(head(3, 0.15));
    moveTo(head(1, 0.5));
    EXPECT_TRUE(isFramed());
    EXPECT_TRUE(canvas->core().state.laneDrag->nests);
    release();
    EXPECT_EQ(shape(), (QStringList{before[0], before[1], u'>' + before[3], before[2]}));
    EXPECT_EQ(logRows(), rows + 1);
    // Back between two at the left.
    press(head(2, 0.15));
    moveTo(head(0, 0.1));
    EXPECT_FALSE(isFramed());
    release();
    EXPECT_EQ(shape(), (QStringList{before[3], before[0], before[1], before[2]}));
    ASSERT_TRUE(project->undo().ok());
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(shape(), before);
}

TEST_F(CanvasNesting, DrawnToTheLeftTheLastNestedLaneStandsDirectlyBelowItsParent) {
    openCase();
    const QStringList before = shape();
    dragFrom(head(3, 0.15), head(1, 0.5));
    dragFrom(head(3, 0.15), head(1, 0.5));
    const QStringList nested = shape();
    ASSERT_EQ(nested, (QStringList{before[0], before[1], u'>' + before[3], u'>' + before[2]}));
    watchStatus();
    const int rows = logRows();
    // Straight down to its own lower edge it stays.
    dragFrom(head(3, 0.15), head(3, 0.9));
    EXPECT_EQ(shape(), nested);
    EXPECT_EQ(logRows(), rows);
    press(head(3, 0.15));
    moveTo(head(3, 0.9) - QPoint(16, 0));
    ASSERT_TRUE(canvas->core().state.laneDrag.has_value());
    EXPECT_TRUE(canvas->core().state.laneDrag->inside.isNull());
    EXPECT_TRUE(said.contains(before[1])) << said.toStdString();
    release();
    EXPECT_EQ(shape(), (QStringList{before[0], before[1], u'>' + before[3], before[2]}));
    EXPECT_EQ(logRows(), rows + 1);
    ASSERT_TRUE(project->undo().ok());
    // Not the last among those nested: it comes to stand below all of them.
    press(head(2, 0.15));
    moveTo(head(2, 0.2) - QPoint(16, 0));
    release();
    EXPECT_EQ(shape(), (QStringList{before[0], before[1], u'>' + before[2], before[3]}));
    // One nested two deep comes out by as many lanes as it is drawn.
    ASSERT_TRUE(project->undo().ok());
    dragFrom(head(3, 0.15), head(2, 0.5));
    ASSERT_EQ(shape(), (QStringList{before[0], before[1], u'>' + before[3], u">>"_s + before[2]}));
    dragFrom(head(3, 0.15), head(3, 0.9) - QPoint(16, 0));
    EXPECT_EQ(shape(), nested);
    ASSERT_TRUE(project->undo().ok());
    dragFrom(head(3, 0.15), head(3, 0.9) - QPoint(28, 0));
    EXPECT_EQ(shape(), (QStringList{before[0], before[1], u'>' + before[3], before[2]}));
}

TEST_F(CanvasNesting, ALaneIsNotTakenIntoItself) {
    openCase();
    dragFrom(head(3, 0.15), head(1, 0.5));
    const QStringList nested = shape();
    watchStatus();
    dragFrom(head(1, 0.15), head(2, 0.5));
    EXPECT_EQ(shape(), nested);
    EXPECT_TRUE(said.contains(u"inside itself"_s)) << said.toStdString();
}

TEST_F(CanvasNesting, KeysMoveAmongTheLanesOfOneParentAndEventsStayWhenTheirLaneIsHidden) {
    openCase();
    dragFrom(head(3, 0.15), head(1, 0.5));
    dragFrom(head(3, 0.15), head(1, 0.5));
    const QStringList nested = shape();
    ASSERT_TRUE(nested[2].startsWith(u'>') && nested[3].startsWith(u'>'));
    click(head(3, 0.15));
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(shape(), (QStringList{nested[0], nested[1], nested[3], nested[2]}));
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(shape(), (QStringList{nested[0], nested[1], nested[3], nested[2]}));
    const size_t all = frame().shown();
    canvas->toggleLane(frame().lanes[1].id);
    EXPECT_EQ(frame().lanes.size(), 2U);
    EXPECT_EQ(frame().shown(), all);
    // An event of a hidden lane is moved in time by its badge and keeps its lane.
    const PlacedEvent* hidden = nullptr;
    for (const PlacedEvent& event : frame().events)
        if (event.folded && project->events().lane(event.row) != frame().lanes[1].id) hidden = &event;
    ASSERT_NE(hidden, nullptr);
    const QString key = project->events().key(hidden->row);
    const Event was = row(key);
    dragFrom(badge(key), badge(key) + QPoint(160, 0), Qt::AltModifier);
    EXPECT_NE(date(key), was.when.edtf());
    EXPECT_EQ(row(key).lane, was.lane);
}

TEST_F(CanvasNesting, InASchemeAnEventMovesInTimeAndNoLaneOfTheDataChanges) {
    openCase();
    canvas->setLaneChoice(LaneChoice{LaneGrouping::Level, {}});
    ASSERT_NE(canvas->core().content.laning(), nullptr);
    const int shown = canvas->eventsOnTimeline();
    EXPECT_EQ(frame().shown(), static_cast<size_t>(shown));
    watchStatus();
    const Event was = row(u"B10"_s);
    const Box other = frame().lanes.back().box;
    ASSERT_LT(badge(u"B10"_s).y(), other.y);
    const int rows = logRows();
    dragFrom(badge(u"B10"_s), {badge(u"B10"_s).x(), static_cast<int>(other.centre().y)}, Qt::AltModifier);
    EXPECT_EQ(row(u"B10"_s), was);
    EXPECT_EQ(logRows(), rows);
    EXPECT_TRUE(said.contains(u"scheme"_s)) << said.toStdString();
    dragFrom(badge(u"B10"_s), badge(u"B10"_s) + QPoint(200, 0), Qt::AltModifier);
    EXPECT_NE(date(u"B10"_s), was.when.edtf());
    EXPECT_EQ(row(u"B10"_s).lane, was.lane);
    EXPECT_EQ(logRows(), rows + 1);
}

TEST_F(CanvasNesting, LanesOfASchemeAreCollapsedButNotDraggedAndNoEventIsDrawnInThem) {
    openCase();
    canvas->setLaneChoice(LaneChoice{LaneGrouping::Kind, {}});
    watchStatus();
    const int rows = logRows();
    std::vector<LaneId> before;
    for (const PlacedLane& lane : frame().lanes) before.push_back(lane.id);
    dragFrom(head(0, 0.1), head(1, 0.5));
    EXPECT_TRUE(said.contains(u"scheme"_s)) << said.toStdString();
    std::vector<LaneId> after;
    for (const PlacedLane& lane : frame().lanes) after.push_back(lane.id);
    EXPECT_EQ(after, before);
    EXPECT_TRUE(canvas->selection().empty());
    canvas->toggleLane(before.front());
    EXPECT_TRUE(frame().lanes.front().collapsed);
    canvas->setTool(CanvasTool::Event);
    click({xOf(2019, 6), static_cast<int>(frame().lanes.back().box.centre().y)});
    EXPECT_EQ(logRows(), rows);
    EXPECT_TRUE(said.contains(u"own lanes"_s, Qt::CaseInsensitive)) << said.toStdString();
}

TEST_F(CanvasNesting, AChangedLevelTakesTheEventToItsOtherLaneAtOnce) {
    openCase();
    canvas->setLaneChoice(LaneChoice{LaneGrouping::Level, {}});
    const LaneId was = canvas->core().content.laneOf(eventOf(u"B10"_s));
    EditBuilder builder = project->edit();
    Event event = row(u"B10"_s);
    event.level = event.level == Level::National ? Level::Unit : Level::National;
    builder.replace(event);
    ASSERT_TRUE(project->commit(builder.build(u"Level"_s)).ok());
    const LaneId now = canvas->core().content.laneOf(eventOf(u"B10"_s));
    EXPECT_NE(now, was);
    ASSERT_NE(placed(now), nullptr);
    EXPECT_EQ(frame().shown(), static_cast<size_t>(canvas->eventsOnTimeline()));
}

TEST_F(CanvasNesting, WhatTheFilterLeavesOutIsCountedInASchemeToo) {
    openCase();
    EventFilter observed;
    observed.counterfactual = false;
    canvas->setEventFilter(observed);
    const int on = canvas->eventsOnTimeline();
    const int out = canvas->eventsFilteredOut();
    ASSERT_GT(out, 0);
    for (const LaneGrouping grouping : {LaneGrouping::Actor, LaneGrouping::Source, LaneGrouping::Unit}) {
        canvas->setLaneChoice(LaneChoice{grouping, {}});
        EXPECT_EQ(canvas->eventsOnTimeline(), on);
        EXPECT_EQ(canvas->eventsFilteredOut(), out);
        EXPECT_EQ(frame().shown(), static_cast<size_t>(on));
    }
}
