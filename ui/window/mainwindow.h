// SPDX-License-Identifier: GPL-3.0-or-later
// One window with one project, or the welcome page. Puts the parts together and lets them hear of each other;
// what they do is in the commands.
#pragma once

#include "ui/window/arrangement.h"
#include "ui/window/dialogs.h"
#include "ui/window/preferences.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace forlop {

class Banner;
class EditCommands;
class EvidencePanel;
class FileCommands;
class FigurePage;
class HistoryPanel;
class InboxTable;
class Relay;
class ToolBar;
class ViewCommands;
class WelcomePage;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Preferences& preferences, std::unique_ptr<Dialogs> dialogs);
    ~MainWindow() override;

    /// False, and a sentence, when it cannot be opened; what was open stays.
    bool openProject(const QString& path);
    /// In the place of what stands at `path`; that stays when the new project cannot be made.
    bool makeProject(const QString& path, const QString& title);
    /// The same for a project that `make` makes under the name it is given.
    bool openNew(const QString& path, const std::function<Result<void>(const QString&)>& make);
    void closeProject();
    [[nodiscard]] Session* session() const { return m_session.get(); }
    [[nodiscard]] WindowParts& parts() { return m_parts; }

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    void makeDocks();
    void makeCentre();
    void connectParts();
    void take(std::unique_ptr<Project> project);
    void takeSession(Session* session);
    void showCentre();
    WelcomePage* welcome();
    void keepView();
    void restoreView();
    [[nodiscard]] qint64 projectId() const;
    [[nodiscard]] ProjectOptions projectOptions() const;

    Preferences& m_preferences;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<Session> m_session;
    WindowParts m_parts;
    QStackedWidget* m_centre = nullptr;
    QWidget* m_timelinePage = nullptr;
    WelcomePage* m_welcome = nullptr;
    FigurePage* m_figure = nullptr;
    Banner* m_banner = nullptr;
    ToolBar* m_tools = nullptr;
    InboxTable* m_inbox = nullptr;
    EvidencePanel* m_evidence = nullptr;
    HistoryPanel* m_history = nullptr;
    FileCommands* m_files = nullptr;
    EditCommands* m_edits = nullptr;
    ViewCommands* m_views = nullptr;
    Relay* m_relay = nullptr;
};

} // namespace forlop
