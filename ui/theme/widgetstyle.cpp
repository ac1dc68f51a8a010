// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/widgetstyle.h"

#include "ui/paint/signpainter.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace forlop {
namespace {

constexpr double kFieldRadius = 3;
constexpr int kFieldHeight = 26;
constexpr int kCheckSize = 14;
constexpr double kArrowSize = 14;
constexpr int kCellMargin = 6;

bool isEnabled(const QStyleOption* option) { return option->state.testFlag(QStyle::State_Enabled); }
bool hasFocus(const QStyleOption* option) { return option->state.testFlag(QStyle::State_HasFocus); }

// A frame drawn inside the rect, so that it stands on whole pixels.
void drawFrame(QPainter* painter, const QRect& rect, double width, double radius, Ink border, Ink fill) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeColour(border), width));
    painter->setBrush(themeColour(fill));
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void drawCheckBox(QPainter* painter, const QStyleOption* option, double radius) {
    const bool enabled = isEnabled(option);
    const bool off = option->state.testFlag(QStyle::State_Off);
    const QRect rect = option->rect;
    if (off || !enabled) {
        const Ink border = !enabled ? Ink::Disabled : hasFocus(option) ? Ink::Accent : Ink::Strong;
        drawFrame(painter, rect, hasFocus(option) ? 2 : 1, radius, border, Ink::Field);
    } else {
        drawFrame(painter, rect, 1, radius, Ink::Accent, Ink::Accent);
    }
}

} // namespace

WidgetStyle::WidgetStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void WidgetStyle::drawSign(QPainter* painter, const QStyleOption* option, const QRect& rect, Icon icon,
                           double side) const {
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawIcon(*painter, themePalette(), {icon, IconFill::Line, isEnabled(option) ? Ink::Text2 : Ink::Disabled},
             box);
    painter->restore();
}

void WidgetStyle::drawField(QPainter* painter, const QStyleOption* option, const QRect& rect) const {
    const Ink border = !isEnabled(option) ? Ink::Border : hasFocus(option) ? Ink::Accent : Ink::Strong;
    drawFrame(painter, rect, hasFocus(option) ? 2 : 1, kFieldRadius, border, Ink::Field);
}

void WidgetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const Ink onBox = isEnabled(option) ? Ink::OnAccent : Ink::Disabled;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        drawCheckBox(painter, option, 2);
        const bool some = option->state.testFlag(State_NoChange);
        if (!some && !option->state.testFlag(State_On)) return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawIcon(*painter, themePalette(), {some ? Icon::Minus : Icon::Support, IconFill::Line, onBox},
                 QRectF(option->rect));
        painter->restore();
        return;
    }
    case PE_IndicatorRadioButton: {
        drawCheckBox(painter, option, option->rect.width() / 2.0);
        if (!option->state.testFlag(State_On)) return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColour(onBox));
        const double dot = option->rect.width() / 6.0;
        painter->drawEllipse(QRectF(option->rect).center(), dot, dot);
        painter->restore();
        return;
    }
    case PE_IndicatorArrowDown:
        return drawSign(painter, option, option->rect, Icon::ChevronDown, kArrowSize);
    case PE_IndicatorArrowRight:
        return drawSign(painter, option, option->rect, Icon::ChevronRight, kArrowSize);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            drawSign(painter, option, option->rect,
                     option->state.testFlag(State_Open) ? Icon::ChevronDown : Icon::ChevronRight, kArrowSize);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WidgetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        drawField(painter, option, option->rect);
        drawSign(painter, option, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                 Icon::ChevronDown, kArrowSize + 2);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(painter, option, option->rect);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
        drawSign(painter, option, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget),
                 Icon::ChevronDown, 12);
        const QRectF up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
        // The chevron that points down, turned.
        painter->save();
        painter->translate(up.center());
        painter->rotate(180);
        painter->translate(-up.center());
        drawSign(painter, option, up.toRect(), Icon::ChevronDown, 12);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize WidgetStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) result.setHeight(themePixels(kFieldHeight));
    return result;
}

int WidgetStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int WidgetStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return themePixels(kCheckSize);
    case PM_FocusFrameHMargin:
        // Words in a table begin where those of its header do.
        return kCellMargin - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace forlop
