// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/viewport.h"

#include "ui/canvas/timelinecanvas.h"

#include <algorithm>
#include <cmath>

namespace forlop {
namespace {

constexpr int kGlideMs = 120;
constexpr double kRoomAround = 0.08;
constexpr double kLeastSpan = 86'400.0; // of the view
constexpr double kMostSpan = 4.0e12;    // about 130,000 years, or ten times what there is

double spanOf(TimeRange range) { return static_cast<double>(range.until) - static_cast<double>(range.from); }

} // namespace

TimelineViewport::TimelineViewport(QObject* parent) : QObject(parent) {
    m_glide.setDuration(kGlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double t = value.toDouble();
        // Exact at the end, whatever rounding did on the way.
        if (t >= 1) {
            set(m_target);
            return;
        }
        const double perPixel =
            m_start.secondsPerPixel * std::pow(m_target.secondsPerPixel / m_start.secondsPerPixel, t);
        const double way =
            m_start.secondsPerPixel == m_target.secondsPerPixel
                ? t
                : (perPixel - m_start.secondsPerPixel) / (m_target.secondsPerPixel - m_start.secondsPerPixel);
        set({m_start.from + way * (m_target.from - m_start.from), perPixel});
    });
}

TimeRange TimelineViewport::range() const { return {m_scale.instantAt(0), m_scale.instantAt(m_width)}; }

void TimelineViewport::setWidth(double width) {
    if (width == m_width || width <= 0) return;
    const double span = m_scale.secondsPerPixel * m_width;
    m_glide.stop();
    m_width = width;
    set({m_scale.from, span / m_width});
}

void TimelineViewport::set(TimeScale scale) {
    scale.secondsPerPixel = std::clamp(scale.secondsPerPixel, finest(), std::max(coarsest(), finest()));
    if (scale == m_scale) return;
    m_scale = scale;
    emit changed();
}

double TimelineViewport::coarsest() const { return std::max(kMostSpan, 10 * spanOf(m_full)) / m_width; }
double TimelineViewport::finest() const { return kLeastSpan / m_width; }

void TimelineViewport::show(TimeRange range, Change change) {
    if (range.isEmpty()) return;
    m_glide.stop();
    TimeScale target = TimeScale::over(range.from, range.until, m_width);
    const double least = finest();
    if (target.secondsPerPixel < least) {
        target.from -= (least - target.secondsPerPixel) * m_width / 2;
        target.secondsPerPixel = least;
    }
    if (change == Change::AtOnce || m_motion == Motion::Reduced) {
        set(target);
        return;
    }
    m_start = m_scale;
    m_target = target;
    m_glide.start();
}

void TimelineViewport::zoomAt(double x, double factor) {
    m_glide.stop();
    const double wanted = m_scale.secondsPerPixel / factor;
    const double allowed = std::clamp(wanted, finest(), std::max(coarsest(), finest()));
    set(m_scale.zoomedAt(x, m_scale.secondsPerPixel / allowed));
}

void TimelineViewport::pan(double pixels) {
    m_glide.stop();
    set(m_scale.panned(pixels));
}

void TimelineViewport::reveal(TimeRange range) {
    const double room = m_width * kRoomAround;
    const double from = m_scale.x(range.from);
    const double until = m_scale.x(range.until);
    if (until - from > m_width - 2 * room) {
        if (until < room || from > m_width - room) pan(from - room);
        return;
    }
    if (from < room)
        pan(from - room);
    else if (until > m_width - room)
        pan(until - m_width + room);
}

double TimelineViewport::zoomFraction() const {
    const double whole = std::max(spanOf(m_full), kLeastSpan * 2) / m_width;
    return std::clamp(std::log(whole / m_scale.secondsPerPixel) / std::log(whole / finest()), 0.0, 1.0);
}

void TimelineViewport::setZoomFraction(double fraction) {
    const double whole = std::max(spanOf(m_full), kLeastSpan * 2) / m_width;
    const double perPixel = whole * std::pow(finest() / whole, std::clamp(fraction, 0.0, 1.0));
    zoomAt(m_width / 2, m_scale.secondsPerPixel / perPixel);
}

} // namespace forlop
