// SPDX-License-Identifier: GPL-3.0-or-later
// The events before and after a frontier as two bars in the brackets' colours, each with its count in words.
#pragma once

#include "core/model/membership.h"

#include <QWidget>

namespace forlop {

class Project;

class SideBars final : public QWidget {
    Q_OBJECT
public:
    explicit SideBars(QWidget* parent = nullptr);
    void setCounts(const Project& project, const BracketCount& before, const BracketCount& after);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Side {
        QString text;
        QString brief; ///< where the text has no room
        int colour = 0;
        int count = 0;
        bool known = false;
    };
    [[nodiscard]] static Side sideOf(const Project& project, const BracketCount& count);

    Side m_before;
    Side m_after;
};

} // namespace forlop
