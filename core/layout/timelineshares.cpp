// SPDX-License-Identifier: GPL-3.0-or-later
// What the brackets of the main band and of the lanes' own bands hold, as it is and with an end elsewhere.
#include "core/layout/timelinefacts.h"

#include <algorithm>

namespace forlop {

void TimelineFacts::noteShares() {
    const auto note = [](BandFact& band, const BracketCounts& counts) {
        for (size_t i = 0; i < band.brackets.size() && i < counts.shares().size(); ++i)
            band.brackets[i].share = counts.shares()[i];
    };
    if (!m_bands.empty()) note(m_bands.front(), m_counts);
    for (LaneBand& each : m_laneBands) note(each.band, each.counts);
}

MovedShares TimelineFacts::sharesWith(const TimelineModel& model, const FrontierPreview& moved) const {
    const FrontierFact* was = frontier(moved.id);
    const LaneBand* own = heldBand(objectId(moved.id));
    const BandFact* band = own != nullptr ? &own->band : mainBand();
    const BracketCounts& outer = own != nullptr ? own->counts : m_counts;
    if (was == nullptr || band == nullptr) return {outer.shares(), {}};
    const auto marking = model.events.rowOf(moved.marks);
    const auto with = [&](const BracketCounts& counts) {
        std::vector<ResolvedBracket> brackets = counts.brackets();
        for (ResolvedBracket& bracket : brackets) {
            const BracketFact* fact = this->bracket(bracket.id);
            if (fact == nullptr) continue;
            if (fact->opens == moved.id) {
                bracket.startFrom = moved.padded.startFrom;
                bracket.startUntil = moved.padded.endUntil;
                if (marking) bracket.openingOrder = model.events.order(*marking);
            }
            if (fact->closes == moved.id) {
                bracket.endFrom = moved.padded.startFrom;
                bracket.endUntil = moved.padded.endUntil;
                if (marking) bracket.closingOrder = model.events.order(*marking);
            }
        }
        return counts.sharesWith(model, brackets, std::min(was->padded.startFrom, moved.padded.startFrom),
                                 std::max(was->padded.endUntil, moved.padded.endUntil));
    };
    if (was->nested)
        for (const BracketFact& parent : band->brackets)
            for (const BracketFact& nested : parent.nested) {
                if (!nested.meets(moved.id)) continue;
                if (!m_inner || m_inner->first != parent.id) {
                    m_inner.emplace(parent.id, BracketCounts());
                    m_inner->second.buildWithin(model, levelOf(model, band->id, parent.id), outer, parent.id);
                }
                return with(m_inner->second);
            }
    return with(outer);
}

MovedShares TimelineFacts::sharesWith(const TimelineModel& model, const EndPreview& moved) const {
    const LaneBand* own = heldBand(objectId(moved.bracket));
    const BracketCounts& counts = own != nullptr ? own->counts : m_counts;
    std::vector<ResolvedBracket> brackets = counts.brackets();
    Instant from = std::min(moved.was, moved.at);
    Instant until = std::max(moved.was, moved.latest);
    for (ResolvedBracket& bracket : brackets) {
        if (bracket.id != moved.bracket) continue;
        const bool start = moved.end == BracketEnd::Start;
        Instant& first = start ? bracket.startFrom : bracket.endFrom;
        Instant& last = start ? bracket.startUntil : bracket.endUntil;
        from = std::min(from, first);
        until = std::max(until, last);
        first = moved.at;
        last = moved.latest;
    }
    return counts.sharesWith(model, brackets, from, until);
}

} // namespace forlop
