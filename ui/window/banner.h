// SPDX-License-Identifier: GPL-3.0-or-later
// A strip over the timeline that says something that holds as long as it stands: read only, and who has the
// project.
#pragma once

#include <QFrame>

class QLabel;

namespace forlop {

class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// Empty hides it.
    void setText(const QString& sentence);

private:
    QLabel* m_text;
};

} // namespace forlop
