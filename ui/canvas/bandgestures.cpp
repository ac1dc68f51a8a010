// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/bandgestures.h"

#include "core/edit/bracketverbs.h"
#include "core/model/eventanchor.h"
#include "core/time/extentshift.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/snapping.h"

#include <algorithm>
#include <cmath>

namespace forlop {
namespace {

// The boundary of a unit nearest to `at`.
Instant roundedTo(Instant at, Precision precision) {
    const Bounds unit = extentAt(at, precision).padded();
    if (!isFinite(unit.startFrom) || !isFinite(unit.endUntil)) return at;
    return at - unit.startFrom < unit.endUntil - at ? unit.startFrom : unit.endUntil;
}

} // namespace

BandEdge bandEdgeAt(CanvasCore& core, double x, Snapping snapping) {
    BandEdge edge;
    edge.at = core.instantAt(x);
    const Precision precision = CanvasActions(core).handPrecision();
    if (snapping == Snapping::On)
        if (const auto caught = catchNear(core, edge.at, {}, {}, precision)) {
            edge.at = caught->at;
            edge.name = caught->name;
            const Frontier* frontier = core.project()->tables().find(caught->frontier);
            edge.when = frontier != nullptr ? frontier->when : startOfEvent(*core.project(), caught->starts);
            if (frontier == nullptr && !edge.when.isEmpty()) edge.marks = caught->starts;
            if (const auto row = core.project()->events().rowOf(caught->ends); row && edge.when.isEmpty())
                edge.when = extentAt(edge.at, precisionIn(core.project()->events().extentFlags(*row)));
        }
    if (edge.when.isEmpty()) {
        edge.at = roundedTo(edge.at, precision);
        edge.when = extentAt(edge.at, precision);
        edge.name.clear();
    }
    return edge;
}

DrawBracketGesture::Stretch DrawBracketGesture::stretch(const Hand& hand) {
    const Snapping snapping = isFree(hand) ? Snapping::Off : Snapping::On;
    BandEdge from = bandEdgeAt(core, start().x, snapping);
    BandEdge until = bandEdgeAt(core, hand.at.x, snapping);
    // The order inside a date value is for frontiers: a plain end stands where its date begins.
    for (BandEdge* edge : {&from, &until})
        if (!edge->marks.isNull()) edge->at = edge->when.padded().startFrom;
    if (until.at < from.at) std::swap(from, until);
    return {std::move(from), std::move(until)};
}

void DrawBracketGesture::drag(const Hand& hand) {
    if (!core.canEdit()) return;
    const Stretch drawn = stretch(hand);
    const TimeRange range{drawn.from.at, drawn.until.at};
    core.state.bracketDraft = range;
    core.state.bracketDraftLane = m_lane;
    const auto& [from, until] = drawn;
    // The last unit inside, but what an event or a frontier marks is named itself.
    const QString first = describe(from.when, core.state.language);
    const QString last = until.name.isEmpty()
                             ? describeInstant(range.until - 1, until.when.precision(), core.state.language)
                             : describe(until.when, core.state.language);
    QString text = first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
    const bool forth = hand.at.x >= start().x;
    const BandEdge& moving = forth ? until : from;
    if (!moving.name.isEmpty()) text += QStringLiteral(" · ") + moving.name;
    core.state.caught.reset();
    if (!moving.name.isEmpty()) core.state.caught = moving.at;
    core.state.readOut = ReadOut{moving.at, text, range};
    core.touchHand();
}

void DrawBracketGesture::drop(const Hand& hand) {
    const auto [from, until] = stretch(hand);
    const TimeRange range{from.at, until.at};
    core.clearPreview();
    if (range.isEmpty() || !core.canEdit()) return;
    EditBuilder builder = core.project()->edit();
    const TimelineFacts& facts = core.content.facts();
    const BandFact* band = m_lane.isNull() ? facts.mainBand() : facts.laneBand(m_lane);
    BracketingId bracketing;
    BracketId parent;
    if (band == nullptr && !m_lane.isNull()) {
        core.say(TimelineCanvas::tr("The lane, or its bracketing, is not there any more."));
        return;
    }
    if (band == nullptr) {
        const Result<Edit> made =
            addBracketing(builder, core.content.caseId(), TimelineCanvas::tr("Brackets"));
        if (!made) {
            core.say(made.error().text);
            return;
        }
        for (const RowChange& change : made->changes)
            if (change.entity == Entity::Bracketing) bracketing = BracketingId(change.id);
    } else {
        bracketing = band->id;
        for (const BracketFact& bracket : band->brackets)
            if (range.from >= bracket.from && range.until <= bracket.until) parent = bracket.id;
    }
    const Result<Edit> edit = drawBracket(builder, bracketing, from.when, until.when, {}, parent);
    if (!core.commit(edit)) return;
    for (const RowChange& change : edit->changes) {
        if (change.entity != Entity::Bracket || change.op != RowOp::Insert) continue;
        core.select({ObjectId(change.id)});
        if (m_lane.isNull()) core.canvas.editInPlace(ObjectId(change.id));
    }
}

void DrawBracketGesture::click(const Hand& /*hand*/) {
    if (m_on.isNull()) return;
    core.state.focus = core.canvas.hasFocus() ? objectId(m_on) : core.state.focus;
    core.select({objectId(m_on)});
}

FrontierGesture::FrontierGesture(CanvasCore& canvasCore, const Hand& hand, FrontierId id)
    : Gesture(canvasCore, hand), m_id(id) {
    core.select({objectId(id)});
    const Frontier* frontier = core.project()->tables().find(id);
    const FrontierFact* fact = core.content.facts().frontier(id);
    if (frontier == nullptr || fact == nullptr) return;
    m_origin = frontier->when;
    m_from = fact->at;
}

FrontierGesture::Place FrontierGesture::placeFor(const Hand& hand) {
    const auto raw = static_cast<qint64>((hand.at.x - start().x) * core.view.scale().secondsPerPixel);
    Instant at = m_from + raw;
    core.state.caught.reset();
    Place place;
    if (!isFree(hand))
        if (const auto caught = catchNear(core, at, {}, m_id, m_origin.precision())) {
            at = caught->at;
            place.name = caught->name;
            place.marks = caught->starts;
            core.state.caught = at;
        }
    const qint64 units = unitsFor(m_origin, at - m_origin.padded().startFrom);
    place.when = shifted(m_origin, units);
    if (place.marks.isNull()) return place;
    // On an event it takes the event's own date, never a finer one.
    const TemporalExtent start = startOfEvent(*core.project(), place.marks);
    const Bounds own = core.project()->events().padded(*core.project()->events().rowOf(place.marks));
    if (start.isEmpty())
        place.marks = {};
    else if (place.when.padded().startFrom != own.startFrom || place.when.precision() > start.precision())
        place.when = start;
    // Held where it was, it is not moved.
    const FrontierFact* fact = core.content.facts().frontier(m_id);
    if (place.when == m_origin && fact != nullptr && fact->event == place.marks) place.marks = {};
    return place;
}

void FrontierGesture::drag(const Hand& hand) {
    if (m_origin.isEmpty() || !core.canEdit()) return;
    const Place place = placeFor(hand);
    EditBuilder builder = core.project()->edit();
    const Result<Edit> edit = moveFrontier(builder, m_id, place.when);
    m_refused = !edit;
    if (!edit) {
        core.say(edit.error().text);
        return;
    }
    m_when = place.when;
    m_marks = place.marks;
    readOut(place);
}

void FrontierGesture::readOut(const Place& place) {
    const TimelineFacts& facts = core.content.facts();
    const FrontierFact* fact = facts.frontier(m_id);
    const Bounds& bounds = place.when.padded();
    const EventId marks = !place.marks.isNull() ? place.marks : fact != nullptr ? fact->event : EventId();
    const bool stays = place.when == m_origin && place.marks.isNull();
    const Instant at = stays ? m_from : facts.placeOfFrontier(core.content.model(), place.when, marks);
    FrontierPreview preview{m_id, bounds, at, m_marks, {}};
    preview.moved = facts.sharesWith(core.content.model(), preview);
    core.showFrontier(std::move(preview));
    QString text = describe(place.when, core.state.language);
    QString name = place.name;
    if (const auto row = core.project()->events().rowOf(m_marks))
        name = TimelineCanvas::tr("marked by %1").arg(core.project()->events().key(*row));
    if (!name.isEmpty()) text += QStringLiteral(" · ") + name;
    core.state.readOut = ReadOut{at, text, {bounds.startFrom, bounds.endUntil}};
    if (core.state.caught && *core.state.caught != at) core.state.caught.reset();
    core.say(text);
    core.touchHand();
}

void FrontierGesture::drop(const Hand& /*hand*/) {
    core.clearPreview();
    if (!m_when || m_refused) return;
    EditBuilder builder = core.project()->edit();
    core.commit(m_marks.isNull() ? moveFrontier(builder, m_id, *m_when)
                                 : moveFrontierTo(builder, m_id, *m_when, m_marks));
}

OuterEndGesture::OuterEndGesture(CanvasCore& canvasCore, const Hand& hand, BracketId id, BracketEnd end)
    : Gesture(canvasCore, hand), m_id(id), m_end(end) {
    core.select({objectId(id)});
    const Bracket* bracket = core.project()->tables().find(id);
    const BracketFact* fact = core.content.facts().bracket(id);
    if (bracket == nullptr || fact == nullptr) return;
    m_origin = end == BracketEnd::Start ? bracket->start : bracket->end;
    const Instant own = end == BracketEnd::Start ? fact->from : fact->until;
    m_from = isFinite(own) ? own : core.instantAt(hand.at.x);
}

// In the precision it had; what was never stated gets that of the axis.
TemporalExtent OuterEndGesture::extentNear(Instant at) {
    const Instant own = m_origin.padded().startFrom;
    if (!m_origin.isEmpty() && isFinite(own)) return shifted(m_origin, unitsFor(m_origin, at - own));
    const Precision precision = CanvasActions(core).handPrecision();
    return extentAt(roundedTo(at, precision), precision);
}

void OuterEndGesture::drag(const Hand& hand) {
    if (!core.canEdit()) {
        core.say(core.project()->readOnlyReason());
        return;
    }
    const BracketFact* fact = core.content.facts().bracket(m_id);
    if (fact == nullptr) return;
    const auto raw = static_cast<qint64>((hand.at.x - start().x) * core.view.scale().secondsPerPixel);
    Instant at = m_from + raw;
    core.state.caught.reset();
    QString name;
    TemporalExtent when;
    if (!isFree(hand))
        if (const auto caught = catchNear(core, at, {})) {
            at = caught->at;
            name = caught->name;
            core.state.caught = at;
            when = startOfEvent(*core.project(), caught->starts);
        }
    if (when.isEmpty()) when = extentNear(at);
    EditBuilder builder = core.project()->edit();
    const OuterEnd which = m_end == BracketEnd::Start ? OuterEnd::Start : OuterEnd::End;
    const Result<Edit> edit = moveOuterEnd(builder, m_id, which, when);
    m_refused = !edit;
    if (!edit) {
        core.say(edit.error().text);
        return;
    }
    m_when = when;
    const Bounds& bounds = when.padded();
    EndPreview preview{m_id,
                       m_end,
                       m_end == BracketEnd::Start ? fact->from : fact->until,
                       bounds.startFrom,
                       when.has(extentflag::ApproxStart) ? bounds.endUntil : bounds.startFrom,
                       {}};
    preview.moved = core.content.facts().sharesWith(core.content.model(), preview);
    core.state.movingEnd = std::move(preview);
    QString text = describe(when, core.state.language);
    if (!name.isEmpty()) text += QStringLiteral(" · ") + name;
    core.state.readOut = ReadOut{bounds.startFrom, text, {bounds.startFrom, bounds.endUntil}};
    if (core.state.caught && *core.state.caught != bounds.startFrom) core.state.caught.reset();
    core.say(text);
    core.touchHand();
}

void OuterEndGesture::drop(const Hand& /*hand*/) {
    core.clearPreview();
    if (!m_when || m_refused || !core.canEdit()) return;
    EditBuilder builder = core.project()->edit();
    core.commit(
        moveOuterEnd(builder, m_id, m_end == BracketEnd::Start ? OuterEnd::Start : OuterEnd::End, *m_when));
}

std::optional<GrabbedEnd> outerEndAt(CanvasCore& core, Point at) {
    constexpr double reach = 6;
    const TimelineFrame& frame = core.frame();
    std::optional<GrabbedEnd> found;
    double nearest = reach;
    for (const PlacedBracket& bracket : frame.brackets) {
        const bool held = bracket.main || !bracket.lane.isNull();
        if (!held || at.y < bracket.box.y || at.y >= bracket.box.bottom()) continue;
        const BracketFact* fact = core.content.facts().bracket(bracket.id);
        if (fact == nullptr) continue;
        const auto offer = [&](FrontierId frontier, Instant place, BracketEnd end) {
            if (!frontier.isNull() || !isFinite(place)) return;
            const double away = std::abs(frame.head + core.view.scale().x(place) - at.x);
            if (away > nearest) return;
            nearest = away;
            found = GrabbedEnd{bracket.id, end};
        };
        offer(fact->opens, fact->from, BracketEnd::Start);
        offer(fact->closes, fact->until, BracketEnd::End);
    }
    return found;
}

// On an event the cut takes its date, and the event marks it.
void CutGesture::click(const Hand& hand) {
    const BandEdge edge = bandEdgeAt(core, hand.at.x, isFree(hand) ? Snapping::Off : Snapping::On);
    core.clearPreview();
    const Hit hit = core.hit(hand.at).value_or(Hit{});
    CanvasActions(core).splitAt(edge.when, edge.marks, BracketId(hit.object));
}

} // namespace forlop
