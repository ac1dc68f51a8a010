// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menuletters.h"

#include <QKeyEvent>
#include <QMenu>

namespace forlop {

void MenuLetters::guard(QMenu& menu) {
    menu.installEventFilter(this);
    for (const QAction* action : menu.actions())
        if (action->menu()) guard(*action->menu());
}

bool MenuLetters::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (plain && !key->text().isEmpty() && key->text().front().isLetterOrNumber()) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace forlop
