// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filecommands.h"

#include "core/exchange/examples.h"
#include "core/project/replacement.h"
#include "ui/window/actions.h"
#include "ui/window/dialogs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newproject.h"
#include "ui/window/preferences.h"
#include "ui/window/tableimports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace forlop {

namespace {
Dialogs::NewFile projectFile(const QString& title, const QString& name) {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // Named by the desktop, but not always there.
    if (!QFileInfo(folder).isDir()) folder = QDir::homePath();
    return {title, QDir(folder).filePath(name), FileCommands::tr("Forløp projects (*.forlop)"),
            QStringLiteral("forlop")};
}

bool samePlace(const QString& a, const QString& b) { return QFileInfo(a) == QFileInfo(b); }
} // namespace

FileCommands::FileCommands(MainWindow& window, WindowParts& parts, QMenu* recent)
    : QObject(&window), m_window(window), m_parts(parts), m_recent(recent) {
    Actions& actions = *parts.actions;
    actions.on(ActionId::New, this, [this] { askNew(); });
    actions.on(ActionId::Open, this, [this] { askOpen(); });
    actions.on(ActionId::ExampleCity, this,
               [this] { askExample(QStringLiteral("city"), QStringLiteral("city-2019.forlop")); });
    actions.on(ActionId::ExampleMunicipality, this, [this] {
        askExample(QStringLiteral("municipality"), QStringLiteral("municipality-2000-2012.forlop"));
    });
    actions.on(ActionId::ImportTable, this, [this] { importTable(); });
    actions.on(ActionId::ImportDocuments, this, [this] { importTexts(); });
    actions.on(ActionId::SaveCopy, this, [this] { saveCopy(); });
    actions.on(ActionId::CloseProject, this, [this] { m_window.closeProject(); });
    actions.on(ActionId::Quit, this, [this] { m_window.close(); });
    fillRecent();
}

void FileCommands::fillRecent() {
    m_recent->clear();
    const QStringList files = m_parts.preferences->recentFiles();
    for (const QString& path : files) {
        QString name = QFileInfo(path).fileName();
        QAction* action = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, path] { m_window.openProject(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
    if (files.isEmpty()) return;
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Clear list")), &QAction::triggered, this, [this] {
        m_parts.preferences->clearRecentFiles();
        fillRecent();
    });
}

void FileCommands::askNew() {
    const QString path =
        m_parts.dialogs->fileToSave(&m_window, projectFile(tr("New project"), tr("untitled.forlop")));
    if (!path.isEmpty()) m_window.makeProject(path, QFileInfo(path).completeBaseName());
}

void FileCommands::askOpen() {
    const QString path = m_parts.dialogs->fileToOpen(&m_window);
    if (!path.isEmpty()) m_window.openProject(path);
}

void FileCommands::askExample(const QString& name, const QString& fileName) {
    const QString path =
        m_parts.dialogs->fileToSave(&m_window, projectFile(tr("Open a copy of the worked case"), fileName));
    if (path.isEmpty()) return;
    ProjectOptions options;
    options.analyst = m_parts.preferences->analyst();
    m_window.openNew(path,
                     [name, options](const QString& beside) { return createExample(beside, name, options); });
}

bool FileCommands::ensureProject() {
    if (!m_parts.session) askNew();
    if (m_parts.session && m_parts.session->isReadOnly()) {
        m_parts.dialogs->tell(&m_window, m_parts.session->project().readOnlyReason());
        return false;
    }
    return m_parts.session != nullptr;
}

void FileCommands::importTable() {
    if (!ensureProject()) return;
    const QString path = m_parts.dialogs->tableToImport(&m_window);
    if (!path.isEmpty()) openFileImport(m_parts, path);
}

void FileCommands::importTexts() {
    if (!ensureProject()) return;
    const QStringList paths = m_parts.dialogs->documentsToImport(&m_window);
    if (!paths.isEmpty()) importDocuments(m_parts, paths);
}

void FileCommands::takeFiles(const QStringList& paths) {
    const DroppedFiles files = sorted(paths);
    if (!files.project.isEmpty()) {
        m_window.openProject(files.project);
        return;
    }
    if (!ensureProject()) return;
    if (!files.documents.isEmpty()) importDocuments(m_parts, files.documents);
    for (const QString& table : files.tables) openFileImport(m_parts, table);
}

void FileCommands::saveCopy() {
    const QString from = m_parts.session->project().path();
    const QFileInfo file(from);
    const QString suggestion = tr("%1 copy.forlop").arg(file.completeBaseName());
    Dialogs::NewFile asked = projectFile(tr("Save a copy"), suggestion);
    asked.suggestion = file.dir().filePath(suggestion);
    const QString path = m_parts.dialogs->fileToSave(&m_window, asked);
    if (path.isEmpty()) return;
    if (samePlace(path, from)) {
        m_parts.dialogs->tell(&m_window, tr("A copy needs another name than the project itself."));
        return;
    }
    Replacement copy;
    // Every change is in the file once it is committed, so the file is whole now.
    copy.make = [&](const QString& beside) -> Result<void> {
        QFile source(from);
        if (source.copy(beside)) return {};
        return Error{ErrorCode::Io, tr("%1 cannot be written: %2").arg(beside, source.errorString()), {}};
    };
    copy.analyst = m_parts.preferences->analyst();
    if (const Result<void> copied = putInPlace(path, copy); copied)
        m_parts.session->say(tr("Copied to %1").arg(QFileInfo(path).fileName()));
    else
        m_parts.dialogs->tell(&m_window, copied.error().text);
}

} // namespace forlop
