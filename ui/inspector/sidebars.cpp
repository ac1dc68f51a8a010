// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sidebars.h"

#include "core/layout/ink.h"
#include "core/project/project.h"
#include "ui/inspector/membercounts.h"
#include "ui/paint/signpainter.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextOption>

namespace forlop {

namespace {
constexpr int kHeight = 20;
constexpr int kLeastWidth = 24;
} // namespace

SideBars::Side SideBars::sideOf(const Project& project, const BracketCount& count) {
    const Bracket* bracket = project.tables().find(count.bracket);
    if (!bracket) return {};
    const QString name = bracket->key.isEmpty() ? bracket->name : bracket->key;
    const QString numbers = count.byOrder == 0
                                ? QString::number(count.certain)
                                : QStringLiteral("%1 + %2").arg(count.certain).arg(count.byOrder);
    return {QStringLiteral("%1 %2").arg(name, MemberCounts::inWords(count)),
            QStringLiteral("%1 %2").arg(name, numbers), bracket->colour, count.certain + count.byOrder, true};
}

SideBars::SideBars(QWidget* parent) : QWidget(parent) { setFixedHeight(themePixels(kHeight)); }

void SideBars::setCounts(const Project& project, const BracketCount& before, const BracketCount& after) {
    m_before = sideOf(project, before);
    m_after = sideOf(project, after);
    update();
    setAccessibleName(m_before.text + QStringLiteral("; ") + m_after.text);
    setToolTip(accessibleName());
}

void SideBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Palette& palette = themePalette();
    const int total = qMax(1, m_before.count + m_after.count);
    const int gap = 2;
    // Text has to fit: a side keeps at least a third, however few its events are.
    const int least = qMax(kLeastWidth, width() / 3);
    const int split =
        qBound(least, (width() - gap) * m_before.count / total, qMax(least, width() - gap - least));
    const auto side = [&](const Side& which, const QRect& box, Qt::Alignment align) {
        if (!which.known) return;
        painter.fillRect(box, colourOf(palette, bracketFill(which.colour)));
        painter.setPen(colourOf(palette, Ink::Text));
        const QRect inner = box.adjusted(6, 0, -6, 0);
        QTextOption place(align | Qt::AlignVCenter);
        place.setWrapMode(QTextOption::NoWrap);
        const QFontMetrics metrics = painter.fontMetrics();
        const bool whole = metrics.horizontalAdvance(which.text) <= inner.width();
        painter.drawText(QRectF(inner),
                         metrics.elidedText(whole ? which.text : which.brief, Qt::ElideRight, inner.width()),
                         place);
    };
    side(m_before, QRect(0, 0, split, height()), Qt::AlignLeft);
    side(m_after, QRect(split + gap, 0, width() - split - gap, height()), Qt::AlignRight);
}

} // namespace forlop
