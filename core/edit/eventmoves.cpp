// SPDX-License-Identifier: GPL-3.0-or-later
// Events moved by hand: in time, between lanes, out of the inbox, in the order.
#include "core/edit/caseorder.h"
#include "core/edit/edittext.h"
#include "core/edit/eventverbs.h"
#include "core/time/extentshift.h"

#include <algorithm>

namespace forlop {

namespace {

QString sentenceOfMove(const EditBuilder& builder, const std::vector<EventId>& ids, const EventMove& move,
                       const TemporalExtent& firstDate) {
    const QString name = nameOfRows(builder, Entity::Event, rawIds(ids));
    if (move.lane) {
        const QString lane = move.lane->isNull() ? EditText::tr("the inbox")
                                                 : nameOfRow(builder, Entity::Lane, move.lane->value());
        return EditText::tr("Move %1 to %2").arg(name, lane);
    }
    if (ids.size() == 1) return EditText::tr("Move %1 to %2").arg(name, inWords(firstDate));
    return EditText::tr("Move %1 in time").arg(name);
}

Result<Edit> stretched(EditBuilder& builder, EventId id, const TemporalExtent& when, const QString& sentence,
                       const QString& mergeKey) {
    const auto before = builder.get(id);
    if (!before) return notThere(Entity::Event);
    if (before->when.isEmpty())
        return refused(EditText::tr("%1 has no date to stretch; give it one first.")
                           .arg(nameOfRow(builder, Entity::Event, id.value())));
    Event after = *before;
    after.when = when;
    builder.replace(after);
    reorderContradicted(builder, before->caseId, {*before});
    return builder.build(sentence.arg(nameOfRow(builder, Entity::Event, id.value()), inWords(when)),
                         mergeKey);
}

} // namespace

Result<Edit> moveEvents(EditBuilder& builder, const std::vector<EventId>& ids, const EventMove& move,
                        const QString& mergeKey) {
    if (move.lane && !move.lane->isNull() && !builder.get(*move.lane)) return notThere(Entity::Lane);
    std::vector<Event> before;
    for (const EventId id : ids) {
        auto event = need(builder, id);
        if (!event) return event.error();
        if (move.lane && !move.lane->isNull() && builder.get(*move.lane)->caseId != event->caseId)
            return refused(EditText::tr("%1 belongs to another case than this lane.")
                               .arg(nameOfRow(builder, Entity::Event, id.value())));
        before.push_back(*event);
    }
    TemporalExtent firstDate;
    bool datesMoved = false;
    std::vector<CaseId> cases;
    for (const Event& was : before) {
        Event is = was;
        if (move.lane) is.lane = *move.lane;
        if (move.seconds != 0) is.when = shifted(was.when, unitsFor(was.when, move.seconds));
        if (move.byHand) is.placedByHand = true;
        datesMoved = datesMoved || is.when != was.when;
        if (was.id == before.front().id) firstDate = is.when;
        if (std::find(cases.begin(), cases.end(), was.caseId) == cases.end()) cases.push_back(was.caseId);
        builder.replace(is);
    }
    if (datesMoved)
        for (const CaseId caseId : cases) reorderContradicted(builder, caseId, before);
    return builder.build(before.empty() ? QString() : sentenceOfMove(builder, ids, move, firstDate),
                         mergeKey);
}

Result<Edit> stretchEventStart(EditBuilder& builder, EventId id, Instant start, const QString& mergeKey) {
    const auto event = need(builder, id);
    if (!event) return event.error();
    return stretched(builder, id, withStartAt(event->when, start), EditText::tr("Move the start of %1: %2"),
                     mergeKey);
}

Result<Edit> stretchEventEnd(EditBuilder& builder, EventId id, Instant end, const QString& mergeKey) {
    const auto event = need(builder, id);
    if (!event) return event.error();
    return stretched(builder, id, withEndAt(event->when, end), EditText::tr("Move the end of %1: %2"),
                     mergeKey);
}

Result<Edit> placeEvent(EditBuilder& builder, EventId id, LaneId lane, Instant at) {
    const auto event = need(builder, id);
    if (!event) return event.error();
    const auto target = need(builder, lane);
    if (!target) return target.error();
    if (target->caseId != event->caseId)
        return refused(EditText::tr("%1 belongs to another case than this lane.")
                           .arg(nameOfRow(builder, Entity::Event, id.value())));
    Event placed = *event;
    placed.lane = lane;
    CaseOrder order(builder, event->caseId, {id});
    if (event->when.isEmpty()) {
        placed.order = order.placeFor(id, StartRange{at, at + 1});
        placed.placedByHand = true;
    }
    builder.replace(placed);
    order.writeRespread(builder);
    return builder.build(EditText::tr("Place %1 on %2")
                             .arg(nameOfRow(builder, Entity::Event, id.value()),
                                  nameOfRow(builder, Entity::Lane, lane.value())));
}

Result<Edit> orderEvent(EditBuilder& builder, EventId id, Beside where, EventId other) {
    const auto event = need(builder, id);
    if (!event) return event.error();
    const auto neighbour = need(builder, other);
    if (!neighbour) return neighbour.error();
    const QString name = nameOfRow(builder, Entity::Event, id.value());
    const QString otherName = nameOfRow(builder, Entity::Event, other.value());
    if (id == other || event->caseId != neighbour->caseId)
        return refused(EditText::tr("Only two events of one case can be put in order."));
    const StartRange mine = startRangeOf(event->kind, event->when.padded());
    const StartRange theirs = startRangeOf(neighbour->kind, neighbour->when.padded());
    const bool bothDated = !event->when.isEmpty() && !neighbour->when.isEmpty();
    if (bothDated && where == Beside::Before && certainlyBefore(theirs, mine))
        return refused(EditText::tr("%1 came after %2: their dates say so.").arg(name, otherName));
    if (bothDated && where == Beside::After && certainlyBefore(mine, theirs))
        return refused(EditText::tr("%1 came before %2: their dates say so.").arg(name, otherName));
    CaseOrder order(builder, event->caseId, {id});
    const auto side = where == Beside::Before ? CaseOrder::Side::Before : CaseOrder::Side::After;
    Event ordered = *event;
    ordered.order = order.placeBeside(id, side, other).value_or(event->order);
    if (const auto third = order.turnedAgainst(mine, event->order, ordered.order);
        third && !event->when.isEmpty()) {
        const QString thirdName = nameOfRow(builder, Entity::Event, third->value());
        return refused(
            (ordered.order < event->order
                 ? EditText::tr("There %1 would stand before %2, and their dates say that it came later.")
                 : EditText::tr("There %1 would stand after %2, and their dates say that it came earlier."))
                .arg(name, thirdName));
    }
    builder.replace(ordered);
    order.writeRespread(builder);
    return builder.build(where == Beside::Before ? EditText::tr("Order %1 before %2").arg(name, otherName)
                                                 : EditText::tr("Order %1 after %2").arg(name, otherName));
}

} // namespace forlop
