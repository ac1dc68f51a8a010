// SPDX-License-Identifier: GPL-3.0-or-later
// How brackets hang together at their ends: neighbours share a frontier object, a nested bracket shares its
// parent's, everything else ends in a plain extent. The steps that bracket verbs are made of.
#pragma once

#include "core/edit/editbuilder.h"

namespace forlop {

/// Where a bracket begins and the first moment outside it, as the analyst says; not stated is −∞ and ∞.
struct BracketSpan {
    Instant from = kMinusInfinity;
    Instant until = kInfinity;
};
[[nodiscard]] Instant positionOf(const TemporalExtent& when);
[[nodiscard]] BracketSpan spanOf(const EditBuilder& builder, const Bracket& bracket);
/// Brackets of one bracketing and parent, by their start.
[[nodiscard]] std::vector<Bracket> bracketsOn(const EditBuilder& builder, BracketingId bracketing,
                                              BracketId parent);
[[nodiscard]] std::vector<Bracket> closingAt(const EditBuilder& builder, FrontierId frontier);
[[nodiscard]] std::vector<Bracket> openingAt(const EditBuilder& builder, FrontierId frontier);

/// Puts the start (or the end) of a bracket at `when`: at a shared frontier where a sibling ends (or begins)
/// there, at the parent's frontier or extent where the parent does, else as a plain extent. The bracket must
/// be in the edit.
void putStart(EditBuilder& builder, BracketId bracket, const TemporalExtent& when);
void putEnd(EditBuilder& builder, BracketId bracket, const TemporalExtent& when);

/// Nested brackets that end or begin plainly where their parent meets the frontier meet at it too.
void gatherAt(EditBuilder& builder, FrontierId frontier);

/// Makes the later bracket a part of the earlier; their frontier goes, unless nested brackets meet at it.
void joinBrackets(EditBuilder& builder, BracketId earlier, BracketId later);
/// Takes a frontier away: the brackets it divides become one.
void dissolveFrontier(EditBuilder& builder, FrontierId frontier);
/// Before a bracket is removed: neighbours keep their ends as plain extents.
void releaseFrontiers(EditBuilder& builder, BracketId bracket);

} // namespace forlop
