// SPDX-License-Identifier: GPL-3.0-or-later
// The action table as QActions of one window: made once, enabled by what is there, tooltips with their key.
#pragma once

#include "ui/window/actiontable.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>

class QActionGroup;

namespace forlop {

class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* at(ActionId id) const { return m_actions.at(id); }
    /// Called when the action is triggered; checkable ones tell whether they are on.
    void on(ActionId id, QObject* receiver, std::function<void(bool)> handler);
    void on(ActionId id, QObject* receiver, std::function<void()> handler);
    /// Keys of that scope work while `widget` or something in it has the keyboard.
    void giveTo(QWidget* widget, ActionScope scope);
    /// `has` is the bits of namespace need that are there.
    void refresh(unsigned has);
    [[nodiscard]] static QString textOf(const ActionRow& row);
    /// The keys of the table, before anybody chose others.
    [[nodiscard]] static QList<QKeySequence> ownKeys(const ActionRow& row);
    void setKeys(ActionId id, const QList<QKeySequence>& keys);
    /// Who else answers to the key where `id` does; null when nobody.
    [[nodiscard]] const ActionRow* holderOf(const QKeySequence& key, ActionId id) const;

private:
    void add(const ActionRow& row, QWidget* window);

    std::map<ActionId, QAction*> m_actions;
    std::map<QString, QActionGroup*> m_groups;
};

} // namespace forlop
