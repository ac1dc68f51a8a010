// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelinelayout.h"

#include "core/layout/listchange.h"
#include "core/layout/timelineaxis.h"
#include "core/layout/timelinedrawing.h"

namespace forlop {
namespace {

constexpr size_t kHistogramFrom = 200;
constexpr double kLeastWindow = 14; // of the minimap's window, so that it can be seen and held

void arrange(const Drawing& d) {
    TimelineFrame& frame = d.frame;
    const double minimap = d.model.index.size() > kHistogramFrom ? d.m.minimapTall : d.m.minimap;
    frame.head = d.m.head;
    frame.axis = {d.left(), 0, d.width(), d.m.axis};
    frame.minimap = {d.left(), frame.size.height - minimap, d.width(), minimap};
    const double top = arrangeBands(d, frame.axis.bottom());
    frame.lanesView = {d.left(), top, d.width(), std::max(0.0, frame.minimap.y - top)};
    frame.minimapScale = TimeScale::over(d.state.full.from, d.state.full.until, d.width());
    const TimeRange view = d.view();
    const double from = frame.minimap.x + frame.minimapScale.x(view.from);
    const double until = std::max(frame.minimap.x + frame.minimapScale.x(view.until), from + kLeastWindow);
    const Box seen{std::clamp(from, frame.minimap.x + 1, frame.minimap.right() - kLeastWindow),
                   frame.minimap.y + 2.5, 0, frame.minimap.height - 5};
    frame.minimapWindow = seen;
    frame.minimapWindow.width = std::min(until, frame.minimap.right() - 1) - seen.x;
    frame.minimapWindow.width = std::max(frame.minimapWindow.width, kLeastWindow);
    const AxisUnits units = axisUnits(d.state.scale.secondsPerPixel, d.facts.finest(), d.state.textScale);
    for (const Tick& tick : ticksIn(view.from, view.until, units.unit)) frame.ticks.push_back(tick.at);
}

void drawEmpty(const Drawing& d) {
    if (d.model.index.size() > 0) return;
    const Box& view = d.frame.lanesView;
    d.list.text({Role::EmptyText},
                {view.centre().x, d.baseline(view.y + std::min(60.0, view.height / 2), d.m.body)},
                TimelineWords::tr("No events yet. Draw one with E, drag a passage here, or import a table."),
                d.m.body, Ink::Text2, d.measure, TextStyle::Regular, Anchor::Middle);
}

InfluencePaths pathsShown(const TimelineModel& model, const TimelineFacts& facts,
                          const TimelineState& state) {
    InfluencePaths paths;
    if (state.paths == ShownPaths::Off) return paths;
    std::vector<EventId> events;
    for (const ObjectId id : state.selection)
        if (model.events.rowOf(EventId(id.value()))) events.push_back(EventId(id.value()));
    if (events.empty()) return paths;
    const InfluenceSieve sieve(state.influenceFilter, model, facts);
    return pathsOf(model, events, state.influenceFilter.showsAll() ? nullptr : &sieve);
}

void drawGround(const Drawing& d) {
    drawLanes(d);
    d.list.pushClip(d.frame.lanesView);
    drawFrontierLines(d);
    drawLaneFrontierLines(d);
    d.list.popClip();
}

void drawStill(const Drawing& d) {
    drawUnitLives(d);
    drawPlanBars(d);
    drawDensity(d);
    drawInfluences(d);
    drawFolds(d);
    drawEvents(d);
    drawTabs(d);
    drawEmpty(d);
    drawAxis(d);
    drawMinimap(d);
}

void drawWithBands(const Drawing& d) {
    drawLaneBands(d);
    drawRival(d);
    drawBands(d);
    drawSelection(d);
}

void drawInHand(const Drawing& d) {
    drawUnderHand(d);
    drawLaneDrag(d);
}

// Brackets of one band that begin (or end) where an outer end is held move with it: nested ones.
bool isHeld(const TimelineState& state, BracketEnd end, FrontierId at, Instant place) {
    return state.movingEnd && state.movingEnd->end == end && at.isNull() && place == state.movingEnd->was;
}

} // namespace

Instant Drawing::placeOf(const FrontierFact& frontier) const {
    const auto& moving = state.movingFrontier;
    return moving && moving->id == frontier.id ? moving->at : frontier.at;
}

Instant Drawing::startOf(const BracketFact& bracket) const {
    const auto& moving = state.movingFrontier;
    if (moving && !bracket.opens.isNull() && moving->id == bracket.opens) return moving->at;
    return isHeld(state, BracketEnd::Start, bracket.opens, bracket.from) ? state.movingEnd->at : bracket.from;
}

Instant Drawing::endOf(const BracketFact& bracket) const {
    const auto& moving = state.movingFrontier;
    if (moving && !bracket.closes.isNull() && moving->id == bracket.closes) return moving->at;
    return isHeld(state, BracketEnd::End, bracket.closes, bracket.until) ? state.movingEnd->at
                                                                         : bracket.until;
}

bool Drawing::isFaint(size_t row) const {
    if (state.faint && !state.faint->shows(model.events.status(row))) return true;
    return !paths.isEmpty() && !paths.holds(model.events.id(row));
}

void TimelinePieces::joinInto(DisplayList& list) const {
    list.clear(ground.size());
    for (const DisplayList* piece : {&ground, &still, &bands, &hand}) list.append(*piece);
}

void TimelineLayout::build(const TimelineModel& model, const TimelineFacts& facts, const TimelineState& state,
                           Size size, const TextMeasure& measure, DisplayList& list, TimelineFrame& frame) {
    const TimelineMetrics metrics = TimelineMetrics::at(state, size);
    m_labels.setSize(metrics.label);
    m_paths = pathsShown(model, facts, state);
    m_below.reset();
    list.clear(size);
    frame.clear();
    frame.size = size;
    const Drawing d{model, facts, state, metrics, measure, m_labels, frame, list, m_paths};
    arrange(d);
    arrangeLanes(d, m_packings);
    drawGround(d);
    drawStill(d);
    drawWithBands(d);
    drawInHand(d);
}

TimelineLayout::HandBelow TimelineLayout::belowOf(const TimelineState& state) {
    HandBelow below;
    for (const EventPreview& moved : state.moving) below.moving.push_back(moved.id);
    if (state.movingFrontier) below.frontier = state.movingFrontier->id;
    if (state.movingEnd) below.end = state.movingEnd->bracket;
    below.readsOut = state.readOut.has_value();
    return below;
}

HandStep TimelineLayout::followHand(const TimelineModel& model, const TimelineFacts& facts,
                                    const TimelineState& state, const TextMeasure& measure,
                                    TimelineFrame& frame) {
    const TimelineMetrics metrics = TimelineMetrics::at(state, frame.size);
    const auto on = [&](DisplayList& list) {
        return Drawing{model, facts, state, metrics, measure, m_labels, frame, list, m_paths};
    };
    const auto lay = [&](DisplayList& piece, void (*draw)(const Drawing&)) {
        std::swap(piece, m_before);
        piece.clear(frame.size);
        draw(on(piece));
    };
    HandStep step;
    const HandBelow below = belowOf(state);
    step.anew = m_below != below;
    m_below = below;
    if (step.anew) {
        frame.influencesDrawn = 0;
        lay(m_pieces.still, drawStill);
        m_influencesBelow = frame.influencesDrawn;
        m_pieces.hand.clear(frame.size);
    }
    if (step.anew || state.movingFrontier || state.movingEnd) {
        frame.brackets.clear();
        frame.frontiers.clear();
        const auto layBelow = [&](DisplayList& piece, void (*draw)(const Drawing&)) {
            lay(piece, draw);
            if (step.anew) return;
            const std::vector<Box> changed = changedBoxes(m_before, piece);
            step.below.insert(step.below.end(), changed.begin(), changed.end());
        };
        layBelow(m_pieces.ground, drawGround);
        layBelow(m_pieces.bands, drawWithBands);
    }
    frame.influencesDrawn = m_influencesBelow;
    lay(m_pieces.hand, drawInHand);
    step.inHand = changedBoxes(m_before, m_pieces.hand);
    return step;
}

void TimelineLayout::forgetAll() {
    m_labels.clear();
    m_packings.clear();
    m_below.reset();
}

} // namespace forlop
