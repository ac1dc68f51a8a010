// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/dragsign.h"

#include "core/model/entitywords.h"
#include "ui/parts/signlabel.h"
#include "ui/session/naming.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace forlop {

namespace {
QPixmap card(QSize size, qreal ratio) {
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(Ink::Accent), 1));
    painter.setBrush(themeColour(Ink::Panel));
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 4, 4);
    return pixmap;
}
} // namespace

QPixmap dragSign(const Project& project, const std::vector<EventId>& ids, qreal ratio) {
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const ObjectRef first{Entity::Event, ids.empty() ? 0 : ids.front().value()};
    const bool one = ids.size() == 1;
    const QString name =
        one ? nameOf(project, first) : countedNoun(Entity::Event, static_cast<qint64>(ids.size()));
    const QString text = metrics.elidedText(name, Qt::ElideRight, 260);
    QPixmap pixmap = card({metrics.horizontalAdvance(text) + 40, 28}, ratio);
    QPainter painter(&pixmap);
    painter.setFont(font);
    signOf(project, first).paint(&painter, QRect(8, 6, 16, 16));
    painter.setPen(themeColour(Ink::Text));
    painter.drawText(QRect(30, 0, 400, 28), Qt::AlignVCenter | Qt::AlignLeft, text);
    return pixmap;
}

QPixmap passageSign(const QString& text, const QString& place, qreal ratio) {
    constexpr QSize kSize(252, 62);
    QPixmap pixmap = card(kSize, ratio);
    QPainter painter(&pixmap);
    QFont font = QApplication::font();
    font.setPixelSize(themePixels(11));
    painter.setFont(font);
    const QFontMetrics metrics(font);
    themeIcon(Icon::Quote, {Ink::Accent, Ink::Accent}).paint(&painter, QRect(6, 7, 16, 16));
    painter.setPen(themeColour(Ink::Text));
    const int width = kSize.width() - 36;
    const QString words = text.simplified();
    qsizetype cut = words.size();
    while (cut > 0 && metrics.horizontalAdvance(words.left(cut)) > width)
        cut = words.lastIndexOf(u' ', cut - 1);
    const QString firstLine = cut > 0 ? words.left(cut) : metrics.elidedText(words, Qt::ElideRight, width);
    const QString rest = cut > 0 ? words.mid(cut).trimmed() : QString();
    painter.drawText(28, 18, firstLine);
    painter.drawText(28, 34, metrics.elidedText(rest, Qt::ElideRight, width));
    painter.setPen(themeColour(Ink::Text2));
    painter.drawText(28, 52, metrics.elidedText(place, Qt::ElideRight, width));
    return pixmap;
}

} // namespace forlop
