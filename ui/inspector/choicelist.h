// SPDX-License-Identifier: GPL-3.0-or-later
// The stored words an entity's choice field may hold, found from its description.
#pragma once

#include "core/model/entity.h"

#include <QStringList>

namespace forlop {

/// In the order of the enum; empty when the field is no choice.
[[nodiscard]] QStringList choicesOf(Entity entity, int field);

} // namespace forlop
