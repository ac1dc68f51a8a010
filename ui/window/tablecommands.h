// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the event table itself: its columns and groups, one value for several events, filling down.
#pragma once

#include "ui/window/windowparts.h"

namespace forlop {

class TableCommands final : public QObject {
    Q_OBJECT
public:
    TableCommands(WindowParts& parts, QObject* parent);

private:
    void connectGroups();

    WindowParts& m_parts;
};

} // namespace forlop
