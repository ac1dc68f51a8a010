// SPDX-License-Identifier: GPL-3.0-or-later
// Real drags from one part of the window to another: the source begins them with a press and a move, the
// platform carries them in its own loop, the timeline takes what is dropped.
#include "core/edit/sourceverbs.h"
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/inboxtable.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>

using namespace forlop;

class PlatformDrag : public OpenWindow {
protected:
    [[nodiscard]] const TimelineFrame& frame() const { return window->parts().canvas->core().frame(); }
    [[nodiscard]] QPoint onCanvas(QPoint at) const {
        return window->parts().canvas->viewport()->mapToGlobal(at);
    }
    void selectWords(int from, int until) const {
        ReaderView& view = window->parts().sources->reader().view();
        QTextCursor cursor(view.document());
        cursor.setPosition(from);
        cursor.setPosition(until, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
    }
    void send(QEvent::Type type, QPoint global, Qt::MouseButton button, Qt::MouseButtons held) const {
        QWidget* under = m_source;
        QMouseEvent event(type, under->mapFromGlobal(global), global, button, held, {});
        QApplication::sendEvent(under, &event);
    }
    /// From a point of `source` to a point of the screen. What follows the first move happens inside the loop
    /// that the platform runs while something is dragged.
    void drag(QWidget* source, QPoint from, QPoint to) {
        m_source = source;
        const QPoint start = source->mapToGlobal(from);
        std::vector<QPoint> way;
        for (int step = 1; step <= 8; ++step) way.push_back(start + (to - start) * step / 8);
        QTimer hand;
        size_t at = 0;
        QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
            if (at < way.size()) {
                send(QEvent::MouseMove, way[at], Qt::NoButton, Qt::LeftButton);
            } else {
                hand.stop();
                send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
            }
            ++at;
        });
        // A loop that nobody ends would hold the test for good.
        QTimer::singleShot(10000, &hand, [this] {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
            QApplication::sendEvent(m_source, &escape);
        });
        send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        hand.start(5);
        // The one that begins the drag comes back when it is over: not from the timer, which would wait for
        // it.
        for (int distance = 4; distance <= 16 && at == 0; distance += 4)
            send(QEvent::MouseMove, start + QPoint(distance, 0), Qt::NoButton, Qt::LeftButton);
        EXPECT_TRUE(waitUntil([&] { return at > way.size(); }));
        QCoreApplication::processEvents();
    }

private:
    QWidget* m_source = nullptr;
};

TEST_F(PlatformDrag, aPassageFromTheReaderBecomesAQuoteOfABracket) {
    openExample();
    trigger(ActionId::ArrangeCode);
    ReaderView& view = window->parts().sources->reader().view();
    selectWords(0, 20);
    QTextCursor inside(view.document());
    inside.setPosition(8);
    const QPoint from = view.cursorRect(inside).center();
    const BracketId bracket = frame().brackets.front().id;
    const Box box = frame().brackets.front().box;
    const size_t quotes = supportOf(project().rows(), objectId(bracket)).size();

    drag(view.viewport(), from, onCanvas({static_cast<int>(box.centre().x), static_cast<int>(box.y) + 8}));
    EXPECT_EQ(supportOf(project().rows(), objectId(bracket)).size(), quotes + 1);
    trigger(ActionId::Undo);
    EXPECT_EQ(supportOf(project().rows(), objectId(bracket)).size(), quotes);
}

TEST_F(PlatformDrag, anEventFromTheInboxGetsTheLaneItIsDroppedOn) {
    openExample();
    trigger(ActionId::ArrangeCode);
    selectWords(0, 20);
    trigger(ActionId::EventFromPassage);
    const EventId id(session().selection().ids.front());
    auto* inbox = window->findChild<InboxTable*>();
    ASSERT_NE(inbox, nullptr);
    ASSERT_EQ(inbox->model()->rowCount(), 1);
    QCoreApplication::processEvents();
    const QPoint from = inbox->visualRect(inbox->model()->index(0, 0)).center();
    const PlacedLane& lane = frame().lanes.front();

    drag(inbox->viewport(), from,
         onCanvas({static_cast<int>(lane.box.right()) - 60, static_cast<int>(lane.box.centre().y)}));
    EXPECT_EQ(project().rows().get(id).value_or(Event()).lane, lane.id);
}
