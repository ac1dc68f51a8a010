// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a worked case share while it is built: the tables, the edit, and the ids behind the keys.
// Each subject is a function in a file of its own, called in the order below because rows point at what came
// before.
#pragma once

#include "core/edit/editbuilder.h"
#include "core/exchange/casetables.h"

#include <QHash>

namespace forlop {

class ExampleLoad {
public:
    ExampleLoad(CaseTables& caseTables, EditBuilder& editBuilder, qint64 time)
        : tables(caseTables), builder(editBuilder), now(time) {}

    CaseTables& tables;
    EditBuilder& builder;
    qint64 now; ///< ms since 1970 UTC
    CaseId caseId;

    /// Inserts `entity`, to be found under `key` as one of `kind` (the name of the file that has the key).
    template <class T>
    Id<T> add(const CaseRow& row, const QString& kind, const QString& key, const T& entity) {
        const Id<T> id = builder.insert(entity);
        keep(row, kind, key, id.value());
        return id;
    }
    void keep(const CaseRow& row, const QString& kind, const QString& key, qint64 id);
    /// The id under a key; none for an empty key, and for an unknown one, which is a problem of the cell.
    [[nodiscard]] qint64 idOf(const CaseRow& row, QLatin1StringView column, const QString& kind,
                              const QString& key) const;
    /// The same for a whole cell.
    template <class T>
    [[nodiscard]] Id<T> link(const CaseRow& row, QLatin1StringView column, const QString& kind) const {
        return Id<T>(idOf(row, column, kind, row.text(column)));
    }
    /// A memo that keeps the cell `note` of a row whose entity has no place for it.
    void keepNote(const CaseRow& row, qint64 target, const QString& title) const;

private:
    QHash<QString, QHash<QString, qint64>> m_ids; ///< by kind, then key
};

void loadCase(ExampleLoad& load);       ///< project, case, lanes, actors
void loadEvents(ExampleLoad& load);     ///< events with their actors, influences
void loadBrackets(ExampleLoad& load);   ///< bracketings, brackets, frontiers
void loadUnits(ExampleLoad& load);      ///< units and their transitions
void loadSources(ExampleLoad& load);    ///< waves, sources, respondents, interviews, excerpts
void loadCoding(ExampleLoad& load);     ///< schemes, codes, assignments
void loadIndicators(ExampleLoad& load); ///< indicators and observations
void loadPlans(ExampleLoad& load);      ///< plans, planned activities and what became of them
void loadStory(ExampleLoad& load);      ///< turning points, counterfactuals, conditions
void loadEvidence(ExampleLoad& load);   ///< evidence, memos and the first figure: they point at all the rest

/// Sentences with one space between them; empty ones fall away.
[[nodiscard]] QString joined(const QStringList& sentences);

} // namespace forlop
