// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurecontent.h"

#include "core/layout/figure/figuregather.h"
#include "core/layout/figure/figuretext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {
Error refusal(const QString& text) { return {ErrorCode::Invalid, text, {}}; }

const Case* caseOf(const Snapshot& snapshot, CaseId id) {
    if (!id.isNull()) return snapshot.find(id);
    const auto& cases = snapshot.of<Case>();
    return cases.empty() ? nullptr : &cases.begin()->second;
}

void gatherLanes(FigureGather& gather) {
    std::vector<const Lane*> lanes;
    for (const auto& [id, lane] : gather.snapshot.of<Lane>())
        if (lane.caseId == gather.caseId) lanes.push_back(&lane);
    std::stable_sort(lanes.begin(), lanes.end(),
                     [](const Lane* a, const Lane* b) { return a->order < b->order; });
    for (const Lane* lane : lanes) {
        gather.laneIndex[lane->id.value()] = static_cast<int>(gather.content.lanes.size());
        gather.content.lanes.push_back({lane->id, gather.named(lane->name, lane->otherName), {}});
    }
}

FigureEvent figureEvent(const Event& event, int lane, size_t ordinal) {
    FigureEvent drawn;
    drawn.id = event.id;
    drawn.mark = event.key.isEmpty() ? QString::number(ordinal) : event.key;
    drawn.label = event.shortTitle.isEmpty() ? event.title : event.shortTitle;
    drawn.title = event.title;
    drawn.kind = event.kind;
    drawn.outside = event.outside || event.level == Level::National;
    drawn.when = event.when;
    drawn.stated = event.when.bounds();
    drawn.order = event.order;
    drawn.lane = lane;
    drawn.starred = event.starred;
    return drawn;
}

void gatherEvents(FigureGather& gather) {
    std::vector<const Event*> events;
    for (const auto& [id, event] : gather.snapshot.of<Event>())
        if (event.caseId == gather.caseId && event.status == EventStatus::Observed) events.push_back(&event);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event* a, const Event* b) { return a->order < b->order; });
    FigureContent& content = gather.content;
    for (const Event* event : events) {
        const auto lane = gather.laneIndex.find(event->lane.value());
        const bool dated =
            !event->when.isEmpty() &&
            (isFinite(event->when.padded().startFrom) || isFinite(event->when.padded().startUntil) ||
             isFinite(event->when.padded().endFrom) || isFinite(event->when.padded().endUntil));
        if (!dated) {
            ++content.left.undated;
            continue;
        }
        if (lane == gather.laneIndex.end()) {
            ++content.left.withoutLane;
            continue;
        }
        const int index = static_cast<int>(content.events.size());
        gather.eventIndex[event->id.value()] = index;
        content.lanes[static_cast<size_t>(lane->second)].events.push_back(index);
        content.events.push_back(figureEvent(*event, lane->second, content.events.size() + 1));
    }
}

// The axis runs over what is stated about brackets and events; padding, waves and documents do not widen it.
Result<void> setAxis(FigureContent& content) {
    Instant from = kInfinity;
    Instant until = kMinusInfinity;
    const auto take = [&](Instant t) {
        if (!isFinite(t)) return;
        from = std::min(from, t);
        until = std::max(until, t);
    };
    for (const FigureBracket& bracket : content.brackets) {
        take(bracket.from);
        take(bracket.until);
    }
    for (const FigureEvent& event : content.events) {
        for (const Instant t :
             {event.stated.startFrom, event.stated.startUntil, event.stated.endFrom, event.stated.endUntil})
            take(t);
        if (!event.isSpan() && event.stated.endUntil == kInfinity) content.later = true;
    }
    if (from >= until)
        return refusal(FigureText::tr(
            "No event and no bracket of this case has a date, so nothing can stand on an axis."));
    content.from = from;
    content.until = until;
    return {};
}

void placeInBrackets(FigureGather& gather, const std::vector<ResolvedBracket>& resolved) {
    FigureContent& content = gather.content;
    for (FigureEvent& event : content.events) {
        const Event* row = gather.snapshot.find(event.id);
        const BracketId id = memberOf(resolved, EventColumns::hotOf(*row)).bracket;
        for (size_t i = 0; i < content.brackets.size(); ++i)
            if (!id.isNull() && content.brackets[i].id == id) event.bracket = static_cast<int>(i);
        if (event.bracket < 0)
            ++content.left.outsideBrackets;
        else
            ++content.brackets[static_cast<size_t>(event.bracket)].count;
    }
}

} // namespace

Instant middleOf(const Bounds& stated) {
    const bool from = isFinite(stated.startFrom);
    const bool until = isFinite(stated.endUntil);
    if (from && until) return std::midpoint(stated.startFrom, stated.endUntil);
    return from ? stated.startFrom : until ? stated.endUntil : 0;
}

FigureOptions optionsOf(const Figure& figure) {
    FigureOptions options;
    options.caseId = figure.caseId;
    options.bracketing = figure.bracketing;
    options.widthMm = figure.widthMm;
    options.language = figure.language == u"nb"_s ? DateLanguage::Bokmal : DateLanguage::English;
    options.number = figure.number;
    options.caption = figure.caption;
    options.altText = figure.altText;
    return options;
}

Result<FigureContent> gatherFigure(const Snapshot& snapshot, const FigureOptions& options) {
    const Case* theCase = caseOf(snapshot, options.caseId);
    if (theCase == nullptr) return refusal(FigureText::tr("The project has no case to make a figure of."));
    const BracketingId bracketingId =
        options.bracketing.isNull() ? preferredBracketing(snapshot, theCase->id) : options.bracketing;
    const Bracketing* bracketing = snapshot.find(bracketingId);
    if (bracketing == nullptr || bracketing->caseId != theCase->id)
        return refusal(FigureText::tr("The case “%1” has no such bracketing; cut its brackets first.")
                           .arg(theCase->name));

    FigureGather gather{snapshot, options, theCase->id, bracketingId, {}, {}, {}};
    FigureContent& content = gather.content;
    content.caseName = gather.named(theCase->name, theCase->otherName);
    content.citation = theCase->citation;
    content.bracketing = gather.named(bracketing->name, bracketing->otherName);
    content.author = bracketing->author;
    content.status = bracketing->status;
    gatherLanes(gather);
    gatherEvents(gather);
    const OrderOf orderOf = [&snapshot](EventId id) -> std::optional<double> {
        const Event* event = snapshot.find(id);
        return event == nullptr ? std::nullopt : std::optional(event->order);
    };
    const std::vector<ResolvedBracket> resolved = resolveBrackets(snapshot, bracketingId, {}, orderOf);
    if (resolved.empty())
        return refusal(FigureText::tr("The bracketing “%1” has no brackets yet.").arg(content.bracketing));
    if (const Result<void> done = gatherBrackets(gather, resolved, orderOf); !done) return done.error();
    placeInBrackets(gather, resolved);
    if (const Result<void> done = setAxis(content); !done) return done.error();
    gatherInfluences(gather);
    gatherSources(gather);
    spreadInsideValues(content);
    return std::move(gather.content);
}

} // namespace forlop
