// SPDX-License-Identifier: GPL-3.0-or-later
// The words of edits: how rows are called in the sentence that Undo shows, and the sentences of refusal.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

#include <QCoreApplication>

namespace forlop {

/// Sentences of verbs: `EditText::tr("Move %1")`.
class EditText {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// The key of a row ("A13"), else its title in short, else its noun.
[[nodiscard]] QString nameOfRow(const EditBuilder& builder, Entity entity, qint64 id);
/// One row by its name, several as "3 events".
[[nodiscard]] QString nameOfRows(const EditBuilder& builder, Entity entity, const std::vector<qint64>& ids);
/// What a field is called in a sentence: "short title", "date", "lane".
[[nodiscard]] QString nameOfField(Entity entity, int field);
/// A text of at most `length` characters, cut at a word, with an ellipsis.
[[nodiscard]] QString inShort(const QString& text, qsizetype length);
/// An extent in words, or "no date".
[[nodiscard]] QString inWords(const TemporalExtent& extent);

[[nodiscard]] Error notThere(Entity entity);
[[nodiscard]] Error refused(const QString& sentence, ErrorCode code = ErrorCode::Conflict);

template <class T> Result<T> need(const EditBuilder& builder, Id<T> id) {
    if (auto row = builder.get(id)) return std::move(*row);
    return notThere(T::kEntity);
}

template <class T> std::vector<qint64> rawIds(const std::vector<Id<T>>& ids) {
    std::vector<qint64> raw;
    raw.reserve(ids.size());
    for (const Id<T> id : ids) raw.push_back(id.value());
    return raw;
}

} // namespace forlop
