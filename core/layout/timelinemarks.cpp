// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelinemarks.h"

#include "core/model/eventanchor.h"

#include <cmath>

namespace forlop {
namespace {

constexpr double kRail = 1.25;
constexpr double kUpright = 26;
constexpr double kHiddenByBadge = 13; // a narrower extent is not drawn: the badge covers it
constexpr double kBeyond = 60;        // how far outside the view an extent is still drawn
constexpr double kUnknownFade = 46;

bool isFlagged(const MarkLook& look, quint32 flags) { return (look.flags & flags) != 0; }
bool isSpan(const MarkLook& look) { return isFlagged(look, extentflag::Interval); }

// A day or less.
bool isExact(Instant from, Instant until) {
    return isFinite(from) && isFinite(until) && until - from <= kSecondsPerDay;
}

// Tidies: sorted, clipped to [from, to], strengths at the cuts interpolated.
std::vector<StrengthPoint> clipped(const std::vector<StrengthPoint>& points, double from, double to) {
    std::vector<StrengthPoint> result;
    const auto at = [&points](double x) {
        for (size_t i = 1; i < points.size(); ++i)
            if (x <= points[i].x) {
                const double span = points[i].x - points[i - 1].x;
                const double t = span > 0 ? (x - points[i - 1].x) / span : 1;
                return points[i - 1].strength + t * (points[i].strength - points[i - 1].strength);
            }
        return points.back().strength;
    };
    if (points.empty() || points.back().x <= from || points.front().x >= to) return result;
    if (points.front().x < from) result.push_back({from, at(from)});
    for (const StrengthPoint& point : points)
        if (point.x >= from && point.x <= to) result.push_back(point);
    if (points.back().x > to) result.push_back({to, at(to)});
    return result;
}

// One moment somewhere inside: only possible everywhere, fullest in the middle.
std::vector<StrengthPoint> momentStrength(double from, double to, bool openLeft, bool openRight, double unit,
                                          double possible) {
    if (openLeft && openRight) return {{from, possible}, {to, possible}};
    if (openLeft) return {{from, possible}, {std::max(from, to - unit * 0.4), possible}, {to, 0}};
    if (openRight) return {{from, 0}, {std::min(to, from + unit * 0.4), possible}, {to, possible}};
    const double width = to - from;
    return {{from, 0}, {from + width * 0.4, possible}, {from + width * 0.6, possible}, {to, 0}};
}

} // namespace

MarkLook lookOf(const Drawing& d, size_t row) {
    const EventColumns& events = d.model.events;
    return {events.padded(row),
            events.extentFlags(row),
            events.kind(row),
            events.status(row),
            events.outside(row),
            events.quotes(row),
            !d.state.issues.isEmpty() && d.state.issues.contains(events.id(row).value())};
}

std::vector<StrengthPoint> strengthOf(const Drawing& d, const MarkLook& look) {
    const Bounds& b = look.bounds;
    const double possible = d.state.strengths.certain > 0
                                ? static_cast<double>(d.state.strengths.possible) / d.state.strengths.certain
                                : 1;
    const double from = d.x(b.startFrom);
    const double to = d.x(b.endUntil);
    const double unit = std::max(24.0, static_cast<double>(typicalLength(precisionIn(look.flags))) /
                                           d.state.scale.secondsPerPixel);
    if (!isSpan(look))
        return momentStrength(from, to, !isFinite(b.startFrom), !isFinite(b.endUntil), unit, possible);
    const double sure = d.x(b.startUntil);
    const double sureEnd = d.x(b.endFrom);
    const bool openStart = !isFinite(b.startFrom) && !isFlagged(look, extentflag::UnknownStart);
    const bool unknownStart = !isFinite(b.startFrom) && !openStart;
    const bool openEnd = !isFinite(b.endUntil) && !isFlagged(look, extentflag::UnknownEnd);
    const bool unknownEnd = !isFinite(b.endUntil) && !openEnd;
    std::vector<StrengthPoint> points;
    if (openStart)
        points.push_back({from, 1});
    else if (unknownStart) {
        points.push_back({d.left(), 0});
        points.push_back({d.left() + kUnknownFade, possible});
    } else {
        points.push_back({from, isExact(b.startFrom, b.startUntil) ? 1.0 : 0.0});
    }
    const double low = unknownStart ? d.left() + kUnknownFade : sure;
    const double high = unknownEnd ? d.right() - kUnknownFade : sureEnd;
    if (!unknownStart && !unknownEnd) {
        if (low < high) {
            points.push_back({low, 1});
            points.push_back({high, 1});
        } else {
            points.push_back({(from + to) / 2, possible});
        }
    } else if (unknownStart && !unknownEnd) {
        points.push_back({std::max(low, high), possible});
    } else if (unknownEnd && !unknownStart) {
        points.push_back({std::min(low, high), possible});
    }
    if (openEnd)
        points.push_back({to, 1});
    else if (unknownEnd) {
        points.push_back({d.right() - kUnknownFade, possible});
        points.push_back({d.right(), 0});
    } else {
        points.push_back({to, isExact(b.endFrom, b.endUntil) ? 1.0 : 0.0});
    }
    // Where a fade at the view's edge meets the other end, order is kept by cutting.
    for (size_t i = 1; i < points.size(); ++i) points[i].x = std::max(points[i].x, points[i - 1].x);
    return points;
}

namespace {

void drawEnds(const Drawing& d, const PlacedEvent& event, const MarkLook& look) {
    const Bounds& b = look.bounds;
    const Tone tone(inkOf(look.kind));
    const Tag tag{Role::EventEnd, event.id.value()};
    const double top = event.extent.y;
    const double middle = event.badge.y;
    const auto chevron = [&](double tip, double back) {
        PathData path;
        path.moveTo({back, middle - 5}).lineTo({tip, middle}).lineTo({back, middle + 5});
        d.list.path(tag, path, {}, {tone, 1.5, {}, Cap::Round});
    };
    const double size = d.m.label;
    const bool span = isSpan(look);
    if (!isFinite(b.startFrom)) {
        if (isFlagged(look, extentflag::UnknownStart))
            d.text(tag, {d.left() + 5, d.baseline(middle, size)}, QStringLiteral("?"), size, tone,
                   TextStyle::Bold);
        else
            chevron(d.left() + 6, d.left() + 11);
    } else if (span && isExact(b.startFrom, b.startUntil)) {
        d.list.line(tag, {d.x(b.startFrom), top}, {d.x(b.startFrom), top + event.extent.height}, {tone, 1.5});
    }
    if (!isFinite(b.endUntil)) {
        if (isFlagged(look, extentflag::UnknownEnd))
            d.text(tag, {d.right() - 12, d.baseline(middle, size)}, QStringLiteral("?"), size, tone,
                   TextStyle::Bold);
        else
            chevron(d.right() - 7, d.right() - 12);
    } else if (span && isExact(b.endFrom, b.endUntil)) {
        d.list.line(tag, {d.x(b.endUntil), top}, {d.x(b.endUntil), top + event.extent.height}, {tone, 1.5});
    }
}

void drawPlanned(const Drawing& d, const PlacedEvent& event) {
    const PlanFact* fact = d.facts.planOf(event.id.value());
    const Bounds* plan = fact == nullptr ? nullptr : &fact->bounds;
    if (plan == nullptr || !isFinite(plan->startFrom) || !isFinite(plan->endUntil)) return;
    const double from = std::max(d.x(plan->startFrom), d.left() - 4);
    const double to = std::min(d.x(plan->endUntil), d.right() + 4);
    if (to - from < 3) return;
    const Ink ink = inkOf(d.model.events.kind(event.row));
    d.list.rect({Role::Planned, event.id.value()},
                {from, event.extent.y - 2, to - from, event.extent.height + 4}, {}, {{ink}, 1.25, {3, 2}},
                d.model.events.kind(event.row) == EventKind::State ? 10 : 2);
    drawSlip(d, event, *fact);
}

} // namespace

void drawExtent(const Drawing& d, const PlacedEvent& event, const MarkLook& look) {
    if (!event.folded) drawPlanned(d, event);
    const Tone ink(inkOf(look.kind));
    const Tag tag{Role::EventExtent, event.id.value()};
    const bool dated = isFinite(look.bounds.startFrom) || isFinite(look.bounds.endUntil);
    if (event.folded || !dated) return;
    const double width = event.extent.width;
    if (!isSpan(look) && isExact(look.bounds.startFrom, look.bounds.endUntil) && width < 24) {
        d.list.line(tag, {event.badge.x, event.badge.y - kUpright / 2},
                    {event.badge.x, event.badge.y + kUpright / 2}, {ink, 1.5});
        return;
    }
    if (width < kHiddenByBadge) return;
    if (look.status == EventStatus::Counterfactual) {
        const double from = std::max(event.extent.x, d.left() - 4);
        const double to = std::min(event.extent.right(), d.right() + 4);
        d.list.rect(tag, {from, event.extent.y, to - from, event.extent.height}, {},
                    {ink, 1.25, {1.5F, 2.5F}});
        return;
    }
    const std::vector<StrengthPoint> points =
        clipped(strengthOf(d, look), d.left() - kBeyond, d.right() + kBeyond);
    if (points.size() < 2) return;
    const double from = points.front().x;
    const double span = points.back().x - from;
    if (span <= 1) return;
    std::vector<FadeStop> stops;
    double most = 0;
    for (const StrengthPoint& point : points) most = std::max(most, point.strength);
    std::vector<FadeStop> rails;
    for (const StrengthPoint& point : points) {
        const auto at = static_cast<float>((point.x - from) / span);
        stops.push_back({at, static_cast<float>(point.strength)});
        rails.push_back({at, static_cast<float>(most > 0 ? point.strength / most : 0)});
    }
    const Box box{from, event.extent.y, span, event.extent.height};
    d.list.fade(tag, box, Tone(ink.ink, d.state.strengths.certain), stops);
    d.list.fade(tag, {from, box.y, span, kRail}, Tone(ink.ink, 75), rails);
    d.list.fade(tag, {from, box.bottom() - kRail, span, kRail}, Tone(ink.ink, 75), rails);
    drawEnds(d, event, look);
}

void drawLabel(const Drawing& d, const PlacedEvent& event, const MarkLook& look) {
    if (event.label.isNull()) return;
    const qint64 id = event.id.value();
    d.list.rect({Role::EventPlate, id}, event.label,
                Tone(event.lane % 2 == 0 ? Ink::Canvas : Ink::LaneAlt, 72));
    d.list.text({Role::EventLabel, id}, {event.label.x + d.m.labelPad, d.baseline(event.badge.y, d.m.label)},
                TextRun{event.text, d.m.label, event.textWidth, TextStyle::Regular, Anchor::Start},
                Ink::Text);
    if (event.folded) return;
    double x = event.label.right() + 3;
    if (look.quotes > 0) {
        for (int i = 0; i < std::min(look.quotes, 4); ++i, x += 4.5)
            d.list.rect({Role::EventEvidence, id}, {x, event.badge.y - 1.5, 2.5, 5}, Ink::Text2);
    } else if (look.status == EventStatus::Observed) {
        d.list.rect({Role::EventEvidence, id}, {x + 0.5, event.badge.y - 2.5, 4, 5}, {}, {{Ink::Warn}, 1});
        x += 8;
    }
    if (look.issue)
        d.list.icon({Role::EventIssue, id}, {x + 2, event.badge.y - 7, 14, 14}, Icon::Warn, Ink::Warn);
}

void drawBadge(const Drawing& d, const PlacedEvent& event, const MarkLook& look) {
    const qint64 id = event.id.value();
    const Tone ink(inkOf(look.kind));
    d.list.mark({Role::EventBadge, id}, event.badge, shapeOf(look.kind, look.outside), ink,
                look.status == EventStatus::Counterfactual ? MarkFill::Hollow : MarkFill::Usual);
    if (event.folded) return;
    QString sign;
    if (isFlagged(look, extentflag::ApproxStart | extentflag::ApproxEnd)) sign += QLatin1Char('~');
    if (isFlagged(look, extentflag::DoubtfulStart | extentflag::DoubtfulEnd)) sign += QLatin1Char('?');
    if (sign.isEmpty()) return;
    d.text({Role::EventSign, id}, {event.badge.x + 10, d.baseline(event.badge.y, d.m.label)}, sign, d.m.label,
           ink, TextStyle::Bold);
}

namespace {

constexpr int kOrigin = 35; // percent of what is being moved, where it still stands
constexpr int kFaint = 32;  // and of what the filter leaves out or is on no path

void drawWeakly(const Drawing& d, const std::vector<const PlacedEvent*>& events, int percent) {
    for (const PlacedEvent* event : events) {
        const MarkLook look = lookOf(d, event->row);
        d.list.beginGroup({Role::Ghost, 0}, {{}, percent});
        drawExtent(d, *event, look);
        drawLabel(d, *event, look);
        drawBadge(d, *event, look);
        d.list.endGroup();
    }
}

} // namespace

void drawEvents(const Drawing& d) {
    std::vector<const PlacedEvent*> still;
    std::vector<const PlacedEvent*> moving;
    std::vector<const PlacedEvent*> faint;
    for (const PlacedEvent& event : d.frame.events) {
        const double y = event.badge.y;
        if (y < d.frame.lanesView.y - 30 || y > d.frame.lanesView.bottom() + 30) continue;
        const bool moves = std::any_of(d.state.moving.begin(), d.state.moving.end(),
                                       [&event](const EventPreview& each) { return each.id == event.id; });
        (moves ? moving : d.isFaint(event.row) ? faint : still).push_back(&event);
    }
    std::vector<MarkLook> looks;
    looks.reserve(still.size());
    for (const PlacedEvent* event : still) looks.push_back(lookOf(d, event->row));
    d.list.pushClip(d.frame.lanesView);
    drawWeakly(d, faint, kFaint);
    for (size_t i = 0; i < still.size(); ++i) drawExtent(d, *still[i], looks[i]);
    for (size_t i = 0; i < still.size(); ++i) drawLabel(d, *still[i], looks[i]);
    for (size_t i = 0; i < still.size(); ++i) drawBadge(d, *still[i], looks[i]);
    drawWeakly(d, moving, kOrigin);
    d.list.popClip();
}

Ink inkOf(EventKind kind) {
    switch (kind) {
    case EventKind::Decision:
        return Ink::Decision;
    case EventKind::Activity:
        return Ink::Activity;
    case EventKind::Event:
        return Ink::Event;
    case EventKind::State:
        return Ink::State;
    }
    return Ink::Event;
}

MarkShape shapeOf(EventKind kind, bool outside) {
    if (outside && kind == EventKind::Event) return MarkShape::Outside;
    switch (kind) {
    case EventKind::Decision:
        return MarkShape::Decision;
    case EventKind::Activity:
        return MarkShape::Activity;
    case EventKind::Event:
        return MarkShape::Event;
    case EventKind::State:
        return MarkShape::State;
    }
    return MarkShape::Event;
}

double signWidth(quint32 flags) {
    double width = 0;
    if ((flags & (extentflag::ApproxStart | extentflag::ApproxEnd)) != 0) width += 9;
    if ((flags & (extentflag::DoubtfulStart | extentflag::DoubtfulEnd)) != 0) width += 8;
    return width;
}

double evidenceWidth(int quotes) { return quotes > 0 ? 4 + 4.5 * std::min(quotes, 4) : 11; }

} // namespace forlop
