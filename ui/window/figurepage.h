// SPDX-License-Identifier: GPL-3.0-or-later
// The centre of the Write up arrangement: the figure panel on the open session, and the actions that lead out
// of it.
#pragma once

#include "ui/window/windowparts.h"

#include <QWidget>

namespace forlop {

class FigurePanel;

class FigurePage final : public QWidget {
    Q_OBJECT
public:
    FigurePage(WindowParts& parts, QWidget* parent);

    /// Null: none is open.
    void setSession(Session* session);
    [[nodiscard]] FigurePanel& panel() { return *m_panel; }

private:
    FigurePanel* m_panel; // child
};

} // namespace forlop
