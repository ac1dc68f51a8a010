// SPDX-License-Identifier: GPL-3.0-or-later
// File menu: new, open, worked cases, import, copies, closing. The window does the opening; here are the
// questions.
#pragma once

#include "ui/window/windowparts.h"

class QMenu;

namespace forlop {

class MainWindow;

class FileCommands final : public QObject {
    Q_OBJECT
public:
    FileCommands(MainWindow& window, WindowParts& parts, QMenu* recent);
    void fillRecent();
    /// Files dropped on the window or the timeline.
    void takeFiles(const QStringList& paths);

private:
    void askNew();
    void askOpen();
    void askExample(const QString& name, const QString& fileName);
    void importTable();
    void importTexts();
    void saveCopy();
    /// A project to import into: the open one, or a new one that somebody names.
    [[nodiscard]] bool ensureProject();

    MainWindow& m_window;
    WindowParts& m_parts;
    QMenu* m_recent;
};

} // namespace forlop
