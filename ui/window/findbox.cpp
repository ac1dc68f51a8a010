// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>

namespace forlop {

FindBox::FindBox(QAction* find, QWidget* parent)
    : QAbstractButton(parent), m_key(find->shortcut().toString(QKeySequence::NativeText)) {
    setObjectName(QStringLiteral("findBox"));
    setText(tr("Find anything"));
    setAccessibleName(text());
    setToolTip(find->toolTip());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setEnabled(find->isEnabled());
    connect(this, &QAbstractButton::clicked, find, &QAction::trigger);
    connect(find, &QAction::changed, this, [this, find] { setEnabled(find->isEnabled()); });
}

QSize FindBox::sizeHint() const { return {themePixels(240), themePixels(28)}; }

void FindBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(themeColour(hasFocus()    ? Ink::Accent
                                    : isEnabled() ? Ink::Strong
                                                  : Ink::Border),
                        hasFocus() ? 2 : 1));
    painter.setBrush(themeColour(Ink::Field));
    painter.drawRoundedRect(box, 3, 3);
    themeIcon(Icon::Search)
        .paint(&painter, QRect(8, (height() - 16) / 2, 16, 16), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(themeColour(isEnabled() ? Ink::Text3 : Ink::Disabled));
    const QRect inner = rect().adjusted(30, 0, -8, 0);
    painter.drawText(inner, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), m_key);
    const int room = inner.width() - fontMetrics().horizontalAdvance(m_key) - 8;
    painter.drawText(inner, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace forlop
