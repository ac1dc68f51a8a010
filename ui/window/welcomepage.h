// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window while no project is open: ways to begin, recent projects, the two worked cases.
#pragma once

#include "ui/window/actions.h"

#include <QScrollArea>

class QVBoxLayout;

namespace forlop {

class WelcomePage final : public QScrollArea {
    Q_OBJECT
public:
    explicit WelcomePage(const Actions& actions, QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);

signals:
    void openRequested(const QString& path);
    void clearRecentRequested();

private:
    QWidget* makeLeft(const Actions& actions);
    QWidget* makeRight(const Actions& actions);
    QWidget* makeCase(const QString& name, QAction* open);

    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
};

} // namespace forlop
