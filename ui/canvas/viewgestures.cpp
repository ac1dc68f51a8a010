// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/viewgestures.h"

#include <QScrollBar>

#include <cmath>

namespace forlop {

void PanGesture::drag(const Hand& hand) {
    core.view.pan(m_last.x - hand.at.x);
    QScrollBar& bar = *core.canvas.verticalScrollBar();
    bar.setValue(bar.value() + static_cast<int>(std::lround(m_last.y - hand.at.y)));
    m_last = hand.at;
}

MinimapGesture::MinimapGesture(CanvasCore& canvasCore, const Hand& hand) : Gesture(canvasCore, hand) {
    constexpr double grip = 6;
    const TimelineFrame& frame = core.frame();
    const Box& window = frame.minimapWindow;
    if (std::abs(hand.at.x - window.x) <= grip)
        m_part = Part::From;
    else if (std::abs(hand.at.x - window.right()) <= grip)
        m_part = Part::Until;
    else if (!window.contains(hand.at))
        core.view.pan((frame.minimapScale.timeAt(hand.at.x - frame.minimap.x) -
                       frame.minimapScale.timeAt(window.centre().x - frame.minimap.x)) /
                      core.view.scale().secondsPerPixel);
    m_origin = core.view.range();
}

void MinimapGesture::drag(const Hand& hand) {
    const auto moved =
        static_cast<qint64>((hand.at.x - pressedAt().x) * core.frame().minimapScale.secondsPerPixel);
    TimeRange range = m_origin;
    if (m_part != Part::Until) range.from += moved;
    if (m_part != Part::From) range.until += moved;
    constexpr qint64 least = kSecondsPerDay;
    if (range.until - range.from < least) return;
    core.view.show(range);
}

void RubberBandGesture::drag(const Hand& hand) {
    const Box band = Box::between(start(), hand.at);
    core.state.rubberBand = band;
    // What was scrolled out of view stays as it was when it was last seen.
    for (const PlacedEvent& event : core.frame().events) {
        const ObjectId id = objectId(event.id);
        const auto known = std::find(m_inside.begin(), m_inside.end(), id);
        const bool inside = Box{event.badge.x - 6, event.badge.y - 6, 12, 12}.overlaps(band);
        if (inside && known == m_inside.end()) m_inside.push_back(id);
        if (!inside && known != m_inside.end()) m_inside.erase(known);
    }
    std::vector<ObjectId> ids;
    if (hand.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) ids = m_before;
    for (const ObjectId id : m_inside)
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    core.select(std::move(ids));
    core.touchHand();
}

void RubberBandGesture::click(const Hand& hand) {
    if (hand.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) return;
    core.state.focus = {};
    core.select({});
    core.touch();
}

} // namespace forlop
