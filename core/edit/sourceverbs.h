// SPDX-License-Identifier: GPL-3.0-or-later
// Sources, passages and what they support, as edits. Offsets are code points of the canonical text.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// `text` is canonical (UTF-8 in LF form); both blobs go into the edit. An empty key gets the next free one.
[[nodiscard]] Result<Edit> addSource(EditBuilder& builder, Source draft, const QString& text,
                                     const QByteArray& original);

struct Passage {
    SourceId source;
    qint64 start = 0; ///< code points, half-open
    qint64 end = 0;
    QString text;
    QString locator = {}; ///< where a reader finds it: "¶ 14"
};
/// Marks the passage; one that is marked already is used again, not doubled. `made` receives its id.
[[nodiscard]] Result<Edit> addExcerpt(EditBuilder& builder, const Passage& passage,
                                      ExcerptId* made = nullptr);
[[nodiscard]] Result<Edit> attachExcerpt(EditBuilder& builder, ExcerptId excerpt, ObjectId target,
                                         Stance stance);
/// Both at once: the passage marked and attached, one step of undo.
[[nodiscard]] Result<Edit> attachPassage(EditBuilder& builder, const Passage& passage, ObjectId target,
                                         Stance stance);
[[nodiscard]] Result<Edit> detachEvidence(EditBuilder& builder, EvidenceId id);

/// A new event with the passage as its quote. Its date is the date words in the passage, else "not later
/// than" the interview or document; `at` (where it was dropped) only sets the order and marks it placed by
/// hand.
struct DropPlace {
    LaneId lane; ///< none: the inbox
    std::optional<Instant> at;
};
[[nodiscard]] Result<Edit> eventFromPassage(EditBuilder& builder, CaseId caseId, const Passage& passage,
                                            const DropPlace& place, EventId* made = nullptr);
[[nodiscard]] Result<Edit> addMemo(EditBuilder& builder, Memo draft);

/// Rows of evidence about a target with their excerpts, in the order of the sources.
struct Support {
    Evidence evidence;
    Excerpt excerpt;
    Source source;
};
[[nodiscard]] std::vector<Support> supportOf(const RowReader& rows, ObjectId target);

} // namespace forlop
