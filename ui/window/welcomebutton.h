// SPDX-License-Identifier: GPL-3.0-or-later
// A wide button of the welcome page: icon, what it does, a line under it, its key.
#pragma once

#include <QAbstractButton>

class QAction;

namespace forlop {

class WelcomeButton final : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString title;
        QString second;
        QString aside;
        QIcon icon;
    };
    explicit WelcomeButton(Content content, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Content m_content;
};

} // namespace forlop
