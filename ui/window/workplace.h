// SPDX-License-Identifier: GPL-3.0-or-later
// What a window needs once a project is open: timeline, figure, docks, tool bar, and the commands that act on
// them. Made when the first project opens, so that the welcome page does not wait for it.
#pragma once

#include "ui/window/windowparts.h"

class QStackedWidget;

namespace forlop {

class Banner;
class EvidencePanel;
class FigurePage;
class HistoryPanel;
class InboxTable;
class IssuesPanel;
class MemosPanel;
class RegisterPanel;
class Relay;
class ToolBar;
class LaneCommands;
class ViewCommands;
struct OpenMenus;

class Workplace final : public QObject {
    Q_OBJECT
public:
    /// Puts its docks into the window, its two pages into `centre`, and itself into `parts`.
    Workplace(WindowParts& parts, const OpenMenus& menus, QStackedWidget& centre);

    /// After another project came, or none.
    void takeSession();
    /// Timeline or figure, as the arrangement says, with the keyboard.
    void showPage();

signals:
    void filesDropped(const QStringList& paths);

private:
    void makeParts();
    void makeDocks(const OpenMenus& menus);
    void makePages();
    void makeCommands(const OpenMenus& menus);

    WindowParts& m_parts;
    QStackedWidget& m_centre;
    QWidget* m_timelinePage = nullptr;
    FigurePage* m_figure = nullptr;
    Banner* m_banner = nullptr;
    ToolBar* m_tools = nullptr;
    InboxTable* m_inbox = nullptr;
    EvidencePanel* m_evidence = nullptr;
    HistoryPanel* m_history = nullptr;
    MemosPanel* m_memos = nullptr;
    IssuesPanel* m_issues = nullptr;
    RegisterPanel* m_register = nullptr;
    ViewCommands* m_views = nullptr;
    LaneCommands* m_lanes = nullptr;
    Relay* m_relay = nullptr;
};

} // namespace forlop
