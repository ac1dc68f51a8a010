// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/project/history.h"
#include "core/project/projectmemory.h"
#include "core/store/backup.h"
#include "core/store/filecheck.h"
#include "core/store/leftovers.h"
#include "core/store/projectlock.h"
#include "core/store/storetext.h"
#include "core/store/storethread.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace forlop {

namespace {
/// How long a gesture stays open for the next edit with its merge key.
constexpr qint64 kGestureMs = 2000;
/// Files up to this size are looked through for damage on opening; in larger ones reading finds it.
constexpr qint64 kLookedThrough = 8 << 20;
/// Above this, listeners do better to ask for everything.
constexpr qsizetype kTellRowByRow = 10000;

QString systemUser() {
    for (const char* name : {"USER", "LOGNAME", "USERNAME"}) {
        QString user = qEnvironmentVariable(name);
        if (!user.isEmpty()) return user;
    }
    return StoreText::tr("unknown");
}

qint64 firstIdOf(quint32 opening) { return (static_cast<qint64>(opening) << 32) + 1; }

/// 31 random bits that no id in the file has; never zero, so that ids are positive and never plain counters.
Result<quint32> drawOpening(StoreThread& store) {
    for (;;) {
        const quint32 drawn = QRandomGenerator::system()->generate() >> 1U;
        if (drawn == 0) continue;
        const qint64 first = firstIdOf(drawn) - 1;
        const auto taken = store.call([&](Store& s) { return s.hasIdsIn(first, first + (qint64{1} << 32)); });
        if (!taken.ok()) return taken.error();
        if (!*taken) return drawn;
    }
}

enum class Damage { Partly, Wholly };

/// Says what the damage means and where the last good backup is.
QString damageSentence(const QString& path, Damage damage) {
    const QString backup = lastGoodBackup(path);
    const QString found =
        backup.isEmpty() ? StoreText::tr("There is no backup beside it.")
                         : StoreText::tr("The last good backup is %1.").arg(QFileInfo(backup).fileName());
    const QString name = QFileInfo(path).fileName();
    const QString meaning =
        damage == Damage::Wholly
            ? StoreText::tr("%1 is damaged and cannot be read.").arg(name)
            : StoreText::tr("%1 is damaged: what is left of it can be read, nothing can be changed.")
                  .arg(name);
    return meaning + QLatin1Char(' ') + found;
}
} // namespace

struct Project::Private {
    QString path;
    QString analyst;
    const Clock* clock = nullptr;
    QString readOnlyReason;
    bool readOnly = false;
    bool damaged = false;
    int schema = 0;
    QString upgradeBackup;
    qint64 seen = 0; ///< the file's count of changes by others when it was last read
    std::unique_ptr<ProjectLock> lock;
    StoreThread store;
    ProjectMemory memory{store};
    History history;
    IdSource ids{1};
    QString mergeKey; ///< of the newest row of the log, while its gesture is open
    qint64 mergeAt = 0;

    void lockFor(const ProjectOptions& options);
    [[nodiscard]] Result<void> openStore(const ProgressCallback& told);
    [[nodiscard]] Result<void> load(const ProgressCallback& told);
    [[nodiscard]] Result<void> salvage();
    [[nodiscard]] bool joinsGesture(const Edit& edit, qint64 now) const;
    [[nodiscard]] LogEntry entry(LogEntry::Kind kind, const QString& sentence, qint64 now) const;
    [[nodiscard]] Result<void> write(const std::vector<StoreWrite>& writes, const ProgressCallback& told);
    [[nodiscard]] Result<std::vector<StoreWrite>> takingBack(const History::Step& step, LogEntry::Kind kind);
    [[nodiscard]] Error refusal() const { return {ErrorCode::ReadOnly, readOnlyReason, {}}; }
};

Project::Project(std::unique_ptr<Private> p) : d(std::move(p)) {}
Project::~Project() = default;

void Project::Private::lockFor(const ProjectOptions& options) {
    const QString name = QFileInfo(path).fileName();
    if (options.readOnly) {
        readOnly = true;
        readOnlyReason = StoreText::tr("%1 was opened for reading only.").arg(name);
        return;
    }
    if (!QFileInfo(path).isWritable()) {
        readOnly = true;
        readOnlyReason = StoreText::tr("%1 cannot be written; it can be read here.").arg(name);
        return;
    }
    lock = std::make_unique<ProjectLock>(path);
    const ProjectLock::Outcome outcome = lock->take(analyst);
    if (outcome == ProjectLock::Outcome::Held) {
        removeLeftovers(path);
        return;
    }
    readOnly = true;
    readOnlyReason =
        outcome == ProjectLock::Outcome::Refused
            ? lock->holder()
            : StoreText::tr("The folder of %1 cannot be written; the project can be read here.").arg(name);
    lock.reset();
}

Result<void> Project::Private::openStore(const ProgressCallback& told) {
    StoreOptions options;
    options.readOnly = readOnly;
    if (const auto opened = store.open(path, options); !opened.ok()) {
        if (opened.error().code != ErrorCode::Damaged) return opened.error();
        return salvage();
    }
    const bool small = QFileInfo(path).size() <= kLookedThrough;
    const bool sound = store.call([&](Store& s) { return !s.isSalvaged() && (!small || s.isSound()); });
    if (!sound) return salvage();
    return load(told);
}

Result<void> Project::Private::salvage() {
    readOnly = true;
    damaged = true;
    readOnlyReason = damageSentence(path, Damage::Partly);
    lock.reset();
    StoreOptions options;
    options.readOnly = true;
    options.salvage = true;
    const Error nothingLeft{ErrorCode::Damaged, damageSentence(path, Damage::Wholly), {}};
    if (!store.open(path, options).ok()) return nothingLeft;
    auto data = store.call([](Store& s) { return s.loadHot(); });
    if (!data.ok() || data->tables.of<ProjectInfo>().empty()) return nothingLeft;
    schema = store.call([](Store& s) { return s.schemaVersion(); });
    memory.fill(std::move(*data));
    return {};
}

Result<void> Project::Private::load(const ProgressCallback& told) {
    TaskProgress progress;
    // Before the reading: what changes during it is then read once more, and never missed.
    const auto count = store.call([](Store& s) { return s.changesByOthers(); });
    if (!count.ok()) return count.error();
    seen = *count;
    auto data = store.call([&](Store& s) { return s.loadHot(&progress); }, progress, told);
    if (!data.ok()) return data.error();
    if (!data->problems.isEmpty()) return salvage();
    memory.fill(std::move(*data));
    const auto rows = store.call([](Store& s) { return s.history(); });
    if (!rows.ok()) return rows.error().code == ErrorCode::Damaged ? salvage() : Result<void>(rows.error());
    history = {};
    for (const LogEntry& row : *rows) history.record(row);
    schema = store.call([](Store& s) { return s.schemaVersion(); });
    upgradeBackup = store.call([](Store& s) { return s.backup(); });
    if (readOnly) return {};
    const auto opening = drawOpening(store);
    if (!opening.ok()) return opening.error();
    ids = IdSource(firstIdOf(*opening));
    return {};
}

Result<std::unique_ptr<Project>> Project::open(const QString& path, const ProjectOptions& options) {
    // A link's target has the journal and the lock beside it, whatever name it was opened by.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString target = canonical.isEmpty() ? path : canonical;
    // Before the lock: what is no project gets no lock file beside it.
    if (const auto check = checkFile(target, newestSchema(schemaSteps())); !check.ok()) return check.error();
    auto p = std::make_unique<Private>();
    p->path = target;
    p->analyst = options.analyst.isEmpty() ? systemUser() : options.analyst;
    p->clock = options.clock == nullptr ? &systemClock() : options.clock;
    p->lockFor(options);
    if (const auto opened = p->openStore(options.told); !opened.ok()) return opened.error();
    return std::unique_ptr<Project>(new Project(std::move(p)));
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const QString& title,
                                                 const ProjectOptions& options) {
    ProjectInfo info;
    info.id = ProjectId(firstIdOf(QRandomGenerator::system()->bounded(1U, 0x7fffffffU)));
    info.title = title;
    StoreThread store;
    const auto made = store.create(path, {insertion(info)});
    if (!made.ok()) return made.error();
    return open(path, options);
}

QString Project::path() const { return d->path; }
QString Project::title() const {
    const auto& projects = tables().of<ProjectInfo>();
    return projects.empty() ? QString() : projects.begin()->second.title;
}
int Project::schemaVersion() const { return d->schema; }
bool Project::isReadOnly() const { return d->readOnly; }
QString Project::readOnlyReason() const { return d->readOnlyReason; }
bool Project::isDamaged() const { return d->damaged; }
QString Project::upgradeBackup() const { return d->upgradeBackup; }
QString Project::upgradeSentence() const {
    if (d->upgradeBackup.isEmpty()) return {};
    return StoreText::tr("%1 was made by an older version and is upgraded now; as it was it is kept in %2.")
        .arg(QFileInfo(d->path).fileName(), QFileInfo(d->upgradeBackup).fileName());
}
QString Project::analyst() const { return d->analyst; }
void Project::setAnalyst(const QString& name) { d->analyst = name.isEmpty() ? systemUser() : name; }
const Tables& Project::tables() const { return d->memory.tables(); }
const EventColumns& Project::events() const { return d->memory.events(); }
const InfluenceColumns& Project::influences() const { return d->memory.influences(); }
const RowReader& Project::rows() const { return d->memory; }
IdSource& Project::ids() { return d->ids; }

bool Project::Private::joinsGesture(const Edit& edit, qint64 now) const {
    return !edit.mergeKey.isEmpty() && edit.mergeKey == mergeKey && now >= mergeAt &&
           now - mergeAt <= kGestureMs && history.undoStep() != nullptr &&
           history.undoStep()->rows.back() == history.lastNumber();
}

LogEntry Project::Private::entry(LogEntry::Kind kind, const QString& sentence, qint64 now) const {
    LogEntry entry;
    entry.kind = kind;
    entry.who = analyst;
    entry.at = now;
    entry.sentence = sentence;
    return entry;
}

Result<void> Project::Private::write(const std::vector<StoreWrite>& writes, const ProgressCallback& told) {
    TaskProgress progress;
    const auto outcome = store.call([&](Store& s) { return s.write(writes, &progress); }, progress, told);
    if (!outcome.ok()) return outcome.error();
    for (const StoreWrite& each : writes) memory.apply(each.changes);
    memory.settle(*outcome);
    for (const LogEntry& logged : outcome->logged) history.record(logged);
    return {};
}

Result<void> Project::commit(const Edit& edit, const ProgressCallback& told) {
    if (edit.isEmpty()) return {};
    if (d->readOnly) return d->refusal();
    const qint64 now = d->clock->now();
    LogEntry entry = d->entry(LogEntry::Kind::Edit, edit.sentence, now);
    entry.reason = edit.reason;
    if (d->joinsGesture(edit, now)) entry.gesture = d->history.undoStep()->gesture;
    if (const auto written = d->write({{edit.changes, edit.blobs, entry}}, told); !written.ok())
        return written.error();
    d->mergeKey = edit.mergeKey;
    d->mergeAt = now;
    tell(edit.changes);
    return {};
}

Result<void> Project::commitCreation(const Edit& edit, const ProgressCallback& told) {
    if (edit.isEmpty()) return {};
    if (d->readOnly) return d->refusal();
    if (!d->history.isEmpty())
        return Error{
            ErrorCode::Internal, StoreText::tr("A project's first content comes before its first edit."), {}};
    if (const auto written = d->write({{edit.changes, edit.blobs, {}}}, told); !written.ok())
        return written.error();
    tell(edit.changes);
    return {};
}

void Project::tell(const QList<RowChange>& changes) {
    emit changed({changes, changes.size() > kTellRowByRow});
    emit historyChanged();
}

Result<std::vector<StoreWrite>> Project::Private::takingBack(const History::Step& step, LogEntry::Kind kind) {
    std::vector<StoreWrite> writes;
    const qint64 now = clock->now();
    for (auto number = step.rows.rbegin(); number != step.rows.rend(); ++number) {
        auto changes = store.call([&](Store& s) { return s.loggedChanges(*number); });
        if (!changes.ok()) return changes.error();
        LogEntry row = entry(kind, step.sentence, now);
        row.refersTo = *number;
        writes.push_back({inverse({{}, {}, {}, std::move(*changes), {}}).changes, {}, row});
    }
    return writes;
}

Result<void> Project::takeBack(LogEntry::Kind kind, const ProgressCallback& told) {
    if (d->readOnly) return d->refusal();
    const bool undoing = kind == LogEntry::Kind::Undo;
    const History::Step* step = undoing ? d->history.undoStep() : d->history.redoStep();
    if (step == nullptr)
        return Error{ErrorCode::NotFound,
                     undoing ? StoreText::tr("There is nothing to undo.")
                             : StoreText::tr("There is nothing to redo."),
                     {}};
    const auto writes = d->takingBack(*step, kind);
    if (!writes.ok()) return writes.error();
    if (const auto written = d->write(*writes, told); !written.ok()) return written.error();
    d->mergeKey.clear();
    QList<RowChange> changes;
    for (const StoreWrite& write : *writes) changes += write.changes;
    tell(changes);
    return {};
}

Result<void> Project::undo(const ProgressCallback& told) { return takeBack(LogEntry::Kind::Undo, told); }
Result<void> Project::redo(const ProgressCallback& told) { return takeBack(LogEntry::Kind::Redo, told); }
bool Project::canUndo() const { return !d->readOnly && d->history.undoStep() != nullptr; }
bool Project::canRedo() const { return !d->readOnly && d->history.redoStep() != nullptr; }
QString Project::undoSentence() const {
    return d->history.undoStep() == nullptr ? QString() : d->history.undoStep()->sentence;
}
QString Project::redoSentence() const {
    return d->history.redoStep() == nullptr ? QString() : d->history.redoStep()->sentence;
}

Result<bool> Project::follow() {
    if (!d->readOnly || d->damaged) return false;
    const auto count = d->store.call([](Store& s) { return s.changesByOthers(); });
    if (!count.ok()) return count.error();
    if (*count == d->seen) return false;
    if (const auto loaded = d->load({}); !loaded.ok()) return loaded.error();
    emit changed({{}, true});
    emit historyChanged();
    return true;
}

Result<QList<LogEntry>> Project::log(int count) const {
    auto entries = d->store.call([&](Store& s) { return s.log(count); });
    if (!entries.ok()) return entries;
    for (LogEntry& entry : *entries) entry.undone = d->history.isUndone(entry.number);
    return entries;
}

Result<Snapshot> Project::snapshot() const {
    return d->store.call([](Store& s) { return s.loadAll(); });
}

Result<QString> Project::sourceText(SourceId id) const {
    const Source* source = tables().find(id);
    if (source == nullptr)
        return Error{ErrorCode::NotFound, StoreText::tr("There is no such source in the project."), {}};
    if (source->textHash.isEmpty()) return QString();
    const auto bytes = blob(source->textHash);
    if (!bytes.ok()) return bytes.error();
    return QString::fromUtf8(*bytes);
}

Result<QByteArray> Project::blob(const QString& sha256) const {
    return d->store.call([&](Store& s) { return s.blob(sha256); });
}
Result<QList<SearchHit>> Project::search(const QString& words, int limit) const {
    return d->store.call([&](Store& s) { return s.search(words, limit); });
}
Result<QStringList> Project::integrityProblems() const {
    return d->store.call([](Store& s) { return s.integrityProblems(); });
}

} // namespace forlop
