// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with our own small parts, drawn from inks and icons: check marks, radio buttons, arrows, the
// branches of trees, combo and spin boxes. Fusion derives their colours from the palette, which leaves them
// unseen in high contrast.
#pragma once

#include "core/layout/marks.h"

#include <QProxyStyle>

namespace forlop {

class WidgetStyle final : public QProxyStyle {
    Q_OBJECT

public:
    WidgetStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

private:
    void drawField(QPainter* painter, const QStyleOption* option, const QRect& rect) const;
    void drawSign(QPainter* painter, const QStyleOption* option, const QRect& rect, Icon icon,
                  double side) const;
};

} // namespace forlop
