// SPDX-License-Identifier: GPL-3.0-or-later
// Which influences the timeline shows: by kind, by sign, by what they rest on, and by the brackets that they
// run from and to, of any bracketing and either level. A view: it never touches the data.
#pragma once

#include "core/layout/timelinemodel.h"
#include "core/model/influencekinds.h"
#include "core/model/membership.h"

namespace forlop {

class TimelineFacts;

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

/// The filter with its brackets looked up once, for many influences. A bracket that is not there any more is
/// as none.
class InfluenceSieve {
public:
    InfluenceSieve(const InfluenceFilter& filter, const TimelineModel& model, const TimelineFacts& facts);
    [[nodiscard]] bool letsThrough(const HotInfluence& influence) const;

private:
    /// One bracket of the pair, with the level that it stands on and those that it is nested in.
    struct End {
        struct Level {
            std::vector<ResolvedBracket> brackets;
            BracketId held;
        };
        bool isAny = true;
        BracketId counted; ///< found in the counts of the main band
        std::vector<Level> levels;
        LaneId lane;
    };
    [[nodiscard]] End endFor(BracketId bracket) const;
    [[nodiscard]] bool holds(const End& end, ObjectId event) const;

    InfluenceFilter m_filter;
    TimelineModel m_model;
    const TimelineFacts& m_facts;
    End m_from;
    End m_to;
};

struct InfluenceCount {
    size_t all = 0;                                       ///< in the case
    size_t shown = 0;                                     ///< let through
    std::array<size_t, kInfluenceKindCount + 1> byKind{}; ///< of all
};
[[nodiscard]] InfluenceCount countInfluences(const InfluenceFilter& filter, const TimelineModel& model,
                                             const TimelineFacts& facts);

} // namespace forlop
