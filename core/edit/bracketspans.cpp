// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bracketspans.h"

#include "core/edit/dependents.h"

#include <algorithm>

namespace forlop {

namespace {

/// Nested brackets whose outer end is their parent's move with it.
std::vector<Bracket> childrenOf(const EditBuilder& builder, BracketId parent) {
    return builder.where(&Bracket::parent, parent);
}

void openWith(EditBuilder& builder, BracketId id, FrontierId frontier) {
    auto bracket = builder.get(id);
    if (!bracket) return;
    const Instant from = spanOf(builder, *bracket).from;
    for (const Bracket& child : childrenOf(builder, id))
        if (child.opens.isNull() && spanOf(builder, child).from == from)
            openWith(builder, child.id, frontier);
    bracket->opens = frontier;
    bracket->start = {};
    bracket->startReason.clear();
    builder.replace(*bracket);
}

void closeWith(EditBuilder& builder, BracketId id, FrontierId frontier) {
    auto bracket = builder.get(id);
    if (!bracket) return;
    const Instant until = spanOf(builder, *bracket).until;
    for (const Bracket& child : childrenOf(builder, id))
        if (child.closes.isNull() && spanOf(builder, child).until == until)
            closeWith(builder, child.id, frontier);
    bracket->closes = frontier;
    bracket->end = {};
    builder.replace(*bracket);
}

/// What marked the outer start of a bracket marks the frontier that takes its place.
void openingsBecomeMarks(EditBuilder& builder, BracketId bracket, FrontierId frontier) {
    for (const BracketOpening& opening : builder.where(&BracketOpening::bracket, bracket)) {
        FrontierEvent mark;
        mark.frontier = frontier;
        mark.event = opening.event;
        builder.insert(mark);
        builder.remove(opening.id);
    }
}

/// The frontier becomes plain extents of the brackets that still end or begin at it, and goes.
void makePlain(EditBuilder& builder, const Frontier& frontier) {
    for (Bracket bracket : closingAt(builder, frontier.id)) {
        bracket.closes = {};
        bracket.end = frontier.when;
        builder.replace(bracket);
    }
    for (Bracket bracket : openingAt(builder, frontier.id)) {
        bracket.opens = {};
        bracket.start = frontier.when;
        bracket.startReason = frontier.reason;
        builder.replace(bracket);
        for (const FrontierEvent& mark : builder.where(&FrontierEvent::frontier, frontier.id)) {
            BracketOpening opening;
            opening.bracket = bracket.id;
            opening.event = mark.event;
            builder.insert(opening);
        }
    }
    removeWithDependents(builder, {{Entity::Frontier, frontier.id.value()}});
}

/// Whether two brackets of one level meet at the frontier.
bool divides(const EditBuilder& builder, FrontierId frontier) {
    const std::vector<Bracket> openers = openingAt(builder, frontier);
    for (const Bracket& closer : closingAt(builder, frontier))
        for (const Bracket& opener : openers)
            if (closer.parent == opener.parent) return true;
    return false;
}

void appendText(QString& text, const QString& more) {
    if (more.isEmpty() || text == more) return;
    text = text.isEmpty() ? more : text + QStringLiteral("\n\n") + more;
}

/// Whatever points at `from` through a link to anything points at `to`.
void retarget(EditBuilder& builder, qint64 from, qint64 to) {
    const auto redirect = [&](Entity entity, int field) {
        for (const qint64 id : builder.linking(entity, field, from))
            builder.set(entity, id, field, QVariant(static_cast<qlonglong>(to)));
    };
    redirect(Entity::Evidence, fieldOf<Evidence>(&Evidence::target));
    redirect(Entity::Memo, fieldOf<Memo>(&Memo::target));
    redirect(Entity::CodeAssignment, fieldOf<CodeAssignment>(&CodeAssignment::target));
}

void joinConditionValues(EditBuilder& builder, BracketId earlier, BracketId later) {
    const std::vector<ConditionValue> kept = builder.where(&ConditionValue::bracket, earlier);
    for (ConditionValue value : builder.where(&ConditionValue::bracket, later)) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const ConditionValue& each) {
            return each.condition == value.condition;
        });
        if (same == kept.end()) {
            value.bracket = earlier;
            builder.replace(value);
            continue;
        }
        ConditionValue joined = *same;
        joined.atEnd = value.atEnd;
        builder.replace(joined);
        builder.remove(value.id);
    }
}

} // namespace

Instant positionOf(const TemporalExtent& when) { return when.bounds().startFrom; }

BracketSpan spanOf(const EditBuilder& builder, const Bracket& bracket) {
    const auto opens = builder.get(bracket.opens);
    const auto closes = builder.get(bracket.closes);
    BracketSpan span;
    span.from = positionOf(opens ? opens->when : bracket.start);
    const Instant until = positionOf(closes ? closes->when : bracket.end);
    span.until = isFinite(until) ? until : kInfinity;
    return span;
}

std::vector<Bracket> bracketsOn(const EditBuilder& builder, BracketingId bracketing, BracketId parent) {
    std::vector<Bracket> brackets = builder.where(&Bracket::bracketing, bracketing);
    std::erase_if(brackets, [&](const Bracket& bracket) { return bracket.parent != parent; });
    std::stable_sort(brackets.begin(), brackets.end(), [&](const Bracket& a, const Bracket& b) {
        const BracketSpan first = spanOf(builder, a);
        const BracketSpan second = spanOf(builder, b);
        return first.from != second.from ? first.from < second.from : first.until < second.until;
    });
    return brackets;
}

std::vector<Bracket> closingAt(const EditBuilder& builder, FrontierId frontier) {
    return builder.where(&Bracket::closes, frontier);
}

std::vector<Bracket> openingAt(const EditBuilder& builder, FrontierId frontier) {
    return builder.where(&Bracket::opens, frontier);
}

void putStart(EditBuilder& builder, BracketId id, const TemporalExtent& when) {
    auto bracket = builder.get(id);
    if (!bracket) return;
    const Instant at = positionOf(when);
    for (const Bracket& sibling : bracketsOn(builder, bracket->bracketing, bracket->parent)) {
        if (sibling.id == id || spanOf(builder, sibling).until != at || at == kInfinity) continue;
        FrontierId frontier = sibling.closes;
        if (frontier.isNull()) {
            Frontier made;
            made.bracketing = bracket->bracketing;
            made.when = sibling.end.isEmpty() ? when : sibling.end;
            made.reason = bracket->startReason;
            frontier = builder.insert(made);
            closeWith(builder, sibling.id, frontier);
            openingsBecomeMarks(builder, id, frontier);
        }
        openWith(builder, id, frontier);
        return;
    }
    const auto parent = builder.get(bracket->parent);
    if (parent && spanOf(builder, *parent).from == at && !parent->opens.isNull()) {
        openWith(builder, id, parent->opens);
        return;
    }
    const Instant was = spanOf(builder, *bracket).from;
    for (const Bracket& child : childrenOf(builder, id))
        if (child.opens.isNull() && spanOf(builder, child).from == was) putStart(builder, child.id, when);
    bracket = builder.get(id);
    bracket->opens = {};
    bracket->start = when;
    builder.replace(*bracket);
}

void putEnd(EditBuilder& builder, BracketId id, const TemporalExtent& when) {
    auto bracket = builder.get(id);
    if (!bracket) return;
    const Instant at = positionOf(when);
    for (const Bracket& sibling : bracketsOn(builder, bracket->bracketing, bracket->parent)) {
        if (sibling.id == id || spanOf(builder, sibling).from != at || at == kMinusInfinity) continue;
        FrontierId frontier = sibling.opens;
        if (frontier.isNull()) {
            Frontier made;
            made.bracketing = bracket->bracketing;
            made.when = sibling.start.isEmpty() ? when : sibling.start;
            made.reason = sibling.startReason;
            frontier = builder.insert(made);
            openingsBecomeMarks(builder, sibling.id, frontier);
            openWith(builder, sibling.id, frontier);
        }
        closeWith(builder, id, frontier);
        return;
    }
    const auto parent = builder.get(bracket->parent);
    if (parent && spanOf(builder, *parent).until == at && !parent->closes.isNull()) {
        closeWith(builder, id, parent->closes);
        return;
    }
    const Instant was = spanOf(builder, *bracket).until;
    for (const Bracket& child : childrenOf(builder, id))
        if (child.closes.isNull() && spanOf(builder, child).until == was) putEnd(builder, child.id, when);
    bracket = builder.get(id);
    bracket->closes = {};
    bracket->end = when;
    builder.replace(*bracket);
}

void gatherAt(EditBuilder& builder, FrontierId id) {
    const auto frontier = builder.get(id);
    if (!frontier) return;
    const Instant at = positionOf(frontier->when);
    for (const Bracket& closer : closingAt(builder, id))
        for (const Bracket& child : childrenOf(builder, closer.id))
            if (child.closes.isNull() && spanOf(builder, child).until == at) closeWith(builder, child.id, id);
    for (const Bracket& opener : openingAt(builder, id))
        for (const Bracket& child : childrenOf(builder, opener.id))
            if (child.opens.isNull() && spanOf(builder, child).from == at) openWith(builder, child.id, id);
}

void joinBrackets(EditBuilder& builder, BracketId earlier, BracketId later) {
    auto first = builder.get(earlier);
    const auto second = builder.get(later);
    if (!first || !second) return;
    const FrontierId frontier = first->closes;
    first->closes = second->closes;
    first->end = second->end;
    appendText(first->continuity, second->continuity);
    appendText(first->contextAtStart, second->contextAtStart);
    appendText(first->actions, second->actions);
    appendText(first->consequences, second->consequences);
    builder.replace(*first);
    for (Bracket child : childrenOf(builder, later)) {
        child.parent = earlier;
        builder.replace(child);
    }
    joinConditionValues(builder, earlier, later);
    retarget(builder, later.value(), earlier.value());
    removeWithDependents(builder, {{Entity::Bracket, later.value()}});
    const auto divided = builder.get(frontier);
    if (divided && !divides(builder, frontier)) makePlain(builder, *divided);
}

void dissolveFrontier(EditBuilder& builder, FrontierId id) {
    // From the outermost brackets inwards: children meet at the frontier only after their parents were
    // joined.
    while (builder.get(id) && divides(builder, id)) {
        std::pair<BracketId, BracketId> outermost;
        for (const Bracket& closer : closingAt(builder, id))
            for (const Bracket& opener : openingAt(builder, id))
                if (closer.parent == opener.parent &&
                    (outermost.first.isNull() || closer.id == builder.get(outermost.first)->parent))
                    outermost = {closer.id, opener.id};
        joinBrackets(builder, outermost.first, outermost.second);
    }
    if (const auto left = builder.get(id)) makePlain(builder, *left);
}

void releaseFrontiers(EditBuilder& builder, BracketId id) {
    auto bracket = builder.get(id);
    if (!bracket) return;
    for (const Bracket& child : childrenOf(builder, id)) releaseFrontiers(builder, child.id);
    bracket = builder.get(id);
    const FrontierId ends[] = {bracket->opens, bracket->closes};
    bracket->opens = {};
    bracket->closes = {};
    builder.replace(*bracket);
    for (const FrontierId end : ends)
        if (const auto frontier = builder.get(end); frontier && !divides(builder, end))
            makePlain(builder, *frontier);
}

} // namespace forlop
