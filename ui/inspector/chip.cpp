// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/chip.h"

#include "core/project/project.h"
#include "ui/parts/labels.h"
#include "ui/parts/signlabel.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>

namespace forlop {

Chip::Chip(const Project& project, ObjectRef object, const QString& text, ChipEnd end, QWidget* parent)
    : QFrame(parent) {
    setProperty("part", QStringLiteral("chip"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setFixedHeight(24);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 4, 0);
    row->setSpacing(6);
    row->addWidget(new SignLabel(signOf(project, object), 16, this));
    // A long name is cut before it makes the inspector wider: the timeline would move under the pointer.
    constexpr int least = 110;
    auto* name = new LineLabel(Look::Body, this);
    name->setLine(text);
    name->setMinimumWidth(qMin(least, name->sizeHint().width()));
    name->setToolTip(text);
    if (end == ChipEnd::Plain) name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    row->addWidget(name, 1);
    if (end == ChipEnd::Plain) return;
    auto* cross = new QToolButton(this);
    cross->setIcon(themeIcon(Icon::Close));
    cross->setIconSize({12, 12});
    cross->setAutoRaise(true);
    cross->setToolTip(tr("Take off"));
    cross->setAccessibleName(tr("Take off %1").arg(text));
    connect(cross, &QToolButton::clicked, this, &Chip::removed);
    row->addWidget(cross);
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) emit activated();
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else if (event->key() == Qt::Key_Delete)
        emit removed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace forlop
