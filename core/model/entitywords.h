// SPDX-License-Identifier: GPL-3.0-or-later
// What the entities are called: in sentences ("3 influences", "a quote") and in JSON ("influences").
#pragma once

#include "core/model/entity.h"

#include <QString>

namespace forlop {

/// "event", "events".
[[nodiscard]] QString nounOf(Entity entity, qint64 count = 1);
/// "3 events", "1 event".
[[nodiscard]] QString countedNoun(Entity entity, qint64 count);
/// The plural in JSON: "events", "codingSchemes".
[[nodiscard]] QString jsonNameOf(Entity entity);

} // namespace forlop
