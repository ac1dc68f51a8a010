// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/datecelldelegate.h"

#include "ui/inspector/dateeditor.h"
#include "ui/session/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolTip>

namespace forlop {

namespace {
constexpr int kReadBackDelay = 200;

void showReadBack(QLineEdit* line) {
    const ReadBack back = readBackOf(line->text(), windowLanguage());
    const QPoint below = line->mapToGlobal(QPoint(0, line->height()));
    if (back.text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(below, back.text.toHtmlEscaped(), line);
}
} // namespace

QWidget* DateCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex&) const {
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(tr("Date as typed"));
    auto* wait = new QTimer(line);
    wait->setSingleShot(true);
    wait->setInterval(kReadBackDelay);
    connect(line, &QLineEdit::textEdited, wait, qOverload<>(&QTimer::start));
    connect(wait, &QTimer::timeout, line, [line] { showReadBack(line); });
    return line;
}

bool DateCellDelegate::eventFilter(QObject* editor, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* line = qobject_cast<QLineEdit*>(editor);
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (line && enter && readBackOf(line->text(), windowLanguage()).problem) {
            showReadBack(line);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace forlop
