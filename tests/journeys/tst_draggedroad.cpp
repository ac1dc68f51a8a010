// SPDX-License-Identifier: GPL-3.0-or-later
// With the mouse, through the main window: an event in time and to another lane, given back, undone after
// reopening and done again; a quote and an inbox event dropped where they belong; a frontier that the
// inspector follows.
#include "core/edit/sourceverbs.h"
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/canvasmime.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/sidebars.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

using namespace forlop;

class DraggedRoad : public OpenWindow {
protected:
    [[nodiscard]] TimelineCanvas& canvas() const { return *window->parts().canvas; }
    [[nodiscard]] QWidget* viewport() const { return canvas().viewport(); }
    [[nodiscard]] const TimelineFrame& frame() const { return canvas().core().frame(); }
    [[nodiscard]] Event event(EventId id) const { return project().rows().get(id).value_or(Event()); }
    [[nodiscard]] QPoint badge(EventId id) const {
        const PlacedEvent* placed = frame().event(id);
        if (!placed) {
            ADD_FAILURE() << "the event is not drawn";
            return {};
        }
        return {static_cast<int>(placed->badge.x), static_cast<int>(placed->badge.y)};
    }
    /// In the lane, clear of its marks, under the x of another point.
    [[nodiscard]] QPoint inLane(LaneId id, int x) const {
        for (const PlacedLane& lane : frame().lanes)
            if (lane.id == id) return {x, static_cast<int>(lane.box.y + lane.box.height / 2)};
        ADD_FAILURE() << "the lane is not drawn";
        return {};
    }
    [[nodiscard]] LaneId otherLane(LaneId lane) const {
        for (const PlacedLane& each : frame().lanes)
            if (each.id != lane) return each.id;
        return {};
    }
    void press(QPoint at) {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, at);
        m_at = at;
    }
    /// In small steps, as a hand does.
    void moveTo(QPoint to) {
        const QPoint from = m_at;
        for (int step = 1; step <= 8; ++step) {
            m_at = from + (to - from) * step / 8;
            QMouseEvent move(QEvent::MouseMove, m_at, viewport()->mapToGlobal(m_at), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(viewport(), &move);
            QCoreApplication::processEvents();
        }
    }
    void release() {
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, m_at);
        QCoreApplication::processEvents();
    }
    void dropAt(QPoint at, const QMimeData& mime) {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::LinkAction | Qt::MoveAction, &mime, Qt::LeftButton,
                              {});
        QApplication::sendEvent(viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::LinkAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &move);
        QDropEvent drop(at, Qt::CopyAction | Qt::LinkAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &drop);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::unique_ptr<QMimeData> selectedWords(int from, int until) const {
        ReaderView& view = window->parts().sources->reader().view();
        QTextCursor cursor(view.document());
        cursor.setPosition(from);
        cursor.setPosition(until, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
        const auto passage = view.passage();
        return passage ? mimeOfPassage(*passage) : nullptr;
    }

private:
    QPoint m_at;
};

TEST_F(DraggedRoad, anEventInTimeAndToAnotherLaneIsUndoneAfterReopeningAndDoneAgain) {
    openExample();
    const EventId id = eventOfKey(QStringLiteral("B10"));
    const Event before = event(id);
    const LaneId lane = otherLane(before.lane);
    const int month = static_cast<int>(30.5 * 86400 / canvas().core().view.scale().secondsPerPixel);
    const QPoint from = badge(id);
    const QPoint to = inLane(lane, from.x() + month);

    press(from);
    moveTo(to);
    EXPECT_TRUE(statusText().contains(QStringLiteral("May 2019"))) << statusText().toStdString();
    EXPECT_EQ(event(id).when, before.when) << "nothing is committed while the button is down";
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    release();
    EXPECT_EQ(event(id), before);
    EXPECT_FALSE(project().canUndo());

    press(badge(id));
    moveTo(to);
    release();
    const Event after = event(id);
    EXPECT_EQ(after.when.edtf(), QStringLiteral("2019-05"));
    EXPECT_EQ(after.lane, lane);
    trigger(ActionId::Undo);
    EXPECT_EQ(event(id).when, before.when);
    EXPECT_EQ(event(id).lane, before.lane);
    EXPECT_FALSE(project().canUndo()) << "time and lane are one step";

    window->close();
    makeWindow();
    ASSERT_TRUE(window->openProject(place("case.forlop")));
    EXPECT_EQ(event(id).when, before.when);
    trigger(ActionId::Redo);
    EXPECT_EQ(event(id).when, after.when);
    EXPECT_EQ(event(id).lane, lane);
    window->close();
    makeWindow();
    ASSERT_TRUE(window->openProject(place("case.forlop")));
    trigger(ActionId::Undo);
    EXPECT_EQ(event(id).when, before.when);
    EXPECT_EQ(event(id).lane, before.lane);
}

TEST_F(DraggedRoad, aPassageOnABracketIsItsQuoteWithItsParagraph) {
    openExample();
    trigger(ActionId::ArrangeCode);
    const BracketId bracket = frame().brackets.front().id;
    const Box box = frame().brackets.front().box;
    const size_t quotes = supportOf(project().rows(), objectId(bracket)).size();
    const auto mime = selectedWords(3, 30);
    ASSERT_NE(mime, nullptr);
    dropAt({static_cast<int>(box.centre().x), static_cast<int>(box.y) + 8}, *mime);
    const std::vector<Support> support = supportOf(project().rows(), objectId(bracket));
    ASSERT_EQ(support.size(), quotes + 1);
    const auto made = std::find_if(support.begin(), support.end(),
                                   [&](const Support& each) { return each.excerpt.text == mime->text(); });
    ASSERT_NE(made, support.end());
    EXPECT_EQ(made->excerpt.locator, QStringLiteral("¶ 1"));
}

TEST_F(DraggedRoad, whatWaitsInTheInboxIsDroppedOnALane) {
    openExample();
    trigger(ActionId::ArrangeCode);
    ASSERT_NE(selectedWords(3, 30), nullptr);
    trigger(ActionId::EventFromPassage);
    const EventId id(session().selection().ids.front());
    ASSERT_TRUE(event(id).lane.isNull());
    const LaneId lane = frame().lanes.front().id;
    dropAt(inLane(lane, viewport()->width() - 40), *mimeOfEvents({id}));
    EXPECT_EQ(event(id).lane, lane);
    trigger(ActionId::Undo);
    EXPECT_TRUE(event(id).lane.isNull());
}

TEST_F(DraggedRoad, theInspectorFollowsAFrontierUnderTheHand) {
    openExample();
    const FrontierId id = frame().frontiers.front().id;
    session().select(Selection(id));
    QCoreApplication::processEvents();
    const auto* bars = window->parts().inspector->findChild<SideBars*>();
    ASSERT_NE(bars, nullptr);
    const QString before = bars->accessibleName();
    const int x = static_cast<int>(frame().frontiers.front().x);
    const auto& lane = frame().lanes.back().box;
    const int y = static_cast<int>(lane.y + lane.height) - 3;
    const int month = static_cast<int>(30.5 * 86400 / canvas().core().view.scale().secondsPerPixel);
    press({x, y});
    moveTo({x + month, y});
    const QString during = bars->accessibleName();
    EXPECT_NE(during, before);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    release();
    EXPECT_EQ(bars->accessibleName(), before);
}
