// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/paint/signpainter.h"
#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace forlop {
namespace {

class SignEngine : public QIconEngine {
public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        // `size` is in device pixels already; QIcon sets the ratio afterwards.
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class ThemeIconEngine final : public SignEngine {
public:
    ThemeIconEngine(Icon icon, IconInks inks, IconFill fill) : m_icon(icon), m_inks(inks), m_fill(fill) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double side = std::min(rect.width(), rect.height());
        const QRectF box(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                         side);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawIcon(*painter, themePalette(), {m_icon, m_fill, ink(mode, state)}, box);
        painter->restore();
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemeIconEngine(m_icon, m_inks, m_fill); }

private:
    [[nodiscard]] Ink ink(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return Ink::Disabled;
        if (mode == QIcon::Selected) return isHighContrast() ? Ink::OnAccent : m_inks.normal;
        return state == QIcon::On ? m_inks.checked : m_inks.normal;
    }

    Icon m_icon;
    IconInks m_inks;
    IconFill m_fill;
};

class MarkIconEngine final : public SignEngine {
public:
    MarkIconEngine(MarkShape shape, Ink ink) : m_shape(shape), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        // The widest mark fills the icon; the others keep their size beside it.
        const double scale = std::min(rect.width(), rect.height()) / markSize(MarkShape::State).width;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawMark(*painter, themePalette(),
                 {m_shape, MarkFill::Usual, mode == QIcon::Disabled ? Ink::Disabled : m_ink},
                 QRectF(rect).center(), scale);
        painter->restore();
    }
    [[nodiscard]] QIconEngine* clone() const override { return new MarkIconEngine(m_shape, m_ink); }

private:
    MarkShape m_shape;
    Ink m_ink;
};

} // namespace

QIcon themeIcon(Icon icon, IconInks inks, IconFill fill) {
    return QIcon(new ThemeIconEngine(icon, inks, fill));
}

QIcon markIcon(MarkShape shape, Ink ink) { return QIcon(new MarkIconEngine(shape, ink)); }

} // namespace forlop
