// SPDX-License-Identifier: GPL-3.0-or-later
// A question that is answered with a date, in words or EDTF.
#pragma once

#include "core/time/temporalextent.h"

#include <optional>

namespace forlop {

struct WindowParts;

/// Nothing when somebody thought better of it, or typed what is no date; the second is said.
[[nodiscard]] std::optional<TemporalExtent> askDate(WindowParts& parts, const QString& title,
                                                    const QString& label);

} // namespace forlop
