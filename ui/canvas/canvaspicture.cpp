// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaspicture.h"

#include <QPaintDevice>

namespace forlop {
namespace {

constexpr qsizetype kMostRects = 12; // more are not worth a walk through the list each

double areaOf(const Box& box) { return box.width * box.height; }

// Rects that are painted each by itself, or one around them all.
QRegion fewRects(const QRegion& region) {
    return region.rectCount() > kMostRects ? QRegion(region.boundingRect()) : region;
}

QRect pixelsOf(const Box& box) { return QRectF(box.x, box.y, box.width, box.height).toAlignedRect(); }

Box boxOf(const QRect& rect) {
    return {static_cast<double>(rect.x()), static_cast<double>(rect.y()), static_cast<double>(rect.width()),
            static_cast<double>(rect.height())};
}

} // namespace

QRegion regionOf(const std::vector<Box>& boxes) {
    // Neighbours become one where that adds little: each rect is a walk through the list.
    std::vector<Box> few;
    for (const Box& box : boxes) {
        if (box.width <= 0 || box.height <= 0) continue;
        Box grown = box;
        for (bool joined = true; joined;) {
            joined = false;
            for (auto it = few.begin(); it != few.end(); ++it) {
                const Box both = it->united(grown);
                if (areaOf(both) > 1.3 * (areaOf(*it) + areaOf(grown))) continue;
                grown = both;
                few.erase(it);
                joined = true;
                break;
            }
        }
        few.push_back(grown);
    }
    QRegion region;
    for (const Box& box : few) region += pixelsOf(box);
    return region;
}

void CanvasPicture::paintRects(QPainter& painter, const QRegion& region,
                               std::initializer_list<const DisplayList*> lists, const Palette& palette) {
    for (const QRect& rect : region) {
        painter.save();
        painter.setClipRect(rect);
        for (const DisplayList* list : lists) m_painter.paint(painter, *list, palette, {1, {}, boxOf(rect)});
        painter.restore();
    }
}

void CanvasPicture::paint(QPainter& painter, const QRegion& exposed, const DisplayList& frame,
                          const Palette& palette) {
    m_below = {};
    m_allStale = true;
    paintRects(painter, fewRects(exposed), {&frame}, palette);
}

void CanvasPicture::paint(QPainter& painter, const QRegion& exposed, const TimelinePieces& pieces,
                          const Palette& palette) {
    bringUpToDate(painter, pieces, palette);
    const double ratio = m_below.devicePixelRatio();
    const QRegion area = fewRects(exposed);
    for (const QRect& rect : area) {
        const QRectF part(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio);
        painter.drawPixmap(QRectF(rect), m_below, part);
    }
    paintRects(painter, area, {&pieces.hand}, palette);
}

void CanvasPicture::changedBelow(const HandStep& step) {
    m_allStale = m_allStale || step.anew;
    if (!m_allStale) m_stale += regionOf(step.below);
}

void CanvasPicture::bringUpToDate(const QPainter& onto, const TimelinePieces& pieces,
                                  const Palette& palette) {
    const double ratio = onto.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::ceil(pieces.ground.size().width)),
                     static_cast<int>(std::ceil(pieces.ground.size().height)));
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    if (m_below.size() != pixels || m_below.devicePixelRatio() != ratio) {
        m_below = QPixmap(pixels);
        m_below.setDevicePixelRatio(ratio);
        m_below.fill(QColor::fromRgb(palette[Ink::Canvas]));
        m_allStale = true;
    }
    if (m_allStale) m_stale = QRect(QPoint(0, 0), size);
    m_allStale = false;
    if (m_stale.isEmpty()) return;
    QPainter painter(&m_below);
    paintRects(painter, fewRects(m_stale), {&pieces.ground, &pieces.still, &pieces.bands}, palette);
    m_stale = {};
}

} // namespace forlop
