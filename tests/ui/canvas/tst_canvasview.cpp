// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing and walking: zoom, pan, minimap, arrow keys, screen reader.
#include "canvasfixture.h"

#include "ui/canvas/canvasaccessible.h"

#include <QAccessible>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasView : public CanvasTest {};

TEST_F(CanvasView, TheTimeUnderThePointerStaysUnderZoom) {
    openCase();
    for (const int x : {200, 700, 1300}) {
        const double before = canvas->core().view.scale().timeAt(x - frame().head);
        const double perPixel = canvas->core().view.scale().secondsPerPixel;
        wheel({x, 400}, 3, Qt::ControlModifier);
        EXPECT_LT(canvas->core().view.scale().secondsPerPixel, perPixel);
        const double after = canvas->core().view.scale().timeAt(x - frame().head);
        EXPECT_NEAR(after, before, perPixel * 0.01);
    }
}

TEST_F(CanvasView, ShiftWheelAndMiddleDragPan) {
    openCase();
    const TimeRange before = canvas->visibleRange();
    wheel({600, 400}, -1, Qt::ShiftModifier);
    EXPECT_GT(canvas->visibleRange().from, before.from);
    press({600, 400}, {}, Qt::MiddleButton);
    moveTo({700, 400}, {}, Qt::MiddleButton);
    release({}, Qt::MiddleButton);
    const auto hundred = static_cast<Instant>(100 * canvas->core().view.scale().secondsPerPixel);
    const TimeRange after = canvas->visibleRange();
    EXPECT_EQ(after.until - after.from, before.until - before.from);
    EXPECT_LT(after.from, before.from + hundred * 2);
}

TEST_F(CanvasView, FitAllShowsEveryEvent) {
    openCase();
    canvas->fitAll();
    for (const PlacedLane& lane : frame().lanes) {
        EXPECT_EQ(lane.before, 0U);
        EXPECT_EQ(lane.after, 0U);
    }
}

TEST_F(CanvasView, TheMinimapWindowCanBeDragged) {
    openCase();
    const Box window = frame().minimapWindow;
    const TimeRange before = canvas->visibleRange();
    const QPoint middle(static_cast<int>(window.centre().x), static_cast<int>(window.centre().y));
    dragFrom(middle, middle - QPoint(60, 0));
    EXPECT_LT(canvas->visibleRange().from, before.from);
    EXPECT_NEAR(frame().minimapWindow.x, window.x - 60, 2);
}

TEST_F(CanvasView, ArrowKeysWalkEventsInTime) {
    openCase();
    canvas->setFocus();
    key(Qt::Key_Home);
    ASSERT_EQ(canvas->selection().size(), 1U);
    std::vector<qint64> walked{canvas->selection().front().value()};
    for (int i = 0; i < 60; ++i) {
        key(Qt::Key_Right);
        if (canvas->selection().front().value() == walked.back()) break;
        walked.push_back(canvas->selection().front().value());
    }
    EXPECT_EQ(walked.size(), static_cast<size_t>(canvas->eventsOnTimeline()));
    EXPECT_EQ(std::set<qint64>(walked.begin(), walked.end()).size(), walked.size());
    key(Qt::Key_Left);
    EXPECT_EQ(canvas->selection().front().value(), walked[walked.size() - 2]);
}

TEST_F(CanvasView, UpAndDownChangeTheLane) {
    openCase();
    canvas->setFocus();
    canvas->goTo(objectId(eventOf(u"B10"_s)));
    key(Qt::Key_Down);
    const auto below = project->events().rowOf(EventId(canvas->selection().front().value()));
    ASSERT_TRUE(below.has_value());
    EXPECT_EQ(project->events().lane(*below), laneOf(u"Front line"_s));
    key(Qt::Key_Up);
    const auto above = project->events().rowOf(EventId(canvas->selection().front().value()));
    EXPECT_EQ(project->events().lane(*above), laneOf(u"Unit"_s));
}

TEST_F(CanvasView, TabGoesThroughTheBandsAndBack) {
    openCase();
    canvas->setFocus();
    canvas->goTo(objectId(eventOf(u"B10"_s)));
    key(Qt::Key_Tab);
    const BandFact& band = *canvas->core().content.facts().mainBand();
    EXPECT_EQ(canvas->selection().front(), objectId(band.brackets.front().id));
    size_t steps = 1;
    for (; steps < 30; ++steps) {
        key(Qt::Key_Tab);
        if (project->events().rowOf(EventId(canvas->selection().front().value()))) break;
    }
    // Four brackets, two nested, four frontiers, then an event.
    EXPECT_EQ(steps, 10U);
}

TEST_F(CanvasView, ControlArrowsMoveByOneUnitAndTenPressesAreOneStepOfUndo) {
    openCase();
    canvas->setFocus();
    canvas->goTo(objectId(eventOf(u"B10"_s)));
    for (int i = 0; i < 10; ++i) key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(date(u"B10"_s), u"2020-02"_s);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(date(u"B10"_s), u"2019-04"_s);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(canvas->selection().size(), 1U);
}

TEST_F(CanvasView, DeleteRemovesTheSelectionWithWhatHangsOnIt) {
    openCase();
    canvas->setFocus();
    canvas->goTo(objectId(eventOf(u"B12"_s)));
    const size_t events = project->events().size();
    const size_t influences = project->influences().size();
    key(Qt::Key_Delete);
    EXPECT_EQ(project->events().size(), events - 1);
    EXPECT_LT(project->influences().size(), influences);
    EXPECT_TRUE(canvas->selection().empty());
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(project->events().size(), events);
    EXPECT_EQ(project->influences().size(), influences);
}

TEST_F(CanvasView, LettersChooseToolsAndEscapeGoesBackToSelecting) {
    openCase();
    canvas->setFocus();
    key(Qt::Key_B);
    EXPECT_EQ(canvas->tool(), CanvasTool::Bracket);
    key(Qt::Key_S);
    EXPECT_EQ(canvas->snapping(), Snapping::Off);
    key(Qt::Key_Escape);
    EXPECT_EQ(canvas->tool(), CanvasTool::Select);
}

TEST_F(CanvasView, ReturnActivatesTheFocusedEvent) {
    openCase();
    canvas->setFocus();
    canvas->goTo(objectId(eventOf(u"B14"_s)));
    ObjectId activated;
    QObject::connect(canvas.get(), &TimelineCanvas::activated, canvas.get(),
                     [&](ObjectId id) { activated = id; });
    key(Qt::Key_Return);
    EXPECT_EQ(activated, objectId(eventOf(u"B14"_s)));
}

TEST_F(CanvasView, GoingToAnEventScrollsItIntoView) {
    openCase();
    ASSERT_EQ(frame().event(eventOf(u"B23"_s)), nullptr);
    canvas->goTo(objectId(eventOf(u"B23"_s)));
    EXPECT_NE(frame().event(eventOf(u"B23"_s)), nullptr);
    EXPECT_FALSE(canvas->rectOf(objectId(eventOf(u"B23"_s))).isNull());
}

TEST_F(CanvasView, AClickOnATabGoesToWhatIsOutOfView) {
    openCase();
    const TimeRange before = canvas->visibleRange();
    Box tab;
    for (const Item& item : canvas->core().list().items())
        if (item.role == Role::OutOfView && item.kind == ItemKind::Rect && item.box.x > 1000) tab = item.box;
    ASSERT_FALSE(tab.isNull());
    click({static_cast<int>(tab.centre().x), static_cast<int>(tab.centre().y)});
    EXPECT_GT(canvas->visibleRange().from, before.from);
}

TEST_F(CanvasView, TheScreenReaderHearsTitleDateLaneAndBracket) {
    openCase();
    const QString name = spokenName(*canvas, objectId(eventOf(u"B14"_s)));
    EXPECT_TRUE(name.startsWith(u"Steering group insists"_s)) << qPrintable(name);
    EXPECT_TRUE(name.endsWith(u"May 2019, Leadership, P2 Development"_s)) << qPrintable(name);
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(canvas.get());
    ASSERT_NE(whole, nullptr);
    const TimelineFrame& now = frame();
    EXPECT_EQ(whole->childCount(),
              static_cast<int>(now.events.size() + now.brackets.size() + now.frontiers.size()));
    for (int i = 0; i < whole->childCount(); ++i) {
        QAccessibleInterface* child = whole->child(i);
        ASSERT_NE(child, nullptr);
        EXPECT_FALSE(child->text(QAccessible::Name).isEmpty());
        EXPECT_EQ(whole->indexOfChild(child), i);
        EXPECT_EQ(whole->child(i), child) << "made once";
    }
}
