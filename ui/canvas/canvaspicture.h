// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the canvas's viewport, painted no more often than it must be: the whole frame, or, while the
// hand holds something, a kept picture of all that lies below the hand and what the hand holds over it.
#pragma once

#include "core/layout/timelinelayout.h"
#include "ui/paint/listpainter.h"

#include <QPixmap>
#include <QRegion>

namespace forlop {

class CanvasPicture {
public:
    explicit CanvasPicture(TextShaper& shaper) : m_painter(shaper, TextTarget::Screen) {}

    /// Paints what of the frame lies in `exposed`, and lets the kept picture go.
    void paint(QPainter& painter, const QRegion& exposed, const DisplayList& frame, const Palette& palette);
    /// The same of a frame in pieces; `changed` is where those below the hand changed since the last time.
    void paint(QPainter& painter, const QRegion& exposed, const TimelinePieces& pieces,
               const Palette& palette);
    /// Below the hand something changed: there, or everywhere.
    void changedBelow(const HandStep& step);

private:
    void paintRects(QPainter& painter, const QRegion& region, std::initializer_list<const DisplayList*> lists,
                    const Palette& palette);
    void bringUpToDate(const QPainter& onto, const TimelinePieces& pieces, const Palette& palette);

    ListPainter m_painter;
    QPixmap m_below;
    QRegion m_stale; ///< of the kept picture
    bool m_allStale = true;
};

/// The pixels that these boxes touch, as few rects as is sensible.
[[nodiscard]] QRegion regionOf(const std::vector<Box>& boxes);

} // namespace forlop
