// SPDX-License-Identifier: GPL-3.0-or-later
// An icon or badge standing in a layout; painted anew in whatever theme is on. And the icon of any kind of
// row.
#pragma once

#include "core/layout/marks.h"
#include "ui/session/selection.h"

#include <QIcon>
#include <QWidget>

namespace forlop {

class Project;

class SignLabel final : public QWidget {
    Q_OBJECT
public:
    SignLabel(QIcon icon, int size, QWidget* parent = nullptr);
    void setIcon(const QIcon& icon);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_size;
};

[[nodiscard]] Icon iconOfEntity(Entity entity);
/// The badge of an event, the entity's icon for everything else.
[[nodiscard]] QIcon signOf(const Project& project, ObjectRef object);

} // namespace forlop
