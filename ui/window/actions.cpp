// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace forlop {

namespace {
// English says with one word what other languages may need two for: the name of a row tells them apart.
[[maybe_unused]] constexpr const char* kWordsOfTwoMeanings[][2] = {
    QT_TRANSLATE_NOOP3("Actions", "Code", "arrangeCode"),
    QT_TRANSLATE_NOOP3("Actions", "Bracket", "arrangeBracket"),
};
} // namespace

QString Actions::textOf(const ActionRow& row) {
    return QCoreApplication::translate("Actions", row.text, row.name);
}

Actions::Actions(QWidget* window) : QObject(window) {
    for (const ActionRow& row : actionTable()) add(row, window);
}

void Actions::add(const ActionRow& row, QWidget* window) {
    auto* action = new QAction(textOf(row), this);
    action->setObjectName(QString::fromLatin1(row.name));
    if (row.icon) action->setIcon(themeIcon(*row.icon));
    // Icons stand in the tool bar; in menus they would only be noise.
    action->setIconVisibleInMenu(false);
    if (row.group) {
        action->setCheckable(true);
        if (const QString group = QString::fromLatin1(row.group); !group.isEmpty()) {
            QActionGroup*& made = m_groups[group];
            if (!made) made = new QActionGroup(this);
            made->addAction(action);
        }
    }
    if (row.scope == ActionScope::Window)
        window->addAction(action);
    else
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions[row.id] = action;
    setKeys(row.id, ownKeys(row));
}

QList<QKeySequence> Actions::ownKeys(const ActionRow& row) {
    QList<QKeySequence> keys =
        QKeySequence::listFromString(QString::fromLatin1(row.keys), QKeySequence::PortableText);
    // Of no keys Qt makes one empty sequence.
    keys.removeAll(QKeySequence());
    return keys;
}

void Actions::setKeys(ActionId id, const QList<QKeySequence>& keys) {
    QAction* action = at(id);
    action->setShortcuts(keys);
    const QString plain =
        action->iconText().remove(QChar(0x2026)); // a tooltip names, it does not announce a dialog
    action->setToolTip(keys.isEmpty() ? plain
                                      : QStringLiteral("%1 (%2)").arg(
                                            plain, keys.first().toString(QKeySequence::NativeText)));
}

const ActionRow* Actions::holderOf(const QKeySequence& key, ActionId id) const {
    const std::span<const ActionRow> table = actionTable();
    const auto scopeOf = [&](ActionId which) {
        return std::find_if(table.begin(), table.end(), [&](const ActionRow& row) { return row.id == which; })
            ->scope;
    };
    const ActionScope here = scopeOf(id);
    for (const ActionRow& row : table) {
        const bool meets =
            row.scope == here || row.scope == ActionScope::Window || here == ActionScope::Window;
        if (row.id != id && meets && at(row.id)->shortcuts().contains(key)) return &row;
    }
    return nullptr;
}

void Actions::on(ActionId id, QObject* receiver, std::function<void(bool)> handler) {
    connect(at(id), &QAction::triggered, receiver, std::move(handler));
}

void Actions::on(ActionId id, QObject* receiver, std::function<void()> handler) {
    connect(at(id), &QAction::triggered, receiver, [run = std::move(handler)] { run(); });
}

void Actions::giveTo(QWidget* widget, ActionScope scope) {
    for (const ActionRow& row : actionTable())
        if (row.scope == scope) widget->addAction(at(row.id));
}

void Actions::refresh(unsigned has) {
    for (const ActionRow& row : actionTable()) at(row.id)->setEnabled((row.needs & ~has) == 0);
}

} // namespace forlop
