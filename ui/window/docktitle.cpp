// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/docktitle.h"

#include "ui/parts/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QToolButton>

namespace forlop {

namespace {
constexpr int kHeight = 26;

QToolButton* titleButton(Icon icon, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setIconSize({14, 14});
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}
} // namespace

DockTitle::DockTitle(QDockWidget* dock, const QString& key)
    : QWidget(dock), m_name(makeLabel(dock->windowTitle(), Look::Strong, this)) {
    setProperty("part", QStringLiteral("docktitle"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setWordWrap(false);
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    QToolButton* floating = titleButton(Icon::Float, tr("Float or dock"), this);
    QToolButton* close =
        titleButton(Icon::Close, key.isEmpty() ? tr("Close") : tr("Close (%1)").arg(key), this);
    row->addWidget(floating);
    row->addWidget(close);
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
}

QSize DockTitle::sizeHint() const { return {120, themePixels(kHeight)}; }
QSize DockTitle::minimumSizeHint() const { return {60, themePixels(kHeight)}; }

} // namespace forlop
