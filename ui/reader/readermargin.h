// SPDX-License-Identifier: GPL-3.0-or-later
// A strip beside the reader's text that scrolls with it: paragraph numbers at the left, or what uses each
// passage at the right, where a click goes to it.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace forlop {

class ReaderView;

enum class MarginContent { Numbers, Uses };

class ReaderMargin final : public QWidget {
    Q_OBJECT
public:
    ReaderMargin(ReaderView& view, MarginContent content);
    void setSession(Session* session) { m_session = session; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintNumbers(QPainter& painter);
    void paintUses(QPainter& painter);
    [[nodiscard]] const ObjectRef* useAt(QPoint at) const;

    struct Placed {
        QRect box;
        ObjectRef object;
    };
    ReaderView& m_view;
    Session* m_session = nullptr;
    MarginContent m_content;
    std::vector<Placed> m_placed;
};

} // namespace forlop
