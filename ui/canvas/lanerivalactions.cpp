// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and menus do with lanes, rivals and pairs of events.
#include "core/edit/bracketverbs.h"
#include "core/edit/edittext.h"
#include "core/edit/eventverbs.h"
#include "core/edit/laneverbs.h"
#include "core/layout/banddifference.h"
#include "core/layout/influencepaths.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/influencechooser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

std::vector<LaneId> CanvasActions::selectedLanes() const {
    std::vector<LaneId> lanes;
    if (m_core.project() == nullptr) return lanes;
    for (const ObjectId id : m_core.state.selection)
        if (m_core.project()->tables().find(LaneId(id.value())) != nullptr)
            lanes.push_back(LaneId(id.value()));
    return lanes;
}

// Among the lanes that stand in the same one.
void CanvasActions::moveLaneBy(LaneId id, Way way) {
    const LaneFact* own = m_core.content.facts().lane(id);
    if (own == nullptr) return;
    std::vector<LaneId> beside;
    for (const LaneFact& lane : m_core.content.facts().lanes())
        if (lane.parent == own->parent) beside.push_back(lane.id);
    const auto at = std::find(beside.begin(), beside.end(), id);
    if (way == Way::Back ? at == beside.begin() : std::next(at) == beside.end()) return;
    LaneId above;
    if (way == Way::Back)
        above = *std::prev(at);
    else if (std::distance(at, beside.end()) > 2)
        above = *std::next(at, 2);
    EditBuilder builder = m_core.project()->edit();
    m_core.commit(placeLane(builder, id, {own->parent, above}, u"canvas.order.%1"_s.arg(id.value())));
}

// The one that is selected, or that of the selected events.
LaneId CanvasActions::laneMeant() {
    std::vector<LaneId> lanes = selectedLanes();
    if (m_core.project() != nullptr && lanes.empty())
        for (const EventId id : m_core.selectedEvents())
            if (const auto row = m_core.project()->events().rowOf(id)) {
                const LaneId lane = m_core.project()->events().lane(*row);
                if (!lane.isNull() && std::find(lanes.begin(), lanes.end(), lane) == lanes.end())
                    lanes.push_back(lane);
            }
    if (lanes.size() == 1) return lanes.front();
    m_core.say(TimelineCanvas::tr("Select one lane, or events of one lane."));
    return {};
}

void CanvasActions::nestSelectedLane() {
    const LaneId lane = laneMeant();
    if (lane.isNull() || !m_core.canEdit()) return;
    EditBuilder builder = m_core.project()->edit();
    m_core.commit(nestLane(builder, lane));
}

void CanvasActions::moveSelectedLaneOut() {
    const LaneId lane = laneMeant();
    if (lane.isNull() || !m_core.canEdit()) return;
    EditBuilder builder = m_core.project()->edit();
    m_core.commit(moveLaneOut(builder, lane));
}

void CanvasActions::setLaneField(int field, const QString& word) {
    std::vector<LaneId> lanes = selectedLanes();
    if (lanes.empty())
        if (const LaneId lane = laneMeant(); !lane.isNull()) lanes.push_back(lane);
    if (lanes.empty() || !m_core.canEdit()) return;
    EditBuilder builder = m_core.project()->edit();
    m_core.commit(setFieldOfAll(builder, Entity::Lane, rawIds(lanes), field, word));
}

void CanvasActions::toggleSelectedLanes() {
    if (m_core.project() == nullptr) return;
    std::vector<LaneId> lanes = selectedLanes();
    for (const EventId id : m_core.selectedEvents())
        if (const auto row = m_core.project()->events().rowOf(id)) {
            const LaneId lane = m_core.content.laneOf(m_core.project()->events().id(*row));
            if (std::find(lanes.begin(), lanes.end(), lane) == lanes.end()) lanes.push_back(lane);
        }
    if (lanes.empty()) {
        m_core.say(TimelineCanvas::tr("Select a lane, or events in it, to collapse it."));
        return;
    }
    for (const LaneId lane : lanes) m_core.canvas.toggleLane(lane);
}

void CanvasActions::drawInfluenceBetweenSelected() {
    const std::vector<EventId> events = m_core.selectedEvents();
    if (events.size() != 2 || !m_core.canEdit()) {
        m_core.say(TimelineCanvas::tr("Select two events, first the cause, then what it led to."));
        return;
    }
    const Box view = m_core.frame().lanesView;
    const PlacedEvent* from = m_core.frame().event(events.front());
    const PlacedEvent* to = m_core.frame().event(events.back());
    const Point at = to != nullptr ? to->badge : view.centre();
    m_core.state.influenceDraft =
        DrawnInfluence{events.front(), from != nullptr ? from->badge : at, at, events.back()};
    m_core.touch();
    askForInfluence(m_core, events.front(), events.back(), at);
}

void CanvasActions::showNextRival() {
    ++m_core.state.rivalOffset;
    m_core.touch();
    sayDifference();
}

void CanvasActions::showRival(BracketingId id) {
    const BandFact* band = m_core.content.facts().band(id);
    if (band == nullptr || m_core.project() == nullptr) return;
    if (band->hidden) {
        EditBuilder builder = m_core.project()->edit();
        if (!m_core.commit(
                setField(builder, Entity::Bracketing, id.value(), fieldOf(&Bracketing::hidden), false)))
            return;
    }
    int place = 0;
    for (const BandFact* rival : m_core.content.facts().rivals()) {
        if (rival->hidden) continue;
        if (rival->id == id) m_core.state.rivalOffset = place;
        ++place;
    }
    m_core.touch();
    sayDifference();
}

void CanvasActions::sayDifference() {
    const TimelineFacts& facts = m_core.content.facts();
    const BandFact* main = facts.mainBand();
    if (m_core.frame().rivalRows.empty() || main == nullptr) {
        m_core.say(TimelineCanvas::tr("No rival bracketing is shown."));
        return;
    }
    const BandFact* rival = facts.band(m_core.frame().rivalRows.front());
    if (rival == nullptr) return;
    const QString difference = differenceOf(*main, *rival).inWords();
    m_core.say(difference.isEmpty()
                   ? rival->name
                   : TimelineCanvas::tr("%1: %2 with %3").arg(rival->name, difference, main->name));
}

void CanvasActions::sayPaths() {
    const std::vector<EventId> events = m_core.selectedEvents();
    if (m_core.state.paths == ShownPaths::Off || m_core.project() == nullptr) return;
    if (events.empty()) {
        m_core.say(TimelineCanvas::tr("Select an event to see what led to it and what it led to."));
        return;
    }
    const TimelineModel model = m_core.content.model();
    const bool filtered = !m_core.state.influenceFilter.showsAll();
    const InfluenceSieve sieve(m_core.state.influenceFilter, model, m_core.content.facts());
    const InfluencePaths paths = pathsOf(model, events, filtered ? &sieve : nullptr);
    const auto count = (paths.upstream + paths.downstream).size();
    QString text = count == 0 ? TimelineCanvas::tr("No influence leads to the selection or away from it.")
                   : count == 1
                       ? TimelineCanvas::tr("1 influence on the paths of the selection.")
                       : TimelineCanvas::tr("%1 influences on the paths of the selection.").arg(count);
    if (filtered)
        text += QLatin1Char(' ') + TimelineCanvas::tr("Influences that the filter hides are not followed.");
    m_core.say(text);
}

void CanvasActions::showHiddenRivals() {
    if (m_core.project() == nullptr) return;
    EditBuilder builder = m_core.project()->edit();
    m_core.commit(showHiddenBracketings(builder, m_core.content.caseId()));
}

void CanvasActions::hideShownRival() {
    if (m_core.frame().rivalRows.empty()) {
        m_core.say(TimelineCanvas::tr("No rival bracketing is shown."));
        return;
    }
    EditBuilder builder = m_core.project()->edit();
    m_core.commit(hideBracketing(builder, m_core.frame().rivalRows.front()));
}

} // namespace forlop
