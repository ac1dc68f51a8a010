// SPDX-License-Identifier: GPL-3.0-or-later
// New units, actors, respondents, waves, schemes, codes and plans, from the menu, the palette or their list.
#pragma once

#include "ui/window/windowparts.h"

namespace forlop {

class RegisterPanel;

class RegisterCommands final : public QObject {
    Q_OBJECT
public:
    RegisterCommands(WindowParts& parts, RegisterPanel& panel, QObject* parent);

private:
    void makeNew(Entity kind);
    void openMenu(const QPoint& at);

    WindowParts& m_parts;
    RegisterPanel& m_panel;
};

} // namespace forlop
