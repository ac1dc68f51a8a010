// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/influencefilter.h"

#include "core/layout/timelinefacts.h"
#include "core/layout/timelinemodel.h"

#include <QStringList>

namespace forlop {
namespace {

BracketId bracketOf(const TimelineModel& model, const TimelineFacts& facts, ObjectId end) {
    const auto row = model.events.rowOf(EventId(end.value()));
    return row ? facts.counts().bracketOf(*row) : BracketId();
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

bool letsThrough(const InfluenceFilter& filter, const TimelineModel& model, const TimelineFacts& facts,
                 const HotInfluence& influence) {
    if (!filter.shows(influence.sign) || !filter.shows(influence.basis)) return false;
    if (filter.kinds != InfluenceFilter::kAllKinds &&
        !filter.shows(influenceKindOf(model.influences.kindName(influence.kind))))
        return false;
    if (!filter.from.isNull() && bracketOf(model, facts, influence.from) != filter.from) return false;
    return filter.to.isNull() || bracketOf(model, facts, influence.to) == filter.to;
}

InfluenceCount countInfluences(const InfluenceFilter& filter, const TimelineModel& model,
                               const TimelineFacts& facts) {
    InfluenceCount count;
    for (const auto& [id, influence] : model.influences.rows()) {
        if (influence.caseId != model.caseId) continue;
        ++count.all;
        ++count.byKind[static_cast<size_t>(influenceKindOf(model.influences.kindName(influence.kind)))];
        if (letsThrough(filter, model, facts, influence)) ++count.shown;
    }
    return count;
}

} // namespace forlop
