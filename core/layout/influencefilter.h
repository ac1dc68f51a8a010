// SPDX-License-Identifier: GPL-3.0-or-later
// Which influences the timeline shows: by kind, by sign, by what they rest on, and by the brackets of the
// main band that they run from and to. A view: it never touches the data.
#pragma once

#include "core/model/bracket.h"
#include "core/model/influencecolumns.h"
#include "core/model/influencekinds.h"

namespace forlop {

class TimelineFacts;
struct TimelineModel;

struct InfluenceFilter {
    static constexpr quint32 kAllKinds =
        (1U << (kInfluenceKindCount + 1)) - 1; ///< own words are the last bit
    static constexpr quint32 kAllSigns = 15;
    static constexpr quint32 kAllBases = 3;

    quint32 kinds = kAllKinds; ///< a bit for each InfluenceKind
    quint32 signs = kAllSigns;
    quint32 bases = kAllBases;
    BracketId from; ///< none: from anywhere
    BracketId to;   ///< none: to anywhere

    [[nodiscard]] bool shows(InfluenceKind kind) const { return (kinds >> static_cast<quint32>(kind)) & 1U; }
    [[nodiscard]] bool shows(Sign sign) const { return (signs >> static_cast<quint32>(sign)) & 1U; }
    [[nodiscard]] bool shows(InfluenceBasis basis) const {
        return (bases >> static_cast<quint32>(basis)) & 1U;
    }
    [[nodiscard]] bool showsAll() const { return *this == InfluenceFilter(); }
    /// For the settings; what cannot be read shows all.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static InfluenceFilter fromText(const QString& text);

    friend bool operator==(const InfluenceFilter&, const InfluenceFilter&) = default;
};

[[nodiscard]] bool letsThrough(const InfluenceFilter& filter, const TimelineModel& model,
                               const TimelineFacts& facts, const HotInfluence& influence);

struct InfluenceCount {
    size_t all = 0;                                       ///< in the case
    size_t shown = 0;                                     ///< let through
    std::array<size_t, kInfluenceKindCount + 1> byKind{}; ///< of all
};
[[nodiscard]] InfluenceCount countInfluences(const InfluenceFilter& filter, const TimelineModel& model,
                                             const TimelineFacts& facts);

} // namespace forlop
