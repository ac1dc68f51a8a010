// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of a table would do, before it does it: drafts to look at, problems by row, and the one edit
// that carries it out. Bad rows never stop good ones, and nothing is changed until the edit is committed.
#pragma once

#include "core/edit/codeverbs.h"
#include "core/edit/edit.h"
#include "core/exchange/csvreader.h"
#include "core/model/event.h"
#include "core/time/phrase.h"

#include <QHash>

#include <functional>

namespace forlop {

enum class TableKind { Unknown, Events, Influences };
/// How "03/04/2019" is read. Never guessed: somebody has to say it.
enum class NumericDates { Ask, DayFirst, MonthFirst };

struct ImportOptions {
    TableKind kind = TableKind::Unknown; ///< Unknown: by the head of the table
    QHash<QString, QString> columns; ///< column (its head, or its number from 1) → field; "" leaves it out
    NumericDates numericDates = NumericDates::Ask;
    std::optional<QChar> delimiter;
    QString name;                                        ///< of the file, for the sentence of the edit
    std::function<bool(qint64 done, qint64 total)> goOn; ///< told how many rows are read; false stops it
    Coding coding; ///< who gives the codes that a table brings, and when
    LaneId spare;  ///< a lane without events that goes when the rows bring lanes of their own
};

struct ImportIssue {
    /// A problem changes what comes in; a note only tells.
    enum class Weight { Note, Problem };
    Weight weight = Weight::Problem;
    int row = 0;          ///< as a spreadsheet counts, the head is row 1; 0: the whole table
    int column = 0;       ///< 1 for the first; 0: the whole row
    QString code;         ///< "date-unreadable", "no-title" …
    QString sentence;     ///< without the row: who shows it says where
    QStringList readings; ///< of an ambiguous date
};

enum class DraftAction { Add, Update, Unchanged, Refuse };

struct EventDraft {
    int row = 0;
    DraftAction action = DraftAction::Add;
    Event event; ///< as it will be
    QStringList actors;
    QString units; ///< lists as the cells have them: "North; South"
    QString codes;
    QString lane; ///< the name of its lane
    QString typedDate;
    QString readBack; ///< the date in words, as it was understood
};

struct InfluenceDraft {
    int row = 0;
    DraftAction action = DraftAction::Add;
    Influence influence;
    QString from;
    QString to;
};

/// A column of the table and the field it was taken for.
struct ImportColumn {
    QString head;
    QString field; ///< empty: not known
};

struct ImportPlan {
    TableKind kind = TableKind::Unknown;
    QChar delimiter = u',';
    bool hasHead = true;
    QList<ImportColumn> columns;
    QList<EventDraft> events;
    QList<InfluenceDraft> influences;
    QList<ImportIssue> issues;
    Edit edit;

    [[nodiscard]] int count(DraftAction action) const;
    [[nodiscard]] bool hasProblems() const;
    /// Only new events under heads that are all understood, and nothing to say about any row.
    [[nodiscard]] bool isPlain() const;
};

} // namespace forlop
