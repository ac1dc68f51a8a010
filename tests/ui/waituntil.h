// SPDX-License-Identifier: GPL-3.0-or-later
// For what happens a little later.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

namespace forlop {

/// Lets events happen until the condition holds; false when it does not within five seconds.
inline bool waitUntil(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 5000) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace forlop
