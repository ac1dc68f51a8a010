// SPDX-License-Identifier: GPL-3.0-or-later
// A project's file: the one place with SQL. Values in, values out; every change is one transaction. Not
// aware of threads: storethread.h keeps it on one.
#pragma once

#include "core/edit/edit.h"
#include "core/model/eventcolumns.h"
#include "core/model/influencecolumns.h"
#include "core/model/tables.h"
#include "core/store/logentry.h"
#include "core/store/progress.h"
#include "core/store/schema.h"
#include "core/store/searchhit.h"

#include <memory>

namespace forlop {

struct StoreOptions {
    bool readOnly = false;
    bool salvage = false;               ///< reads what is left of a damaged file, read-only
    const SchemaSteps* steps = nullptr; ///< this version's when none are given
};

/// What an open project keeps in memory (residence.h).
struct HotData {
    Tables tables;
    EventColumns events;
    InfluenceColumns influences;
    QStringList problems; ///< what could not be read, when the file is damaged
};

/// Row changes that belong together with the row of the log that tells of them.
struct StoreWrite {
    QList<RowChange> changes;
    QList<Blob> blobs;
    std::optional<LogEntry> log; ///< number is given by the store; gesture 0 opens one that the writes share
};

/// Quotes of an event, counted anew after a write that touched its evidence.
struct QuoteCount {
    qint64 event = 0;
    int quotes = 0;
};

/// A row as a write left it.
struct StoredRow {
    Entity entity = Entity::Project;
    qint64 id = 0;
    RowValues values;
};

struct WriteOutcome {
    std::vector<StoredRow> updated; ///< events and influences that were updated, whole
    std::vector<LogEntry> logged;   ///< without changes
    std::vector<QuoteCount> quotes;
};

class Store {
public:
    /// Makes a new file with all tables and the given first rows; fails when there is one.
    [[nodiscard]] static Result<void> create(const QString& path, const QList<RowChange>& firstRows);
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path,
                                                             const StoreOptions& options);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] int schemaVersion() const;
    /// The copy made before an upgrade, or empty.
    [[nodiscard]] QString backup() const;
    /// A number that is another one after some other connection has changed the file.
    [[nodiscard]] Result<qint64> changesByOthers();
    /// Opened to read what is left of a damaged file.
    [[nodiscard]] bool isSalvaged() const;

    [[nodiscard]] Result<HotData> loadHot(TaskProgress* progress = nullptr);
    [[nodiscard]] Result<Snapshot> loadAll();
    [[nodiscard]] Result<std::optional<RowValues>> read(Entity entity, qint64 id);
    /// Those fields of every row, ascending by id, in the order asked for.
    [[nodiscard]] Result<std::vector<StoredRow>> readFields(Entity entity, const QList<int>& fields);
    [[nodiscard]] Result<std::vector<qint64>> linking(Entity entity, int field, qint64 target);
    [[nodiscard]] Result<std::vector<qint64>> allIds(Entity entity);
    [[nodiscard]] Result<std::optional<Entity>> entityOf(qint64 id);
    /// Whether any object's id lies in [from, until).
    [[nodiscard]] Result<bool> hasIdsIn(qint64 from, qint64 until);

    /// All of it in one transaction, or nothing.
    [[nodiscard]] Result<WriteOutcome> write(const std::vector<StoreWrite>& writes,
                                             TaskProgress* progress = nullptr);

    /// Rows of the log without their changes, oldest first.
    [[nodiscard]] Result<std::vector<LogEntry>> history();
    /// The newest `count` rows, newest first; all when negative.
    [[nodiscard]] Result<QList<LogEntry>> log(int count);
    [[nodiscard]] Result<QList<RowChange>> loggedChanges(qint64 number);

    [[nodiscard]] Result<QByteArray> blob(const QString& sha256);
    [[nodiscard]] Result<QList<SearchHit>> search(const QString& words, int limit);
    [[nodiscard]] Result<QStringList> integrityProblems();
    /// A first look that is quick: whether the pages of the file hang together.
    [[nodiscard]] bool isSound();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace forlop
