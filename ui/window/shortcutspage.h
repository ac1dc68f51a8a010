// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of every action, to be looked up and changed. A key has one action: whoever takes it, takes it
// from the one that had it, and that is said first.
#pragma once

#include "ui/window/actiontable.h"

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace forlop {

class Actions;
class Preferences;

class ShortcutsPage final : public QWidget {
    Q_OBJECT
public:
    ShortcutsPage(Actions& actions, Preferences& preferences, QWidget* parent);

private:
    void fill();
    void filter(const QString& words);
    void follow();
    void takeFromOthers(const ActionRow& row, const QList<QKeySequence>& keys);
    void take(const QList<QKeySequence>& keys);
    void giveBack(const ActionRow& row);
    void giveAllBack();
    [[nodiscard]] const ActionRow* current() const;
    [[nodiscard]] QKeySequence typed() const;

    Actions& m_actions;
    Preferences& m_preferences;
    QLineEdit* m_filter;
    QTreeWidget* m_table;
    QKeySequenceEdit* m_key;
    QLabel* m_note;
    QPushButton* m_set;
    QPushButton* m_remove;
    QPushButton* m_own;
};

/// Puts the keys that were chosen earlier in the place of the actions' own.
void useChosenKeys(Actions& actions, const Preferences& preferences);

} // namespace forlop
