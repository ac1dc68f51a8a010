// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the window from the command line.
#pragma once

#include "ui/theme/theme.h"

#include <QSize>
#include <QString>

#include <optional>

class QApplication;

namespace forlop {

struct WindowOptions {
    std::optional<Theme> theme;
    QString settingsFolder;    ///< empty: the user's own
    std::optional<QSize> size; ///< else as the window was left
    QString file;              ///< empty: the welcome page
};

/// Runs the window until it is closed; the program's exit code.
int runWindow(QApplication& application, const WindowOptions& options);

} // namespace forlop
