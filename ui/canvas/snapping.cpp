// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/snapping.h"

#include "core/model/eventanchor.h"
#include "core/time/extentshift.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace forlop {
namespace {

constexpr double kCatch = 6;

class Nearest {
public:
    Nearest(const TimeScale& scale, Instant at) : m_scale(scale), m_x(scale.x(at)) {}
    /// True when it is the nearest so far.
    template <class Name> bool offer(Instant candidate, Name&& name) {
        if (!isFinite(candidate)) return false;
        const double away = std::abs(m_scale.x(candidate) - m_x);
        if (away > kCatch || away >= m_away) return false;
        m_away = away;
        m_best = {candidate, name(), {}, {}, {}};
        return true;
    }
    [[nodiscard]] Catch& held() { return m_best; }
    [[nodiscard]] std::optional<Catch> best() const {
        return m_away <= kCatch ? std::optional(m_best) : std::nullopt;
    }

private:
    TimeScale m_scale;
    double m_x;
    double m_away = std::numeric_limits<double>::infinity();
    Catch m_best;
};

// One year, month or day at least as fine as that, and not a choice between several.
bool isOneValue(const EventColumns& events, size_t row, Precision least) {
    const Precision own = precisionIn(events.extentFlags(row));
    return own >= least && isFinite(events.from(row)) &&
           extentAt(events.from(row), own).padded() == events.padded(row);
}

QString frontierName(const TimelineFacts& facts, FrontierId id) {
    QString before;
    QString after;
    if (const BandFact* band = facts.mainBand())
        for (const BracketFact& bracket : band->brackets) {
            if (bracket.closes == id) before = bracket.key;
            if (bracket.opens == id) after = bracket.key;
        }
    if (before.isEmpty() && after.isEmpty()) return TimelineCanvas::tr("frontier");
    return before + QStringLiteral(" | ") + after;
}

} // namespace

std::optional<Catch> catchNear(CanvasCore& core, Instant at, const std::vector<EventId>& moving,
                               FrontierId frontier, Precision marks) {
    if (core.snapping == Snapping::Off || core.project() == nullptr) return std::nullopt;
    const TimelineFacts& facts = core.content.facts();
    Nearest frontiers(core.view.scale(), at);
    if (const BandFact* band = facts.mainBand())
        for (const FrontierFact& fact : band->frontiers)
            if (fact.id != frontier && frontiers.offer(fact.at, [&] { return frontierName(facts, fact.id); }))
                frontiers.held().frontier = fact.id;
    if (auto caught = frontiers.best()) return caught;
    Nearest bounds(core.view.scale(), at);
    const EventColumns& events = core.project()->events();
    for (const PlacedEvent& event : core.frame().events) {
        if (std::find(moving.begin(), moving.end(), event.id) != moving.end()) continue;
        // A badge of the fold row stands for its event only where that begins.
        if (event.folded && std::abs(core.frame().head + core.view.scale().x(events.from(event.row)) -
                                     event.badge.x) > kCatch)
            continue;
        const auto offerStart = [&](Instant place, auto&& name) {
            // Where all cases are seen, an event of another may be met, but marks nothing here.
            const bool marking = events.caseId(event.row) == core.content.caseId();
            const auto held = events.rowOf(bounds.held().starts);
            const bool isFirst = marking && bounds.best() && bounds.held().at == place &&
                                 (!held || events.order(event.row) < events.order(*held));
            if (bounds.offer(place, name))
                bounds.held().starts = marking ? event.id : EventId();
            else if (isFirst)
                bounds.held() = {place, name(), {}, {}, event.id};
        };
        offerStart(events.from(event.row),
                   [&] { return TimelineCanvas::tr("start of %1").arg(events.key(event.row)); });
        if (marks != Precision::None && event.extent.width > 4 * kCatch &&
            isOneValue(events, event.row, marks))
            offerStart(facts.anchor(core.content.model(), event.row), [&] { return events.key(event.row); });
        // What is shorter than the catch is met at its start.
        const double length =
            core.view.scale().x(events.until(event.row)) - core.view.scale().x(events.from(event.row));
        const bool isShort = isFinite(events.from(event.row)) && length < kCatch;
        if (!isShort && bounds.offer(events.until(event.row), [&] {
                return TimelineCanvas::tr("end of %1").arg(events.key(event.row));
            }))
            bounds.held().ends = event.id;
    }
    if (auto caught = bounds.best()) return caught;
    Nearest ticks(core.view.scale(), at);
    for (const Instant tick : core.frame().ticks) ticks.offer(tick, [] { return QString(); });
    return ticks.best();
}

TemporalExtent startOfEvent(const Project& project, EventId id) {
    const auto event = project.rows().get(id);
    if (!event || event->when.isEmpty() || !isFinite(event->when.bounds().startFrom)) return {};
    return extentAt(event->when.bounds().startFrom, event->when.precision());
}

} // namespace forlop
