// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over everything: hover, focus and selection, ghosts and drafts under the hand, the caught line,
// the read-out.
#include "core/layout/timelinedrawing.h"
#include "core/layout/timelinemarks.h"
#include "core/model/eventanchor.h"

#include <QHash>

#include <array>
#include <cmath>

namespace forlop {
namespace {

constexpr double kFrameOut = 3.5;
constexpr double kGripWidth = 7;
constexpr double kGripHeight = 12;
constexpr double kHandle = 4.5; // radius of the handle of influences

// What is framed: badge and extent as far as they are seen, with room for the label.
Box framed(const Drawing& d, const PlacedEvent& event) {
    Box box = event.mark();
    const double from = std::max(box.x, d.left() + 4);
    const double signs =
        event.label.isNull() || event.folded ? 0 : evidenceWidth(d.model.events.quotes(event.row));
    const double to = std::min(std::max(box.right(), event.label.right() + signs) + 4, d.right() - 4);
    return {from, event.badge.y - 10, std::max(12.0, to - from), 20};
}

void drawGrip(const Drawing& d, qint64 id, double x, double y) {
    d.list.rect({Role::Grip, id}, {x - kGripWidth / 2, y - kGripHeight / 2, kGripWidth, kGripHeight},
                Ink::Panel, {{Ink::Accent}, 2}, 2);
}

// An influence is drawn from here to another event.
void drawInfluenceHandle(const Drawing& d, const PlacedEvent& event) {
    const double x = std::clamp(event.badge.x, d.left() + kHandle, d.right() - kHandle);
    const double y = event.badge.y + 10 + kFrameOut;
    d.list.rect({Role::Handle, event.id.value()}, {x - kHandle, y - kHandle, 2 * kHandle, 2 * kHandle},
                Ink::Panel, {{Ink::Accent}, 1.5}, kHandle);
}

void drawSelectedEvents(const Drawing& d) {
    std::vector<const PlacedEvent*> selected;
    for (const PlacedEvent& event : d.frame.events)
        if (d.isSelected(event.id.value())) selected.push_back(&event);
    if (selected.empty() || !d.state.moving.empty()) return;
    const bool alone = selected.size() == 1;
    for (const PlacedEvent* event : selected)
        d.list.rect({Role::Selection, event->id.value()}, framed(d, *event).grown(kFrameOut), {},
                    {{Ink::Accent}, alone ? 2.0 : 1.5}, 4);
    if (d.state.readOnly) return;
    const auto earlier = [](const PlacedEvent* a, const PlacedEvent* b) { return a->extent.x < b->extent.x; };
    const auto later = [](const PlacedEvent* a, const PlacedEvent* b) {
        return a->extent.right() < b->extent.right();
    };
    const PlacedEvent* first = *std::min_element(selected.begin(), selected.end(), earlier);
    const PlacedEvent* last = *std::max_element(selected.begin(), selected.end(), later);
    if (alone) drawInfluenceHandle(d, *first);
    if (!first->folded) drawGrip(d, first->id.value(), framed(d, *first).x - kFrameOut, first->badge.y);
    if (!last->folded) drawGrip(d, last->id.value(), framed(d, *last).right() + kFrameOut, last->badge.y);
}

void drawOnAxis(const Drawing& d, Instant from, Instant until) {
    if (!isFinite(from) && !isFinite(until)) return;
    const double left = std::max(d.x(from), d.left());
    const double right = std::min(d.x(until), d.right());
    if (right <= left) return;
    const double bottom = d.frame.axis.bottom();
    d.list.rect({Role::Selection}, {left, bottom - 5, right - left, 4}, Tone(Ink::Accent, 45));
}

void drawBandHandle(const Drawing& d, qint64 id, Point centre) {
    const Box grip{centre.x - 5, centre.y - 10, 10, 20};
    d.list.rect({Role::Handle, id}, grip, Ink::Accent, {}, 3);
    for (const double dx : {-1.5, 1.5})
        d.list.line({Role::Handle, id}, {centre.x + dx, grip.y + 5}, {centre.x + dx, grip.bottom() - 5},
                    {{Ink::OnAccent}, 1});
}

void drawSelectedFrontier(const Drawing& d, const PlacedFrontier& frontier) {
    if (!d.isSelected(frontier.id.value()) || frontier.x < d.left() || frontier.x > d.right()) return;
    const FrontierFact* fact = d.facts.frontier(frontier.id);
    if (fact == nullptr) return;
    const auto& moving = d.state.movingFrontier;
    const Bounds& when = moving && moving->id == frontier.id ? moving->padded : fact->padded;
    drawOnAxis(d, when.startFrom, when.endUntil);
    if (frontier.nested) return;
    if (frontier.main)
        drawBandHandle(d, frontier.id.value(), {frontier.x, d.frame.band.centre().y});
    else if (d.frame.lanesView.contains(frontier.mark))
        drawBandHandle(d, frontier.id.value(), frontier.mark);
}

// Ends that no frontier marks can be taken too; where nothing is stated, at the edge of the view.
void drawSelectedEnds(const Drawing& d, const PlacedBracket& bracket) {
    const bool ofLane = !bracket.lane.isNull() && d.frame.lanesView.contains(bracket.box.centre());
    if (!(bracket.main || ofLane) || d.state.readOnly || !d.isSelected(bracket.id.value())) return;
    const BracketFact* fact = d.facts.bracket(bracket.id);
    if (fact == nullptr) return;
    const double y = bracket.box.centre().y;
    const double from = d.x(d.startOf(*fact));
    const double until = d.x(d.endOf(*fact));
    if (fact->opens.isNull() && (from >= d.left() || !isFinite(fact->from)))
        drawBandHandle(d, bracket.id.value(), {std::max(from, d.left() + 6), y});
    if (fact->closes.isNull() && (until <= d.right() || !isFinite(fact->until)))
        drawBandHandle(d, bracket.id.value(), {std::min(until, d.right() - 6), y});
}

void drawFocus(const Drawing& d) {
    if (d.state.focus.isNull() || !d.state.showFocus || !d.state.moving.empty()) return;
    Box box;
    if (const PlacedEvent* event = d.frame.event(EventId(d.state.focus.value()))) {
        box = framed(d, *event);
        if (d.isSelected(event->id.value())) box = box.grown(2);
    }
    for (const PlacedBracket& bracket : d.frame.brackets)
        if (bracket.id.value() == d.state.focus.value())
            box = bracket.box.grown(bracket.lane.isNull() ? -6 : -4);
    for (const PlacedFrontier& frontier : d.frame.frontiers)
        if (frontier.id.value() == d.state.focus.value())
            box = {frontier.mark.x - 4, frontier.mark.y - 4, 8, 8};
    if (box.isNull()) return;
    d.list.rect({Role::Focus, d.state.focus.value()}, box.grown(4), {}, {{Ink::Accent}, 2, {4, 2}}, 4);
}

void drawHover(const Drawing& d) {
    const PlacedEvent* event = d.frame.event(EventId(d.state.hover.value()));
    if (event == nullptr || d.isSelected(event->id.value()) || !d.state.moving.empty()) return;
    d.list.rect({Role::Hover, event->id.value()}, framed(d, *event).grown(2), {}, {{Ink::Strong}, 1}, 3);
}

// Events that would count in another bracket with the frontier or end under the hand.
void drawChangedSides(const Drawing& d) {
    const MovedShares* moved = d.state.movingFrontier ? &d.state.movingFrontier->moved
                               : d.state.movingEnd    ? &d.state.movingEnd->moved
                                                      : nullptr;
    if (moved == nullptr) return;
    for (const EventId id : moved->changedSides)
        if (const PlacedEvent* event = d.frame.event(id))
            d.list.rect({Role::Hover, id.value()}, framed(d, *event).grown(2), {}, {{Ink::Accent}, 1.5}, 3);
}

// How many of the moving events come to a lane from others: each gets a row below the one before.
using Arrivals = QHash<qint64, int>;

// The row of the lane it stands in, or the next of the one it comes to.
double ghostHeight(const Drawing& d, const EventPreview& moved, const PlacedEvent* origin,
                   Arrivals& arrivals) {
    if (const PlacedLane* lane = d.frame.laneHolding(moved.lane)) {
        const bool stays = origin != nullptr && d.frame.lanes[origin->lane].id == lane->id;
        if (stays) return origin->badge.y;
        const int before = arrivals[lane->id.value()]++;
        if (lane->collapsed) return lane->box.centre().y;
        const double row = std::max(lane->rowHeight, d.m.row);
        const double last = std::max(lane->rowTop, lane->box.bottom() - row) + row / 2;
        return std::min(lane->rowTop + row * before + row / 2, last);
    }
    return origin != nullptr ? origin->badge.y : d.frame.lanesView.centre().y;
}

// Its origin may be scrolled out of view, its badge held at the edge, its label cut: all is placed anew.
PlacedEvent ghostOf(const Drawing& d, const EventPreview& moved, size_t row, Arrivals& arrivals) {
    const PlacedEvent* origin = d.frame.event(moved.id);
    PlacedEvent ghost;
    ghost.id = moved.id;
    ghost.row = row;
    ghost.badge = {d.x(anchorOf(moved.padded, moved.extentFlags)), ghostHeight(d, moved, origin, arrivals)};
    const double from = d.x(moved.padded.startFrom);
    ghost.extent = {from, ghost.badge.y - d.m.mark / 2, d.x(moved.padded.endUntil) - from, d.m.mark};
    const EventLabelText& label = d.labels.of(d.model.events, row, d.measure);
    const double x = ghost.badge.x + d.m.badgeToLabel + signWidth(moved.extentFlags);
    constexpr double most = 260;
    ghost.text = d.measure.elided(label.text, d.m.label, most, TextStyle::Regular, 4);
    ghost.textWidth = label.width <= most ? label.width : d.measure.width(ghost.text, d.m.label);
    const double height = d.m.label + 6;
    ghost.label = {x - d.m.labelPad, ghost.badge.y - height / 2, ghost.textWidth + 2 * d.m.labelPad, height};
    return ghost;
}

// The mark as it will be, over its dimmed origin.
void drawGhost(const Drawing& d, const EventPreview& moved, Arrivals& arrivals) {
    const auto row = d.model.events.rowOf(moved.id);
    if (!row) return;
    MarkLook look = lookOf(d, *row);
    look.bounds = moved.padded;
    look.flags = moved.extentFlags;
    const PlacedEvent ghost = ghostOf(d, moved, *row, arrivals);
    const Tag tag{Role::Ghost, moved.id.value()};
    d.list.beginGroup({Role::Ghost, 0}, {{}, 92});
    drawExtent(d, ghost, look);
    drawLabel(d, ghost, look);
    drawBadge(d, ghost, look);
    d.list.endGroup();
    d.list.rect(tag, framed(d, ghost).grown(kFrameOut), {}, {{Ink::Accent}, 2}, 4);
}

void drawDrop(const Drawing& d, const DropPreview& drop) {
    for (const PlacedLane& lane : d.frame.lanes)
        if (lane.id == drop.lane && !drop.lane.isNull())
            d.list.rect({Role::DropTarget, lane.id.value()}, lane.box.grown(-1), Tone(Ink::Accent, 7),
                        {{Ink::Accent}, 1.5});
    if (!drop.mark.isNull()) {
        if (const PlacedEvent* event = d.frame.event(EventId(drop.mark.value())))
            d.list.rect({Role::DropTarget, drop.mark.value()}, framed(d, *event).grown(3),
                        Tone(Ink::Accent, 8), {{Ink::Accent}, 1.5}, 4);
        for (const PlacedBracket& bracket : d.frame.brackets)
            if (bracket.id.value() == drop.mark.value())
                d.list.rect({Role::DropTarget, drop.mark.value()}, bracket.box, Tone(Ink::Accent, 8),
                            {{Ink::Accent}, 1.5});
        for (const PlacedFrontier& frontier : d.frame.frontiers)
            if (frontier.id.value() == drop.mark.value())
                d.list.line({Role::DropTarget, drop.mark.value()}, {frontier.x, frontier.line.y},
                            {frontier.x, frontier.line.bottom()}, {{Ink::Accent}, 3});
        return;
    }
    const PlacedLane* target = nullptr;
    for (const PlacedLane& lane : d.frame.lanes)
        if (lane.id == drop.lane) target = &lane;
    if (target == nullptr || drop.text.isEmpty()) return;
    const Point badge{d.x(drop.at), target->rowTop + target->rowHeight / 2};
    if (isFinite(drop.padded.startFrom) || isFinite(drop.padded.endUntil)) {
        const double from = std::max(d.x(drop.padded.startFrom), d.left());
        const double to = std::min(d.x(drop.padded.endUntil), d.right());
        if (to > from)
            d.list.rect({Role::DropTarget}, {from, badge.y - 10, to - from, 20}, {},
                        {{Ink::Accent}, 1.5, {4, 3}}, 2);
    }
    d.list.mark({Role::Ghost}, badge, MarkShape::Event, Ink::Event);
    const double width = d.measure.width(drop.text, d.m.label);
    d.list.rect({Role::Ghost}, {badge.x + 8, badge.y - 9, width + 8, 18}, Tone(Ink::Canvas, 80));
    d.text({Role::Ghost}, {badge.x + 12, d.baseline(badge.y, d.m.label)}, drop.text, d.m.label, Ink::Accent);
}

void drawDrafts(const Drawing& d) {
    if (d.state.bracketDraft) {
        const double from = std::max(d.x(d.state.bracketDraft->from), d.left());
        const double to = std::min(d.x(d.state.bracketDraft->until), d.right());
        if (to > from) {
            Box band = d.frame.band;
            Box below = d.frame.lanesView;
            for (const PlacedLane& lane : d.frame.lanes)
                if (lane.id == d.state.bracketDraftLane && !lane.band.isNull()) {
                    band = lane.band;
                    below = lane.box;
                }
            d.list.rect({Role::Ghost}, {from, band.y, to - from, band.height}, Tone(Ink::Accent, 10),
                        {{Ink::Accent}, 1.5, {4, 3}});
            d.list.rect({Role::Ghost}, {from, below.y, to - from, below.height}, Tone(Ink::Accent, 5));
        }
    }
    if (d.state.eventDraft)
        for (const PlacedLane& lane : d.frame.lanes) {
            if (lane.id != d.state.eventDraftLane) continue;
            const double from = d.x(d.state.eventDraft->from);
            const double to = d.x(d.state.eventDraft->until);
            const double y = lane.rowTop + lane.rowHeight / 2 - 10;
            d.list.rect({Role::DropTarget, lane.id.value()}, lane.box.grown(-1), Tone(Ink::Accent, 6),
                        {{Ink::Accent}, 1.5});
            d.list.rect({Role::Ghost}, {from, y, std::max(2.0, to - from), 20}, Tone(Ink::Accent, 14),
                        {{Ink::Accent}, 1.5, {4, 3}}, 2);
        }
    if (!d.state.influenceDraft) return;
    const PlacedEvent* from = d.frame.event(d.state.influenceDraft->from);
    const Point leaves = from != nullptr ? from->badge : d.state.influenceDraft->start;
    const Point tip = d.state.influenceDraft->tip;
    const double way = tip.y >= leaves.y ? 1 : -1;
    const Point start{leaves.x, leaves.y + 8 * way};
    const double pull = std::max(12.0, std::abs(tip.y - start.y) / 2);
    PathData path;
    path.moveTo(start).cubicTo({start.x, start.y + way * pull}, {tip.x, tip.y - way * pull}, tip);
    d.list.path({Role::Ghost}, path, {}, {{Ink::Accent}, 1.6, {5, 3}});
    if (const PlacedEvent* target = d.frame.event(d.state.influenceDraft->target))
        d.list.rect({Role::DropTarget, target->id.value()}, framed(d, *target).grown(3), Tone(Ink::Accent, 8),
                    {{Ink::Accent}, 1.5}, 4);
}

void drawReadOut(const Drawing& d) {
    if (!d.state.readOut) return;
    const ReadOut& readOut = *d.state.readOut;
    const double x = d.x(readOut.at);
    if (!readOut.extent.isEmpty()) drawOnAxis(d, readOut.extent.from, readOut.extent.until);
    const double height = 21 * d.state.textScale;
    const double width = d.measure.width(readOut.text, d.m.label, TextStyle::Bold) + 16;
    const double left =
        std::clamp(x - width / 2, d.left() + 2, std::max(d.left() + 2, d.right() - width - 2));
    const Box flag{left, d.frame.axis.y + 2, width, height};
    const Tone ink(Ink::ReadOut);
    if (x >= d.left() && x <= d.right()) {
        d.list.line({Role::ReadOut}, {x, flag.bottom()}, {x, d.frame.lanesView.bottom()},
                    {Tone(Ink::ReadOut, 60), 1});
        PathData tip;
        const double middle = std::clamp(x, flag.x + 6, flag.right() - 6);
        tip.moveTo({middle - 5, flag.bottom() - 0.5})
            .lineTo({middle + 5, flag.bottom() - 0.5})
            .lineTo({x, flag.bottom() + 5})
            .close();
        d.list.path({Role::ReadOut}, tip, ink);
    }
    d.list.rect({Role::ReadOut}, flag, ink, {}, 3);
    d.text({Role::ReadOut}, {flag.x + 8, d.baseline(flag.centre().y, d.m.label)}, readOut.text, d.m.label,
           Ink::OnReadOut, TextStyle::Bold);
}

} // namespace

void drawSelection(const Drawing& d) {
    d.list.pushClip(d.frame.lanesView);
    drawHover(d);
    drawSelectedEvents(d);
    drawChangedSides(d);
    d.list.popClip();
    if (d.state.selection.size() == 1 && !d.state.readOut)
        if (const auto row = d.model.events.rowOf(EventId(d.state.selection.front().value())))
            drawOnAxis(d, d.model.events.from(*row), d.model.events.until(*row));
    for (const PlacedFrontier& frontier : d.frame.frontiers) drawSelectedFrontier(d, frontier);
    for (const PlacedBracket& bracket : d.frame.brackets) drawSelectedEnds(d, bracket);
    for (const PlacedBracket& bracket : d.frame.brackets) {
        // What stands in a lane may be scrolled away in part.
        const Box box = bracket.lane.isNull() ? bracket.box : bracket.box.intersected(d.frame.lanesView);
        if (d.isSelected(bracket.id.value()) && box.height > 0)
            d.list.rect({Role::Selection, bracket.id.value()}, box.grown(-1), {}, {{Ink::Accent}, 2}, 2);
    }
    d.list.pushClip(d.frame.timeArea());
    drawFocus(d);
    d.list.popClip();
}

void drawUnderHand(const Drawing& d) {
    d.list.pushClip(d.frame.timeArea());
    if (d.state.caught)
        d.list.line({Role::Snap}, {d.x(*d.state.caught), d.frame.axis.bottom()},
                    {d.x(*d.state.caught), d.frame.lanesView.bottom()}, {{Ink::Accent}, 1.5});
    drawHeldInfluences(d);
    Arrivals arrivals;
    for (const EventPreview& moved : d.state.moving) drawGhost(d, moved, arrivals);
    for (const PlacedLane& lane : d.frame.lanes)
        if (arrivals.contains(lane.id.value()))
            d.list.rect({Role::DropTarget, lane.id.value()}, lane.box.grown(-1), Tone(Ink::Accent, 7),
                        {{Ink::Accent}, 1.5});
    if (d.state.drop) drawDrop(d, *d.state.drop);
    drawDrafts(d);
    if (d.state.rubberBand)
        d.list.rect({Role::Selection}, *d.state.rubberBand, Tone(Ink::Accent, 7), {{Ink::Accent}, 1});
    drawReadOut(d);
    d.list.popClip();
}

} // namespace forlop
