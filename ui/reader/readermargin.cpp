// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readermargin.h"

#include "ui/parts/signlabel.h"
#include "ui/reader/readerview.h"
#include "ui/session/naming.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace forlop {

namespace {
constexpr int kLine = 16;
constexpr size_t kMostUses = 3;
} // namespace

ReaderMargin::ReaderMargin(ReaderView& view, MarginContent content)
    : QWidget(&view), m_view(view), m_content(content) {
    setMouseTracking(content == MarginContent::Uses);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

void ReaderMargin::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Ink::Panel));
    QFont font = QApplication::font();
    font.setPixelSize(themePixels(11));
    painter.setFont(font);
    if (m_content == MarginContent::Numbers)
        paintNumbers(painter);
    else
        paintUses(painter);
}

void ReaderMargin::paintNumbers(QPainter& painter) {
    painter.setPen(themeColour(Ink::Text3));
    for (const ReaderView::ParagraphPlace& paragraph : m_view.visibleParagraphs())
        painter.drawText(QRect(0, paragraph.top, width() - 8, themePixels(23)),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(paragraph.number));
}

void ReaderMargin::paintUses(QPainter& painter) {
    m_placed.clear();
    if (!m_session) return;
    int nextFree = 0;
    for (const ReaderView::MarkPlace& place : m_view.visibleMarks()) {
        painter.fillRect(QRect(8, place.top + 2, 3, qMax(6, place.bottom - place.top - 4)),
                         themeColour(place.mark->uses.empty() ? Ink::Border : Ink::Strong));
        int y = qMax(place.top + 3, nextFree);
        const std::vector<PassageUse>& uses = place.mark->uses;
        for (size_t i = 0; i < qMin(uses.size(), kMostUses); ++i, y += kLine) {
            const QRect box(16, y, width() - 20, kLine);
            signOf(m_session->project(), uses[i].object).paint(&painter, QRect(16, y + 1, 14, 14));
            painter.setPen(themeColour(Ink::Accent));
            const bool last = i + 1 == kMostUses && uses.size() > kMostUses;
            const QString more = last ? QStringLiteral(" +%1").arg(uses.size() - kMostUses) : QString();
            const QString name = keyOf(m_session->project(), uses[i].object) + more;
            painter.drawText(box.adjusted(18, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(name, Qt::ElideRight, box.width() - 18));
            m_placed.push_back({box, uses[i].object});
        }
        nextFree = y;
    }
}

const ObjectRef* ReaderMargin::useAt(QPoint at) const {
    for (const Placed& placed : m_placed)
        if (placed.box.contains(at)) return &placed.object;
    return nullptr;
}

void ReaderMargin::mouseMoveEvent(QMouseEvent* event) {
    const ObjectRef* use = useAt(event->pos());
    setCursor(use ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(use && m_session ? nameOf(m_session->project(), *use).toHtmlEscaped() : QString());
}

void ReaderMargin::mouseReleaseEvent(QMouseEvent* event) {
    const ObjectRef* use = useAt(event->pos());
    if (use && m_session) emit m_session->objectWanted(*use);
}

void ReaderMargin::wheelEvent(QWheelEvent* event) { QApplication::sendEvent(m_view.viewport(), event); }

} // namespace forlop
