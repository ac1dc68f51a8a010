// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot of the window: at the left what is selected and what was just said, at the right the
// scale, that every change is kept, and the file.
#pragma once

#include "ui/session/session.h"

#include <QStatusBar>

class QLabel;
class QTimer;

namespace forlop {

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSession(Session* session);
    /// A sentence that stands for a while, in the place of what is selected.
    void say(const QString& sentence);
    /// A read-out while something moves; empty gives the place back.
    void showReadOut(const QString& text);
    /// How much time one pixel of the timeline is.
    void setScale(double secondsPerPixel);
    /// "1 px = 7 hours": in the largest unit of which it is more than one.
    [[nodiscard]] static QString scaleInWords(double secondsPerPixel);

private:
    void refresh();
    void keep(const QString& sentence);
    void forget();

    Session* m_session = nullptr;
    QLabel* m_left;
    QLabel* m_when;
    QLabel* m_scale;
    QLabel* m_kept;
    QLabel* m_file;
    QTimer* m_wait;
    QString m_said;
    bool m_fresh = false; ///< said since events were last waited for
};

} // namespace forlop
