// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/edgescroll.h"

#include <QScrollBar>

#include <cmath>

namespace forlop {
namespace {

constexpr int kStepMs = 16;
constexpr double kZone = 28;     // pixels inside an edge that scroll already
constexpr double kSlowest = 2;   // pixels a step
constexpr double kFastest = 60;  // pixels a step
constexpr double kDoubling = 32; // pixels deeper: twice as fast
constexpr double kDeeper = 6;    // pixels beyond where it was pressed

double beyond(double at, double low, double high) {
    // Zones of a narrow view must not meet.
    const double zone = std::min(kZone, (high - low) / 4);
    if (at < low + zone) return at - (low + zone);
    if (at > high - zone) return at - (high - zone);
    return 0;
}

double speedAt(double depth) {
    if (depth == 0) return 0;
    const double speed = std::min(kFastest, kSlowest * std::exp2(std::abs(depth) / kDoubling));
    return std::copysign(speed, depth);
}

} // namespace

double EdgeScroll::Way::take(double depth) {
    if (!m_known) {
        m_known = true;
        m_free = depth == 0;
        m_first = depth;
        return 0;
    }
    if (depth == 0 || std::abs(depth - m_first) > kDeeper) m_free = true;
    return m_free ? depth : 0;
}

EdgeScroll::EdgeScroll(CanvasCore& core, std::function<void()> scrolled)
    : m_core(core), m_scrolled(std::move(scrolled)) {
    m_timer.setInterval(kStepMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
}

EdgeScroll::Depth EdgeScroll::depthOf(Point pointer, ScrollEdges edges) {
    const TimelineFrame& frame = m_core.frame();
    Depth depth;
    if (edges == ScrollEdges::Sides || edges == ScrollEdges::All)
        depth.x = beyond(pointer.x, frame.head, frame.size.width);
    const QScrollBar& bar = *m_core.canvas.verticalScrollBar();
    if ((edges == ScrollEdges::Lanes || edges == ScrollEdges::All) && bar.maximum() > 0)
        depth.y = beyond(pointer.y, frame.lanesView.y, frame.lanesView.bottom());
    return depth;
}

void EdgeScroll::follow(Point pointer, ScrollEdges edges) {
    if (edges == ScrollEdges::None) return;
    const Depth depth = depthOf(pointer, edges);
    m_depth = {m_sideways.take(depth.x), m_downwards.take(depth.y)};
    if (m_depth.x == 0 && m_depth.y == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void EdgeScroll::stop() {
    m_timer.stop();
    m_sideways.forget();
    m_downwards.forget();
}

void EdgeScroll::step() {
    // Up to one view beyond all there is: further on there is nothing to see or to aim at.
    const TimeRange full = m_core.view.full();
    const TimeRange seen = m_core.view.range();
    const Instant span = seen.until - seen.from;
    const bool past = m_depth.x < 0 ? seen.from < full.from - span : seen.until > full.until + span;
    if (m_depth.x != 0 && !past) m_core.view.pan(speedAt(m_depth.x));
    QScrollBar& bar = *m_core.canvas.verticalScrollBar();
    if (m_depth.y != 0) bar.setValue(bar.value() + static_cast<int>(std::lround(speedAt(m_depth.y))));
    m_scrolled();
}

} // namespace forlop
