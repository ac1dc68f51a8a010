// SPDX-License-Identifier: GPL-3.0-or-later
// The box at the right of the tool bar that looks like a field and opens the search.
#pragma once

#include <QAbstractButton>

namespace forlop {

class FindBox final : public QAbstractButton {
    Q_OBJECT
public:
    FindBox(QAction* find, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace forlop
