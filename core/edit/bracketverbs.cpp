// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bracketverbs.h"

#include "core/edit/bracketspans.h"
#include "core/edit/edittext.h"
#include "core/edit/keys.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr int kBracketColours = 5;

CaseId caseOf(const EditBuilder& builder, BracketingId id) {
    const auto bracketing = builder.get(id);
    return bracketing ? bracketing->caseId : CaseId();
}

/// The next key of a bracketing's top level (P4), or of its parent's nested brackets (P3b).
QString nextBracketKey(const EditBuilder& builder, const Bracket& bracket) {
    const std::vector<Bracket> siblings = bracketsOn(builder, bracket.bracketing, bracket.parent);
    KeySeries series(QStringLiteral("P"));
    for (const Bracket& each : builder.where(&Bracket::bracketing, bracket.bracketing))
        if (each.parent == bracket.parent) series.add(each.key);
    const auto parent = builder.get(bracket.parent);
    if (!parent) return series.next();
    for (size_t i = siblings.size();; ++i) {
        const QString key = parent->key + (i < 26 ? QString(QChar(u'a' + static_cast<char16_t>(i)))
                                                  : QStringLiteral(".%1").arg(i + 1));
        if (!series.has(key)) return key;
    }
}

QString nextBracketName(const EditBuilder& builder, const Bracket& bracket) {
    return EditText::tr("Bracket %1").arg(bracketsOn(builder, bracket.bracketing, bracket.parent).size() + 1);
}

QString spanInWords(const Bracket& bracket, const EditBuilder& builder) {
    const auto opens = builder.get(bracket.opens);
    const auto closes = builder.get(bracket.closes);
    const TemporalExtent from = opens ? opens->when : bracket.start;
    const TemporalExtent until = closes ? closes->when : bracket.end;
    return EditText::tr("%1 to %2")
        .arg(from.isEmpty() ? EditText::tr("not stated") : inWords(from),
             until.isEmpty() ? EditText::tr("not stated") : inWords(until));
}

/// Why a bracket cannot span [from, until); nothing when it can. `self` is left out of its siblings.
std::optional<Error> refusalOfSpan(const EditBuilder& builder, const Bracket& bracket, BracketSpan span) {
    if (span.until <= span.from)
        return refused(EditText::tr("A bracket must end after it begins."), ErrorCode::Invalid);
    for (const Bracket& sibling : bracketsOn(builder, bracket.bracketing, bracket.parent)) {
        const BracketSpan other = spanOf(builder, sibling);
        if (sibling.id == bracket.id || span.from >= other.until || other.from >= span.until) continue;
        return refused(
            EditText::tr("This would overlap %1 (%2).")
                .arg(nameOfRow(builder, Entity::Bracket, sibling.id.value()), spanInWords(sibling, builder)));
    }
    if (const auto parent = builder.get(bracket.parent)) {
        const BracketSpan outer = spanOf(builder, *parent);
        if (span.from < outer.from || span.until > outer.until)
            return refused(EditText::tr("A nested bracket stays inside %1 (%2).")
                               .arg(nameOfRow(builder, Entity::Bracket, parent->id.value()),
                                    spanInWords(*parent, builder)));
    }
    return std::nullopt;
}

struct MovedSpan {
    BracketSpan was;
    BracketSpan now;
};

/// Nested brackets with the outer end that moves follow it, and those nested in them; the others must still
/// lie inside. Says which one would not.
std::optional<Error> refusalOfNested(const EditBuilder& builder, const Bracket& bracket, OuterEnd which,
                                     const MovedSpan& moved) {
    for (const Bracket& child : bracketsOn(builder, bracket.bracketing, bracket.id)) {
        MovedSpan inner{spanOf(builder, child), spanOf(builder, child)};
        const bool follows = which == OuterEnd::Start
                                 ? child.opens.isNull() && inner.was.from == moved.was.from
                                 : child.closes.isNull() && inner.was.until == moved.was.until;
        if (follows && which == OuterEnd::Start) inner.now.from = moved.now.from;
        if (follows && which == OuterEnd::End) inner.now.until = moved.now.until;
        if (inner.now.until <= inner.now.from || inner.now.from < moved.now.from ||
            inner.now.until > moved.now.until)
            return refused(EditText::tr("%1 must keep its nested bracket %2 inside.")
                               .arg(nameOfRow(builder, Entity::Bracket, bracket.id.value()),
                                    nameOfRow(builder, Entity::Bracket, child.id.value())));
        if (!follows) continue;
        if (auto error = refusalOfNested(builder, child, which, inner)) return error;
    }
    return std::nullopt;
}

std::optional<Error> refusalOfMarks(const EditBuilder& builder, CaseId caseId,
                                    const std::vector<EventId>& events) {
    for (const EventId id : events) {
        const auto event = builder.get(id);
        if (!event) return notThere(Entity::Event);
        if (event->caseId != caseId)
            return refused(EditText::tr("%1 belongs to another case.")
                               .arg(nameOfRow(builder, Entity::Event, id.value())));
    }
    return std::nullopt;
}

void setMarks(EditBuilder& builder, FrontierId id, const std::vector<EventId>& events) {
    std::vector<EventId> wanted;
    for (const EventId event : events)
        if (std::find(wanted.begin(), wanted.end(), event) == wanted.end()) wanted.push_back(event);
    for (const FrontierEvent& mark : builder.where(&FrontierEvent::frontier, id)) {
        const auto at = std::find(wanted.begin(), wanted.end(), mark.event);
        if (at == wanted.end())
            builder.remove(mark.id);
        else
            wanted.erase(at);
    }
    for (const EventId event : wanted) {
        FrontierEvent mark;
        mark.frontier = id;
        mark.event = event;
        builder.insert(mark);
    }
}

/// One preferred bracketing for a case, and one for each lane that has its own.
void demoteOthers(EditBuilder& builder, const Bracketing& preferred) {
    for (Bracketing other : builder.where(&Bracketing::caseId, preferred.caseId)) {
        if (other.id == preferred.id || other.lane != preferred.lane ||
            other.status != BracketingStatus::Preferred)
            continue;
        other.status = BracketingStatus::Rival;
        builder.replace(other);
    }
}

} // namespace

namespace {

Result<Edit> insertBracketing(EditBuilder& builder, Bracketing bracketing) {
    bracketing.name = bracketing.name.trimmed();
    if (bracketing.name.isEmpty())
        return refused(EditText::tr("A bracketing needs a name."), ErrorCode::Invalid);
    bracketing.key = keysOf(builder, Entity::Bracketing, bracketing.caseId).next();
    for (const Bracketing& other : builder.where(&Bracketing::caseId, bracketing.caseId))
        bracketing.order = std::max(bracketing.order, other.order + 1);
    bracketing.id = builder.insert(bracketing);
    if (bracketing.status == BracketingStatus::Preferred) demoteOthers(builder, bracketing);
    return builder.build(EditText::tr("Add bracketing %1").arg(bracketing.name));
}

} // namespace

Result<Edit> addBracketing(EditBuilder& builder, CaseId caseId, const QString& name,
                           BracketingStatus status) {
    if (!builder.get(caseId)) return notThere(Entity::Case);
    Bracketing bracketing;
    bracketing.caseId = caseId;
    bracketing.name = name;
    bracketing.status = status;
    return insertBracketing(builder, std::move(bracketing));
}

Result<Edit> addLaneBracketing(EditBuilder& builder, LaneId lane, const QString& name) {
    const auto owner = need(builder, lane);
    if (!owner) return owner.error();
    Bracketing bracketing;
    bracketing.caseId = owner->caseId;
    bracketing.lane = lane;
    bracketing.name = name;
    bracketing.status = builder.where(&Bracketing::lane, lane).empty() ? BracketingStatus::Preferred
                                                                       : BracketingStatus::Rival;
    return insertBracketing(builder, std::move(bracketing));
}

Result<Edit> makePreferred(EditBuilder& builder, BracketingId id) {
    auto bracketing = need(builder, id);
    if (!bracketing) return bracketing.error();
    demoteOthers(builder, *bracketing);
    bracketing->status = BracketingStatus::Preferred;
    builder.replace(*bracketing);
    return builder.build(EditText::tr("Prefer %1").arg(bracketing->name));
}

Result<Edit> hideBracketing(EditBuilder& builder, BracketingId id) {
    auto bracketing = need(builder, id);
    if (!bracketing) return bracketing.error();
    bracketing->hidden = true;
    builder.replace(*bracketing);
    return builder.build(EditText::tr("Hide %1").arg(bracketing->name));
}

Result<Edit> showHiddenBracketings(EditBuilder& builder, CaseId caseId) {
    QString name;
    int shown = 0;
    for (Bracketing bracketing : builder.where(&Bracketing::caseId, caseId)) {
        if (!bracketing.hidden) continue;
        bracketing.hidden = false;
        builder.replace(bracketing);
        name = bracketing.name;
        ++shown;
    }
    if (shown == 0) return refused(EditText::tr("No bracketing is hidden."));
    return builder.build(shown == 1 ? EditText::tr("Show %1").arg(name)
                                    : EditText::tr("Show %1 bracketings").arg(shown));
}

Result<Edit> drawBracket(EditBuilder& builder, BracketingId bracketingId, const TemporalExtent& from,
                         const TemporalExtent& until, const QString& name, BracketId parent) {
    if (const auto bracketing = need(builder, bracketingId); !bracketing) return bracketing.error();
    if (!parent.isNull()) {
        const auto outer = need(builder, parent);
        if (!outer) return outer.error();
        if (outer->bracketing != bracketingId)
            return refused(EditText::tr("A nested bracket belongs to the bracketing of its parent."));
    }
    Bracket bracket;
    bracket.bracketing = bracketingId;
    bracket.parent = parent;
    const BracketSpan span{from.isEmpty() ? kMinusInfinity : positionOf(from),
                           until.isEmpty() ? kInfinity : positionOf(until)};
    if (auto error = refusalOfSpan(builder, bracket, span)) return std::move(*error);
    bracket.key = nextBracketKey(builder, bracket);
    bracket.name = name.trimmed().isEmpty() ? nextBracketName(builder, bracket) : name.trimmed();
    bracket.colour = static_cast<int>(bracketsOn(builder, bracketingId, parent).size()) % kBracketColours;
    bracket.start = from;
    bracket.end = until;
    bracket.id = builder.insert(bracket);
    if (!from.isEmpty()) putStart(builder, bracket.id, from);
    if (!until.isEmpty()) putEnd(builder, bracket.id, until);
    return builder.build(EditText::tr("Draw bracket %1").arg(bracket.key));
}

Result<Edit> splitBracket(EditBuilder& builder, BracketId id, const TemporalExtent& at,
                          const std::vector<EventId>& markedBy, const QString& reason) {
    auto first = need(builder, id);
    if (!first) return first.error();
    const QString name = nameOfRow(builder, Entity::Bracket, id.value());
    const BracketSpan span = spanOf(builder, *first);
    const Instant cut = positionOf(at);
    if (at.isEmpty() || cut <= span.from || cut >= span.until)
        return refused(
            EditText::tr("The cut must lie inside %1 (%2).").arg(name, spanInWords(*first, builder)));
    if (auto error = refusalOfMarks(builder, caseOf(builder, first->bracketing), markedBy))
        return std::move(*error);
    FrontierId frontier;
    std::vector<Bracket> later;
    for (const Bracket& child : bracketsOn(builder, first->bracketing, id)) {
        const BracketSpan inner = spanOf(builder, child);
        if (inner.from < cut && cut < inner.until)
            return refused(EditText::tr("The cut goes through the nested bracket %1; split that first.")
                               .arg(nameOfRow(builder, Entity::Bracket, child.id.value())));
        if (inner.until == cut && !child.closes.isNull()) frontier = child.closes;
        if (inner.from >= cut) later.push_back(child);
    }
    if (frontier.isNull()) {
        Frontier made;
        made.bracketing = first->bracketing;
        made.when = at;
        made.reason = reason;
        frontier = builder.insert(made);
    }
    if (!markedBy.empty()) setMarks(builder, frontier, markedBy);
    Bracket second;
    second.bracketing = first->bracketing;
    second.parent = first->parent;
    second.key = nextBracketKey(builder, second);
    second.name = nextBracketName(builder, second);
    second.colour = (first->colour + 1) % kBracketColours;
    second.opens = frontier;
    second.closes = first->closes;
    second.end = first->end;
    second.id = builder.insert(second);
    first->closes = frontier;
    first->end = {};
    builder.replace(*first);
    for (Bracket& child : later) {
        child.parent = second.id;
        builder.replace(child);
    }
    gatherAt(builder, frontier);
    return builder.build(EditText::tr("Split %1 at %2").arg(name, inWords(at)), {}, reason);
}

Result<Edit> joinWithNext(EditBuilder& builder, BracketId id) {
    const auto bracket = need(builder, id);
    if (!bracket) return bracket.error();
    const QString name = nameOfRow(builder, Entity::Bracket, id.value());
    for (const Bracket& next : openingAt(builder, bracket->closes)) {
        if (bracket->closes.isNull() || next.parent != bracket->parent) continue;
        const QString nextName = nameOfRow(builder, Entity::Bracket, next.id.value());
        joinBrackets(builder, id, next.id);
        return builder.build(EditText::tr("Join %1 with %2").arg(name, nextName));
    }
    return refused(EditText::tr("No bracket follows %1 at a frontier.").arg(name));
}

Result<Edit> moveFrontier(EditBuilder& builder, FrontierId id, const TemporalExtent& when,
                          const QString& mergeKey) {
    auto frontier = need(builder, id);
    if (!frontier) return frontier.error();
    const Instant at = positionOf(when);
    const auto outside = [&](const Bracket& bracket) {
        return refused(EditText::tr("Frontier must stay inside %1")
                           .arg(nameOfRow(builder, Entity::Bracket, bracket.id.value())));
    };
    if (when.isEmpty()) return refused(EditText::tr("A frontier needs a date."), ErrorCode::Invalid);
    for (const Bracket& closer : closingAt(builder, id)) {
        if (at <= spanOf(builder, closer).from) return outside(closer);
        for (const Bracket& child : bracketsOn(builder, closer.bracketing, closer.id))
            if (child.closes != id && spanOf(builder, child).until > at) return outside(child);
    }
    for (const Bracket& opener : openingAt(builder, id)) {
        if (at >= spanOf(builder, opener).until) return outside(opener);
        for (const Bracket& child : bracketsOn(builder, opener.bracketing, opener.id))
            if (child.opens != id && spanOf(builder, child).from < at) return outside(child);
    }
    const QString name = nameOfRow(builder, Entity::Frontier, id.value());
    frontier->when = when;
    builder.replace(*frontier);
    gatherAt(builder, id);
    return builder.build(EditText::tr("Move %1 to %2").arg(name, inWords(when)), mergeKey);
}

Result<Edit> moveFrontierTo(EditBuilder& builder, FrontierId id, const TemporalExtent& when,
                            EventId markedBy) {
    const auto frontier = need(builder, id);
    if (!frontier) return frontier.error();
    if (auto error = refusalOfMarks(builder, caseOf(builder, frontier->bracketing), {markedBy}))
        return std::move(*error);
    if (Result<Edit> moved = moveFrontier(builder, id, when); !moved) return moved;
    setMarks(builder, id, {markedBy});
    return builder.build(EditText::tr("Move %1 to %2, marked by %3")
                             .arg(nameOfRow(builder, Entity::Frontier, id.value()), inWords(when),
                                  nameOfRow(builder, Entity::Event, markedBy.value())));
}

Result<Edit> moveOuterEnd(EditBuilder& builder, BracketId id, OuterEnd which, const TemporalExtent& when) {
    const auto bracket = need(builder, id);
    if (!bracket) return bracket.error();
    const FrontierId shared = which == OuterEnd::Start ? bracket->opens : bracket->closes;
    if (!shared.isNull()) return moveFrontier(builder, shared, when);
    BracketSpan span = spanOf(builder, *bracket);
    const BracketSpan was = span;
    if (which == OuterEnd::Start)
        span.from = when.isEmpty() ? kMinusInfinity : positionOf(when);
    else
        span.until = when.isEmpty() ? kInfinity : positionOf(when);
    if (auto error = refusalOfSpan(builder, *bracket, span)) return std::move(*error);
    if (auto error = refusalOfNested(builder, *bracket, which, {was, span})) return std::move(*error);
    if (which == OuterEnd::Start)
        putStart(builder, id, when);
    else
        putEnd(builder, id, when);
    const QString name = nameOfRow(builder, Entity::Bracket, id.value());
    return builder.build(which == OuterEnd::Start
                             ? EditText::tr("Move the start of %1 to %2").arg(name, inWords(when))
                             : EditText::tr("Move the end of %1 to %2").arg(name, inWords(when)));
}

Result<Edit> markFrontier(EditBuilder& builder, FrontierId id, const std::vector<EventId>& events) {
    const auto frontier = need(builder, id);
    if (!frontier) return frontier.error();
    if (auto error = refusalOfMarks(builder, caseOf(builder, frontier->bracketing), events))
        return std::move(*error);
    setMarks(builder, id, events);
    const QString name = nameOfRow(builder, Entity::Frontier, id.value());
    if (events.empty()) return builder.build(EditText::tr("Take the marks from %1").arg(name));
    return builder.build(
        EditText::tr("Mark %1 by %2").arg(name, nameOfRows(builder, Entity::Event, rawIds(events))));
}

} // namespace forlop
