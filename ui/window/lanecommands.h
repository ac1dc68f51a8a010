// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes in the menus: nested and moved out, colour and pattern, and by what a view lays its lanes.
#pragma once

#include "core/model/eventlaning.h"
#include "ui/window/windowparts.h"

class QAction;
class QMenu;

namespace forlop {

class LaneCommands final : public QObject {
    Q_OBJECT
public:
    /// Saved schemes are listed at the end of `menu`.
    LaneCommands(WindowParts& parts, QMenu* menu, QObject* parent);
    /// After another project or case came.
    void refresh();

private:
    void connectLooks();
    void connectChoices();
    void choose(std::optional<LaneChoice> choice);
    void chooseCodes();
    void keepScheme();
    void removeScheme();
    void fillSchemes();
    void showChoice();
    void say() const;
    /// In their order.
    [[nodiscard]] std::vector<LaneScheme> schemes() const;

    WindowParts& m_parts;
    QMenu* m_menu;
    QList<QAction*> m_saved;
};

} // namespace forlop
