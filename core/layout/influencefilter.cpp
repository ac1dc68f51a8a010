// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/influencefilter.h"

#include "core/layout/timelinefacts.h"

#include <QStringList>

#include <algorithm>

namespace forlop {
namespace {

// Deeper nesting is a ring of parents in a damaged file.
constexpr int kDeepest = 8;

// Where each case has a lane, the influences of all of them are seen.
bool isSeen(const TimelineModel& model, const HotInfluence& influence) {
    return influence.caseId == model.caseId || (model.laning != nullptr && model.laning->ofAllCases());
}

} // namespace

QString InfluenceFilter::toText() const {
    if (showsAll()) return {};
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(kinds)
        .arg(signs)
        .arg(bases)
        .arg(from.value())
        .arg(to.value());
}

InfluenceFilter InfluenceFilter::fromText(const QString& text) {
    const QStringList parts = text.split(QLatin1Char(' '));
    InfluenceFilter filter;
    if (parts.size() != 5) return filter;
    filter.kinds = parts[0].toUInt() & kAllKinds;
    filter.signs = parts[1].toUInt() & kAllSigns;
    filter.bases = parts[2].toUInt() & kAllBases;
    filter.from = BracketId(parts[3].toLongLong());
    filter.to = BracketId(parts[4].toLongLong());
    return filter;
}

InfluenceSieve::InfluenceSieve(const InfluenceFilter& filter, const TimelineModel& model,
                               const TimelineFacts& facts)
    : m_filter(filter), m_model(model), m_facts(facts), m_from(endFor(filter.from)), m_to(endFor(filter.to)) {
}

InfluenceSieve::End InfluenceSieve::endFor(BracketId bracket) const {
    End end;
    const Bracket* row = m_model.tables.find(bracket);
    if (row == nullptr) return end;
    end.isAny = false;
    const BandFact* main = m_facts.mainBand();
    if (main != nullptr && main->id == row->bracketing && row->parent.isNull()) {
        end.counted = bracket;
        return end;
    }
    if (const Bracketing* bracketing = m_model.tables.find(row->bracketing)) end.lane = bracketing->lane;
    for (int depth = 0; row != nullptr && depth < kDeepest; ++depth) {
        end.levels.insert(end.levels.begin(),
                          End::Level{levelOf(m_model, row->bracketing, row->parent), row->id});
        row = row->parent.isNull() ? nullptr : m_model.tables.find(row->parent);
    }
    return end;
}

bool InfluenceSieve::holds(const End& end, ObjectId event) const {
    if (end.isAny) return true;
    const auto row = m_model.events.rowOf(EventId(event.value()));
    if (!row) return false;
    if (!end.counted.isNull()) return m_facts.counts().bracketOf(*row) == end.counted;
    if (m_model.events.caseId(*row) != m_model.caseId) return false;
    if (!end.lane.isNull() && m_model.events.lane(*row) != end.lane) return false;
    return std::all_of(end.levels.begin(), end.levels.end(), [&](const End::Level& level) {
        return bracketAmong(level.brackets, m_model.events, *row) == level.held;
    });
}

bool InfluenceSieve::letsThrough(const HotInfluence& influence) const {
    if (!m_filter.shows(influence.sign) || !m_filter.shows(influence.basis)) return false;
    if (m_filter.kinds != InfluenceFilter::kAllKinds &&
        !m_filter.shows(influenceKindOf(m_model.influences.kindName(influence.kind))))
        return false;
    return holds(m_from, influence.from) && holds(m_to, influence.to);
}

InfluenceCount countInfluences(const InfluenceFilter& filter, const TimelineModel& model,
                               const TimelineFacts& facts) {
    InfluenceCount count;
    const InfluenceSieve sieve(filter, model, facts);
    for (const auto& [id, influence] : model.influences.rows()) {
        if (!isSeen(model, influence)) continue;
        ++count.all;
        ++count.byKind[static_cast<size_t>(influenceKindOf(model.influences.kindName(influence.kind)))];
        if (sieve.letsThrough(influence)) ++count.shown;
    }
    return count;
}

} // namespace forlop
