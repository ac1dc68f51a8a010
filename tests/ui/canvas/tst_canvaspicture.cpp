// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the screen after only the changed parts were painted is what painting everything gives.
#include "canvasfixture.h"

#include "ui/theme/theme.h"

#include <QPaintEvent>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

// Keeps what is painted as a window does: only where the canvas asks for it.
class Screen : public QObject {
public:
    explicit Screen(TimelineCanvas& canvas) : m_canvas(canvas) {
        picture = QImage(canvas.viewport()->size(), QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        canvas.viewport()->installEventFilter(this);
        canvas.viewport()->update();
        QApplication::processEvents();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            const QRegion region = static_cast<QPaintEvent*>(event)->region();
            QPainter painter(&picture);
            m_canvas.core().paint(painter, region);
            int points = 0;
            for (const QRect& rect : region) points += rect.width() * rect.height();
            painted = std::max(painted, points);
        }
        return QObject::eventFilter(watched, event);
    }
    /// How many points differ visibly from the frame painted at once.
    [[nodiscard]] int wrongPoints() const {
        QImage whole(picture.size(), picture.format());
        QPainter painter(&whole);
        ListPainter(screenShaper(), TextTarget::Screen)
            .paint(painter, m_canvas.core().list(), themePalette());
        painter.end();
        int wrong = 0;
        for (int y = 0; y < whole.height(); ++y)
            for (int x = 0; x < whole.width(); ++x) {
                const QRgb a = picture.pixel(x, y);
                const QRgb b = whole.pixel(x, y);
                constexpr int visible = 12; // soft edges are rounded otherwise where they are cut
                if (std::abs(qRed(a) - qRed(b)) > visible || std::abs(qGreen(a) - qGreen(b)) > visible ||
                    std::abs(qBlue(a) - qBlue(b)) > visible)
                    ++wrong;
            }
        return wrong;
    }
    [[nodiscard]] int points() const { return picture.width() * picture.height(); }

    QImage picture;
    int painted = 0; ///< points, the most at once

private:
    TimelineCanvas& m_canvas;
};

} // namespace

class CanvasPictureTest : public CanvasTest {
protected:
    void drag(Screen& screen, QPoint from, const std::vector<QPoint>& by) {
        press(from);
        bool first = true;
        for (const QPoint& step : by) {
            screen.painted = 0;
            moveTo(from + step);
            QTest::qWait(20); // a step inside one month changes, and paints, nothing
            EXPECT_EQ(screen.wrongPoints(), 0) << step.x() << ' ' << step.y();
            if (!first) {
                EXPECT_LT(screen.painted, screen.points() / 2) << step.x() << ' ' << step.y();
            }
            first = false;
        }
    }
};

TEST_F(CanvasPictureTest, AnEventUnderTheHandIsPaintedWhereItWasAndIs) {
    openCase();
    Screen screen(*canvas);
    EXPECT_EQ(screen.wrongPoints(), 0);
    drag(screen, badge(u"B10"_s), {{9, 2}, {40, 3}, {80, 60}, {-120, 90}, {200, -80}, {201, -80}});
    release();
    QApplication::processEvents();
    EXPECT_EQ(screen.wrongPoints(), 0);
}

TEST_F(CanvasPictureTest, AFrontierUnderTheHandTakesItsTintsAlong) {
    openCase();
    Screen screen(*canvas);
    const PlacedFrontier frontier = frame().frontiers.front();
    const QPoint mark(static_cast<int>(frontier.x), static_cast<int>(frame().strip.y) + 13);
    drag(screen, mark, {{9, 0}, {30, 0}, {60, 0}, {20, 0}, {-20, 0}, {-22, 0}});
    key(Qt::Key_Escape);
    release();
    QApplication::processEvents();
    EXPECT_EQ(screen.wrongPoints(), 0);
}

TEST_F(CanvasPictureTest, DraftsAndRubberBandsLeaveNothingBehind) {
    openCase();
    Screen screen(*canvas);
    canvas->setTool(CanvasTool::Event);
    const int lane = static_cast<int>(placed(laneOf(u"Leadership"_s))->box.centre().y);
    drag(screen, {400, lane}, {{20, 0}, {90, 0}, {50, 10}});
    key(Qt::Key_Escape);
    release();
    canvas->setTool(CanvasTool::Influence);
    QApplication::processEvents();
    drag(screen, badge(u"B10"_s), {{20, 30}, {190, 70}, {150, -60}});
    key(Qt::Key_Escape);
    release();
    QApplication::processEvents();
    EXPECT_EQ(screen.wrongPoints(), 0);
}

TEST_F(CanvasPictureTest, AnotherZoomInTheMiddleOfADragIsSeenWhole) {
    openCase();
    Screen screen(*canvas);
    const QPoint from = badge(u"B10"_s);
    press(from);
    moveTo(from + QPoint(60, 0));
    QApplication::processEvents();
    wheel(from + QPoint(60, 0), 2, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_EQ(screen.wrongPoints(), 0);
    moveTo(from + QPoint(90, 4));
    QApplication::processEvents();
    EXPECT_EQ(screen.wrongPoints(), 0);
    release();
}
