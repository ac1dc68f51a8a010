// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasactions.h"

#include "core/edit/bracketverbs.h"
#include "core/edit/eventverbs.h"
#include "core/layout/timelineaxis.h"
#include "core/model/eventanchor.h"
#include "core/time/extentshift.h"
#include "ui/canvas/eventgestures.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

qint64 unitOf(const TemporalExtent& extent) {
    const qint64 unit = typicalLength(extent.precision());
    return unit > 0 ? unit : kSecondsPerDay;
}

} // namespace

void CanvasActions::moveInTime(Way way) {
    const std::vector<EventId> events = m_core.selectedEvents();
    if (events.empty() || !m_core.canEdit()) return;
    const auto first = m_core.project()->rows().get(events.front());
    if (!first) return;
    EventMove move;
    move.seconds = (way == Way::Back ? -1 : 1) * unitOf(first->when);
    EditBuilder builder = m_core.project()->edit();
    // Presses of one run are one step of undo.
    const QString key = u"canvas.move.%1"_s.arg(events.front().value());
    if (m_core.commit(moveEvents(builder, events, move, key)))
        if (const auto range = rangeOf(objectId(events.front()))) m_core.view.reveal(*range);
}

void CanvasActions::stretch(End end, Way way) {
    const std::vector<EventId> events = m_core.selectedEvents();
    if (events.size() != 1 || !m_core.canEdit()) return;
    const auto event = m_core.project()->rows().get(events.front());
    if (!event || event->when.isEmpty()) return;
    const Bounds& bounds = event->when.padded();
    const qint64 unit = unitOf(event->when) * (way == Way::Back ? -1 : 1);
    EditBuilder builder = m_core.project()->edit();
    if (end == End::Start) {
        const Instant from = isFinite(bounds.startFrom) ? bounds.startFrom : bounds.endUntil - std::abs(unit);
        const Instant inside = middle(from, isFinite(bounds.startUntil) ? bounds.startUntil : from + 1);
        m_core.commit(stretchEventStart(builder, event->id, inside + unit,
                                        u"canvas.start.%1"_s.arg(event->id.value())));
        return;
    }
    const Instant until = isFinite(bounds.endUntil) ? bounds.endUntil : bounds.startFrom + std::abs(unit);
    const Instant inside = middle(isFinite(bounds.endFrom) ? bounds.endFrom : until - 1, until);
    m_core.commit(
        stretchEventEnd(builder, event->id, inside + unit, u"canvas.end.%1"_s.arg(event->id.value())));
}

void CanvasActions::moveToNeighbourLane(Way way) {
    const std::vector<EventId> events = m_core.selectedEvents();
    if (!m_core.canEdit()) return;
    if (events.empty()) {
        if (const std::vector<LaneId> own = selectedLanes(); own.size() == 1) moveLaneBy(own.front(), way);
        return;
    }
    if (m_core.content.laning() != nullptr) {
        m_core.say(sentenceOfScheme());
        return;
    }
    const std::vector<LaneFact>& lanes = m_core.content.facts().lanes();
    const auto row = m_core.project()->events().rowOf(events.front());
    for (size_t i = 0; row && i < lanes.size(); ++i) {
        if (lanes[i].id != m_core.project()->events().lane(*row)) continue;
        if (way == Way::Back ? i == 0 : i + 1 == lanes.size()) return;
        EventMove move;
        move.lane = lanes[way == Way::Back ? i - 1 : i + 1].id;
        EditBuilder builder = m_core.project()->edit();
        m_core.commit(moveEvents(builder, events, move, u"canvas.lane.%1"_s.arg(events.front().value())));
        return;
    }
}

void CanvasActions::removeSelection() {
    if (m_core.state.selection.empty() || !m_core.canEdit()) return;
    const auto first = m_core.project()->rows().entityOf(m_core.state.selection.front().value());
    if (!first) return;
    std::vector<qint64> ids;
    for (const ObjectId id : m_core.state.selection)
        if (m_core.project()->rows().entityOf(id.value()) == first) ids.push_back(id.value());
    EditBuilder builder = m_core.project()->edit();
    m_core.commit(removeRows(builder, *first, ids));
}

void CanvasActions::splitAt(const TemporalExtent& when, EventId marks, BracketId pointed) {
    if (!m_core.canEdit()) return;
    const TimelineFacts& facts = m_core.content.facts();
    const Instant at = when.bounds().startFrom;
    std::vector<const BracketFact*> candidates{facts.bracket(pointed)};
    for (const ObjectId id : m_core.state.selection)
        candidates.push_back(facts.bracket(BracketId(id.value())));
    if (const BandFact* band = facts.mainBand())
        for (const BracketFact& bracket : band->brackets) candidates.push_back(&bracket);
    for (const BracketFact* bracket : candidates) {
        if (bracket == nullptr || at < bracket->from || at >= bracket->until) continue;
        const std::vector<EventId> markedBy = marks.isNull() ? std::vector<EventId>() : std::vector{marks};
        EditBuilder builder = m_core.project()->edit();
        m_core.commit(splitBracket(builder, bracket->id, when, markedBy));
        return;
    }
    m_core.say(TimelineCanvas::tr("There is no bracket here to split."));
}

Precision CanvasActions::handPrecision() {
    const AxisUnits units = axisUnits(m_core.view.scale().secondsPerPixel, m_core.content.facts().finest(),
                                      m_core.state.textScale);
    switch (units.unit) {
    case TickUnit::Millennium:
    case TickUnit::Century:
        return Precision::Century;
    case TickUnit::Decade:
        return Precision::Decade;
    case TickUnit::Year:
        return Precision::Year;
    case TickUnit::Quarter:
    case TickUnit::Month:
    case TickUnit::Week:
        return Precision::Month;
    case TickUnit::Day:
    case TickUnit::Hour:
        break;
    }
    return Precision::Day;
}

void CanvasActions::selectAllEvents() {
    constexpr size_t mostSelected = 5'000;
    std::vector<ObjectId> ids;
    if (m_core.project() == nullptr) return;
    for (const auto& [id, lane] : m_core.content.index().lanes())
        for (size_t pos = 0; pos < lane.size() && ids.size() < mostSelected; ++pos)
            ids.push_back(objectId(m_core.project()->events().id(lane.row(pos))));
    m_core.select(std::move(ids));
}

std::optional<TimeRange> CanvasActions::rangeOf(ObjectId id) const {
    if (m_core.project() == nullptr) return std::nullopt;
    const TimelineFacts& facts = m_core.content.facts();
    const auto finite = [&facts](Instant from, Instant until) {
        return TimeRange{isFinite(from) ? from : facts.fullRange().from,
                         isFinite(until) ? until : facts.fullRange().until};
    };
    if (const auto row = m_core.project()->events().rowOf(EventId(id.value()))) {
        const Instant at = facts.anchor(m_core.content.model(), *row);
        const Bounds& bounds = m_core.project()->events().padded(*row);
        // Of what is open only the mark itself needs to be seen.
        return TimeRange{isFinite(bounds.startFrom) ? bounds.startFrom : at,
                         isFinite(bounds.endUntil) ? bounds.endUntil : at + 1};
    }
    if (const BracketFact* bracket = facts.bracket(BracketId(id.value())))
        return finite(bracket->from, bracket->until);
    if (const FrontierFact* frontier = facts.frontier(FrontierId(id.value())))
        return TimeRange{frontier->at, frontier->at + 1};
    if (const HotInfluence* influence = m_core.project()->influences().find(InfluenceId(id.value()))) {
        const auto from = rangeOf(influence->from);
        const auto to = rangeOf(influence->to);
        if (from && to) return TimeRange{std::min(from->from, to->from), std::max(from->until, to->until)};
    }
    return std::nullopt;
}

void CanvasActions::zoomToSelection() {
    std::optional<TimeRange> all;
    for (const ObjectId id : m_core.state.selection)
        if (const auto range = rangeOf(id))
            all =
                all ? TimeRange{std::min(all->from, range->from), std::max(all->until, range->until)} : range;
    if (!all) return;
    const Instant room = std::max<Instant>(7 * kSecondsPerDay, (all->until - all->from) / 8);
    m_core.view.show({all->from - room, all->until + room}, TimelineViewport::Change::Gliding);
}

void CanvasActions::bringInView(double y) {
    constexpr double room = 24;
    const Box view = m_core.frame().lanesView;
    QScrollBar& bar = *m_core.canvas.verticalScrollBar();
    const double above = view.y + room - y;
    const double below = y - view.bottom() + room;
    if (above > 0)
        bar.setValue(bar.value() - static_cast<int>(above));
    else if (below > 0)
        bar.setValue(bar.value() + static_cast<int>(below));
}

void CanvasActions::focusOn(ObjectId id, Reveal reveal) {
    if (!m_core.content.exists(id)) return;
    if (const auto range = rangeOf(id)) m_core.view.reveal(*range);
    m_core.state.focus = id;
    if (reveal == Reveal::ScrollAndSelect) m_core.select({id});
    m_core.touch();
    // Its lane may be scrolled away.
    const TimelineFrame& frame = m_core.frame();
    if (const PlacedEvent* event = frame.event(EventId(id.value()))) {
        bringInView(event->badge.y);
    } else if (const BandFact* band = m_core.content.facts().laneBandWith(id)) {
        for (const PlacedLane& lane : frame.lanes)
            if (lane.id == band->lane) bringInView(lane.band.centre().y);
    }
    emit m_core.canvas.focusMoved(id);
}

} // namespace forlop
