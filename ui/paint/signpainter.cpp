// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/signpainter.h"

#include "ui/paint/qtpath.h"

#include <QPaintDevice>

#include <cmath>

namespace forlop {
namespace {

// Room for the soft edge of a line.
constexpr double kMargin = 1;

QPen penOf(const QColor& colour, double width, Qt::PenCapStyle cap, Qt::PenJoinStyle join) {
    return QPen(colour, width, Qt::SolidLine, cap, join);
}

quint64 coloursOf(const Palette& palette, Tone tone) {
    return (quint64{palette[tone.ink]} << 32) | palette[Ink::Canvas];
}

} // namespace

QColor colourOf(const Palette& palette, Tone tone) {
    QColor colour = QColor::fromRgb(palette[tone.ink]);
    colour.setAlphaF(static_cast<float>(tone.percent) / 100);
    return colour;
}

void drawMark(QPainter& painter, const Palette& palette, MarkSign sign, QPointF centre, double scale) {
    for (const MarkPart& part : markParts(sign.shape, sign.fill)) {
        const Tone tone(part.ink == Ink::None ? sign.tone.ink : part.ink, sign.tone.percent);
        const QColor colour = colourOf(palette, tone);
        const QPainterPath path = painterPath(part.path.view(), scale, {centre.x(), centre.y()});
        if (part.strokeWidth <= 0) {
            painter.fillPath(path, colour);
            continue;
        }
        QPen pen = penOf(colour, part.strokeWidth * scale, Qt::FlatCap, Qt::MiterJoin);
        if (!part.dash.isSolid()) {
            pen.setDashPattern({static_cast<double>(part.dash.on) / part.strokeWidth,
                                static_cast<double>(part.dash.off) / part.strokeWidth});
        }
        painter.strokePath(path, pen);
    }
}

void drawIcon(QPainter& painter, const Palette& palette, IconSign sign, const QRectF& box) {
    const double scale = box.width() / kIconGrid;
    const QColor colour = colourOf(palette, sign.tone);
    const QPainterPath path = painterPath(iconPath(sign.icon).view(), scale, {box.x(), box.y()});
    if (sign.fill == IconFill::Filled) painter.fillPath(path, colour);
    painter.strokePath(path, penOf(colour, kIconLine * scale, Qt::RoundCap, Qt::RoundJoin));
}

template <class Draw>
void SignPixmaps::drawKept(QPainter& painter, const Key& key, const QRectF& box, Draw draw) {
    const double ratio = painter.device()->devicePixelRatioF();
    Key sized = key;
    sized.size = static_cast<int>(std::lround(box.width() * ratio * 64));
    QPixmap& pixmap = m_pixmaps[sized];
    if (pixmap.isNull()) {
        const QSize size(static_cast<int>(std::ceil((box.width() + 2 * kMargin) * ratio)),
                         static_cast<int>(std::ceil((box.height() + 2 * kMargin) * ratio)));
        pixmap = QPixmap(size);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        inner.setRenderHint(QPainter::Antialiasing);
        draw(inner, QRectF(kMargin, kMargin, box.width(), box.height()));
    }
    // On whole device pixels: a pixmap between pixels would be blurred or lose an edge.
    painter.drawPixmap(QPointF(std::round((box.x() - kMargin) * ratio) / ratio,
                               std::round((box.y() - kMargin) * ratio) / ratio),
                       pixmap);
}

void SignPixmaps::drawMark(QPainter& painter, const Palette& palette, MarkSign sign, QPointF centre,
                           double scale) {
    const Size size = markSize(sign.shape);
    const QRectF box(centre.x() - size.width * scale / 2, centre.y() - size.height * scale / 2,
                     size.width * scale, size.height * scale);
    const Key key{(quint64{1} << 32) | (static_cast<quint64>(sign.shape) << 16) |
                      (static_cast<quint64>(sign.fill) << 8) | sign.tone.percent,
                  coloursOf(palette, sign.tone), 0};
    drawKept(painter, key, box, [&](QPainter& inner, const QRectF& place) {
        forlop::drawMark(inner, palette, sign, place.center(), scale);
    });
}

void SignPixmaps::drawIcon(QPainter& painter, const Palette& palette, IconSign sign, const QRectF& box) {
    const Key key{(quint64{2} << 32) | (static_cast<quint64>(sign.icon) << 16) |
                      (static_cast<quint64>(sign.fill) << 8) | sign.tone.percent,
                  coloursOf(palette, sign.tone), 0};
    drawKept(painter, key, box,
             [&](QPainter& inner, const QRectF& place) { forlop::drawIcon(inner, palette, sign, place); });
}

} // namespace forlop
