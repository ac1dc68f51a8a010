// SPDX-License-Identifier: GPL-3.0-or-later
// The bracketing half of TimelineFacts.
#include "core/layout/timelinefacts.h"

#include "core/model/eventanchor.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

QString joined(const QString& key, const QString& name) {
    if (key.isEmpty() || name.isEmpty()) return key.isEmpty() ? name : key;
    return key + u' ' + name;
}

QString nestedTitle(const Bracket& nested, const Bracket& parent) {
    const bool inherits = !parent.key.isEmpty() && nested.key.startsWith(parent.key);
    return joined(inherits ? nested.key.mid(parent.key.size()) : nested.key, nested.name);
}

QString statusWord(BracketingStatus status) {
    switch (status) {
    case BracketingStatus::Preferred:
        return QCoreApplication::translate("Timeline", "preferred");
    case BracketingStatus::Rival:
        return QCoreApplication::translate("Timeline", "rival");
    case BracketingStatus::Rejected:
        return QCoreApplication::translate("Timeline", "rejected");
    case BracketingStatus::Working:
        break;
    }
    return QCoreApplication::translate("Timeline", "working");
}

struct FrontierPlace {
    Instant at = 0;
    bool inside = false; ///< of one date value
};

// After k of the n events that lie inside its date value; in the middle of what is only about.
FrontierPlace placeOf(const TimelineModel& model, const TemporalExtent& extent, std::optional<size_t> row) {
    const Bounds& when = extent.padded();
    if (!isFinite(when.startFrom) || !isFinite(when.endUntil))
        return {isFinite(when.startFrom)  ? when.startFrom
                : isFinite(when.endUntil) ? when.endUntil
                : row ? anchorOf(model.events.padded(*row), model.events.extentFlags(*row))
                      : 0};
    if (extent.has(extentflag::ApproxStart)) return {middle(when.startFrom, when.endUntil)};
    if (!row || extent.precision() >= Precision::Day) return {when.startFrom};
    constexpr size_t kMostInside = 2'000;
    size_t inside = 0;
    size_t before = 0;
    for (const auto& [laneId, lane] : model.index.lanes()) {
        const size_t last = lane.firstStartingAt(when.endUntil);
        for (size_t pos = lane.firstStartingAt(when.startFrom); pos < last && inside < kMostInside; ++pos) {
            if (lane.end(pos) > when.endUntil) continue;
            ++inside;
            if (model.events.order(lane.row(pos)) < model.events.order(*row)) ++before;
        }
    }
    if (before == 0 || before == inside || inside >= kMostInside) return {when.startFrom};
    const double length = static_cast<double>(when.endUntil) - static_cast<double>(when.startFrom);
    return {when.startFrom +
                static_cast<Instant>(length * static_cast<double>(before) / static_cast<double>(inside)),
            true};
}

// Reads one bracketing out of the tables.
class BandReader {
public:
    BandReader(const TimelineModel& model, const Bracketing& bracketing)
        : m_model(model), m_bracketing(bracketing) {
        for (const auto& [id, mark] : model.tables.of<FrontierEvent>())
            m_marks[mark.frontier.value()].push_back(mark.event);
    }

    BandFact read() {
        BandFact band;
        band.id = m_bracketing.id;
        band.lane = m_bracketing.lane;
        band.name = m_bracketing.name;
        band.detail = statusWord(m_bracketing.status);
        band.status = m_bracketing.status;
        band.hidden = m_bracketing.hidden;
        readFrontiers(band);
        band.brackets = level(BracketId(), nullptr, band);
        std::stable_sort(band.frontiers.begin(), band.frontiers.end(),
                         [](const FrontierFact& a, const FrontierFact& b) { return a.at < b.at; });
        return band;
    }

private:
    [[nodiscard]] std::optional<size_t> opener(FrontierId id) const {
        std::optional<size_t> first;
        const auto marks = m_marks.find(id.value());
        if (marks == m_marks.end()) return first;
        for (const EventId event : marks->second) {
            const auto row = m_model.events.rowOf(event);
            if (row && (!first || m_model.events.order(*row) < m_model.events.order(*first))) first = row;
        }
        return first;
    }

    void readFrontiers(BandFact& band) {
        for (const auto& [id, frontier] : m_model.tables.of<Frontier>()) {
            if (frontier.bracketing != m_bracketing.id) continue;
            FrontierFact fact;
            fact.id = frontier.id;
            fact.padded = frontier.when.padded();
            if (!frontier.when.isEmpty()) fact.precision = frontier.when.precision();
            fact.firm = frontier.when.basis() == Basis::Stated && !frontier.placedByOrder &&
                        !frontier.gradual && !frontier.when.has(extentflag::ApproxStart);
            fact.reason = frontier.reason;
            const auto row = opener(frontier.id);
            if (row) {
                fact.event = m_model.events.id(*row);
                fact.name = joined(m_model.events.key(*row), m_model.events.label(*row));
            }
            const FrontierPlace place = placeOf(m_model, frontier.when, row);
            fact.at = place.at;
            fact.inside = place.inside;
            band.frontiers.push_back(fact);
        }
    }

    [[nodiscard]] static Instant outer(const TemporalExtent& extent, Instant without) {
        if (extent.isEmpty()) return without;
        if (extent.has(extentflag::ApproxStart) && isFinite(extent.padded().endUntil))
            return middle(extent.padded().startFrom, extent.padded().endUntil);
        return extent.padded().startFrom;
    }

    std::vector<BracketFact> level(BracketId parent, const Bracket* parentRow, BandFact& band) {
        std::vector<BracketFact> facts;
        for (const ResolvedBracket& each : levelOf(m_model, m_bracketing.id, parent)) {
            const Bracket* row = m_model.tables.find(each.id);
            if (row == nullptr) continue;
            BracketFact fact;
            fact.id = row->id;
            fact.key = row->key;
            fact.title = parentRow != nullptr ? nestedTitle(*row, *parentRow) : joined(row->key, row->name);
            fact.theme = row->theme.isEmpty() ? row->continuity.section(u'\n', 0, 0) : row->theme;
            fact.opens = row->opens;
            fact.closes = row->closes;
            fact.colour = parentRow != nullptr ? parentRow->colour : row->colour;
            fact.draft = m_bracketing.status == BracketingStatus::Working;
            fact.from = at(row->opens, band, outer(row->start, kMinusInfinity));
            fact.until = at(row->closes, band, outer(row->end, kInfinity));
            paintFrontier(row->opens, fact.colour, parentRow != nullptr, band);
            if (parentRow == nullptr) fact.nested = level(row->id, row, band);
            facts.push_back(std::move(fact));
        }
        return facts;
    }

    [[nodiscard]] static Instant at(FrontierId id, const BandFact& band, Instant without) {
        for (const FrontierFact& frontier : band.frontiers)
            if (frontier.id == id) return frontier.at;
        return without;
    }

    // A frontier that opens a bracket of the upper level is not nested, whatever else it opens.
    void paintFrontier(FrontierId id, int colour, bool nested, BandFact& band) {
        for (FrontierFact& frontier : band.frontiers) {
            if (frontier.id != id) continue;
            const bool known = m_coloured.contains(id.value());
            if (known && nested) return;
            frontier.colour = colour;
            frontier.nested = nested;
            m_coloured.insert(id.value());
        }
    }

    const TimelineModel& m_model;
    const Bracketing& m_bracketing;
    std::map<qint64, std::vector<EventId>> m_marks;
    QSet<qint64> m_coloured;
};

} // namespace

const BracketFact* BandFact::bracket(BracketId wanted) const {
    for (const BracketFact& each : brackets) {
        if (each.id == wanted) return &each;
        for (const BracketFact& inner : each.nested)
            if (inner.id == wanted) return &inner;
    }
    return nullptr;
}

const FrontierFact* BandFact::frontier(FrontierId wanted) const {
    for (const FrontierFact& each : frontiers)
        if (each.id == wanted) return &each;
    return nullptr;
}

bool BandFact::hasNested() const {
    return std::any_of(brackets.begin(), brackets.end(),
                       [](const BracketFact& bracket) { return !bracket.nested.empty(); });
}

void TimelineFacts::readBands(const TimelineModel& model) {
    m_bands.clear();
    m_frontierEvents.clear();
    const BracketingId preferred = preferredBracketing(model.tables, model.caseId);
    std::vector<const Bracketing*> rows;
    for (const auto& [id, bracketing] : model.tables.of<Bracketing>())
        if (bracketing.caseId == model.caseId && bracketing.lane.isNull()) rows.push_back(&bracketing);
    std::stable_sort(rows.begin(), rows.end(), [preferred](const Bracketing* a, const Bracketing* b) {
        if ((a->id == preferred) != (b->id == preferred)) return a->id == preferred;
        return a->order < b->order;
    });
    for (const Bracketing* row : rows) m_bands.push_back(BandReader(model, *row).read());
    readLaneBands(model);
    std::vector<ResolvedBracket> resolved;
    if (!preferred.isNull()) resolved = levelOf(model, preferred, BracketId());
    m_counts.build(model, std::move(resolved));
    noteShares();
    if (m_bands.empty()) return;
    const BandFact& band = m_bands.front();
    for (const FrontierFact& frontier : band.frontiers) m_frontierEvents.insert(frontier.event.value());
    for (const auto& [id, mark] : model.tables.of<FrontierEvent>())
        if (const Frontier* frontier = model.tables.find(mark.frontier);
            frontier != nullptr && frontier->bracketing == band.id)
            m_frontierEvents.insert(mark.event.value());
}

// Of several the preferred one, then the first.
void TimelineFacts::readLaneBands(const TimelineModel& model) {
    m_laneBands.clear();
    std::map<qint64, const Bracketing*> chosen;
    const auto better = [](const Bracketing& a, const Bracketing& b) {
        const bool first = a.status == BracketingStatus::Preferred;
        const bool second = b.status == BracketingStatus::Preferred;
        return first != second ? first : a.order < b.order;
    };
    for (const auto& [id, bracketing] : model.tables.of<Bracketing>()) {
        if (bracketing.caseId != model.caseId || bracketing.lane.isNull() || bracketing.hidden ||
            bracketing.status == BracketingStatus::Rejected)
            continue;
        const Bracketing*& held = chosen[bracketing.lane.value()];
        if (held == nullptr || better(bracketing, *held)) held = &bracketing;
    }
    for (const auto& [lane, bracketing] : chosen) {
        m_laneBands.push_back({BandReader(model, *bracketing).read(), {}});
        m_laneBands.back().counts.build(model, levelOf(model, bracketing->id, BracketId()), LaneId(lane));
    }
}

const BandFact* TimelineFacts::laneBand(LaneId id) const {
    for (const LaneBand& each : m_laneBands)
        if (each.band.lane == id) return &each.band;
    return nullptr;
}

const TimelineFacts::LaneBand* TimelineFacts::heldBand(ObjectId bracketOrFrontier) const {
    for (const LaneBand& each : m_laneBands)
        if (each.band.bracket(BracketId(bracketOrFrontier.value())) != nullptr ||
            each.band.frontier(FrontierId(bracketOrFrontier.value())) != nullptr)
            return &each;
    return nullptr;
}

const BandFact* TimelineFacts::laneBandWith(ObjectId bracketOrFrontier) const {
    const LaneBand* held = heldBand(bracketOrFrontier);
    return held == nullptr ? nullptr : &held->band;
}

Instant TimelineFacts::placeOfFrontier(const TimelineModel& model, const TemporalExtent& when,
                                       EventId marks) const {
    return placeOf(model, when, model.events.rowOf(marks)).at;
}

std::vector<const BandFact*> TimelineFacts::rivals() const {
    std::vector<const BandFact*> rivals;
    for (size_t i = 1; i < m_bands.size(); ++i)
        if (m_bands[i].status != BracketingStatus::Rejected) rivals.push_back(&m_bands[i]);
    return rivals;
}

const BandFact* TimelineFacts::band(BracketingId id) const {
    for (const BandFact& band : m_bands)
        if (band.id == id) return &band;
    for (const LaneBand& each : m_laneBands)
        if (each.band.id == id) return &each.band;
    return nullptr;
}

const BracketFact* TimelineFacts::bracket(BracketId id) const {
    for (const BandFact& band : m_bands)
        if (const BracketFact* found = band.bracket(id)) return found;
    for (const LaneBand& each : m_laneBands)
        if (const BracketFact* found = each.band.bracket(id)) return found;
    return nullptr;
}

const FrontierFact* TimelineFacts::frontier(FrontierId id) const {
    for (const BandFact& band : m_bands)
        if (const FrontierFact* found = band.frontier(id)) return found;
    for (const LaneBand& each : m_laneBands)
        if (const FrontierFact* found = each.band.frontier(id)) return found;
    return nullptr;
}

bool TimelineFacts::isInMainBand(BracketId id) const {
    const BandFact* band = mainBand();
    return band != nullptr && band->bracket(id) != nullptr;
}

} // namespace forlop
