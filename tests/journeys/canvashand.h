// SPDX-License-Identifier: GPL-3.0-or-later
// A hand on the timeline: real mouse events in small steps.
#pragma once

#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace forlop {

class CanvasHand {
public:
    explicit CanvasHand(TimelineCanvas& canvas) : m_canvas(canvas) {}

    [[nodiscard]] const TimelineFrame& frame() const { return m_canvas.core().frame(); }
    [[nodiscard]] QWidget* viewport() const { return m_canvas.viewport(); }
    [[nodiscard]] int x(Instant at) const {
        return static_cast<int>(std::lround(frame().head + m_canvas.core().view.scale().x(at)));
    }
    [[nodiscard]] QPoint badge(EventId id) const {
        const PlacedEvent* placed = frame().event(id);
        return placed == nullptr
                   ? QPoint()
                   : QPoint(static_cast<int>(placed->badge.x), static_cast<int>(placed->badge.y));
    }
    /// A place of the lane at that x where no mark stands; null when there is none.
    [[nodiscard]] QPoint freeInLane(LaneId lane, int at) const {
        for (const PlacedLane& each : frame().lanes) {
            if (each.id != lane) continue;
            const int bottom = static_cast<int>(std::min(each.box.bottom(), frame().lanesView.bottom()));
            for (int y = bottom - 2; y > static_cast<int>(each.box.y); --y) {
                const auto hit = m_canvas.core().hit({static_cast<double>(at), static_cast<double>(y)});
                if (hit && hit->role == Role::Lane) return {at, y};
            }
        }
        return {};
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        m_at = at;
        QTest::mousePress(viewport(), Qt::LeftButton, modifiers, at);
    }
    void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        const QPoint from = m_at;
        for (int step = 1; step <= 8; ++step) {
            m_at = from + (to - from) * step / 8;
            QMouseEvent move(QEvent::MouseMove, m_at, viewport()->mapToGlobal(m_at), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport(), &move);
            QCoreApplication::processEvents();
        }
    }
    void release(Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, m_at);
        QCoreApplication::processEvents();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        press(from, modifiers);
        moveTo(to, modifiers);
        release(modifiers);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, at);
        QCoreApplication::processEvents();
    }
    void doubleClick(QPoint at) {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at);
        QCoreApplication::processEvents();
    }
    /// Ctrl and the wheel until a pixel is about so many seconds, Shift and the wheel until that time is in
    /// the middle.
    void show(Instant middle, double secondsPerPixel) {
        for (int turns = 0; turns < 60; ++turns) {
            const double now = m_canvas.core().view.scale().secondsPerPixel;
            if (std::abs(std::log(now / secondsPerPixel)) < std::log(1.25) / 2) break;
            wheel(now > secondsPerPixel ? 1 : -1, Qt::ControlModifier);
        }
        for (int turns = 0; turns < 200; ++turns) {
            const int away = x(middle) - centre().x();
            if (std::abs(away) <= viewport()->width() / 18) break;
            wheel(away > 0 ? -1 : 1, Qt::ShiftModifier);
        }
    }

private:
    [[nodiscard]] QPoint centre() const {
        const int head = static_cast<int>(frame().head);
        return {head + (viewport()->width() - head) / 2, static_cast<int>(frame().lanesView.centre().y)};
    }
    void wheel(int turns, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(centre(), viewport()->mapToGlobal(centre()), {}, {0, 120 * turns}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport(), &event);
        QCoreApplication::processEvents();
    }

    TimelineCanvas& m_canvas;
    QPoint m_at;
};

} // namespace forlop
