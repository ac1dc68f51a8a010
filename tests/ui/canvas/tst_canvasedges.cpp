// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging to the edges and beyond: the view goes along, and so does what is held.
#include "canvasfixture.h"

#include "ui/canvas/canvasmime.h"

#include <QDragEnterEvent>
#include <QMimeData>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasEdges : public CanvasTest {
protected:
    [[nodiscard]] int right() const { return canvas->viewport()->width(); }
    [[nodiscard]] Instant from() const { return canvas->core().view.range().from; }
    /// Waits until the view has moved on from `was`.
    [[nodiscard]] bool moves(Instant was) {
        return QTest::qWaitFor([&] { return canvas->core().view.range().from != was; });
    }
    [[nodiscard]] bool stands() {
        const Instant was = from();
        QTest::qWait(80);
        return from() == was;
    }
    void zoomIn() { canvas->zoomTo({instantFromCivil({2019, 3, 1}), instantFromCivil({2019, 9, 1})}); }
};

TEST_F(CanvasEdges, AnEventHeldAtTheRightEdgeTakesTheViewAlongAndItsDateFollows) {
    openCase();
    zoomIn();
    const QString before = date(u"B12"_s);
    press(badge(u"B12"_s));
    moveTo({right() - 6, badge(u"B12"_s).y()});
    ASSERT_FALSE(canvas->core().state.moving.empty());
    const Instant was = from();
    const Instant held = canvas->core().state.moving.front().padded.startFrom;
    ASSERT_TRUE(moves(was));
    EXPECT_GT(from(), was);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return canvas->core().state.moving.front().padded.startFrom > held + 60 * kSecondsPerDay; }));
    // The mark stays under the hand though its place of origin has left the view.
    const Instant at = canvas->core().state.moving.front().padded.startFrom;
    EXPECT_NEAR(canvas->core().view.scale().x(at) + frame().head, right() - 6,
                40 * double(kSecondsPerDay) / canvas->core().view.scale().secondsPerPixel);
    release();
    EXPECT_TRUE(stands());
    EXPECT_EQ(row(u"B12"_s).when.padded().startFrom, at);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(date(u"B12"_s), before);
}

TEST_F(CanvasEdges, EscapeStopsTheScrollingAndGivesTheEventBack) {
    openCase();
    zoomIn();
    const int rows = logRows();
    press(badge(u"B12"_s));
    moveTo({static_cast<int>(frame().head) - 20, badge(u"B12"_s).y()});
    const Instant was = from();
    ASSERT_TRUE(moves(was));
    EXPECT_LT(from(), was);
    key(Qt::Key_Escape);
    EXPECT_TRUE(stands());
    EXPECT_TRUE(canvas->core().state.moving.empty());
    release();
    EXPECT_EQ(logRows(), rows);
}

TEST_F(CanvasEdges, TheDeeperThePointerTheFasterTheView) {
    openCase();
    zoomIn();
    const auto steps = [this](int depth) {
        press(badge(u"B12"_s));
        moveTo({right() - 28 + depth, badge(u"B12"_s).y()});
        const Instant was = from();
        EXPECT_TRUE(moves(was));
        const double first = static_cast<double>(from() - was);
        key(Qt::Key_Escape);
        release();
        zoomIn();
        return first / canvas->core().view.scale().secondsPerPixel;
    };
    // The first step alone: how often the timer comes says nothing.
    const double shallow = steps(4);
    const double deep = steps(120);
    EXPECT_GT(shallow, 0);
    EXPECT_GT(deep, 3 * shallow);
}

TEST_F(CanvasEdges, AFrontierAndARubberBandScrollToo) {
    openCase();
    zoomIn();
    const int low = static_cast<int>(frame().lanesView.bottom()) - 40;
    press({xOf(2019, 4), low});
    moveTo({right() - 5, low});
    Instant was = from();
    EXPECT_TRUE(moves(was));
    key(Qt::Key_Escape);
    release();
    zoomIn();
    const int top = static_cast<int>(frame().lanesView.y) + 3;
    press({xOf(2019, 3, 5), top});
    moveTo({right() - 5, static_cast<int>(frame().lanesView.bottom()) - 60});
    const size_t near = canvas->selection().size();
    EXPECT_GT(near, 0U);
    was = from();
    EXPECT_TRUE(moves(was));
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas->selection().size() > near; }));
    // The band still begins where it was begun: at the time, not at the pixel.
    ASSERT_TRUE(canvas->core().state.rubberBand.has_value());
    EXPECT_NEAR(canvas->core().state.rubberBand->x, xOf(2019, 3, 5), 2);
    release();
}

TEST_F(CanvasEdges, APassOverTheEdgeWhereItWasPressedDoesNotScroll) {
    openCase();
    canvas->zoomTo({instantFromCivil({2019, 4, 15}), instantFromCivil({2019, 8, 1})});
    const QPoint mark = badge(u"B12"_s);
    ASSERT_LT(mark.x(), frame().head + 28);
    const Instant was = from();
    press(mark);
    moveTo(mark + QPoint(3, 5));
    moveTo(mark + QPoint(2, 8));
    QTest::qWait(60);
    EXPECT_EQ(from(), was);
    key(Qt::Key_Escape);
    release();
}

TEST_F(CanvasEdges, ADropHeldAtTheEdgeScrollsAndStopsWhenItLeaves) {
    openCase();
    zoomIn();
    const PlacedLane lane = frame().lanes.front();
    const auto mime = mimeOfEvents({eventOf(u"B12"_s)});
    const QPointF inside(frame().head + 300, lane.box.y + 10);
    const QPointF edge(right() - 8, lane.box.y + 10);
    QDragEnterEvent enter(inside.toPoint(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas->viewport(), &enter);
    QDragMoveEvent move(inside.toPoint(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas->viewport(), &move);
    QDragMoveEvent out(edge.toPoint(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas->viewport(), &out);
    const Instant was = from();
    ASSERT_TRUE(moves(was));
    EXPECT_TRUE(canvas->core().state.drop.has_value());
    QDragLeaveEvent leave;
    QApplication::sendEvent(canvas->viewport(), &leave);
    EXPECT_TRUE(stands());
    EXPECT_FALSE(canvas->core().state.drop.has_value());
}
