// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurepreview.h"

#include "ui/paint/listpainter.h"
#include "ui/paint/textshaper.h"

#include <QPaintEvent>
#include <QPainter>

namespace forlop {

namespace {
constexpr double kMargin = 24; ///< px of desk around the page
constexpr double kPaper =
    6; ///< mm of white around the figure: the journal's margin, so that strokes at the edge show
constexpr double kMmPerInch = 25.4;
} // namespace

class FigurePreview::Page : public QWidget {
public:
    explicit Page(QWidget* parent) : QWidget(parent), m_painter(paperShaper(), TextTarget::Paper) {}

    DisplayList list{Size{}, ListUnit::Millimetre};
    QString sentence;
    double scale = 4; ///< px a mm

    [[nodiscard]] QSize wanted() const {
        return {static_cast<int>((list.size().width + 2 * kPaper) * scale + 2 * kMargin),
                static_cast<int>((list.size().height + 2 * kPaper) * scale + 2 * kMargin)};
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        if (!sentence.isEmpty()) {
            painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, sentence);
            return;
        }
        const QRectF paper(kMargin, kMargin, (list.size().width + 2 * kPaper) * scale,
                           (list.size().height + 2 * kPaper) * scale);
        painter.fillRect(paper, colourOf(paletteOf(PaletteName::Light), Ink::Paper));
        painter.setRenderHint(QPainter::Antialiasing);
        const double left = kMargin + kPaper * scale;
        PaintPlace place{scale, {left, left}, {}};
        const QRect seen = event->rect();
        place.exposed = forlop::Box{(seen.x() - left) / scale, (seen.y() - left) / scale,
                                    seen.width() / scale, seen.height() / scale};
        m_painter.paint(painter, list, paletteOf(PaletteName::Light), place);
    }

private:
    ListPainter m_painter;
};

FigurePreview::FigurePreview(QWidget* parent) : QScrollArea(parent), m_page(new Page(this)) {
    setObjectName(QStringLiteral("figurePreview"));
    setAccessibleName(tr("Figure"));
    setWidget(m_page);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::StrongFocus);
}

void FigurePreview::show(const DisplayList& list) {
    m_page->sentence.clear();
    m_page->list = list;
    place();
}

void FigurePreview::showSentence(const QString& sentence) {
    m_page->sentence = sentence;
    place();
}

void FigurePreview::setFit(Fit fit) {
    m_fit = fit;
    place();
}

void FigurePreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    place();
}

void FigurePreview::place() {
    if (!m_page->sentence.isEmpty()) {
        m_page->resize(viewport()->size());
    } else {
        const double paper = m_page->list.size().width + 2 * kPaper;
        m_page->scale = m_fit == Fit::TrueSize
                            ? physicalDpiX() / kMmPerInch
                            : qBound(1.5, (viewport()->width() - 2 * kMargin) / paper, 8.0);
        m_page->resize(m_page->wanted());
    }
    m_page->update();
}

} // namespace forlop
