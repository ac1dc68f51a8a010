// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/membership.h"

#include <QVarLengthArray>

#include <algorithm>
#include <span>

namespace forlop {

namespace {

/// Where an event counts: the moment inside all its bounds, or where a state starts.
struct Range {
    Instant from;
    Instant until;
};

Range countingRange(const HotEvent& event) {
    const Bounds& b = event.padded;
    return {b.startFrom, event.kind == EventKind::State ? std::min(b.startUntil, b.endUntil) : b.endUntil};
}

/// The middle, or the finite side; nothing when there is none.
std::optional<Instant> middleOf(Range range) {
    const bool finiteFrom = isFinite(range.from);
    const bool finiteUntil = isFinite(range.until);
    if (finiteFrom && finiteUntil) return range.from / 2 + range.until / 2;
    if (finiteFrom) return range.from;
    if (finiteUntil) return range.until - 1;
    return std::nullopt;
}

enum class Side { Before, After };
struct Decision {
    Side side = Side::After;
    bool certain = true;
    bool straddles = false;
};

/// On which side of one frontier an event stands. `inner`: brackets stand on both sides of it.
std::optional<Decision> decide(const HotEvent& event, Range range, Instant from, Instant until,
                               std::optional<double> order, bool inner) {
    if (range.from >= until) return Decision{Side::After, true, false};
    if (range.until <= from) return Decision{Side::Before, true, false};
    if (order) return Decision{event.order < *order ? Side::Before : Side::After, false, true};
    if (!inner) return std::nullopt;
    // Nobody says which event opens the later bracket: its first possible moment does.
    const auto middle = middleOf(range);
    if (!middle) return std::nullopt;
    return Decision{*middle < from ? Side::Before : Side::After, false, true};
}

bool sharesFrontier(const ResolvedBracket& left, const ResolvedBracket& right) {
    return left.endFrom == right.startFrom && left.endUntil == right.startUntil &&
           left.closingOrder == right.openingOrder;
}

std::optional<double> firstOrder(const Tables& tables, FrontierId frontier, const OrderOf& orderOf) {
    std::optional<double> first;
    for (const auto& [id, mark] : tables.of<FrontierEvent>()) {
        if (mark.frontier != frontier) continue;
        if (const auto order = orderOf(mark.event); order && (!first || *order < *first)) first = order;
    }
    return first;
}

/// An outer end is a plain extent: it holds from its first moment, unless it is only about there.
void setOuter(const TemporalExtent& extent, quint32 about, Instant& from, Instant& until) {
    if (extent.isEmpty()) return;
    from = extent.padded().startFrom;
    until = extent.has(about) ? extent.padded().endUntil : from;
}

ResolvedBracket resolve(const Tables& tables, const Bracket& bracket, const OrderOf& orderOf) {
    ResolvedBracket resolved;
    resolved.id = bracket.id;
    resolved.parent = bracket.parent;
    resolved.key = bracket.key;
    if (const Frontier* opens = tables.find(bracket.opens)) {
        resolved.startFrom = opens->when.padded().startFrom;
        resolved.startUntil = opens->when.padded().endUntil;
        resolved.openingOrder = firstOrder(tables, opens->id, orderOf);
    } else {
        setOuter(bracket.start, extentflag::ApproxStart, resolved.startFrom, resolved.startUntil);
    }
    if (const Frontier* closes = tables.find(bracket.closes)) {
        resolved.endFrom = closes->when.padded().startFrom;
        resolved.endUntil = closes->when.padded().endUntil;
        resolved.closingOrder = firstOrder(tables, closes->id, orderOf);
    } else {
        setOuter(bracket.end, extentflag::ApproxStart, resolved.endFrom, resolved.endUntil);
    }
    return resolved;
}

/// Brackets that share a frontier follow each other whatever their dates say; chains go by their first start.
std::vector<const Bracket*> inTimeOrder(const std::vector<const Bracket*>& brackets,
                                        const std::map<qint64, ResolvedBracket>& resolved) {
    const auto follows = [&](const Bracket* bracket) -> const Bracket* {
        if (bracket->closes.isNull()) return nullptr;
        for (const Bracket* other : brackets)
            if (other != bracket && other->opens == bracket->closes) return other;
        return nullptr;
    };
    std::vector<const Bracket*> heads;
    for (const Bracket* bracket : brackets) {
        const bool follower = std::any_of(brackets.begin(), brackets.end(), [&](const Bracket* other) {
            return other != bracket && !bracket->opens.isNull() && other->closes == bracket->opens;
        });
        if (!follower) heads.push_back(bracket);
    }
    std::stable_sort(heads.begin(), heads.end(), [&](const Bracket* a, const Bracket* b) {
        return resolved.at(a->id.value()).startFrom < resolved.at(b->id.value()).startFrom;
    });
    std::vector<const Bracket*> ordered;
    for (const Bracket* head : heads)
        for (const Bracket* next = head; next != nullptr && ordered.size() < brackets.size();
             next = follows(next))
            ordered.push_back(next);
    return ordered;
}

} // namespace

std::vector<ResolvedBracket> resolveBrackets(const Tables& tables, BracketingId bracketing, BracketId parent,
                                             const OrderOf& orderOf) {
    std::vector<const Bracket*> level;
    std::map<qint64, ResolvedBracket> resolved;
    for (const auto& [id, bracket] : tables.of<Bracket>()) {
        if (bracket.bracketing != bracketing || bracket.parent != parent) continue;
        level.push_back(&bracket);
        resolved.insert({id, resolve(tables, bracket, orderOf)});
    }
    std::vector<ResolvedBracket> ordered;
    for (const Bracket* bracket : inTimeOrder(level, resolved))
        ordered.push_back(resolved.at(bracket->id.value()));
    return ordered;
}

Membership memberOf(const std::vector<ResolvedBracket>& brackets, const HotEvent& event) {
    // Neither date nor lane: the event waits in the inbox and belongs nowhere yet.
    if (brackets.empty() || (!event.hasDate && event.lane.isNull())) return {};
    const Range range = countingRange(event);
    // Asked for every event near a frontier under the hand: without a heap for a handful of brackets.
    QVarLengthArray<std::optional<Decision>, 16> decided(static_cast<qsizetype>(brackets.size()));
    const std::span openings(decided.data(), brackets.size());
    for (size_t i = 0; i < brackets.size(); ++i) {
        const ResolvedBracket& bracket = brackets[i];
        openings[i] =
            decide(event, range, bracket.startFrom, bracket.startUntil, bracket.openingOrder, i > 0);
    }
    // What is certain bounds what the order may decide.
    size_t first = 0;
    size_t past = brackets.size();
    for (size_t i = 0; i < openings.size(); ++i)
        if (openings[i] && openings[i]->certain && openings[i]->side == Side::After) first = i;
    for (size_t i = openings.size(); i-- > first + 1;)
        if (openings[i] && openings[i]->certain && openings[i]->side == Side::Before) past = i;
    size_t at = first;
    for (size_t i = first; i < past; ++i)
        if (openings[i] && openings[i]->side == Side::After) at = i;
    if (openings[at] && openings[at]->side == Side::Before) return {};
    // Without a date only the order against marked frontiers can place an event.
    if (!event.hasDate && !openings[at] && (at + 1 == brackets.size() || !openings[at + 1])) return {};

    const ResolvedBracket& bracket = brackets[at];
    const bool shared = at + 1 < brackets.size() && sharesFrontier(bracket, brackets[at + 1]);
    std::optional<Decision> closing = shared ? openings[at + 1] : std::nullopt;
    if (!shared) {
        closing = decide(event, range, bracket.endFrom, bracket.endUntil, bracket.closingOrder, false);
        if (closing && closing->side == Side::After) return {};
    }
    Membership membership{bracket.id, MembershipBasis::Certain, false};
    for (const auto& decision : {openings[at], closing}) {
        if (!decision || decision->certain) continue;
        membership.basis = MembershipBasis::ByOrder;
        membership.straddles = true;
    }
    return membership;
}

bool mayLieIn(const ResolvedBracket& bracket, const HotEvent& event) {
    if (!event.hasDate) return false;
    const Range range = countingRange(event);
    return range.from < bracket.endUntil && range.until > bracket.startFrom;
}

std::vector<BracketCount> countMembers(const std::vector<ResolvedBracket>& brackets,
                                       const std::vector<HotEvent>& events) {
    std::vector<BracketCount> counts;
    for (const ResolvedBracket& bracket : brackets) counts.push_back({bracket.id, 0, 0});
    for (const HotEvent& event : events) {
        if (event.status != EventStatus::Observed) continue;
        const Membership membership = memberOf(brackets, event);
        const auto at = std::find_if(counts.begin(), counts.end(), [&](const BracketCount& count) {
            return count.bracket == membership.bracket;
        });
        if (at == counts.end()) continue;
        ++(membership.basis == MembershipBasis::Certain ? at->certain : at->byOrder);
    }
    return counts;
}

BracketingId preferredBracketing(const Tables& tables, CaseId caseId) {
    const Bracketing* best = nullptr;
    const auto better = [](const Bracketing& a, const Bracketing& b) {
        const bool preferredA = a.status == BracketingStatus::Preferred;
        const bool preferredB = b.status == BracketingStatus::Preferred;
        if (preferredA != preferredB) return preferredA;
        return a.order < b.order;
    };
    for (const auto& [id, bracketing] : tables.of<Bracketing>())
        if (bracketing.caseId == caseId && bracketing.lane.isNull() &&
            (best == nullptr || better(bracketing, *best)))
            best = &bracketing;
    return best == nullptr ? BracketingId() : best->id;
}

} // namespace forlop
