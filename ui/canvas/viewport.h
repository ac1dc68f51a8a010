// SPDX-License-Identifier: GPL-3.0-or-later
// The visible range of the timeline. One object owns it; everybody else asks.
#pragma once

#include "core/layout/timelinestate.h"

#include <QObject>
#include <QVariantAnimation>

namespace forlop {

enum class Motion;

class TimelineViewport : public QObject {
    Q_OBJECT
public:
    explicit TimelineViewport(QObject* parent = nullptr);

    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] TimeRange range() const;
    [[nodiscard]] TimeRange full() const { return m_full; }
    /// Keeps the range that is seen.
    void setWidth(double width);
    void setFull(TimeRange full) { m_full = full; }
    void setMotion(Motion motion) { m_motion = motion; }

    enum class Change { AtOnce, Gliding };
    void show(TimeRange range, Change change = Change::AtOnce);
    /// Above 1: closer. The time under `x` stays there.
    void zoomAt(double x, double factor);
    void pan(double pixels);
    /// Scrolls as little as needed, with some room around.
    void reveal(TimeRange range);
    /// 0: the full range; 1: one day across.
    [[nodiscard]] double zoomFraction() const;
    void setZoomFraction(double fraction);

signals:
    void changed();

private:
    void set(TimeScale scale);
    [[nodiscard]] double coarsest() const;
    [[nodiscard]] double finest() const;

    TimeScale m_scale;
    TimeScale m_start;
    TimeScale m_target;
    double m_width = 800;
    TimeRange m_full{0, 86'400};
    Motion m_motion{};
    QVariantAnimation m_glide;
};

} // namespace forlop
