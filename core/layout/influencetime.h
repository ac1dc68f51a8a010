// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an influence can have run as it is dated, in words: certain ones need none.
#pragma once

#include "core/model/eventcolumns.h"
#include "core/model/influencecolumns.h"
#include "core/model/rules/eventspan.h"

namespace forlop {

/// By padded bounds; what removes or resolves an earlier state may point back. Conditions and events without
/// a date always fit.
[[nodiscard]] CauseOrder orderOfInfluence(const EventColumns& events, const InfluenceColumns& influences,
                                          const HotInfluence& influence);
/// "B05 was over before A13 began: impossible as dated"; empty where the dates fit.
[[nodiscard]] QString timeLogicInWords(const EventColumns& events, const InfluenceColumns& influences,
                                       const HotInfluence& influence);

} // namespace forlop
