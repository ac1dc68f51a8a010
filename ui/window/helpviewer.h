// SPDX-License-Identifier: GPL-3.0-or-later
// Help in a plain window: the method guide and the keyboard map, which is made from the action table.
#pragma once

#include "ui/window/actions.h"

#include <QDialog>

namespace forlop {

class HelpViewer final : public QDialog {
    Q_OBJECT
public:
    HelpViewer(const QString& title, const QString& text, QWidget* parent);
};

[[nodiscard]] QString methodGuide();
[[nodiscard]] QString keyboardMap(const Actions& actions);
[[nodiscard]] QString aboutText();

} // namespace forlop
