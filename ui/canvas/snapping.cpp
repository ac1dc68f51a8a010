// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/snapping.h"

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
        m_best = {candidate, name(), {}};
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
                               FrontierId frontier) {
    if (core.snapping == Snapping::Off || core.project() == nullptr) return std::nullopt;
    const TimelineFacts& facts = core.content.facts();
    Nearest frontiers(core.view.scale(), at);
    if (const BandFact* band = facts.mainBand())
        for (const FrontierFact& fact : band->frontiers)
            if (fact.id != frontier) frontiers.offer(fact.at, [&] { return frontierName(facts, fact.id); });
    if (auto caught = frontiers.best()) return caught;
    Nearest bounds(core.view.scale(), at);
    const EventColumns& events = core.project()->events();
    for (const PlacedEvent& event : core.frame().events) {
        if (event.folded || std::find(moving.begin(), moving.end(), event.id) != moving.end()) continue;
        const Instant from = events.from(event.row);
        const auto isFirst = [&] {
            const auto held = events.rowOf(bounds.held().starts);
            return held && bounds.held().at == from && events.order(event.row) < events.order(*held);
        };
        const auto name = [&] { return TimelineCanvas::tr("start of %1").arg(events.key(event.row)); };
        if (bounds.offer(from, name))
            bounds.held().starts = event.id;
        else if (isFirst())
            bounds.held() = {from, name(), event.id};
        bounds.offer(events.until(event.row),
                     [&] { return TimelineCanvas::tr("end of %1").arg(events.key(event.row)); });
    }
    if (auto caught = bounds.best()) return caught;
    Nearest ticks(core.view.scale(), at);
    for (const Instant tick : core.frame().ticks) ticks.offer(tick, [] { return QString(); });
    return ticks.best();
}

} // namespace forlop
