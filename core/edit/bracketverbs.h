// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does to bracketings, brackets and frontiers, as edits.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

[[nodiscard]] Result<Edit> addBracketing(EditBuilder& builder, CaseId caseId, const QString& name,
                                         BracketingStatus status = BracketingStatus::Working);
/// A bracketing of one lane alone; the lane's first is its preferred one.
[[nodiscard]] Result<Edit> addLaneBracketing(EditBuilder& builder, LaneId lane, const QString& name);
/// Makes it the case's preferred one; the one that was becomes a rival.
[[nodiscard]] Result<Edit> makePreferred(EditBuilder& builder, BracketingId id);
/// Hides a bracketing from the timeline, or brings hidden ones back.
[[nodiscard]] Result<Edit> hideBracketing(EditBuilder& builder, BracketingId id);
[[nodiscard]] Result<Edit> showHiddenBracketings(EditBuilder& builder, CaseId caseId);

/// A new bracket over [from, until), given as extents. Where it touches a neighbour's end a shared frontier
/// is made; where it would overlap, the answer is a sentence. An empty name becomes the next number.
[[nodiscard]] Result<Edit> drawBracket(EditBuilder& builder, BracketingId bracketing,
                                       const TemporalExtent& from, const TemporalExtent& until,
                                       const QString& name = {}, BracketId parent = {});
/// Cuts a bracket in two at a new frontier.
[[nodiscard]] Result<Edit> splitBracket(EditBuilder& builder, BracketId bracket, const TemporalExtent& at,
                                        const std::vector<EventId>& markedBy = {},
                                        const QString& reason = {});
/// Removes the frontier after `bracket`; the later bracket's texts are added to the earlier's.
[[nodiscard]] Result<Edit> joinWithNext(EditBuilder& builder, BracketId bracket);
/// Moves a frontier; must stay between its neighbours ("Frontier must stay inside P2").
[[nodiscard]] Result<Edit> moveFrontier(EditBuilder& builder, FrontierId id, const TemporalExtent& when,
                                        const QString& mergeKey = {});
/// Moves a frontier to the start of an event, which marks it from then on.
[[nodiscard]] Result<Edit> moveFrontierTo(EditBuilder& builder, FrontierId id, const TemporalExtent& when,
                                          EventId markedBy);
enum class OuterEnd { Start, End };
/// Moves the outer start or end of a bracket.
[[nodiscard]] Result<Edit> moveOuterEnd(EditBuilder& builder, BracketId id, OuterEnd which,
                                        const TemporalExtent& when);
[[nodiscard]] Result<Edit> markFrontier(EditBuilder& builder, FrontierId id,
                                        const std::vector<EventId>& events);

} // namespace forlop
