// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a figure's content is gathered: inside use of figurecontent.cpp.
#pragma once

#include "core/layout/figure/figurecontent.h"
#include "core/model/membership.h"

#include <map>

namespace forlop {

struct FigureGather {
    const Snapshot& snapshot;
    const FigureOptions& options;
    CaseId caseId;
    BracketingId bracketing;
    FigureContent content;
    std::map<qint64, int> laneIndex;
    std::map<qint64, int> eventIndex;

    /// A name in the figure's language: rows keep theirs in the project's language and in one other.
    [[nodiscard]] QString named(const QString& name, const QString& otherName) const;
    [[nodiscard]] bool isOnlyCase() const { return snapshot.of<Case>().size() == 1; }
};

/// Brackets, nested brackets and frontiers; an error where one cannot be placed.
[[nodiscard]] Result<void> gatherBrackets(FigureGather& gather, const std::vector<ResolvedBracket>& resolved,
                                          const OrderOf& orderOf);
/// Influences between events of different brackets, numbered; the others counted.
void gatherInfluences(FigureGather& gather);
/// Interview rounds and documents of the case.
void gatherSources(FigureGather& gather);
/// Events of one date value whose order a frontier or an influence depends on get their places inside it.
void spreadInsideValues(FigureContent& content);

} // namespace forlop
