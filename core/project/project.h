// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to an open project. Every change comes in as an Edit through commit(): it is written to the
// file in one transaction, then to memory, then to history, then told once through changed(). Undo commits
// the inverse on the same road, also after the program was closed and opened again. There is no "save" and no
// unsaved state. Lives on the thread that opened it; the database connection lives on a thread of its own
// behind it.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/edit/changeset.h"
#include "core/edit/editbuilder.h"
#include "core/model/eventcolumns.h"
#include "core/model/influencecolumns.h"
#include "core/model/tables.h"
#include "core/store/logentry.h"
#include "core/store/progress.h"
#include "core/store/searchhit.h"

#include <QObject>

#include <memory>

namespace forlop {

struct ProjectOptions {
    QString analyst;              ///< who, in the edit log and the lock; empty: the system's user name
    const Clock* clock = nullptr; ///< the system's when none is given; must outlive the project
    bool readOnly = false;
    ProgressCallback told; ///< hears how far the opening of a large file is, and can stop it
};

class Project : public QObject {
    Q_OBJECT
public:
    /// Opens an existing project; upgrades an older one after a backup. Another program holding the lock, or
    /// a folder that cannot be written, gives a read-only project (readOnlyReason says which).
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString& path,
                                                               const ProjectOptions& options = {});
    /// Makes a new file; fails when there is one. `title` names the project.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString& path, const QString& title,
                                                                 const ProjectOptions& options = {});
    ~Project() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const; ///< a sentence, or empty
    [[nodiscard]] bool isDamaged() const;         ///< what is left of the file is shown, read-only
    /// The copy of an older file that was made before this opening upgraded it; empty when it was current.
    [[nodiscard]] QString upgradeBackup() const;
    /// The same as a sentence for whoever opened the file.
    [[nodiscard]] QString upgradeSentence() const;
    [[nodiscard]] QString analyst() const;
    void setAnalyst(const QString& name);

    [[nodiscard]] const Tables& tables() const; ///< the entities that live in memory (residence.h)
    [[nodiscard]] const EventColumns& events() const;
    [[nodiscard]] const InfluenceColumns& influences() const;
    [[nodiscard]] const RowReader& rows() const; ///< any row, by id
    [[nodiscard]] IdSource& ids();
    /// A new EditBuilder over this project.
    [[nodiscard]] EditBuilder edit() { return {rows(), ids()}; }

    /// Carries the edit out. An empty edit does nothing and is fine. When it fails nothing has changed
    /// anywhere. A long one tells `told` (on this thread) how far it is and can be stopped by its answer.
    Result<void> commit(const Edit& edit, const ProgressCallback& told = {});
    /// Commits without leaving a row in the log: only for the creation of a project's first content, when the
    /// log is empty, because a worked case's history begins after its creation.
    Result<void> commitCreation(const Edit& edit, const ProgressCallback& told = {});
    Result<void> undo(const ProgressCallback& told = {});
    Result<void> redo(const ProgressCallback& told = {});
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoSentence() const;
    [[nodiscard]] QString redoSentence() const;
    /// Where the project is open for reading while another program changes the file: reads it again and tells
    /// that everything changed. True when there was something new. Call it when a window comes to the front.
    Result<bool> follow();
    /// The newest `count` rows of the log, newest first; all of them when count is negative.
    [[nodiscard]] Result<QList<LogEntry>> log(int count = -1) const;

    /// Everything but source texts.
    [[nodiscard]] Result<Snapshot> snapshot() const;
    /// Canonical text of a source.
    [[nodiscard]] Result<QString> sourceText(SourceId id) const;
    [[nodiscard]] Result<QByteArray> blob(const QString& sha256) const;
    [[nodiscard]] Result<QList<SearchHit>> search(const QString& words, int limit = 200) const;
    /// What PRAGMA integrity and foreign keys say; empty when all is well.
    [[nodiscard]] Result<QStringList> integrityProblems() const;

signals:
    void changed(const forlop::ChangeSet& changes);
    void historyChanged();

private:
    struct Private;
    explicit Project(std::unique_ptr<Private> d);
    Result<void> takeBack(LogEntry::Kind kind, const ProgressCallback& told);
    void tell(const QList<RowChange>& changes);
    std::unique_ptr<Private> d;
};

} // namespace forlop
