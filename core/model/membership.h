// SPDX-License-Identifier: GPL-3.0-or-later
// Which bracket an event belongs to (cases/README 1): the one in which its bounds certainly lie; where they
// straddle a frontier, its order key against the frontier event's order key decides, and the count says "by
// order". A spanning state counts once, by its start (or order). Outer ends are plain extents.
#pragma once

#include "core/model/eventcolumns.h"
#include "core/model/tables.h"

#include <functional>

namespace forlop {

/// One bracket with its ends resolved from frontiers or its own extents; padded bounds.
struct ResolvedBracket {
    BracketId id;
    BracketId parent;
    QString key;
    Instant startFrom = kMinusInfinity; ///< the start lies in [startFrom, startUntil]
    Instant startUntil = kMinusInfinity;
    Instant endFrom = kInfinity; ///< likewise the end
    Instant endUntil = kInfinity;
    /// Order of the first event that marks its opening frontier; none when unmarked or outer.
    std::optional<double> openingOrder;
    std::optional<double> closingOrder;
};

enum class MembershipBasis { Certain, ByOrder };

struct Membership {
    BracketId bracket; ///< none: outside all brackets
    MembershipBasis basis = MembershipBasis::Certain;
    bool straddles = false; ///< bounds lie on both sides of a frontier of its bracket
};

/// The brackets of one bracketing on one level (children of `parent`; none: the top level), in time order.
/// `orderOf` gives the order key of an event, nothing when it is unknown.
using OrderOf = std::function<std::optional<double>(EventId)>;
[[nodiscard]] std::vector<ResolvedBracket> resolveBrackets(const Tables& tables, BracketingId bracketing,
                                                           BracketId parent, const OrderOf& orderOf);
/// On a nested level only members of the parent are asked: what straddles its frontiers is decided there.
[[nodiscard]] Membership memberOf(const std::vector<ResolvedBracket>& brackets, const HotEvent& event);

/// Whether what is counted of the event may lie in the bracket, by its bounds alone; never without a date.
[[nodiscard]] bool mayLieIn(const ResolvedBracket& bracket, const HotEvent& event);

struct BracketCount {
    BracketId bracket;
    int certain = 0;
    int byOrder = 0;
};
/// Observed events of the case by bracket.
[[nodiscard]] std::vector<BracketCount> countMembers(const std::vector<ResolvedBracket>& brackets,
                                                     const std::vector<HotEvent>& events);

/// The case's preferred bracketing, or its first without a lane of its own; none when it has none.
[[nodiscard]] BracketingId preferredBracketing(const Tables& tables, CaseId caseId);

} // namespace forlop
