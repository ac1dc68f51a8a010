// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/listpainter.h"

#include "ui/paint/qtpath.h"

#include <QLinearGradient>
#include <QPaintDevice>
#include <QPen>

#include <cmath>
#include <vector>

namespace forlop {
namespace {

// Below this many device pixels a filled box is drawn with soft edges, else its thickness would jump.
constexpr double kThinBox = 2;
// Mitres longer than this are cut, as in SVG.
constexpr double kMitreLimit = 4;

Qt::PenCapStyle qtCap(Cap cap) {
    switch (cap) {
    case Cap::Flat:
        return Qt::FlatCap;
    case Cap::Round:
        return Qt::RoundCap;
    case Cap::Square:
        return Qt::SquareCap;
    }
    return Qt::FlatCap;
}

QColor mixedWithPaper(const QColor& colour, const Palette& palette) {
    const QColor paper = QColor::fromRgb(palette[Ink::Paper]);
    const float part = colour.alphaF();
    return QColor::fromRgbF(paper.redF() + part * (colour.redF() - paper.redF()),
                            paper.greenF() + part * (colour.greenF() - paper.greenF()),
                            paper.blueF() + part * (colour.blueF() - paper.blueF()));
}

} // namespace

struct ListPainter::Job {
    QPainter& painter;
    const DisplayList& list;
    const Palette& palette;
    double scale;
    Point offset;
    double ratio; ///< device pixels per painter unit if edges are fitted to them, else 0

    [[nodiscard]] bool fitted() const { return ratio > 0; }
    [[nodiscard]] double x(double value) const { return value * scale + offset.x; }
    [[nodiscard]] double y(double value) const { return value * scale + offset.y; }
    [[nodiscard]] QRectF box(const Box& b) const {
        return {x(b.x), y(b.y), b.width * scale, b.height * scale};
    }
    [[nodiscard]] double fit(double value) const { return std::round(value * ratio) / ratio; }
    /// The middle of a line of this width whose edge then stands on a device pixel.
    [[nodiscard]] double fitLine(double middle, double width) const {
        return fit(middle - width / 2) + width / 2;
    }
    [[nodiscard]] QPen pen(const Stroke& stroke) const {
        const double width = static_cast<double>(stroke.width);
        QPen pen(colourOf(palette, stroke.tone), width * scale, Qt::SolidLine, qtCap(stroke.cap),
                 Qt::MiterJoin);
        pen.setMiterLimit(kMitreLimit);
        if (!stroke.dash.isSolid()) {
            pen.setDashPattern(
                {static_cast<double>(stroke.dash.on) / width, static_cast<double>(stroke.dash.off) / width});
        }
        return pen;
    }
};

void ListPainter::paint(QPainter& painter, const DisplayList& list, const Palette& palette,
                        const PaintPlace& place) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    m_edge = Edge::Smooth;
    const bool fitted = m_target == TextTarget::Screen && list.unit() == ListUnit::Pixel;
    const Job job{painter,     list,         palette,
                  place.scale, place.offset, fitted ? painter.device()->devicePixelRatioF() : 0};
    std::vector<double> strengths;
    size_t open = 0;
    for (const Item& item : list.items()) {
        if (item.kind == ItemKind::Rect && joins(job, item)) {
            if (!place.exposed || list.bounds(item).grown(1).overlaps(*place.exposed)) join(job, item);
            continue;
        }
        drawJoined(job);
        switch (item.kind) {
        case ItemKind::ClipPush:
            painter.save();
            painter.setClipRect(job.box(item.box), Qt::IntersectClip);
            ++open;
            continue;
        case ItemKind::ClipPop:
            if (open > 0) {
                painter.restore();
                --open;
                setEdge(painter, m_edge);
            }
            continue;
        case ItemKind::GroupBegin:
            strengths.push_back(painter.opacity());
            painter.setOpacity(painter.opacity() * list.groupOf(item).percent / 100);
            continue;
        case ItemKind::GroupEnd:
            if (!strengths.empty()) {
                painter.setOpacity(strengths.back());
                strengths.pop_back();
            }
            continue;
        default:
            break;
        }
        if (place.exposed && !list.bounds(item).grown(1).overlaps(*place.exposed)) continue;
        switch (item.kind) {
        case ItemKind::Rect:
            rect(job, item);
            break;
        case ItemKind::Fade:
            fade(job, item);
            break;
        case ItemKind::Line:
            line(job, item);
            break;
        case ItemKind::Path:
            path(job, item);
            break;
        case ItemKind::Text:
            text(job, item);
            break;
        default:
            sign(job, item);
            break;
        }
    }
    drawJoined(job);
    for (; open > 0; --open) painter.restore();
    painter.restore();
}

// Filled boxes on device pixels, as columns of a histogram are: thousands of one colour cost a third of what
// they cost one by one.
bool ListPainter::joins(const Job& job, const Item& item) {
    if (!job.fitted() || item.fill.isNone() || !item.stroke.isNone() || item.radius > 0) return false;
    const QRectF box = job.box(item.box);
    const auto onPixel = [&job](double edge) { return job.fit(edge) == edge; };
    const bool wide = box.width() * job.ratio >= kThinBox || (onPixel(box.left()) && onPixel(box.right()));
    const bool high = box.height() * job.ratio >= kThinBox || (onPixel(box.top()) && onPixel(box.bottom()));
    return wide && high && item.hatch() == Hatch::None;
}

void ListPainter::join(const Job& job, const Item& item) {
    if (!(item.fill == m_joinedFill)) drawJoined(job);
    m_joinedFill = item.fill;
    const QRectF box = job.box(item.box);
    const QRect pixels(QPoint(qRound(box.left() * job.ratio), qRound(box.top() * job.ratio)),
                       QPoint(qRound(box.right() * job.ratio) - 1, qRound(box.bottom() * job.ratio) - 1));
    if (pixels.isValid()) m_joined.append(pixels);
}

void ListPainter::drawJoined(const Job& job) {
    if (m_joined.isEmpty()) return;
    QPainter& painter = job.painter;
    setEdge(painter, Edge::Sharp);
    const QTransform before = painter.worldTransform();
    if (job.ratio != 1) painter.scale(1 / job.ratio, 1 / job.ratio);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(job.palette, m_joinedFill));
    painter.drawRects(m_joined);
    if (job.ratio != 1) painter.setWorldTransform(before);
    m_joined.clear();
}

void ListPainter::setEdge(QPainter& painter, Edge edge) {
    m_edge = edge;
    const bool smooth = edge == Edge::Smooth;
    if (painter.testRenderHint(QPainter::Antialiasing) != smooth) {
        painter.setRenderHint(QPainter::Antialiasing, smooth);
    }
}

void ListPainter::rect(const Job& job, const Item& item) {
    QRectF box = job.box(item.box);
    const double radius = static_cast<double>(item.radius) * job.scale;
    const bool framed = !item.stroke.isNone();
    if (job.fitted() && framed) {
        // The outer edges of the frame stand on pixels.
        const double half = static_cast<double>(item.stroke.width) * job.scale / 2;
        box.setCoords(job.fit(box.left() - half) + half, job.fit(box.top() - half) + half,
                      job.fit(box.right() + half) - half, job.fit(box.bottom() + half) - half);
    }
    const bool filled = !item.fill.isNone();
    const QColor fill = filled ? colourOf(job.palette, item.fill) : QColor();
    const bool plain = !framed && radius <= 0;
    if (filled && plain) {
        setEdge(job.painter, Edge::Smooth);
        job.painter.fillRect(box, fill);
    } else if (filled || framed) {
        setEdge(job.painter, Edge::Smooth);
        job.painter.setPen(framed ? job.pen(item.stroke) : QPen(Qt::NoPen));
        job.painter.setBrush(filled ? QBrush(fill) : QBrush(Qt::NoBrush));
        radius > 0 ? job.painter.drawRoundedRect(box, radius, radius) : job.painter.drawRect(box);
    }
    if (item.hatch() == Hatch::None || item.stroke.tone.isNone()) return;
    setEdge(job.painter, Edge::Smooth);
    job.painter.setPen(job.pen({item.stroke.tone, hatchWidth(job.list.unit())}));
    QList<QLineF> lines;
    for (const auto& [from, to] : hatchLines(item.box, hatchPitch(job.list.unit()))) {
        lines.append({job.x(from.x), job.y(from.y), job.x(to.x), job.y(to.y)});
    }
    job.painter.drawLines(lines);
}

void ListPainter::fade(const Job& job, const Item& item) {
    if (item.fill.isNone() || item.box.width <= 0) return;
    const QRectF box = job.box(item.box);
    QLinearGradient gradient(box.topLeft(), box.topRight());
    QGradientStops stops;
    for (const FadeStop& stop : job.list.stopsOf(item)) {
        QColor colour = colourOf(job.palette, item.fill);
        colour.setAlphaF(colour.alphaF() * stop.strength);
        // Qt's PDF loses the alpha of a gradient; on paper a fade runs into the paper.
        if (m_target == TextTarget::Paper) colour = mixedWithPaper(colour, job.palette);
        stops.append({static_cast<double>(stop.at), colour});
    }
    gradient.setStops(stops);
    const bool thin = box.height() * job.ratio < kThinBox;
    setEdge(job.painter, job.fitted() && !thin ? Edge::Sharp : Edge::Smooth);
    job.painter.fillRect(box, gradient);
}

void ListPainter::line(const Job& job, const Item& item) {
    if (item.stroke.isNone()) return;
    QLineF line(job.x(item.from().x), job.y(item.from().y), job.x(item.to().x), job.y(item.to().y));
    if (job.fitted()) {
        const double width = static_cast<double>(item.stroke.width) * job.scale;
        if (item.box.width == 0) {
            const double x = job.fitLine(line.x1(), width);
            line.setLine(x, line.y1(), x, line.y2());
        } else if (item.box.height == 0) {
            const double y = job.fitLine(line.y1(), width);
            line.setLine(line.x1(), y, line.x2(), y);
        }
    }
    setEdge(job.painter, Edge::Smooth);
    job.painter.setPen(job.pen(item.stroke));
    job.painter.drawLine(line);
}

void ListPainter::path(const Job& job, const Item& item) {
    setEdge(job.painter, Edge::Smooth);
    const QPainterPath path = painterPath(job.list.pathOf(item), job.scale, job.offset);
    if (!item.fill.isNone()) job.painter.fillPath(path, colourOf(job.palette, item.fill));
    if (!item.stroke.isNone()) job.painter.strokePath(path, job.pen(item.stroke));
}

void ListPainter::text(const Job& job, const Item& item) {
    const TextRun& run = job.list.textOf(item);
    if (item.fill.isNone() || run.text.isEmpty()) return;
    double start = item.box.x;
    if (run.anchor == Anchor::Middle) start -= run.width / 2;
    if (run.anchor == Anchor::End) start -= run.width;
    QPointF at(job.x(start), job.y(item.box.y));
    // Letters fitted to pixel rows must also stand on one.
    if (job.fitted()) at.setY(job.fit(at.y()));
    setEdge(job.painter, Edge::Smooth);
    job.painter.setPen(colourOf(job.palette, item.fill));
    for (const QGlyphRun& glyphs : m_shaper.runs(run.text, run.style, run.size * job.scale)) {
        job.painter.drawGlyphRun(at, glyphs);
    }
}

void ListPainter::sign(const Job& job, const Item& item) {
    setEdge(job.painter, Edge::Smooth);
    const QRectF box = job.box(item.box);
    if (item.kind == ItemKind::Mark) {
        const MarkSign sign{item.markShape(), item.markFill(), item.fill};
        job.fitted() ? m_signs.drawMark(job.painter, job.palette, sign, box.center(), job.scale)
                     : drawMark(job.painter, job.palette, sign, box.center(), job.scale);
    } else if (item.kind == ItemKind::Icon) {
        const IconSign sign{item.icon(), item.iconFill(), item.fill};
        job.fitted() ? m_signs.drawIcon(job.painter, job.palette, sign, box)
                     : drawIcon(job.painter, job.palette, sign, box);
    }
}

} // namespace forlop
