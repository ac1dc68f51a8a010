// SPDX-License-Identifier: GPL-3.0-or-later
// A row named inside another's inspector: badge or icon, name, and where it can be taken off a small cross. A
// click goes to it.
#pragma once

#include "ui/session/selection.h"

#include <QFrame>

namespace forlop {

class Project;

enum class ChipEnd { Plain, Removable };

class Chip final : public QFrame {
    Q_OBJECT
public:
    Chip(const Project& project, ObjectRef object, const QString& text, ChipEnd end,
         QWidget* parent = nullptr);

signals:
    void activated();
    void removed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace forlop
