// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomebutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace forlop {

WelcomeButton::WelcomeButton(Content content, QWidget* parent)
    : QAbstractButton(parent), m_content(std::move(content)) {
    setText(m_content.title);
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_content.second);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WelcomeButton::sizeHint() const { return {400, themePixels(m_content.second.isEmpty() ? 34 : 52)}; }
void WelcomeButton::enterEvent(QEnterEvent*) { update(); }
void WelcomeButton::leaveEvent(QEvent*) { update(); }

void WelcomeButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = hasFocus() || isDown();
    painter.setPen(QPen(themeColour(active         ? Ink::Accent
                                    : underMouse() ? Ink::Strong
                                                   : Ink::Border),
                        active ? 2 : 1));
    painter.setBrush(themeColour(active && !isHighContrast() ? Ink::AccentTint : Ink::Panel));
    const double inset = active ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);

    m_content.icon.paint(&painter, QRect(14, (height() - 20) / 2, 20, 20));
    const QFont base = font();
    QFont small(base);
    small.setPixelSize(themePixels(11));
    const int asideWidth = QFontMetrics(small).horizontalAdvance(m_content.aside);
    const int room = width() - 48 - asideWidth - 26;
    const bool two = !m_content.second.isEmpty();
    painter.setPen(themeColour(Ink::Text));
    const QRect titleBox(46, two ? 8 : 0, room, two ? height() / 2 - 8 : height());
    painter.drawText(titleBox, static_cast<int>(two ? Qt::AlignBottom : Qt::AlignVCenter),
                     QFontMetrics(base).elidedText(m_content.title, Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(themeColour(Ink::Text2));
    if (two)
        painter.drawText(QRect(46, height() / 2 + 2, room, height() / 2 - 8), static_cast<int>(Qt::AlignTop),
                         QFontMetrics(small).elidedText(m_content.second, Qt::ElideRight, room));
    painter.drawText(QRect(width() - asideWidth - 14, 0, asideWidth, height()),
                     static_cast<int>(Qt::AlignVCenter), m_content.aside);
}

} // namespace forlop
