// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/project/replacement.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"
#include "ui/window/actions.h"
#include "ui/window/editcommands.h"
#include "ui/window/filecommands.h"
#include "ui/window/helpviewer.h"
#include "ui/window/lookcommands.h"
#include "ui/window/menus.h"
#include "ui/window/newproject.h"
#include "ui/window/shortcutspage.h"
#include "ui/window/statusline.h"
#include "ui/window/welcomepage.h"
#include "ui/window/workplace.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

namespace forlop {

namespace {
QStringList localFiles(const QMimeData& mime) {
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}
} // namespace

MainWindow::MainWindow(Preferences& preferences, std::unique_ptr<Dialogs> dialogs)
    : m_preferences(preferences), m_dialogs(std::move(dialogs)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(1024, 640);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/desktop/no.forlop.Forlop.svg")));
    m_parts.window = this;
    m_parts.dialogs = m_dialogs.get();
    m_parts.preferences = &m_preferences;
    m_parts.actions = new Actions(this);
    useChosenKeys(*m_parts.actions, m_preferences);
    m_parts.arrangement = new Arrangement(*this, *m_parts.actions, m_preferences);
    m_parts.status = new StatusLine(this);
    setStatusBar(m_parts.status);
    m_centre = new QStackedWidget(this);
    setCentralWidget(m_centre);
    makeCommands();
    if (const QByteArray geometry = preferences.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
    m_keepView.setSingleShot(true);
    connect(&m_keepView, &QTimer::timeout, this, &MainWindow::keepView);
    takeSession(nullptr);
}

MainWindow::~MainWindow() { closeProject(); }

// Made when it is first seen: a window that opens with a project never needs it.
WelcomePage* MainWindow::welcome() {
    if (m_welcome != nullptr) return m_welcome;
    m_welcome = new WelcomePage(*m_parts.actions, m_centre);
    m_centre->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openProject);
    connect(m_welcome, &WelcomePage::clearRecentRequested, this, [this] {
        m_preferences.clearRecentFiles();
        takeSession(m_session.get());
    });
    m_welcome->setRecent(m_preferences.recentFiles());
    return m_welcome;
}

void MainWindow::makeCommands() {
    Actions& actions = *m_parts.actions;
    m_menus = fillMenuBar(*menuBar(), actions);
    m_menus.cases->menuAction()->setVisible(false);
    m_files = new FileCommands(*this, m_parts, m_menus.recent);
    m_edits = new EditCommands(m_parts, this);
    new LookCommands(m_parts, m_menus, this);
    connect(m_parts.arrangement, &Arrangement::changed, this, &MainWindow::showCentre);
    actions.on(ActionId::MethodGuide, this,
               [this] { (new HelpViewer(tr("Method guide"), methodGuide(), this))->open(); });
    actions.on(ActionId::KeyboardMap, this,
               [this] { (new HelpViewer(tr("Keyboard map"), keyboardMap(*m_parts.actions), this))->open(); });
    actions.on(ActionId::About, this,
               [this] { (new HelpViewer(tr("About Forløp"), aboutText(), this))->open(); });
}

Workplace& MainWindow::workplace() {
    if (m_workplace) return *m_workplace;
    m_workplace = new Workplace(m_parts, m_menus, *m_centre);
    connect(m_workplace, &Workplace::filesDropped, m_files, &FileCommands::takeFiles, Qt::QueuedConnection);
    const TimelineCanvas* canvas = m_parts.canvas;
    connect(canvas, &TimelineCanvas::laneViewChanged, this, &MainWindow::keepViewSoon);
    connect(canvas, &TimelineCanvas::laneChoiceChanged, this, &MainWindow::keepViewSoon);
    connect(canvas, &TimelineCanvas::influenceFilterChanged, this, &MainWindow::keepViewSoon);
    connect(canvas, &TimelineCanvas::shownInfluencesChanged, this, &MainWindow::keepViewSoon);
    return *m_workplace;
}

ProjectOptions MainWindow::projectOptions() const {
    ProjectOptions options;
    options.analyst = m_preferences.analyst();
    return options;
}

bool MainWindow::openProject(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    // The lock of the open project would make its own second opening read-only.
    if (m_session && m_session->project().path() == whole) return true;
    Result<std::unique_ptr<Project>> project = Project::open(whole, projectOptions());
    if (!project) {
        m_dialogs->tell(this, project.error().text);
        return false;
    }
    take(std::move(*project));
    return true;
}

bool MainWindow::makeProject(const QString& path, const QString& title) {
    return openNew(path, [this, title](const QString& beside) -> Result<void> {
        Result<std::unique_ptr<Project>> project = Project::create(beside, title, projectOptions());
        if (!project) return project.error();
        return (*project)->commitCreation(firstContent(**project));
    });
}

bool MainWindow::openNew(const QString& path, const std::function<Result<void>(const QString&)>& make) {
    const QString open = m_session ? m_session->project().path() : QString();
    const bool replacesOpen = m_session && QFileInfo(path) == QFileInfo(open);
    Replacement replacement;
    replacement.make = make;
    replacement.letGo = [this, replacesOpen] {
        if (replacesOpen) closeProject();
    };
    replacement.analyst = m_preferences.analyst();
    if (const Result<void> put = putInPlace(path, replacement); !put) {
        m_dialogs->tell(this, put.error().text);
        if (replacesOpen && !m_session) openProject(open);
        return false;
    }
    return openProject(path);
}

void MainWindow::take(std::unique_ptr<Project> project) {
    closeProject();
    if (const Result<void> begun = beginCase(*project); !begun) m_dialogs->tell(this, begun.error().text);
    m_session = std::make_unique<Session>(std::move(project));
    m_preferences.addRecentFile(m_session->project().path());
    takeSession(m_session.get());
    restoreView();
    if (const QString upgraded = m_session->project().upgradeSentence(); !upgraded.isEmpty())
        m_dialogs->tell(this, upgraded);
}

void MainWindow::closeProject() {
    if (!m_session) return;
    keepView();
    m_parts.arrangement->hideAll();
    takeSession(nullptr);
    m_session.reset();
}

void MainWindow::takeSession(Session* session) {
    m_parts.session = session;
    m_parts.status->setSession(session);
    if (session) connect(&session->project(), &Project::historyChanged, m_edits, &EditCommands::nameUndo);
    if (session || m_workplace)
        workplace().takeSession();
    else
        m_parts.actions->refresh(0);
    m_edits->nameUndo();
    m_files->fillRecent();
    if (m_welcome != nullptr) m_welcome->setRecent(m_preferences.recentFiles());
    const QString name = session ? QFileInfo(session->project().path()).completeBaseName() : QString();
    setWindowTitle(session ? tr("%1 – Forløp").arg(name) : QStringLiteral("Forløp"));
    showCentre();
}

void MainWindow::showCentre() {
    if (m_parts.session)
        workplace().showPage();
    else if (isVisible())
        m_centre->setCurrentWidget(welcome());
}

qint64 MainWindow::projectId() const {
    const auto& rows = m_session->project().tables().of<ProjectInfo>();
    return rows.empty() ? 0 : rows.begin()->first;
}

void MainWindow::keepViewSoon() {
    constexpr int milliseconds = 500;
    if (m_session) m_keepView.start(milliseconds);
}

void MainWindow::keepView() {
    m_keepView.stop();
    if (!m_session) return;
    const TimeRange range = m_parts.canvas->visibleRange();
    m_preferences.setViewOf(
        projectId(),
        {range.from, range.until, m_session->caseId().value(),
         m_parts.sources->reader().view().source().value(), static_cast<int>(m_parts.arrangement->current()),
         m_parts.canvas->laneView().heights, m_parts.canvas->laneView().collapsed, m_parts.events->look(),
         m_parts.canvas->influenceFilter().toText(), static_cast<int>(m_parts.canvas->shownInfluences()),
         m_parts.canvas->laneChoice()});
}

void MainWindow::restoreView() {
    const ViewState view = m_preferences.viewOf(projectId());
    if (m_session->project().tables().find(CaseId(view.caseId))) m_session->showCase(CaseId(view.caseId));
    if (m_session->project().tables().find(SourceId(view.source)))
        m_parts.sources->reader().open(SourceId(view.source));
    m_parts.arrangement->show(static_cast<ArrangementName>(view.arrangement));
    showCentre();
    m_parts.canvas->setLaneView({view.laneHeights, view.collapsedLanes});
    m_parts.events->setLook(view.eventsTable);
    m_parts.canvas->setInfluenceFilter(InfluenceFilter::fromText(view.influenceFilter));
    m_parts.canvas->setShownInfluences(static_cast<ShownInfluences>(view.influences));
    const bool known = !view.lanes || view.lanes->codes.isNull() ||
                       m_session->project().tables().find(view.lanes->codes) != nullptr;
    m_parts.canvas->setLaneChoice(known ? view.lanes : std::nullopt);
    const TimeRange range{view.from, view.until};
    if (range.isEmpty())
        m_parts.canvas->fitAll();
    else
        m_parts.canvas->zoomTo(range);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    // What another window has written since is shown when this one comes to the front.
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_session) return;
    if (const Result<bool> followed = m_session->project().follow(); !followed)
        m_session->say(followed.error().text);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    showCentre();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_preferences.setGeometry(saveGeometry());
    closeProject();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(*event->mimeData());
    event->acceptProposedAction();
    // What is asked about them is asked after the drop: the program they come from waits for its end.
    QMetaObject::invokeMethod(
        m_files, [this, paths] { m_files->takeFiles(paths); }, Qt::QueuedConnection);
}

} // namespace forlop
