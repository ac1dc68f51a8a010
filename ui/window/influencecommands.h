// SPDX-License-Identifier: GPL-3.0-or-later
// Which influences are shown: opens the panel to choose, and keeps a chip in the status line while a filter
// is in force, with how many it lets through and a cross to take it away.
#pragma once

#include "ui/window/windowparts.h"

class QToolButton;

namespace forlop {

class InfluenceCommands final : public QObject {
    Q_OBJECT
public:
    InfluenceCommands(WindowParts& parts, QObject* parent);

private:
    void makeChip();
    void openPanel();
    void tell();

    WindowParts& m_parts;
    QToolButton* m_chip = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace forlop
