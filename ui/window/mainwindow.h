// SPDX-License-Identifier: GPL-3.0-or-later
// One window with one project, or the welcome page. Puts the parts together and lets them hear of each other;
// what they do is in the commands.
#pragma once

#include "ui/window/arrangement.h"
#include "ui/window/dialogs.h"
#include "ui/window/menus.h"
#include "ui/window/preferences.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace forlop {

class EditCommands;
class FileCommands;
class WelcomePage;
class Workplace;

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
    void makeCommands();
    void take(std::unique_ptr<Project> project);
    void takeSession(Session* session);
    void showCentre();
    WelcomePage* welcome();
    Workplace& workplace();
    void keepView();
    /// Soon, and once for all that changes until then, so that a crash does not take it along.
    void keepViewSoon();
    void restoreView();
    [[nodiscard]] qint64 projectId() const;
    [[nodiscard]] ProjectOptions projectOptions() const;

    Preferences& m_preferences;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<Session> m_session;
    WindowParts m_parts;
    OpenMenus m_menus{};
    QStackedWidget* m_centre = nullptr;
    WelcomePage* m_welcome = nullptr;
    Workplace* m_workplace = nullptr;
    FileCommands* m_files = nullptr;
    EditCommands* m_edits = nullptr;
    QTimer m_keepView;
};

} // namespace forlop
