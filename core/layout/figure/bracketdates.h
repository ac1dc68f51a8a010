// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of a bracket in words, as its header says them: "Feb–Mar 2019", "about 1997–2003", "before Feb
// 2019", "from Jun 2019, end not stated". An end is the first moment outside, so a firm end is said by the
// last unit inside; where the frontier lies inside one date value, both neighbours name that value.
#pragma once

#include "core/time/phrase.h"

namespace forlop {

enum class EndFooting : quint8 {
    Firm,    ///< the value's own beginning
    Inside,  ///< somewhere inside the value: placed by order, or a range
    About,   ///< marked ~
    Unknown, ///< not stated
    Open,    ///< `..`: still going on
};

struct BracketEnd {
    TemporalExtent when;
    EndFooting footing = EndFooting::Unknown;
};

[[nodiscard]] QString bracketDates(const BracketEnd& start, const BracketEnd& end, DateLanguage language);
/// The caption's period: years where both ends lie years apart, finer where they do not ("2014–2020").
[[nodiscard]] QString periodInWords(Instant from, Instant until, DateLanguage language);

} // namespace forlop
