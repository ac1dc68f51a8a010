// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/eventgestures.h"

#include "core/edit/eventverbs.h"
#include "core/model/eventanchor.h"
#include "core/time/extentshift.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/influencechooser.h"
#include "ui/canvas/snapping.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr size_t kMostShown = 300; // ghosts; all selected events move all the same

EventPreview previewOf(EventId id, const TemporalExtent& when, LaneId lane) {
    return {id, when.padded(), when.flags(), lane};
}

// "2 months later"
QString distanceWords(qint64 units, Precision precision) {
    const bool later = units > 0;
    const int n = static_cast<int>(std::min<qint64>(std::abs(units), 1'000'000));
    QString length;
    switch (precision) {
    case Precision::Century:
        length = n == 1 ? TimelineCanvas::tr("1 century") : TimelineCanvas::tr("%1 centuries").arg(n);
        break;
    case Precision::Decade:
        length = n == 1 ? TimelineCanvas::tr("1 decade") : TimelineCanvas::tr("%1 decades").arg(n);
        break;
    case Precision::Year:
        length = n == 1 ? TimelineCanvas::tr("1 year") : TimelineCanvas::tr("%1 years").arg(n);
        break;
    case Precision::Month:
        length = n == 1 ? TimelineCanvas::tr("1 month") : TimelineCanvas::tr("%1 months").arg(n);
        break;
    case Precision::Day:
        length = n == 1 ? TimelineCanvas::tr("1 day") : TimelineCanvas::tr("%1 days").arg(n);
        break;
    default:
        return {};
    }
    return later ? TimelineCanvas::tr("%1 later").arg(length) : TimelineCanvas::tr("%1 earlier").arg(length);
}

} // namespace

QString sentenceOfScheme() {
    return TimelineCanvas::tr(
        "The lanes follow a scheme: taking an event to another one changes nothing but its date.");
}

MoveGesture::MoveGesture(CanvasCore& canvasCore, const Hand& hand, EventId grabbed)
    : Gesture(canvasCore, hand), m_grabbed(grabbed) {
    const ObjectId id = objectId(grabbed);
    std::vector<ObjectId> selection = core.state.selection;
    const auto at = std::find(selection.begin(), selection.end(), id);
    if (hand.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (at == selection.end())
            selection.push_back(id);
        else
            selection.erase(at);
    } else if (at == selection.end()) {
        selection = {id};
    } else {
        // One of several was pressed: a drag takes all of them, a click only this one.
        m_narrowOnClick = selection.size() > 1;
    }
    core.state.focus = core.canvas.hasFocus() ? id : core.state.focus;
    core.select(std::move(selection));
    core.touch();
}

void MoveGesture::click(const Hand& /*hand*/) {
    if (m_narrowOnClick) core.select({objectId(m_grabbed)});
}

void MoveGesture::readOrigins() {
    std::vector<EventId> ids = core.selectedEvents();
    std::stable_partition(ids.begin(), ids.end(), [this](EventId id) { return id == m_grabbed; });
    for (const EventId id : ids)
        if (const auto event = core.project()->rows().get(id))
            m_origins.push_back({id, event->when, event->lane});
}

qint64 MoveGesture::shiftFor(const Hand& hand) {
    const auto raw = static_cast<qint64>((hand.at.x - start().x) * core.view.scale().secondsPerPixel);
    core.state.caught.reset();
    m_caughtName.clear();
    if (isFree(hand)) return raw;
    std::vector<EventId> moving;
    for (const Origin& origin : m_origins) moving.push_back(origin.id);
    const Bounds& bounds = m_origins.front().when.padded();
    for (const Instant edge : {bounds.startFrom, bounds.endUntil}) {
        if (!isFinite(edge)) continue;
        if (const auto caught = catchNear(core, edge + raw, moving)) {
            core.state.caught = caught->at;
            m_caughtName = caught->name;
            return caught->at - edge;
        }
    }
    return raw;
}

void MoveGesture::readOut(const TemporalExtent& when, qint64 units) {
    QString text = describe(when, core.state.language);
    if (!m_caughtName.isEmpty())
        text += QStringLiteral(" · ") + m_caughtName;
    else if (units != 0)
        if (const QString distance = distanceWords(units, when.precision()); !distance.isEmpty())
            text += QStringLiteral(" · ") + distance;
    const Bounds& bounds = when.padded();
    core.state.readOut = ReadOut{anchorOf(bounds, when.flags()), text, {bounds.startFrom, bounds.endUntil}};
    core.say(text);
}

void MoveGesture::drag(const Hand& hand) {
    if (!core.canEdit()) {
        core.say(core.project() != nullptr ? core.project()->readOnlyReason() : QString());
        return;
    }
    if (m_origins.empty()) readOrigins();
    if (m_origins.empty()) return;
    m_seconds = shiftFor(hand);
    const PlacedLane* lane = core.frame().laneAt(hand.at);
    m_lane.reset();
    const LaneId shown = core.content.laneOf(m_origins.front().id);
    m_elsewhere = lane != nullptr && !lane->holdsEventsOf(shown) && core.content.laning() != nullptr;
    if (lane != nullptr && !lane->holdsEventsOf(shown) && !m_elsewhere) m_lane = lane->id;
    core.state.moving.clear();
    for (size_t i = 0; i < m_origins.size() && i < kMostShown; ++i) {
        const Origin& origin = m_origins[i];
        const TemporalExtent when = shifted(origin.when, unitsFor(origin.when, m_seconds));
        core.state.moving.push_back(
            previewOf(origin.id, when, m_lane.value_or(core.content.laneOf(origin.id))));
    }
    const Origin& first = m_origins.front();
    if (first.when.isEmpty()) {
        // Without a date the place only sets the order.
        const Instant at = core.instantAt(hand.at.x);
        core.state.moving.front().padded = {at, at + 1, at, at + 1};
        core.state.readOut = ReadOut{at, TimelineCanvas::tr("no date · the place sets the order"), {}};
    } else {
        const qint64 units = unitsFor(first.when, m_seconds);
        const TemporalExtent when = shifted(first.when, units);
        if (core.state.caught && when.padded().startFrom != *core.state.caught &&
            when.padded().endUntil != *core.state.caught) {
            core.state.caught.reset();
            m_caughtName.clear();
        }
        readOut(when, units);
    }
    if (m_elsewhere) core.say(sentenceOfScheme());
    core.touchHand();
}

void MoveGesture::drop(const Hand& hand) {
    if (m_origins.empty()) {
        core.clearPreview();
        return;
    }
    std::vector<EventId> ids;
    for (const Origin& origin : m_origins) ids.push_back(origin.id);
    const Origin& first = m_origins.front();
    const Instant at = core.instantAt(hand.at.x);
    core.clearPreview();
    EditBuilder builder = core.project()->edit();
    if (first.when.isEmpty() && ids.size() == 1) {
        core.commit(placeEvent(builder, first.id, m_lane.value_or(first.lane), at));
        return;
    }
    EventMove move;
    move.seconds = m_seconds;
    move.lane = m_lane;
    if (move.seconds != 0 || move.lane) core.commit(moveEvents(builder, ids, move));
    if (m_elsewhere) core.say(sentenceOfScheme());
}

StretchGesture::StretchGesture(CanvasCore& canvasCore, const Hand& hand, EventId id, EventEnd end)
    : Gesture(canvasCore, hand), m_id(id), m_end(end) {
    const auto event = core.project()->rows().get(id);
    if (!event) return;
    m_origin = event->when;
    const Bounds& bounds = m_origin.padded();
    const Instant own = end == EventEnd::Start ? bounds.startFrom : bounds.endUntil;
    m_from = isFinite(own) ? own : core.instantAt(hand.at.x);
}

void StretchGesture::drag(const Hand& hand) {
    if (m_origin.isEmpty() || !core.canEdit()) return;
    const auto raw = static_cast<qint64>((hand.at.x - start().x) * core.view.scale().secondsPerPixel);
    Instant at = m_from + raw;
    core.state.caught.reset();
    if (!isFree(hand))
        if (const auto caught = catchNear(core, at, {m_id})) {
            at = caught->at;
            core.state.caught = at;
        }
    // The end is the first moment outside; what counts is the last one inside.
    m_at = m_end == EventEnd::Start ? at : at - 1;
    const TemporalExtent when =
        m_end == EventEnd::Start ? withStartAt(m_origin, *m_at) : withEndAt(m_origin, *m_at);
    core.state.moving = {previewOf(m_id, when, core.content.laneOf(m_id))};
    const QString text = describe(when, core.state.language);
    core.state.readOut = ReadOut{at, text, {when.padded().startFrom, when.padded().endUntil}};
    core.say(text);
    core.touchHand();
}

void StretchGesture::drop(const Hand& /*hand*/) {
    core.clearPreview();
    if (!m_at) return;
    EditBuilder builder = core.project()->edit();
    core.commit(m_end == EventEnd::Start ? stretchEventStart(builder, m_id, *m_at)
                                         : stretchEventEnd(builder, m_id, *m_at));
}

DrawEventGesture::DrawEventGesture(CanvasCore& canvasCore, const Hand& hand, LaneId lane)
    : Gesture(canvasCore, hand), m_lane(lane) {}

TemporalExtent DrawEventGesture::stretch(const Hand& hand) {
    const Precision precision = CanvasActions(core).handPrecision();
    const Instant a = core.instantAt(std::min(hand.at.x, start().x));
    const Instant b = core.instantAt(std::max(hand.at.x, start().x));
    const TemporalExtent first = extentAt(a, precision);
    return first == extentAt(b, precision) ? first : withEndAt(first, b);
}

void DrawEventGesture::drag(const Hand& hand) {
    const TemporalExtent when = stretch(hand);
    core.state.eventDraft = TimeRange{when.padded().startFrom, when.padded().endUntil};
    core.state.eventDraftLane = m_lane;
    core.state.readOut =
        ReadOut{core.instantAt(hand.at.x), describe(when, core.state.language), *core.state.eventDraft};
    core.touchHand();
}

void DrawEventGesture::drop(const Hand& hand) {
    const TemporalExtent when = stretch(hand);
    add(when, when.has(extentflag::Interval) ? EventKind::Activity : EventKind::Event);
}

void DrawEventGesture::click(const Hand& hand) {
    add(extentAt(core.instantAt(hand.at.x), CanvasActions(core).handPrecision()), EventKind::Event);
}

void DrawEventGesture::add(const TemporalExtent& when, EventKind kind) {
    core.clearPreview();
    if (!core.canEdit()) return;
    EditBuilder builder = core.project()->edit();
    Event draft;
    draft.id = builder.ids().nextId<Event>();
    draft.caseId = core.content.caseId();
    draft.lane = m_lane;
    draft.title = TimelineCanvas::tr("New event");
    draft.kind = kind;
    draft.when = when;
    if (const Lane* lane = core.project()->tables().find(m_lane)) draft.level = lane->level;
    const EventId id = draft.id;
    if (!core.commit(addEvent(builder, std::move(draft)))) return;
    core.state.focus = objectId(id);
    core.select({objectId(id)});
    emit core.canvas.renameRequested(objectId(id));
}

DrawInfluenceGesture::DrawInfluenceGesture(CanvasCore& canvasCore, const Hand& hand, EventId from)
    : Gesture(canvasCore, hand), m_from(from) {
    core.select({objectId(from)});
}

EventId DrawInfluenceGesture::targetAt(Point at) {
    const auto hit = core.hit(at);
    if (!hit || !isEventRole(hit->role) || hit->object == m_from.value()) return {};
    return EventId(hit->object);
}

void DrawInfluenceGesture::drag(const Hand& hand) {
    const EventId target = targetAt(hand.at);
    core.state.influenceDraft = DrawnInfluence{m_from, start(), hand.at, target};
    core.touchHand();
}

void DrawInfluenceGesture::drop(const Hand& hand) {
    const EventId target = targetAt(hand.at);
    if (target.isNull() || !core.canEdit()) {
        core.clearPreview();
        core.say(core.canEdit() ? TimelineCanvas::tr("An influence ends on another event.")
                                : core.project()->readOnlyReason());
        return;
    }
    askForInfluence(core, m_from, target, hand.at);
}

} // namespace forlop
