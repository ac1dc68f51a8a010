// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: who makes the changes, language, theme, text size, motion, and the keys of every action. What
// is chosen holds at once.
#pragma once

#include <QDialog>

class QAction;
class QActionGroup;
class QFormLayout;

namespace forlop {

class Actions;
class Preferences;

class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    /// The same choices that the View menu has: each row triggers the menu's own action.
    struct Choices {
        QString analyst;
        QActionGroup* languages;
        QActionGroup* themes;
        QActionGroup* textSizes;
        QAction* reduceMotion;
    };
    PreferencesDialog(const Choices& choices, Actions& actions, Preferences& preferences, QWidget* parent);

signals:
    void analystNamed(const QString& name);

private:
    [[nodiscard]] QWidget* generalPage(const Choices& choices);
    void addChoice(QFormLayout& form, const QString& label, QActionGroup& group);
};

} // namespace forlop
