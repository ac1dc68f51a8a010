// SPDX-License-Identifier: GPL-3.0-or-later
// One change to a project as a value: row changes with what was and what is, a sentence, and a reason where
// one is due. Verbs build edits, Project::commit carries them out, the edit log keeps them, undo commits
// their inverse.
#pragma once

#include "core/model/catalogue.h"

#include <QByteArray>

namespace forlop {

enum class RowOp : quint8 { Insert, Update, Remove };

struct FieldChange {
    int field = 0; ///< number in fields()
    QVariant before;
    QVariant after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// Insert and Remove name every field; Update only those that differ.
struct RowChange {
    Entity entity = Entity::Project;
    qint64 id = 0;
    RowOp op = RowOp::Update;
    QList<FieldChange> fields;
    friend bool operator==(const RowChange&, const RowChange&) = default;
};

/// Long content kept by its hash: originals and canonical texts of sources. The log carries the hash alone.
struct Blob {
    QString sha256;   ///< hexadecimal
    QByteArray bytes; ///< as they are; the store compresses
};

struct Edit {
    QString sentence; ///< what Undo shows: "Move 3 events to Leadership"
    QString reason;   ///< why, where a frontier, a definition, an influence or a preferred bracketing changes
    QString mergeKey; ///< edits that follow each other with the same key are one gesture, undone together;
                      ///< empty: alone
    QList<RowChange> changes;
    QList<Blob> blobs;

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

/// The edit that takes `edit` back; its row changes run in the opposite order.
[[nodiscard]] Edit inverse(const Edit& edit);

/// Row changes as the log writes them: [{table, id, op, before, after}] keyed by field name; ids as strings.
[[nodiscard]] QByteArray changesToJson(const QList<RowChange>& changes);
[[nodiscard]] QList<RowChange> changesFromJson(const QByteArray& json);

template <class T> RowChange insertion(const T& row) {
    RowChange change{T::kEntity, row.id.value(), RowOp::Insert, {}};
    const RowValues values = valuesOf(row);
    for (qsizetype i = 0; i < values.size(); ++i)
        change.fields.append({static_cast<int>(i), {}, values.at(i)});
    return change;
}
template <class T> RowChange removal(const T& row) {
    RowChange change{T::kEntity, row.id.value(), RowOp::Remove, {}};
    const RowValues values = valuesOf(row);
    for (qsizetype i = 0; i < values.size(); ++i)
        change.fields.append({static_cast<int>(i), values.at(i), {}});
    return change;
}
/// Without fields when nothing differs.
template <class T> RowChange update(const T& before, const T& after) {
    RowChange change{T::kEntity, after.id.value(), RowOp::Update, {}};
    const RowValues was = valuesOf(before);
    const RowValues is = valuesOf(after);
    for (qsizetype i = 0; i < was.size(); ++i)
        if (was.at(i) != is.at(i)) change.fields.append({static_cast<int>(i), was.at(i), is.at(i)});
    return change;
}

} // namespace forlop
