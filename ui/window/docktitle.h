// SPDX-License-Identifier: GPL-3.0-or-later
// The title bar of a dock: its name, float and close. A tabbed dock needs no name: its tab says it.
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace forlop {

class DockTitle final : public QWidget {
    Q_OBJECT
public:
    DockTitle(QDockWidget* dock, const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel* m_name;
};

} // namespace forlop
