// SPDX-License-Identifier: GPL-3.0-or-later
// How the dates of a phrase stand together: before, between, from … to, or. For core/time alone.
#pragma once

#include "core/time/phrasedateparser.h"

namespace forlop {

/// Reads the whole phrase, in the cursor's reading; nothing where it is not one.
[[nodiscard]] std::optional<EdtfExpression> readPhrase(PhraseCursor& cursor);

} // namespace forlop
