// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/extentdelegate.h"

#include "core/time/timescale.h"
#include "ui/docks/eventsmodel.h"
#include "ui/paint/signpainter.h"
#include "ui/session/naming.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace forlop {

namespace {
constexpr int kMargin = 8;
constexpr double kBarHeight = 6;
constexpr double kLeastWidth = 5;
constexpr int kPossible = 45; ///< percent
} // namespace

void ExtentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const auto bar = index.data(EventsModel::kExtentRole).value<ExtentBar>();
    if (!bar.dated || bar.from >= bar.until) return;

    const Palette& palette = themePalette();
    const QRectF cell = QRectF(option.rect).adjusted(kMargin, 0, -kMargin, 0);
    const double middle = cell.center().y();
    painter->fillRect(QRectF(cell.left(), middle - 0.5, cell.width(), 1), colourOf(palette, Ink::Line));
    const TimeScale scale = TimeScale::over(bar.from, bar.until, cell.width());
    const auto place = [&](Instant t) { return qBound(0.0, scale.x(t), cell.width()); };
    const auto fill = [&](Instant from, Instant until, int percent) {
        const double left = place(from);
        const double width = qMax(kLeastWidth, place(until) - left);
        painter->fillRect(QRectF(cell.left() + qMin(left, cell.width() - width), middle - kBarHeight / 2,
                                 width, kBarHeight),
                          colourOf(palette, Tone(inkOf(bar.kind), percent)));
    };
    fill(bar.bounds.startFrom, bar.bounds.endUntil, kPossible);
    if (bar.bounds.startUntil < bar.bounds.endFrom) fill(bar.bounds.startUntil, bar.bounds.endFrom, 100);
}

} // namespace forlop
