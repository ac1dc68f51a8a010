// SPDX-License-Identifier: GPL-3.0-or-later
// While a menu is open a letter opens what it underlines there; the timeline's single-letter keys wait.
#pragma once

#include <QObject>

class QMenu;

namespace forlop {

class MenuLetters final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The menu and every menu inside it.
    void guard(QMenu& menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace forlop
